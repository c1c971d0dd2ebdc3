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
`;
