/** What the citizen says, or what a colleague tells of it, with the behaviour it shows (utrecht-protocol 2). */
export const gedragingen = `
ik | Ach toe mevrouw, kunt u voor deze ene keer niet een oogje dichtknijpen?
ik | Ik smeek u, geef me nog een paar dagen
ik | Als ik die uitkering niet krijg spring ik van de brug
ik | Ik heb drie kinderen en geen cent meer, help me nou toch
ik | De klant bleef maar vragen of we voor hem een uitzondering wilden maken
ik | Snapt u dan niet hoe moeilijk ik het heb?
ik | Please, I had no idea, can't you let it slide this time
ik | Ze zei huilend dat ze het niet meer zag zitten en er een eind aan wilde maken
jullie | Wat een waardeloze gemeente is dit, niks werkt hier
jullie | Die regels van jullie slaan echt nergens op
jullie | Ik stap naar de rechter om jullie beleid aan te vechten
jullie | Hij foeterde een kwartier over de wachttijden
jullie | Jullie zijn allemaal zakkenvullers daar op het stadhuis
jullie | De belastingen zijn hier belachelijk hoog
jullie | Your department is a complete joke
jullie | Ik ga de krant bellen over die idiote procedure van jullie
jij | U bent echt te dom om te poepen
jij | Wat ben jij een ongelooflijke sukkel zeg
jij | Ga terug naar je eigen land
jij | Ik zorg dat je morgen geen baan meer hebt
jij | De man maakte mijn collega uit voor hoer
jij | Heb jij eigenlijk wel een opleiding gehad?
jij | Wat heb je een lekker kontje
jij | Ik ga een filmpje van jou op internet zetten, dan weet iedereen wie je bent
jij | Met zo'n hoofddoek wil ik niet geholpen worden
jij | You are the most useless civil servant I have ever met
jij | Meneer zei dat ik te stom was om een formulier te lezen
jij | hou je bek trut
fysiek-dreiging | Ik weet je te vinden als je straks naar huis gaat
fysiek-dreiging | Nog een woord en je krijgt een klap
fysiek-dreiging | Mijn broers komen vanavond wel even bij je langs
fysiek-dreiging | Hij balde zijn vuisten en kwam vlak voor me staan
fysiek-dreiging | Ik gooi een steen door jullie ruit
fysiek-dreiging | Als dit niet geregeld wordt steek ik de boel hier in brand
fysiek-dreiging | Hij liet een mes zien dat hij in zijn jas had
fysiek-dreiging | Mooie dochter heb je, zou zonde zijn als haar iets overkwam
fysiek-dreiging | De man reed achter mijn collega aan tot haar huis
fysiek-dreiging | I'll be waiting for you after work
fysiek-dreiging | I will break your neck
fysiek-dreiging | Hij maakte een snijdend gebaar langs zijn keel
fysiek-dreiging | ik schiet je kapot
fysiek-geweld | Ze gaf de beveiliger een kopstoot
fysiek-geweld | Hij trok mij aan mijn haren over de balie
fysiek-geweld | Een bezoeker heeft koffie over mijn collega gegooid
fysiek-geweld | Er zijn krassen op mijn auto gemaakt door die klant
fysiek-geweld | De man kneep in mijn arm tot het blauw werd
fysiek-geweld | Ik werd door een burger tegen de muur geduwd
fysiek-geweld | He spat at me through the window
fysiek-geweld | A resident grabbed my wrist
fysiek-geweld | hij heeft de pinautomaat vernield
fysiek-geweld | Zij sloeg met haar tas tegen mijn hoofd
fysiek-geweld | Een meneer greep onder tafel naar mijn been
geen | Waar kan ik mijn paspoort ophalen
geen | Ik wil graag een afspraak maken voor donderdag
geen | Wat fijn dat u mij zo goed geholpen heeft
geen | Kunt u mij vertellen hoe laat u sluit
geen | Ik dien hierbij bezwaar in tegen het besluit van 3 mei
geen | Thank you, have a nice day
geen | Mijn vader komt straks de papieren brengen
geen | Is dit het juiste loket voor rijbewijzen
ik | Kunt u het niet gewoon even regelen, ik ben ten einde raad
ik | Mevrouw bleef maar aandringen omdat haar situatie zo schrijnend is
ik | Als u me niet helpt weet ik niet wat ik mezelf aandoe
ik | ik ben zo moe van alles, kan die boete niet een keer weg
ik | Hij vroeg wel tien keer of het niet toch kon
jullie | De gemeente luistert nooit naar gewone mensen
jullie | Schandalig dat ik zes weken op een antwoord moet wachten
jullie | Jullie website is een drama
jullie | Die wethouder van jullie maakt er een potje van
jullie | bezwaar maken heeft hier toch geen zin, jullie doen toch wat jullie willen
jullie | This whole council is a waste of taxpayers money
jullie | dit stadhuis is een gekkenhuis, alles moet drie keer
jij | Ik wil iemand anders spreken, jij snapt er geen bal van
jij | wat ben je toch een trage muts
jij | Hij zei dat vrouwen dit werk niet moeten doen
jij | De klant lachte mijn collega uit om haar accent
jij | je moeder moet zich schamen dat ze jou gebaard heeft
jij | Ik dien een klacht over jou persoonlijk in en dan vlieg je eruit
jij | vuile vieze kutambtenaar
jij | She told me I was a pathetic little clerk
jij | Meneer fluisterde dat hij wel een nachtje met me wilde
jij | u bent zelf zeker ook zo'n profiteur
fysiek-dreiging | Ik ram je tanden uit je bek
fysiek-dreiging | Denk maar niet dat je vanavond veilig thuiskomt
fysiek-dreiging | Wacht maar tot je klaar bent met werken
fysiek-dreiging | Hij hief zijn stoel op alsof hij wilde gooien
fysiek-dreiging | de volgende keer neem ik mijn honden mee en dan zullen we zien
fysiek-dreiging | Hij stuurde een foto van mijn voordeur
fysiek-dreiging | Ik heb thuis een pistool liggen en ik ben niet bang het te gebruiken
fysiek-dreiging | hij kwam met opgeheven vuist op mij af
fysiek-dreiging | Your kids go to the school on Main street, right
fysiek-dreiging | He said he would burn the building down
fysiek-dreiging | een man zei tegen mij dat hij mij dood zou maken
fysiek-dreiging | Ze dreigde de computer door het raam te gooien
fysiek-dreiging | je bent nog niet van me af, ik weet welke bus je neemt
fysiek-geweld | hij haalde uit en raakte mijn schouder
fysiek-geweld | Ze beet de beveiliger in zijn hand
fysiek-geweld | Een jongen gooide een flesje naar het hoofd van de portier
fysiek-geweld | hij rukte het mobieltje uit mijn hand en smeet het op de grond
fysiek-geweld | De bezoeker heeft de plexiglas plaat eruit getrapt
fysiek-geweld | my arm was twisted by a visitor
fysiek-geweld | A customer threw a cup at my head
fysiek-geweld | hij heeft alle banden van de dienstauto lek gestoken
fysiek-geweld | Mijn collega kreeg een elleboog in haar gezicht
fysiek-geweld | Hij legde zijn hand op mijn borst
geen | Waar moet ik wachten
geen | Kan ik hier ook pinnen
geen | ik kom voor mijn afspraak van tien uur
geen | Goedemorgen, ik heb een brief gekregen over mijn vergunning
geen | dank u wel, u heeft mij fantastisch geholpen
geen | I would like to register my new address
geen | Hoe lang duurt de aanvraag gewoonlijk
ik | Meneer had tranen in zijn ogen en vroeg of we hem niet konden ontzien
ik | ik ben alleenstaande moeder, u gaat mij toch niet laten zitten
ik | dit overleef ik niet als jullie het afwijzen, dan stap ik eruit
ik | come on, one little exception won't hurt anyone
ik | Kan het echt niet wat sneller voor mij, ik sta er helemaal alleen voor
jullie | Hier wordt mijn belastinggeld dus aan verspild
jullie | Het is een grof schandaal hoe deze gemeente omgaat met ouderen
jullie | wie verzint deze achterlijke procedures
jullie | Die nieuwe afvalregels zijn om te huilen zo slecht
jullie | I am going to the ombudsman, this organisation never listens
jij | je bent gewoon een slechte ambtenaar
jij | Hij noemde haar een dikke zeug
jij | jij hoort hier niet te werken met die baard
jij | wedden dat ik jou eruit krijg, ik ken de wethouder
jij | kun jij wel lezen, of moet ik het voor je spellen
jij | De bezoeker floot naar mij en vroeg of ik met hem meeging
jij | Are you deaf or just stupid
jij | De klant riep dat ik zeker via een voorkeursregeling was aangenomen
fysiek-dreiging | dan kom ik wel even met een paar vrienden praten bij jou thuis
fysiek-dreiging | hij ging met zijn gezicht vlak voor het mijne staan en siste dat ik moest uitkijken
fysiek-dreiging | straks lig jij in het ziekenhuis
fysiek-dreiging | ik trek jou zo door dat loket heen
fysiek-dreiging | Hij deed alsof hij een pistool op mij richtte
fysiek-dreiging | als ik jou tegenkom in de stad ben je nog niet jarig
fysiek-dreiging | He kept driving past my house
fysiek-dreiging | Give me my money or this place goes up in flames
fysiek-dreiging | De man wachtte tot sluitingstijd bij het fietsenhok op mijn collega
fysiek-dreiging | Ik zou maar goed om me heen kijken als ik jou was
fysiek-geweld | ze krabde me open toen ik haar naar buiten begeleidde
fysiek-geweld | Hij gaf me een duw waardoor ik viel
fysiek-geweld | De man heeft het raam van de spreekkamer eruit geslagen
fysiek-geweld | Mevrouw tikte mij met haar paraplu op mijn hoofd
fysiek-geweld | een klant heeft mijn bril van mijn gezicht geslagen
fysiek-geweld | he slammed my colleague against the door
fysiek-geweld | He touched my breast when I walked past
fysiek-geweld | hij schopte de prullenbak door de hal
geen | Kunt u het formulier opsturen
geen | Tot ziens en prettige dag
geen | Hoeveel kost een uittreksel
geen | I'd like to make an appointment please
geen | Mijn zoon heeft vorige week zijn diploma gehaald
`;
