/** Questions about behaviour and reporting. Every line: articles that may answer it, then what somebody types. */
export const gedrag = `
ik-gedrag | waaraan zie ik dat iemand ik-gedrag vertoont
ik-gedrag | ikgedrag betekenis
ik-gedrag | is smeken om een uitzondering ook al normoverschrijdend?
ik-gedrag omgaan-ik-jullie | die meneer blijft maar zeuren over zn eigen situatie, hoe noem je dat
jullie-gedrag | wat verstaan jullie onder jullie gedrag
jullie-gedrag | julliegedrag voorbeelden
jullie-gedrag | als iemand op het beleid van de gemeente scheldt, wat voor gedrag is dat dan
jij-gedrag | jijgedrag uitleg graag
jij-gedrag | hoort een belediging bij jij of bij jullie gedrag
jij-gedrag | wanneer noemen we iets jij gedrag
jij-gedrag | Valt persoonlijke kritiek op een medewerker onder jij-gedrag?
fysiek-geweld | wat telt allemaal als fysiek geweld
fysiek-geweld | is met de deur slaan ook fysiek geweld
fysiek-geweld | valt dreigen met een mes onder fysiek
fysiek-geweld | is aan je mouw trekken al geweld
herkennen | welke vier vormen van gedrag zijn er
herkennen | hoe hou ik ik, jullie en jij gedrag uit elkaar
herkennen jij-gedrag jullie-gedrag | verschil tussen jullie-gedrag en jij-gedrag
herkennen | overzicht soorten normoverschrijdend gedrag
definitie | wat is de definitie van normoverschrijdend gedrag
definitie | wat bedoelt het protocol met agressie
definitie herkennen | wat valt er bij ons onder normoverschrijdent gedrag
emotie-mag | mag een inwoner kwaad worden aan de balie
emotie-mag | moet ik boosheid gewoon accepteren
emotie-mag grens | is schreeuwen al agressie of mag iemand zijn frustratie uiten
omgaan-ik-jullie | hoe kalmeer ik iemand die boos is op de gemeente
omgaan-ik-jullie | ombuigen van jullie gedrag hoe werkt dat
omgaan-ik-jullie | wat zeg ik tegen een burger die maar blijft zeuren
omgaan-ik-jullie | wat kan ik beter laten als iemand smeekt
omgaan-ik-jullie | iemand aan de telefoon moppert al een kwartier op onze regels, hoe krijg ik hem rustig
omgaan-ik-jullie | meeveren toelichten afronden
omgaan-jij | wat zijn de vijf stappen bij jij gedrag
omgaan-jij | hoe reageer ik als een klant mij uitscheldt
omgaan-jij | ze maken me uit voor van alles, wat zeg ik dan
omgaan-jij | iemand scheldt me uit aan de tel, wat moet ik doen?
omgaan-jij | Hoe dient een medewerker te handelen bij persoonlijke beledigingen?
omgaan-jij | hoe stel ik een grens als iemand persoonlijk wordt
omgaan-fysiek | hoe moet ik handelen bij fysiek geweld
omgaan-fysiek | wat doe ik als iemand een mes trekt
omgaan-fysiek | wat moet je doen wanneer een bezoeker begint te slaan
omgaan-fysiek | stappen bij dreiging met geweld
omgaan-fysiek | stel dat iemand me vastpakt, wat dan
einde-gesprek | wanneer mag ik een gesprek afbreken
einde-gesprek | mag ik de telefoon ophangen als iemand scheldt
einde-gesprek | hoe beeindig ik een gesprek netjes
einde-gesprek | gespek stoppen mag dat zomaar
einde-gesprek | moet ik eerst waarschuwen voor ik ophang
alarm-collegas | wat doen collegas als het alarm gaat
alarm-collegas einde-gesprek | wanneer druk ik op de alarmknop
alarm-collegas einde-gesprek | wie komt er als ik op de noodknop druk
beveiliger alarm-collegas | wat is de rol van de beveiliger bij een incident
alarm-collegas | wat moet de meldkamer doen bij alarm
bemoeiplicht | mag ik me met het gesprek van een collega bemoeien
bemoeiplicht | wat is bemoeiplicht
bemoeiplicht | ik zie dat het misgaat bij een collega aan de balie, moet ik ingrijpen?
bemoeiplicht | bemoeirecht uitleg
grens | waar ligt de grens
grens | wat hoef ik niet te pikken
grens | wanneer gaat iemand over de schreef
grens | hoever mag een klant gaan voordat het te ver is
wanneer-melden | wat moet ik allemaal melden
wanneer-melden | moet ik alles melden
wanneer-melden | wanneer is een melding nodig
wanneer-melden | welke incidenten zijn meldplichtig
wanneer-melden-ik-jullie | moet ik jullie-gedrag melden
wanneer-melden-ik-jullie | melden als het ombuigen gelukt is?
wanneer-melden-ik-jullie | hij bleef zeuren en ik kreeg het niet omgebogen, moet dat gemeld worden
wanneer-melden-ik-jullie | Een mevrouw was eerst erg kwaad over de regels maar na uitleg ging het prima. Moet ik dat nog doorgeven?
wanneer-melden-jij | moet ik een belediging altijd melden
wanneer-melden-jij | melden bij jij gedrag verplicht?
wanneer-melden-jij | ik ben uitgescholden, moet ik dat melden
wanneer-melden-jij | Een klant noemde me een trut en bood later excuses aan. Hoeft dat nog gemeld te worden?
wanneer-melden-fysiek | moet ik een duw melden
wanneer-melden-fysiek | dreigen met geweld altijd melden?
wanneer-melden-fysiek fysiek-geweld | er is met een stoel gegooid, is melden dan verplicht
hoe-melden | bij wie meld ik een incident
hoe-melden | hoe doe ik een melding
hoe-melden | wat gebeurt er nadat ik gemeld heb
hoe-melden | aan wie moet ik het doorgeven als er iets gebeurd is
waarom-melden | waarom zou ik het melden, er gebeurt toch niks mee
waarom-melden | heeft melden zin
waarom-melden | het hoort er toch gewoon bij, waarom dan melden
waarom-melden | ik wil niet zeuren, moet ik echt alles melden?
discriminatie | een inwoner discrimineert mij, wat kan ik doen
discriminatie | valt een racistische opmerking onder jij-gedrag
discriminatie | wat te doen bij opmerkingen over mijn hoofddoek
discriminatie | klant wil niet geholpen worden door een buitenlander
digitale-agressie | wat doe ik met dreigmails
digitale-agressie | een burger zet mijn naam op facebook
digitale-agressie | mag iemand mij filmen aan de balie
digitale-agressie | geldt het protocol ook voor scheldmails en appjes
digitale-agressie | ik word online zwartgemaakt door een inwoner, wat nu te doen?
zelfbeschadiging-inwoner | een burger dreigt zichzelf iets aan te doen, wat moet ik doen
zelfbeschadiging-inwoner | wat zeg ik als een klant over zelfmoord begint
zelfbeschadiging-inwoner | cliente zegt dat ze niet meer wil leven hoe reageer ik
opgewacht | hoe kom ik veilig thuis na een bedreiging
opgewacht | wat als iemand zegt dat hij me buiten opwacht
opgewacht | iemand zei na een dreigement dat hij weet waar ik woon, wat spreken we dan af
veelvrager | wat doen we met iemand die elke dag tien mails stuurt
veelvrager | wie is aanspreekpunt voor veelvragers
veelvrager | veelschrijvers hoe ga je ermee om
veelvrager | een man dient steeds woo verzoeken in om ons te pesten
klacht-is-recht | mag een burger een klacht indienen over mij
klacht-is-recht | hij dreigt met zijn advocaat, is dat agressie
klacht-is-recht | iemand wil naar de krant, moet ik dat melden
seksuele-intimidatie | wat doe ik bij seksuele opmerkingen van een klant
seksuele-intimidatie | klant raakt mijn billen aan, wat moet ik doen
seksuele-intimidatie | valt flirten onder seksuele intimidatie
ordeverstoring | wat is ordeverstoring
ordeverstoring | wat doe je met iemand die herrie maakt in de hal
ordeverstoring | dronken bezoeker valt andere mensen lastig wat nu te doen
`;
