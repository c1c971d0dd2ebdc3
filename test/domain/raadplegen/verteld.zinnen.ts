/** Tells what happened, or wants to record it; with the behaviour the form starts with ('-' is none). */
export const verteld = `
jij | ik ben net uitgescholden aan de balie
jij | ik ben uitgescholden
jij | ik ben uitgescholden vanwege mijn afkomst
fysiek | mijn collega is geslagen
jij | een klant heeft me vanmorgen uitgemaakt voor hoer
jij | Zojuist noemde een meneer mij een vuile racist
jij | vandaag kreeg ik aan de telefoon de volle laag, hij zei dat ik een waardeloze ambtenaar ben
jij | mijn collega is gisteren gediscrimineerd door een bezoeker
jij | ik werd net beledigd, wat nu?
fysiek | klant heeft me net geslagen
fysiek | gisteren duwde een bezoeker mij tegen de muur
fysiek | een inwoner spuugde vanmiddag in mijn gezicht
fysiek | hij heeft mijn beeldscherm van de balie gegooid
fysiek | vanochtend zei een man dat hij wist waar ik woon en dat hij langs zou komen
fysiek | ik ben vorige week bedreigd met een mes
fysiek | er is een raam ingegooid bij ons kantoor
fysiek | iemand volgde me gisteren tot aan mijn auto
ik | een mevrouw bleef vanmiddag smeken om een uitzondering
ik | een meneer dreigde vanochtend dat hij zichzelf iets aan zou doen
jij | ik krijg scheldmails van een inwoner
- | ik wil een melding doen
- | ik wil iets melden
- | ik wil een incident melden
- | graag wil ik iets vastleggen
- | kan ik hier een melding maken
- | nieuwe melding
- | I want to report an incident
jij | a visitor called me an idiot this morning
jij | I was insulted on the phone today
fysiek | yesterday a man pushed me at the counter
fysiek | he threatened to kill me this morning
jij | ben zonet helemaal verrot gescholden door een klant
fysiek | me collega is gister geslage door een bezoeker
jij | ik kreeg vandaag een mail waarin ik voor landverrader wordt uitgemaakt
jij | een beller noemde me net een incompetente trut en hing op
fysiek | afgelopen vrijdag is er met een stoel gegooid in de wachtruimte
jij | hij schold mijn collega uit
jij | Vanmiddag heeft een bezoeker mij seksueel getinte opmerkingen gemaakt
jij | er was daarnet een meneer die mij een dom wicht noemde
jij | ik ben door een klant uitgelachen om mijn stotteren en wil dat doorgeven
fysiek | heb net een klap gehad van een bezoeker
fysiek | onze receptioniste is vanmiddag vastgegrepen
fysiek | een klant heeft vorige week gedreigd mijn kinderen iets aan te doen
fysiek | er is vannacht brand gesticht bij het wijkkantoor door een boze inwoner
jij | via instagram krijg ik steeds racistische berichten van een inwoner
- | Ik zou graag een voorval doorgeven
- | wil even iets kwijt over een incident van gisteren
fysiek | someone spat at my colleague yesterday
jij | got screamed at by a resident for ten minutes today
jij | Een mevrouw schreeuwde vanmorgen tegen me dat ik een kreng ben
fysiek | een meneer ging vorige week helemaal uit zijn dak en smeet de telefoon door de ruimte
jij | gisterenavond aan de telefoon uitgescholden
fysiek | tijdens een huisbezoek kreeg ik vanmiddag een duw
jij | zojuist een mevrouw aan de balie gehad die mij een heks noemde
fysiek | vanmiddag heeft iemand in de hal een stoel naar mij toe gegooid
fysiek | een inwoner heeft gisteren mijn collega bij de keel gegrepen
jij | ik heb een scheldmail ontvangen van een inwoner
jij | collega van mij is vanmorgen racistisch bejegend door een bezoeker
fysiek | afgelopen week ben ik tijdens een controle op straat bespuugd
- | ik moet een incident doorgeven van vanmorgen
- | I need to log something that happened at the counter
fysiek | a guy shoved me this afternoon during a home visit
jij | vanochtend belde er iemand die mij uitschold voor alles wat lelijk is
`;

/** Asks, with a story in it or not: an answer, never a form. */
export const gevraagd = `
ik ben net uitgescholden, moet ik dat melden?
een klant heeft me geslagen, wie doet er dan aangifte
mijn medewerker is bedreigd, wat moet ik als leidinggevende doen
hoe meld ik een incident
moet ik het melden als iemand me heeft uitgescholden
wat gebeurt er na een melding
wie registreert de melding
wanneer moet je melden
is schelden jij gedrag
een collega is geslagen. wanneer is het eerste gesprek?
my employee was threatened, what are my duties
I was insulted yesterday, do I have to report it?
hij bleef maar zeuren, moet dat gemeld worden
er is met een stoel gegooid, is melden dan verplicht
wat doe ik als ik ben uitgescholden
schelden en dreigen
als iemand mij uitscheldt dan hang ik op
agressie op straat
`;
