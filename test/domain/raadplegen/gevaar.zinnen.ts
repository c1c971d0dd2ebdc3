/** Danger or injury that is going on now (D-100). */
export const gevaar = `
hij staat hier met een mes
ik voel me niet veilig
ik voel me hier onveilig
er staat een man met een mes aan de balie
help
HELP!!
heeelp
iemand bedreigt mijn collega op dit moment
kan er alsjeblieft iemand van de beveiliging naar de balie komen
zou u misschien beveiliging willen sturen, mevrouw wordt nogal agressief
er wordt gevochten in de wachtruimte
hij slaat de boel kort en klein
hij heeft me opgesloten in de spreekkamer
ik zit verstopt in het toilet, hij loopt nog rond
mijn collega bloedt uit haar hoofd
de baliemedewerker ligt op de grond en reageert niet
hij blokkeert de deur en laat me niet gaan
ze gooit met stoelen
een bezoeker wil van het dak springen
ik word op dit moment achtervolgd door een klant
hij wacht me buiten op en ik durf niet naar buiten
iemand heeft een pistool
bel de politie
bel 112
spoed!
stuur nu beveiliging naar balie 3
een inwoner heeft net pillen geslikt en zegt dat hij dood wil, hij is nog aan de lijn
hij komt nu over de balie heen
de klant is de wachtkamer aan het slopen
een man valt de beveiliger aan
wat moet ik doen, hij staat voor me met een hamer
er is een vechtpartij bij de ingang
hij pakt mijn collega bij de keel
hij heeft een jerrycan benzine bij zich
ze staat tegen de ruit te slaan en te schreeuwen dat ze ons afmaakt
we hebben hulp nodig aan de balie
hij is gisteren weggestuurd en staat nu weer binnen te dreigen
er zit hier iemand te dreigen met een mes, wat nu
there is a man with a knife at the desk
he is hitting my colleague
please send security to the front desk
someone is threatening us right now
she won't let me leave the room
my colleague is bleeding
help me he is coming at me
we are locked in the office, he is smashing the door
can somebody come quickly, this visitor is getting violent
he is waiting outside for me and I am afraid to leave
hij schopt tegen de deur van mijn kantoor, ik zit binnen
hij bedreigd ons met een schaar
een agressieve man staat nu aan mijn bureau te schreeuwen
iemand steekt mijn collega neer
we kunnen er niet uit
er ligt iemand bewusteloos in de hal
ik ben bang dat hij me zo gaat slaan, hij staat naast me
ambulance nodig, bezoeker is neergeslagen
er loopt een gewapende man door de hal
mijn collega wordt in elkaar geslagen
hij heeft zich ingesloten met mijn collega
een klant gaat helemaal door het lint aan balie 2, stuur iemand
ik durf mijn kamer niet uit, hij staat te bonken op de deur
kan iemand 112 bellen
er komt rook uit het gebouw, een bezoeker heeft iets aangestoken
hij houdt mijn arm vast en laat niet los
ik word nu bedreigd
een vrouw dreigt zich voor de trein te gooien, ik heb haar aan de telefoon
we worden bekogeld met stenen
zou er iemand mee kunnen lopen naar mijn auto, hij staat daar te wachten
een meneer is onwel geworden na een klap
hij steekt om zich heen
mijn stagiaire wordt lastiggevallen in de wachtruimte, nu
hij rijdt achter mij aan
een bezoeker zwaait met een bijl
graag met spoed hulp bij spreekkamer 4
er is iemand neergestoken
someone has a gun
my coworker is being attacked
he is breaking down the door
they are fighting in the lobby
pls call an ambulance, the guard is hurt
klant aan telefoon zegt dat hij nu naar ons kantoor komt met een mes
er is net een man binnengekomen die met een schroevendraaier staat te zwaaien
we zitten met zijn vieren in de kantine en durven er niet uit
snel!! hij gaat haar slaan
ik hoor geschreeuw en glasgerinkel bij de balie, kan iemand kijken
mijn collega komt niet meer uit de spreekkamer en er wordt geschreeuwd
een klant heeft me vast bij mijn pols
hij filmt me en duwt me steeds, nu meteen hulp graag
iemand ligt bloedend op straat voor het gemeentehuis
er staat een groep jongens de deur in te trappen
hij zegt dat hij een bom heeft
hij is nog steeds binnen en blijft me bedreigen
the man outside has an axe
he just hit the guard and is still here
my manager is being held in the office
someone is trying to set the building on fire
`;

