/** Stories, typing errors, learners of Dutch, several questions at once, a role that shows: the hard ones. */
export const verhalen = `
wanneer-melden-ik-jullie | Gisteren had ik een man aan de lijn die tien minuten lang op de afvalregels liep te foeteren. Toen ik het rustig uitlegde was hij weer vriendelijk. Moet ik daar iets mee?
wanneer-melden-jij | Een mevrouw noemde me een waardeloos mens. Ik zei dat ik dat niet accepteer en toen hield ze op. Moet ik het toch nog melden?
wanneer-melden-jij omgaan-jij | moet ik t melde als ze me uitschelden maar daarna sorry zegge
hoe-melden wanneer-melden-fysiek wanneer-melden | ik kreeg een duw van een klant bij wie moet dat gemeld worde
nazorg nazorg-24-uur leidinggevende-taken | Ik ben teamleider. Een van mijn mensen is vanochtend flink bedreigd en zit trillend in de kantine. Wat verwacht het protocol nu van mij?
leidinggevende-taken nazorg | as a team leader, what must I arrange after one of my people was attacked
leidinggevende-taken registreren-gir | Wat moet ik als leidinggevende allemaal doen als ik een melding binnenkrijg en hoe snel?
omgaan-jij | De klant tegenover me begint over mijn uiterlijk en noemt me dom. Welke stappen zet ik achtereenvolgens?
omgaan-ik-jullie | Er zit vaak iemand bij me te smeken om meer tijd, ik vind het lastig om nee te zeggen. Hoe pak ik dat aan?
omgaan-ik-jullie | hoe gaat ik met burger om die hele tijd klaagt over de gemeente
omgaan-fysiek | Wat is de juiste volgorde van handelen wanneer een bezoeker met een stoel begint te gooien?
einde-gesprek omgaan-jij | Mag ik gewoon weglopen als iemand blijft schelden terwijl ik al twee keer gewaarschuwd heb?
bemoeiplicht alarm-collegas | Mijn buurvrouw aan balie 3 heeft vaak ruzie met klanten. Mag ik me daar dan in mengen of moet ik wachten tot ze het vraagt?
alarm-collegas einde-gesprek | wat wordt er van mij verwacht als bij een andere balie het alarm afgaat
aangifte | Moet er altijd naar de politie worden gestapt wanneer iemand een ambtenaar slaat?
aangifte aangifte-doen | ik wil geen aangifte doen want ben bang voor wraak. kan dat ook anders?
aangifte-doen | Komt mijn woonadres in het proces-verbaal te staan?
aangifte-doen | doe ik zelf aangifte of doet de gemeente dat voor mij
schade | Tijdens een worsteling is mijn telefoon kapot gevallen. Krijg ik die terugbetaald?
schade | kan de gemeente het loon van een zieke medewerker terughalen bij de dader
maatregelen-dreigen maatregelen | Iemand heeft gedreigd onze ruiten in te gooien, het is de eerste keer. Welke maatregel hoort daarbij?
maatregelen-fysiek maatregelen beperkende-maatregelen | What happens to a resident who hit an employee, first time?
maatregelen-ik-jullie maatregelen | burger blijft zeuren ook na waarschuwing, wat is de volgende sanctie
maatregelen-jij discriminatie | welke sanctie staat op discriminatie door een inwoner
beperkende-maatregelen | Mag ik als manager zelf besluiten dat iemand een half jaar niet meer binnen mag?
beperkende-maatregelen irm | who decides on denying somebody access to our building
incidentgesprek maatregelen | moet er met de dader gepraat worden na een incident en door wie
herstelgesprek | Aan het eind van een toegangsverbod, voeren we dan nog een gesprek?
nazorg-vervolg nazorg | hoe lang na een incident praat mijn chef nog een keer met me
nazorg-24-uur nazorg | Het incident was vrijdagmiddag, mag het opvanggesprek dan maandag
bot nazorg nazorg-vervolg bedrijfsarts-bmw | met wie kan ik praten behalve mijn leidinggevende
bot | Is de BOT een robot of een team?
bedrijfsarts-bmw nazorg | Sinds die scheldpartij zie ik op tegen mijn werk en slaap ik niet. Welke hulp is er?
registreren-gir leidinggevende-taken | Wie voert de gegevens in het registratiesysteem in, ik of mijn leidinggevende?
training | Moet ik als uitzendkracht ook op agressietraining?
training | wnr moet ik weer op herhaling voor de agressie cursus
preventie rie | Hoe worden de risico's op agressie in beeld gebracht?
huisregels | Waar kunnen bezoekers lezen hoe ze zich moeten gedragen?
huisbezoek | Ik ga morgen bij een lastige klant thuis langs. Hoe bereid ik me voor?
huisbezoek | does the resident have to lock up his dog when I visit
ambulant-risico huisbezoek | Onze handhavers lopen alleen op straat. Wat zegt het protocol daarover?
slecht-nieuws | Straks moet ik iemand vertellen dat zijn uitkering stopt. Hoe breng ik dat?
daderinformatie | Mag ik mijn collega's vertellen dat deze meneer al vaker heeft gedreigd?
derden contract-derden | Onze schoonmakers zijn van een extern bedrijf. Wie vangt ze op na agressie?
derden contract-derden | wat moet er over agressie in het contract met een partnerorganisatie staan
politieke-ambtsdragers reikwijdte | Burgemeester krijgt bedreigingen, valt dat onder dit protocol?
coordinator | Bij wie kan ik terecht met vragen over het protocol?
irm | Wat doet de integraal risicomanager precies?
rollen | Wie is waarvoor verantwoordelijk: directeur, leidinggevende, medewerker?
rollen | who has final responsibility for safety at work
evalueren | Wat doen we met alle meldingen aan het eind van het jaar?
digitale-agressie | Op LinkedIn zet een inwoner berichten waarin hij mij belachelijk maakt. Valt dat hier ook onder?
digitale-agressie | iemand stuurt me steeds dreigende appjes wat kan ik doen
zelfbeschadiging-inwoner | Aan de telefoon zegt een inwoner dat hij een einde aan zijn leven gaat maken. Hoe moet ik reageren?
opgewacht | Een klant riep: ik weet hoe laat jij naar huis gaat. Hoe zorgen we dat ik veilig thuis kom?
veelvrager | Een bewoner stuurt al maanden elke dag brieven met dezelfde vraag. Wie kan mij helpen?
klacht-is-recht | Iemand zegt netjes dat hij het niet eens is met mijn besluit en naar de rechter gaat. Is dat agressie?
seksuele-intimidatie | Een oudere meneer raakt steeds mijn hand aan en noemt me schatje. Hoort dat bij agressie en wat kan ik doen?
discriminatie | Een bezoekster wil niet door mij geholpen worden vanwege mijn hoofddoek. Wat doe ik?
ordeverstoring | Er hangt elke dag een groepje dronken mannen in de hal. Wat mogen we doen?
emotie-mag | Mensen die het zwaar hebben zijn soms gewoon boos. Is dat meteen agressie?
grens | vanaf welk punt zeggen we: dit accepteren we niet meer
fysiek-geweld | Geldt een deur dichtsmijten of spullen stukmaken ook als geweld?
herkennen | kun je de vormen van gedrag naast elkaar zetten
jij-gedrag | Is iemand uitlachen of treiteren jij-gedrag?
waarom-melden | Mijn collega's zeggen dat melden onzin is omdat het bij de baan hoort. Klopt dat?
wie-ziet-wat | komt wat ik hier typ bij mijn manager terecht
wie-ziet-wat | wordt dit gesprek opgeslagen
arbeidsinspectie | Een medewerker is na een klap opgenomen in het ziekenhuis. Moet de inspectie dat weten?
checklist-beleid teamprotocol | Ik moet voor onze afdeling het agressiebeleid opzetten, waar moet ik aan denken?
organisatienorm | hoe luidt de norm over agressie bij de gemeente
cijfers | krijgen veel ambtenaren met agressie te maken
ordegesprek | iemand heeft de boel op stelten gezet in de hal en moet daarna op gesprek komen, hoe heet dat
omgaan-jij | somone is insulting me at the desk, how do i respond
nazorg nazorg-vervolg | Whom does the aftercare, and how many talks are there?
wanneer-melden-fysiek aangifte | Er is tegen mijn auto getrapt door een boze klant. Is dat iets om te melden?
training | does everybody at the front desk get trained in dealing with aggression
beveiliger | welke eisen stellen we aan een beveiliger
reikwijdte | voor wie geldt dit protocol allemaal
nazorg-24-uur nazorg | Hoe vlug moet mijn leidinggevende contact opnemen nadat ik bedreigd ben?
wanneer-melden-jij wanneer-melden | burger zei dat ik dom was maar stopte direct na waarschuwing. melden of niet?
wanneer-melden-ik-jullie | Als smeken ophoudt na een goed gesprek, hoeft het dan niet in het systeem?
aangifte | bij welke incidenten doen we altijd aangifte
maatregelen-fysiek maatregelen aangifte | wat volgt er als een burger een medewerker een klap geeft
maatregelen-dreigen | sanctie bedreiging tweede keer
schade | Wordt kapotte kleding vergoed na een aanval?
training | hoe dikwijls wordt de agressietraining herhaald
preventie rie | wie maakt de risico-inventarisatie
coordinator | waarvoor kan ik bij de coordinator vpd terecht
irm beperkende-maatregelen | moet de irm akkoord geven voor een lokaalverbod
beperkende-maatregelen | iemand die een pandverbod heeft loopt toch naar binnen, wat kunnen we doen
incidentgesprek combinatiegesprek | wat bespreek je in een gesprek met de dader na het incident
herstelgesprek | what is the purpose of a restorative talk
omgaan-jij | how many warnings do I give before I end the talk when someone insults me
einde-gesprek | is het ok om op te hangen bij iemand die blijft vloeken
alarm-collegas | wie reageert er als er alarm wordt geslagen
bemoeiplicht | collega laat zich uitschelden en doet niks, moet ik iets doen
emotie-mag | mogen burgers hun boosheid uiten
jij-gedrag | geef eens een voorbeeld van jij gedrag
jullie-gedrag | wat is kritiek op de organisatie voor gedrag
ik-gedrag | dreigen met zelfmoord welk soort gedrag is dat
fysiek-geweld vormen-werkwijzer | wat zijn de vormen van lichamelijk geweld
seksuele-intimidatie | klant vraagt steeds of ik met hem uit wil, wat moet ik hiermee
discriminatie | moet ik het melden als iemand iets over mijn huidskleur zegt
digitale-agressie | Mijn foto staat op een haatpagina van een boze inwoner, wie helpt mij
opgewacht | ik ben bang dat hij me straks opwacht na mijn dienst
veelvrager | waar meld ik iemand die ons blijft bestoken met woo-verzoeken
huisbezoek | mag ik weggaan bij een huisbezoek als er gerookt wordt
huisregels | wat mag je allemaal niet in het stadskantoor als bezoeker
slecht-nieuws | hoe vertel ik dat een aanvraag is afgewezen zonder ruzie
daderinformatie | mogen we een lijst bijhouden van agressieve klanten
derden | geldt dit ook voor de beveiligers van een ingehuurd bedrijf
politieke-ambtsdragers | waar moet een wethouder heen als hij wordt bedreigd
organisatienorm | welke norm hanteren we bij agressie
arbeidsinspectie | when should we notify the labour inspectorate
registreren-gir | wie mag er in het GIR
registreren-gir | what does GIR stand for
bot | hoe bereik ik iemand van het bot
bedrijfsarts-bmw | hulp van maatschappelijk werk na incident, kan dat
nazorg-vervolg | na hoeveel weken is het laatste gesprek
leidinggevende-taken | wat zijn mijn verplichtingen als manager als er agressie in mijn team is geweest
rollen | wie is eindverantwoordelijk
evalueren | hoe leert de organisatie van agressie
waarom-melden | wat is het nut van melden
hoe-melden | how do I file a report
wanneer-melden | wat moet wel en wat moet niet gemeld worden
zelfbeschadiging-inwoner | what to say if a caller wants to end his life
klacht-is-recht | Is dreigen met een klacht ook normoverschrijdend?
ordegesprek | doel van het ordegesprek
ordeverstoring | bezoeker draait harde muziek in de wachtruimte
cijfers | hoeveel procent van de medewerkers krijgt met agressie te maken
wie-ziet-wat | wie heeft toegang tot meldingen
grens | wat accepteren wij niet
omgaan-fysiek | klant dreigt met klappen hoe handel ik
omgaan-ik-jullie | welke fouten moet ik niet maken bij iemand die om begrip vraagt
aangifte-doen | wie helpt me bij het doen van aangifte
checklist-beleid | what should an aggression policy contain
arbowet | welke wet verplicht de werkgever om iets aan agressie te doen
wanneer-melden-jij wanneer-melden | Er werd tegen mij geschreeuwd en ik werd uitgemaakt voor rotte vis, maar ik voelde me niet onveilig. Is melden verplicht?
omgaan-ik-jullie | how to respond when somebody is begging for an exception
nazorg-24-uur nazorg leidinggevende-taken | ik ben manager, hoeveel tijd heb ik voor het eerste gesprek met het slachtoffer
nazorg-vervolg nazorg | zijn er nog meer gesprekken na dat eerste gesprek
aangifte | is een melding bij de politie hetzelfde als aangifte
aangifte-doen | kan ik aangifte doen zonder dat mijn naam bekend wordt
beperkende-maatregelen | we willen een agressieve klant alleen nog schriftelijk te woord staan, mag dat
maatregelen-jij maatregelen | wat voor brief krijgt iemand die een medewerker beledigd heeft
schade | mijn fietsband is lekgestoken door een boze inwoner wie vergoed dat
alarm-collegas einde-gesprek | mag ik op de knop drukken als ik me niet veilig voel
bemoeiplicht | wanneer grijp ik in bij een ander z'n gesprek
training | is de agressietraining verplicht voor iedereen
huisbezoek ambulant-risico | met z'n tweeen op huisbezoek, wanneer is dat nodig
veelvrager | someone sends us ten letters a week, what do we do
coordinator | who is my contact for questions about aggression policy
registreren-gir leidinggevende-taken | moet ik als medewerker zelf iets in het GIR zetten
evalueren coordinator | wie kijkt naar de cijfers van incidenten en wat gebeurt ermee
derden | Wij werken samen met een zorgorganisatie aan dezelfde balie. Wie is verantwoordelijk als daar agressie is?
politieke-ambtsdragers reikwijdte | do councillors fall under the protocol
discriminatie | hij zei dat hij liever door een echte nederlander geholpen wordt
zelfbeschadiging-inwoner | vrouw aan de lijn zegt dat ze pillen gaat nemen wat zeg ik tegen haar
digitale-agressie | mag een bezoeker mij opnemen met zijn telefoon
emotie-mag | is boosheid altijd agressie
jullie-gedrag ik-gedrag herkennen | onder welk gedrag valt klagen over de wachttijd
definitie | wat noemt de gemeente normoverschrijdend
fysiek-geweld | telt een klap op tafel als geweld
einde-gesprek | kan ik een mailwisseling ook stoppen als iemand grof wordt
wie-ziet-wat | leest iemand mee met wat ik hier vraag
klacht-is-recht | is het erg als een burger zegt dat hij een advocaat neemt
seksuele-intimidatie | een man maakt steeds opmerkingen over mijn borsten
ordeverstoring huisregels huisregels-voorbeelden | mensen staan te roken en te drinken in de hal
herstelgesprek | wie is er aanwezig bij het herstelgesprek
incidentgesprek | how is the incident talk with the offender organised
slecht-nieuws | hoe bereid ik een lastig gesprek voor
leidinggevende-taken | checklist voor de leidinggevende na een incident
waarom-melden | I think reporting is pointless
grens | wat is wel en niet acceptabel gedrag
irm | who is the irm
arbeidsinspectie | welke ongevallen moet je doorgeven aan de arbeidsinspectie
`;
