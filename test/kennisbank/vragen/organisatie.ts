/** Questions about aftercare, handling and organisation. */
export const organisatie = `
nazorg | wat houdt nazorg in
nazorg | wie regelt de opvang na een incident
nazorg nazorg-24-uur nazorg-vervolg | welke gesprekken krijg ik na een incident
nazorg leidinggevende-taken | mijn medewerker is geslagen wat moet ik als leidinggevende regelen
nazorg nazorg-vervolg | hoeveel nazorggesprekken zijn er
nazorg-24-uur | binnen hoeveel uur moet het eerste gesprek zijn
nazorg-24-uur | wanneer is het eerste opvanggesprek
nazorg-24-uur | waar praat je over in het eerste nazorggesprek
nazorg-24-uur | mag de eerste opvang ook telefonisch
nazorg-vervolg | wanneer zijn de vervolggesprekken
nazorg-vervolg | wat bespreek je na zes weken
nazorg-vervolg | hoeveel dagen na het incident volgt het tweede gesprek
bot | wat doet het bedrijfsopvangteam
bot | wat is BOT
bot | hoe kom ik in contact met het opvangteam
bedrijfsarts-bmw | kan ik naar de bedrijfsarts na een incident
bedrijfsarts-bmw | bedrijfsmaatschappelijk werk inschakelen
bedrijfsarts-bmw | ik slaap slecht sinds die bedreiging bij wie kan ik terecht
bedrijfsarts-bmw | hoe kom ik bij professionele hulp als ik last hou
registreren-gir | wie zet het in het gir
registreren-gir | registreren van incidenten hoe gaat dat
registreren-gir | waar wordt een melding vastgelegd
registreren-gir | binnen welke tijd moet ik als manager registreren
registreren-gir | wat betekent gir
maatregelen | welke sancties zijn er
maatregelen | wat kunnen we de dader opleggen
maatregelen | overzicht maatregelen
maatregelen | wat gebeurt er met iemand die zich misdraagt
maatregelen | wie beslist over de sanctie
maatregelen-ik-jullie | welke maatregel bij aanhoudend ik gedrag
maatregelen-ik-jullie | wat is de straf voor jullie gedrag de tweede keer
maatregelen-jij | sanctie bij belediging
maatregelen-jij | welke maatregel volgt als iemand voor de tweede keer scheldt
maatregelen-jij | wat krijgt iemand die een medewerker uitscheldt
maatregelen-dreigen | welke sanctie staat er op dreigen met geweld
maatregelen-dreigen | hoe lang mag iemand niet binnenkomen na een bedreiging
maatregelen-fysiek | wat is de sanctie voor fysiek geweld
maatregelen-fysiek | hoe lang pandverbod na slaan
maatregelen-fysiek | maatregel als iemand spullen vernielt
beperkende-maatregelen | hoe leg ik een pandverbod op
beperkende-maatregelen | wie moet toestemming geven voor een pandverbod
beperkende-maatregelen | wat als iemand met een pandverbod toch binnenkomt
beperkende-maatregelen | mogen we iemand de toegang ontzeggen
aangifte | wanneer moet er aangifte gedaan worden
aangifte maatregelen-fysiek fysiek-geweld | is aangifte verplicht bij fysiek geweld
aangifte | aangfite of melding bij politie, wat is het
aangifte | kan de politie ook alleen een melding maken als ik geen aangifte wil
aangifte-doen | hoe doe ik aangifte
aangifte-doen | kan de werkgever aangifte doen
aangifte-doen | kan ik anoniem aangifte doen
aangifte-doen | welk adres moet ik opgeven bij de politie
aangifte-doen | gaat er iemand mee naar het politiebureau
incidentgesprek | wie voert het incidentgesprek met de dader
incidentgesprek | doel incidentgesprek
incidentgesprek | moet het slachtoffer bij het incidentgesprek zijn
herstelgesprek | wanneer houd je een herstelgesprek
herstelgesprek | wat is het doel van het herstelgesprek
ordegesprek | wat is een ordegesprek
ordegesprek | wie voert een ordegesprek
schade | krijg ik mijn kapotte bril vergoed
schade | kunnen we de schade verhalen op de dader
schade | mijn jas is gescheurd door een bezoeker, wie betaalt dat
schade | wie vergoedt de schade aan mijn auto
arbeidsinspectie | wanneer moet je de arbeidsinspectie inlichten
arbeidsinspectie | een collega ligt in het ziekenhuis na een mishandeling, aan wie moeten we dat melden
arbeidsinspectie checklist-beleid inspectie-toetst | waar let de inspectie op
evalueren | hoe leren we van incidenten
evalueren | hoe vaak wordt het protocol geevalueerd
evalueren | worden incidenten geanalyseerd
rollen | wie doet wat bij agressie
rollen | welke taken heeft de directeur
rollen | wie is er verantwoordelijk voor het beleid
coordinator | wat doet de coordinator
coordinator | wie is de vpd coordinator
coordinator | taken coordinator veilige publieke dienstverlening
irm | wat is een irm
irm | waarvoor heb ik de irm nodig
leidinggevende-taken | wat moet ik als teamleider doen na een melding
leidinggevende-taken | taken van de leidinggevende bij agressie
leidinggevende-taken | iemand uit mijn team is bedreigd, welke stappen moet ik zetten
preventie | hoe voorkomen we agressie
preventie | wat doet de gemeente aan preventie
preventie | waaraan moet een spreekkamer voldoen
preventie rie | hoe vaak doen we een ri&e
training | welke training krijg ik
training termijnen | om de hoeveel tijd moet ik op agressie training
training | krijgen nieuwe collegas een cursus
huisregels | wat staat er in de huisregels
huisregels | waar hangen de huisregels
huisregels | mag ik iemand wegsturen die zich niet aan de huisregels houdt
huisbezoek | waar moet ik op letten bij een huisbezoek
huisbezoek | hond los in huis tijdens huisbezoek
huisbezoek | mag ik alleen op huisbezoek
ambulant-risico | ik werk veel op straat, hoe schat ik het risico in
ambulant-risico | veilig werken in de buitendienst
slecht-nieuws | hoe breng ik slecht nieuws
slecht-nieuws | tips voor een afwijzing vertellen
daderinformatie | mag ik weten of een klant al eens agressief was
daderinformatie | mogen we gegevens over een agressor met elkaar delen
derden reikwijdte | geldt dit ook voor ingehuurde krachten
derden contract-derden | wat spreken we af met partners over agressie
derden reikwijdte | uitzendkracht is uitgescholden, geldt het protocol dan ook
politieke-ambtsdragers reikwijdte | geldt het protocol ook voor wethouders
politieke-ambtsdragers | een raadslid wordt bedreigd, waar kan dat gemeld worden
organisatienorm | wat is onze norm over agressie
organisatienorm | welke organisatienorm geldt hier
fatsoen-integriteit | wat zeggen we over fatsoen
fatsoen-integriteit | fatsoensnormen en integriteit
checklist-beleid inspectie-toetst teamprotocol | waar moet ons agressiebeleid aan voldoen
checklist-beleid | checklist voor een goed protocol
wie-ziet-wat | wie kan mijn melding lezen
wie-ziet-wat | hoe lang worden meldingen bewaard
wie-ziet-wat | is dit vertrouwelijk
wie-ziet-wat | ziet mijn baas wat ik hier vraag
cijfers | hoe vaak komt agressie tegen ambtenaren voor
cijfers | cijfers over agressie bij gemeenten
`;