/** The same words, and no danger now: questions, what is over, figures of speech. */
export const geenGevaar = `
wat doe ik als iemand een mes trekt
wat moet ik doen als er gevochten wordt
hoe bel ik de beveiliging
wanneer bel je 112
wanneer druk ik op de alarmknop
moet ik aangifte doen als iemand me slaat
stel iemand staat met een mes voor je, wat doe je dan
wat gebeurt er met iemand die een medewerker slaat
gisteren stond er een man met een mes aan de balie
vorige week heeft een klant mij geslagen
ik ben vanochtend bedreigd aan de balie
een bezoeker sloeg mijn collega, hij is al weg
hij dreigde met een mes maar de politie heeft hem meegenomen
is een mes meenemen een overtreding van de huisregels
hoe herken ik dat een situatie uit de hand loopt
what do I do if someone pulls a knife
when should I call the police
yesterday a man threatened me with a knife
a visitor hit my colleague last week
ik wil melden dat ik vorige maand ben geschopt
hij schold me uit en liep toen weg
wat is fysiek geweld
mag ik iemand vastpakken die slaat
wie belt de politie bij een vechtpartij
wat doet de beveiliging bij geweld
kan ik een training krijgen over omgaan met geweld
iemand zei dat hij me zou opwachten, is dat dreigen met geweld
wat als iemand dreigt van het dak te springen
bij brand, wie belt er dan
er was vorige week een gevecht in de hal, is dat gemeld
wat doet een bot na een steekpartij
mag een beveiliger iemand vastgrijpen
ik heb hulp nodig bij het invullen van een melding
kun je me helpen met een vraag over aangifte
een klant schreeuwde vanmiddag tegen mij, is nu weg
een inwoner dreigde vanochtend zichzelf iets aan te doen, moet ik dat melden
wat doet de politie met een aangifte
mag ik de politie bellen bij bedreiging
hoe gaat de beveiliging om met een vechtende bezoeker
ik ben vorige week achtervolgd, krijg ik nazorg
hij heeft gedreigd dat hij me zou slaan, telt dat als fysiek
een paar maanden geleden is een collega neergestoken
in de training oefenden we met een mes
vanmorgen stond iemand met een hamer voor de deur maar hij is weg
help mij met het schrijven van een brief
hulp bij verwerken na geweld
wie helpt mij na een bedreiging
what happens when somebody attacks a colleague
how do I report that I was attacked
is iemand die met spullen gooit altijd fysiek
kan ik beveiliging krijgen bij een moeilijk gesprek morgen
een klant wil morgen langskomen en was vorige keer agressief, wat kan ik doen
wanneer komt de beveiliging
hij zei vorige week dat hij een bom had, moet ik aangifte doen
moet ik op de noodknop drukken als iemand scheldt
wat moet de beveiliging doen als iemand niet weggaat
ik voel me niet veilig sinds dat incident
hoe vaak gebeurt het dat iemand wordt geslagen
is het normaal dat ik bang ben na een bedreiging
wat kan ik doen als een klant mij steeds belt en bedreigt
krijg ik hulp als ik gewond raak
hoe zorg ik dat het gesprek niet uit de hand loopt
waar vind ik het telefoonnummer van de beveiliging
mag een klant mijn arm vastpakken
een medewerker is gisteren geslagen en zit nu thuis, wat moet ik regelen
what is the role of security when someone is violent
een inwoner is bekend met geweld en heeft morgen een afspraak
`;

/** The writer himself is in a dark place (D-102). */
export const nood = `
ik wil niet meer leven
ik zie het niet meer zitten
ik denk aan zelfmoord
ik wil er een eind aan maken
sinds die bedreiging denk ik soms dat ik er beter niet meer kan zijn
het heeft voor mij allemaal geen zin meer, ik wil dood
i want to die
i am thinking about suicide
ik doe mezelf iets aan
`;
/** Somebody else who says it is a question about a citizen. */
export const geenNood = `
wat doe ik als een klant zegt dat hij niet meer wil leven
een inwoner dreigde met zelfmoord, hoe reageer ik
what if a citizen says he wants to die
ik zie het nut van melden niet
ik wil niet meer bellen met deze klant
`;
