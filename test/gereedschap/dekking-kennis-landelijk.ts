import type { Deel } from './dekking-eisen';
import { lees } from './dekking-kennis-protocol';

/** Knowledge of the four other documents and of the brief. */
export const kennisLandelijk: readonly Deel[] = [
  {
    kop: 'Wet en doel (werkwijzer)',
    regels: lees(`
      R198 Vormen van contact
      R199 Voorkomen, corrigeren, voorzieningen en kaders
      R200 Arbowet: zorgplicht en PSA
      R201 Verantwoordelijk voor derden
      R202 CAO: coördinator Agressie en Geweld
    `),
  },
  {
    kop: 'Visie en kwaliteit (werkwijzer 1 en 2)',
    regels: lees(`
      R210 Professionele ruimte met duidelijke grenzen
      R211 Samen verantwoordelijk voor het contact
      R212 Goede dienstverlening verlaagt het risico
      R213 Emotie erkennen hoort bij het vak
      R214 Over de grens mag nooit
      R215 Emotie mag, agressie niet
      R217 Reactie met hoor en wederhoor
      R218 Relatie moet te herstellen zijn
      R219 Een lerende aanpak
      R221 Eigen en algemene omschrijving naast elkaar
      R226 Waar kwaliteit uit blijkt
      R227 Gedragsregels voor medewerkers
      R228 Gedragsregels voor leidinggevenden
      R229 Gedragsregels voor partners
      R230 Emotie is een basiscompetentie, geen agressieprotocol
      R231 Emotie: in het team bespreken
    `),
  },
  {
    kop: 'Orde, huisregels en huisbezoek (werkwijzer 3)',
    regels: lees(`
      R237 Wat ordeverstoring is
      R238 Huisregels: liefst gewenst gedrag
      R239 Weigeren: sancties zoals toegangsverbod
      R241 Voorbeeld: wachten hoort er soms bij
      R242 Voorbeeld: duidelijke regels, samen prettig
      R243 Voorbeeld: met respect voor iedereen
      R244 Voorbeeld: agressie in geen vorm
      R245 Voorbeeld: aanwijzingen meteen volgen
      R246 Voorbeeld: overlast is vertrekken
      R247 Voorbeeld: cameratoezicht
      R248 Voorbeeld: niet roken, geen alcohol, drugs
      R249 Voorbeeld: eten buiten
      R250 Voorbeeld: geen dieren
      R251 Onvrijwillig huisbezoek
      R252 Vrijwillig huisbezoek: te gast
      R253 Werk moet veilig en integer kunnen
      R254 Regels en voorwaarden vooraf bekend
      R256 Voorbeeld: huisdieren apart
      R257 Voorbeeld: een rustig gesprek
      R258 Voorbeeld: niet roken
      R259 Voorbeeld: lukt het niet, nieuwe afspraak
      R260 Orde bewaken doet iedereen
      R261 Uiterste: een toegangsverbod
      R262 Verbod overtreden: aangifte
    `),
  },
  {
    kop: 'Normoverschrijdend gedrag (werkwijzer 4)',
    regels: lees(`
      R273 Omschrijving van agressie en geweld
      R274 De organisatienorm
      R275 Gedrag bepaalt de reactie
      R276 Effect hoort bij de nazorg
      R277 De organisatie bepaalt de grens
      R278 Publieksagressie, ook zonder kwade bedoeling
      R279 Drie vormen, ook in GIR
      R280 Verbaal: belediging
      R281 Verbaal: vernedering
      R282 Verbaal: smaad
      R283 Verbaal: treiteren
      R284 Verbaal: discriminatie
      R285 Bedreiging: gebaar, volgen, stalken
      R286 Bedreiging: hinderen of dwingen
      R287 Bedreiging: lokaalvredebreuk
      R288 Bedreiging: seksuele intimidatie
      R289 Bedreiging: poging tot slaan
      R290 Fysiek: mishandelen, schoppen
      R291 Fysiek: aanranding
      R292 Fysiek: slaan, duwen, spugen, gooien
      R293 Fysiek: wapen
      R294 Fysiek: vernieling
      R295 Verbaal: gaat door, dan het agressieprotocol
      R296 Ook als je niet bang was
      R297 Bedreiging of geweld: stoppen, altijd maatregelen
      R299 Het kanaal maakt niet uit
      R300 Doel van maatregelen
      R301 Steeds vaker regiemaatregelen
      R302 Ook het eigen aandeel bekijken
      R303 Verbod kan, met persoonlijke uitleg
      R304 De vorm is het incidentgesprek
      R305 Het werkt: minder herhaling
      R306 Hulpmiddelen uit de Arbocatalogus
      R308 Elf punten van de inspectie
    `),
  },
  {
    kop: 'Leren en borgen (werkwijzer 5 tot 7)',
    regels: lees(`
      R314 Dilemma's in intervisie
      R315 Op tijd opschalen
      R316 Na een incident: gesprek en zijn kant
      R317 Maatregel, of het gesprek is genoeg
      R318 Incidentanalyse
      R319 Systeemdenken: niet wie maar waardoor
      R320 Risicotaxatie
      R321 Oorzaken
      R322 Trends
      R323 Melden en leren zonder schuldvraag
      R329 Wat in de GIR-rapportage staat
      R332 De hele checklist
    `),
  },
  {
    kop: 'Landelijke norm',
    regels: lees(`
      R333 Onafhankelijk kunnen werken: basis van democratie
      R334 Eén op de drie
      R335 Oorzaken: frustratie, druk, verward
      R336 Gemeentesecretaris stelt de norm
      R337 Ik zeg nee
      R338 Wij melden
      R339 Drie excuses
      R340 Werkgever is verantwoordelijk
      R341 Duidelijke huisregels
      R342 Training voor iedereen met contacten
      R343 Melden is laagdrempelig
      R345 Coördinator adviseert en doet aangifte
      R346 Evalueren en verbeteren
      R347 Jaarlijks gesprek in de organisatie
      R349 Website met informatie
      R350 Registratiesysteem: GIR
      R354 Voorkomen, opvolgen, leren
    `),
  },
  {
    kop: 'Samenwerken met derden',
    regels: lees(`
      R356 Inhuur, vrijwilligers en partners
      R357 Opdrachtgever is verantwoordelijk
      R358 Zelfde bejegening door partners
      R359 Contract zegt wat verwacht wordt
      R360 Contract: klantgericht
      R361 Contract: emoties herkennen
      R362 Contract: de norm toepassen
      R363 Contract: assistentie en alarm
      R369 Contract: schade verhalen
    `),
  },
  {
    kop: 'Sociale Zaken: veilig en integer',
    regels: lees(`
      R372 Veilige en integere dienstverlening
      R373 De norm van de organisatie telt
      R374 Integriteit: zonder ongepaste invloed
      R375 Fatsoen is gedrag, respect is houding
      R376 Wat fatsoen is
      R377 Geen fatsoen: het contact stopt
      R378 Dreigen zichzelf iets aan te doen
      R379 Erkenning ook zonder zichtbaar letsel
      R380 Bemoeiplicht
      R381 Bemoeirecht
      R382 Veilig werken is een recht
      R383 Integer is altijd veilig, andersom niet
      R384 Beveiliger: model en diploma
      R385 Beveiliger: gevraagd en ongevraagd
      R386 Beveiliger: herstel, soms beëindigen
      R387 Beveiliger: kan een ordegesprek voeren
      R388 Ordegesprek: voorwaarden voor later
      R389 Ordegesprek: orde, veiligheid, regie
      R390 Beveiliger: zichtbaar en bereikbaar
      R391 Beveiliger: huisregels, bezoekers, gezag
    `),
  },
  {
    kop: 'Opdracht',
    regels: lees(`
      R395 Vragen over het protocol beantwoorden
    `),
  },
];
