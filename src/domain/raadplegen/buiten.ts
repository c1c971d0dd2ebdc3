import { DREIGING, GEWELD } from './gedrag-fysiek';
import type { Zin } from './normaliseer';
import { patroon } from './patroon';

/** The counters we point to. `geen`: nobody in particular (weather, jokes, attempts to reprogram). */
export const loketten = [
  'vertrouwenspersoon',
  'integriteit',
  'privacy',
  'personeelszaken',
  'ict',
  'facilitair',
  'inwonersloket',
  'openbare-ruimte',
  'veilig-thuis',
  'huisarts',
  'juridisch',
  'politie',
  'communicatie',
  'geen',
] as const;
export type Loket = (typeof loketten)[number];

const COLLEGA =
  '(collega|collegas|teamgenoot|teamgenoten|chef|baas|leidinggevende|teamleider|manager|directeur|afdelingshoofd|kantoorgenoot|colleague|colleagues|coworker|coworkers|co worker|boss|supervisor|team lead|line manager)';
const INWONER =
  '(klant|klanten|inwoner|inwoners|burger|burgers|bezoeker|bezoekers|client|clienten|clientele|bewoner|aanvrager|visitor|visitors|citizen|citizens|resident|residents|customer|customers|client|clients|publiek)';
/** What a colleague does to you. Participles are not here: a colleague who was hit is ours. */
const DOET =
  '(pest|pesten|pesterij*|treitert|roddelt|roddelen|buitensluit*|sluit .. buiten|negeert|intimideert|lastig|vervelend|kleineert|klagen over|klacht over|ruzie|conflict|handtastelijk|flirt|seksueel|discrimineert|scheldt|schelden|schreeuwt|vernedert|onheus|respectloos|bullies|bullying|harasses|harassing|gossip*|argument with|shouts|shouting|yells|yelling|rude|complain about|insults|insulting|mean to|touches|slaat mij|slaat me|bedreigt mij|bedreigt me|dreigt mij|hufter|racist*|seksist*|grappen|vervelende opmerkingen|eet mijn|neemt altijd)';
const DOOR =
  '(gepest|geintimideerd|gediscrimineerd|gekleineerd|buitengesloten|lastiggevallen|aangeraakt|uitgescholden|bedreigd|geslagen|vernederd|genegeerd|klagen|klacht|ruzie|conflict|last|onveilig|niet veilig|bullied|harassed|insulted|complain|complaint)';

/**
 * Near misses: words of this subject, another counter. The first row that fits wins, so narrow rows come first.
 * Internal aggression is not this protocol (A52, D-96); tampering with the bot gets no answer at all.
 */
const TABEL: readonly (readonly [Loket, RegExp])[] = [
  [
    'geen',
    patroon(
      '(negeer|vergeet|ignore|forget|disregard) .. (instructies|regels|opdracht*|instructions|rules|prompt|prompts|above|alles|everything)( .*)?',
      '(vanaf nu|from now on|voortaan) .. (ben je|bent u|you are|je bent|act|doe je|speel) .*',
      '(doe alsof|pretend|roleplay|speel dat|gedraag je als|act as|act like|you are now|je bent nu) .*',
      '(system prompt|systeemprompt|jailbreak|developer mode|dan mode|je instructies|your instructions|jouw instructies|broncode|source code|api key|wachtwoord van de database|drop table|select .. from|script alert)',
      '(toon|geef|laat|show|list|give) .. (alle meldingen|alle namen|all reports|all names|andermans|database)( .*)?',
      '(toon|geef|laat|show|list|give|stuur|zoek|bekijk|read) .. (melding|meldingen|dossier|dossiers|report|reports|namen|names) (van|of|by|over) .*',
      '(toon|geef|laat|show|list|give) .. (alle|all) (\\w+ )?(meldingen|namen|melders|reports|names|dossiers)( .*)?',
    ),
  ],
  [
    'vertrouwenspersoon',
    patroon(
      `${COLLEGA} (\\w+ ){0,4}?${DOET}`,
      `door (mijn |een |onze |die |eigen )*${COLLEGA} (\\w+ ){0,3}?${DOOR}`,
      `(ruzie|conflict|problemen|gedoe|argument|trouble) (met|with) (mijn |een |my |a )*(eigen )?${COLLEGA}`,
      `${DOOR} (door|over|met|by|about|with|bij|van) (mijn |een |mn |my |a |the |eigen |onze |die |vervelende |andere |directe |naaste )*(eigen )?${COLLEGA}`,
      '(gepest|pesten|pesterijen|roddelen|geroddeld|buitengesloten|bullied|bullying) .. (werk|kantoor|afdeling|team|werkvloer|office|work|workplace|team)',
      '(afdeling|team|kantoor|werkvloer|department) .. (gepest|geroddeld|getreiterd|bullied|gossip*)',
      '(lastig ?gevallen|gepest|geslagen|aangeraakt|geintimideerd|uitgescholden|bedreigd) door (een |de )*(vaste |andere |oudere )*(medewerker|ambtenaar)',
      '(werkvloer|eigen kantoor|eigen team|binnen (het|ons) team|op mijn afdeling|intern|interne|onderling*) .. (gepest|pesten|ruzie|conflict|ongewenst gedrag|intimidatie|sfeer|roddel*|discriminatie)',
      '(ongewenst gedrag|grensoverschrijdend gedrag|agressie|intimidatie|geweld) .. (collega|collegas|onderling|intern|tussen collega*)',
      `tussen (twee )?${COLLEGA}`,
      '(vertrouwenspersoon|vertrouwenspersonen|confidential (adviser|advisor|counsellor))',
      '(klachtencommissie ongewenst|interne klacht*|klokkenluid*)',
    ),
  ],
  [
    'integriteit',
    patroon(
      '(integriteitsmelding|integriteitsschending*|omkoping|omkopen|omgekocht|smeergeld|steekpenning*|fraude|frauduleus|corrupt|corruptie|belangenverstrengeling|nevenfunctie*|nevenwerk|vriendjespolitiek|declaratie*|bribe*|bribery|fraud|corruption|conflict of interest|whistleblow*)',
      '(cadeau*|geschenk*|fles wijn|bonbons|etentje|uitnodiging .. (aannemen)|gift|gifts) .. (aannemen|krijgen|gekregen|houden|accepteren|accept|keep|teruggeven|van)( .*)?',
      'geld .. (van mezelf|van mijzelf|uit eigen zak|lenen|uitlenen|schenken)( .*)?',
      '(mag|kan) .. (cadeau*|geschenk*|fles wijn|etentje|bloemen)( .*)?',
      '(integriteit) .. (melden|melding|meldpunt|vermoeden|collega)',
      '(integriteitsbeleid|meldpunt integriteit|ambtseed)',
    ),
  ],
  [
    'privacy',
    patroon(
      '(datalek*|data lek|data leak|data breach|privacy ?lek|gelekt|phishing|phising|gehackt|hacked|hack)',
      '(usb|usb stick|laptop|telefoon|dossier*|tablet|mobiel|papieren|aktetas|tas) .. (kwijt*|verloren|gestolen|laten liggen|vergeten in|lost|stolen)( .*)?',
      '(mail|email|e mail|brief|dossier|bestand|file) .. (verkeerde|verkeerd|wrong) .*',
      '(verkeerde (ontvanger|persoon|adres|mailadres)|wrong (recipient|person))',
      '(inzageverzoek*|avg verzoek|verwerkersovereenkomst|functionaris gegevensbescherming|cookie*|dpia|privacyverklaring)',
    ),
  ],
  [
    'veilig-thuis',
    patroon(
      '(kindermishandeling|huiselijk geweld|verwaarloosd*|verwaarlozing|partnergeweld|ouderenmishandeling|eergerelateerd|kinderbescherming|(bij|met|naar|bel|van) veilig thuis|meldcode|child abuse|domestic (violence|abuse)|neglected child*|elder abuse|loverboy*|mensenhandel)',
      '(kind|kinderen|baby|child|children) .. (verwaarloos*|mishandel*|alleen thuis|onveilig thuis|thuis .. geslagen|geslagen|blauwe plekken|neglect*|abused|geslagen thuis|zorgen om|vies|honger)( .*)?',
      '(zorgen|zorg|bezorgd|worried) .. (kind|kinderen|gezin|buurkind|child|children|oudere buur*|eenzame)( .*)?',
      '(geslagen|mishandeld|slaat) .. (door (haar|zijn|mijn) (man|vrouw|partner|ex|vader|moeder|echtgenoot)|(zijn|haar) (vrouw|kinderen|partner|kind))',
    ),
  ],
  [
    'personeelszaken',
    patroon(
      '(ziek ?meld*|meld* .. ziek|meld ik .. ziek|ziek (thuis|op het werk)|beter ?meld*|griep|verkouden|griepprik|call in sick|sick (leave|day|note)|ziekteverlof|ik ben ziek|im sick|i am sick)',
      '(salaris*|bonus|burn out|burnout|verdien|verdient|loonstrook*|loon|vakantiegeld|eindejaarsuitkering|individueel keuzebudget|ikb|pensioen*|reiskosten*|woon werk|thuiswerkvergoeding|salary|payslip|pension|pay rise|schaal|periodiek|functioneringsgesprek|beoordelingsgesprek|functiewaardering|opslag|contract verlengen|vaste aanstelling|arbeidscontract|sollicit*|vacature*|job application|vacanc*)',
      '(vrije dag*|vakantiedag*|verlof*|verlofdag*|vrij (vragen|nemen|aanvragen|krijgen|op)|dag vrij|zwangerschap*|ouderschapsverlof|bevalling*|vakantie|adv|annual leave|holiday request|day off|days off|parental leave|maternity)( .*)?',
      '(overwerk*|overuren|roosterwijziging|rooster ruilen|dienst ruilen|thuiswerk*|werktijden|urenregistratie|uren schrijven|tijdschrijven|timesheet)',
      '(ontslag nemen|opzegtermijn|arbeidsmarkttoelage|jubileum|bedrijfsfitness|fietsplan|werkkostenregeling)',
      '(burn ?out|burnout|overspannen|werkdruk|te veel werk|workload|workstress|werkstress)',
    ),
  ],
  [
    'ict',
    patroon(
      '(wachtwoord*|password*|inloggen|log in|login|kan niet inloggen|account geblokkeerd|wifi|vpn|printer*|printen|outlook|excel|word document|powerpoint|sharepoint|onedrive|laptop|beeldscherm|monitor doet|muis|toetsenbord|headset|microfoon|geluid|camera werkt|internet doet|systeem ligt|teams (geeft|doet|werkt|loopt|start|crasht|hapert)|software*|update installeren|helpdesk|servicedesk|authenticator|tweestap*|computer (start|doet|is traag|loopt)|trage computer|new laptop|screen (is|flickers))( .*)?',
    ),
  ],
  [
    'facilitair',
    patroon(
      '(koffie*|koffieautomaat|theeautomaat|kantine|lunch|broodje*|menu van de dag|vergaderzaal*|vergaderruimte*|vergaderkamer|werkplek reserveren|zaal reserveren|meeting room|parkeerpas|parkeerplek|parkeerplaats reserveren|toegangspas*|pasje|lift (is|doet)|wc|toilet*|verwarming|airco|te koud|te warm op|schoonmaak*|kantoorartikel*|bureaustoel|lamp (is|op|in)|lekkage|kopieer*|coffee|canteen|parking pass|access badge|air conditioning|heating|bedrijfsauto|dienstfiets|poolauto|postkamer|gevonden voorwerp*)( .*)?',
    ),
  ],
  [
    'openbare-ruimte',
    patroon(
      '(stoeptegel*|lantaarnpaal|straatlantaarn*|straatverlichting|straatlamp|street ?light*|lamp post|pothole*|gat in de weg|kuil in de weg|zwerfvuil|zwerfafval|grofvuil|grof vuil|afvalcontainer*|container vol|kliko|prullenbak (vol|in)|vuilnis*|afvalbak*|afval (ophalen|op straat|naast)|loose tile|paving|graffiti op|boom (omgewaaid|op)|omgevallen boom|overhangende tak*|riool*|verstopte put|stoplicht*|verkeerslicht*|fietswrak*|foutgeparkeerd*|fout geparkeerd*|geluidsoverlast|burengerucht|burenruzie|overlast (van )?(buren|buurman|buurvrouw|jongeren|hangjongeren|vuurwerk|honden)|hondenpoep|hond .. (park|straat|speeltuin|plantsoen)|rattenoverlast|ratten|eikenprocessie*|wespennest|gladheid|strooien|speeltuin|losliggende|dumping|rubbish|litter|garbage)( .*)?',
    ),
  ],
  [
    'inwonersloket',
    patroon(
      'telefoonnummer (van|of) (de|het|een) (burgemeester|gemeente|wethouder|stadhuis|belastingdienst|afdeling|politie)',
      'bezwaar .. (woz|besluit|beschikking|aanslag|boete|belasting|vergunning)( .*)?',
      '(paspoort*|rijbewijs*|identiteitskaart*|id kaart|passport*|driving licen*|drivers licen*|uittreksel*|geboorteakte|huwelijk*|trouwen|verhuiz*|adreswijziging|inschrijven|inschrijving|naturalisatie|vog|verklaring omtrent|birth certificate|marriage)( .*)?',
      '(aanvragen|apply for|aanvraag) .. (bijstand|uitkering|toeslag|subsidie|parkeervergunning|omgevingsvergunning|vergunning|benefit*|permit|urgentie|huurtoeslag|woning|kwijtschelding)( .*)?',
      '(bijstand|uitkering|toeslag|parkeervergunning|omgevingsvergunning|bouwvergunning|evenementenvergunning|huurtoeslag|zorgtoeslag|kwijtschelding|traplift|scootmobiel|schuldhulp*|gemeentebelasting*|hondenbelasting|woz|ozb|permit|benefits) .. (aanvragen|krijgen|hoogte|hoe hoog|verlengen|regel*|apply|get|betalen|kost|aan te vragen)( .*)?',
      '(hoe|waar) (vraag|kan|krijg|regel) .. (bijstand|uitkering|toeslag|parkeervergunning|omgevingsvergunning|bouwvergunning|evenementenvergunning|scootmobiel|schuldhulp*)( .*)?',
      '(openingstijden|opening hours|hoe laat .. open|wanneer .. open|open op (zaterdag|maandag|koningsdag)|adres van het (stadhuis|gemeentehuis|stadskantoor)|telefoonnummer van de gemeente)( .*)?',
    ),
  ],
  [
    'huisarts',
    patroon(
      '(hoofdpijn|buikpijn|rugpijn|keelpijn|koorts|hoesten|rsi|medicijn*|medicatie|pijnstiller*|paracetamol|ibuprofen|slaappil*|slaapmiddel*|antidepress*|oxazepam|headache|fever|painkiller*|medication|sleeping pill*|dosering|vaccin*|zwanger|bloeddruk|diagnose|symptom*|allergie|blessure|hernia|migraine)( .*)?',
      '(heb ik|do i have) .. (ptss|ptsd|depressie|hersenschudding|concussion|whiplash|trauma)( .*)?',
      '(ptss|ptsd|hersenschudding|depressie) .. (diagnose|symptomen|genezen|behandel*|therapie|symptoms|treatment)',
    ),
  ],
  [
    'juridisch',
    patroon(
      '(gevangenis*|celstraf|strafmaat|jaar cel|prison|jail|sentence|sentenced|taakstraf|boete voor (mishandeling|bedreiging|belediging)|hoe hoog is de straf|welke straf|hoeveel straf|maximumstraf|strafblad|verjaring*|verjaart|smartengeld|schadevergoeding eisen|civiele (procedure|zaak)|(welke|goede|een|find a) (advocaat|lawyer) (zoeken|nodig|inschakelen)|wetsartikel*|wetboek|noodweer|self defen[cs]e|zelfverdediging|contactverbod bij de rechter|straatverbod|kort geding|restraining order|hoger beroep|bezwaarschrift (schrijven|indienen)|bezwaar maken|how much prison|penalty for|artikel \\d+)( .*)?',
    ),
  ],
  [
    'politie',
    patroon(
      '(ingebroken|inbraak|fiets (is )?gestolen|zakkenroll*|burglary|stolen bike|bike .. stolen|internetoplichting|oplichting|marktplaats|whatsappfraude|identiteitsfraude|drugsdealer*|dealen|hennep*|wietplantage|verkeersboete|aanrijding|vermist*|missing person)( .*)?',
      '(mijn|onze|my) (buurman|buurvrouw|buren|buurjongen|ex|exman|ex vriend|neighbour*|neighbor*|ex husband|ex boyfriend) .. (bedreig*|stalk*|slaat|scheldt|lastig|threat*|dreigt|harass*|pest*|mishandel*|lawaai|herrie|overlast|ruzie|adres)( .*)?',
    ),
  ],
  [
    'communicatie',
    patroon(
      '(journalist*|persvoorlicht*|woordvoerder*|persbericht|media (belt|vraagt|te woord)|interview geven|reporter|press (officer|release)|krant .. (belt|vraagt|interview)|wob verzoek indienen|woo verzoek (indienen|behandelen|afhandelen|doen)|huisstijl|logo)( .*)?',
    ),
  ],
  [
    'geen',
    patroon(
      '(weer|zon|regen*|regent|sneeuw*|temperatuur|weather|forecast|sunny|rain) .. (vandaag|morgen|vanmiddag|vanavond|weekend|buiten|today|tomorrow|schijnt|wordt|like)( .*)?',
      '(kun|kan|wil|wilt|zou) (je|jij|u|you) .. (brief|mail|tekst|stuk|artikel|presentatie|gedicht|verslag|samenvatting) .*(schrijven|opstellen|maken|schrijft|write)',
      '(wat vind|wat vindt|what do you think|je mening|jouw mening|welke partij)( .*)?',
      '(wiskunde*|rekenen|math|mening over|wereldkampioen|world cup|flight|boek een)( .*)?',
      '(schijnt|regent|sneeuwt|vriest|waait) .*',
      '(wat voor weer|hoe is het weer|whats the weather|what is the weather|will it rain|weerbericht)( .*)?',
      '(grap|grapje|mop|mopje|raadsel|joke|riddle|gedicht*|poem|rap|verhaaltje|liedje|song|story|limerick|sinterklaas*|quiz|spelletje)( .*)?',
      '(vertaal|translate|vertaling|translation|in het (engels|duits|frans|spaans|turks|arabisch)|into (spanish|french|german|english|dutch|turkish|arabic))( .*)?',
      '(recept|recipe|kookt|koken|pannenkoek*|pizza|restaurant*|welke film|movie|netflix|serie|voetbal*|ajax|feyenoord|fc utrecht|formule 1|wedstrijd|uitslag|football|soccer|welke muziek|spotify|horoscoop)( .*)?',
      '(hoofdstad|capital of|koning van|president|minister president|prime minister|premier|verkiezing*|election*|bitcoin|crypto|aandelen|beurs|stock|euro koers|hoeveel is \\d+|what is \\d+ .*|rekensom|wortel van|square root|python|javascript|programmeer*|write code|schrijf (een |me een )?(code|script|gedicht|essay|brief|sollicitatie*|speech|toespraak)|write (me )?(a|an) .*)( .*)?',
      '(hoe laat is het|what time is it|welke dag is het|what day is it|tandarts*|kapper*|dentist|treintijden|ns app|trein naar|bus naar|route naar|vliegticket*|hotel|vakantiebestemming*|cadeautip*|verjaardag*|birthday)( .*)?',
    ),
  ],
];
/** A threat or violence makes it ours even where a word of another counter falls. */
const NOOIT_BIJ_GEWELD = new Set<Loket>([
  'ict',
  'facilitair',
  'openbare-ruimte',
  'inwonersloket',
  'communicatie',
  'huisarts',
  'personeelszaken',
]);
const AGRESSIE = patroon(
  '(agressi*|geweld*|scheld*|gescholden|uitgescholden|dreig*|bedreig*|beledig*|discrimin*|aggressi*|violen*|threat*|insult*|abus*|incident*|nazorg|aftercare|aangifte|protocol|vpd|gir|huisregels|house rules|melding maken|herstelgesprek|incidentgesprek|sanctie*|waarschuwing*|alarm*|noodknop|paniekknop|panic|boze|boos|angry|woedend|schreeuw*|shout*|veelvrager*|nood|schade*|vernie*|gooi*|sloop*|slaan|slaat|schop*|kapot (geslagen|gemaakt)|veiligheid|onveilig|dader*)',
);

/** About people who are not citizens; where a citizen is named, it is ours after all. */
const OVER_MENSEN = new Set<Loket>(['vertrouwenspersoon', 'politie']);
const overInwoner = patroon(INWONER);

/** The counter for a message that is not for this protocol; undefined when it may well be. */
export function zoekLoket(zinnen: readonly Zin[]): Loket | undefined {
  const tekst = zinnen.map((zin) => zin.tekst).join(' ');
  const loket = TABEL.find(
    ([naam, woorden]) => woorden.test(tekst) && !(OVER_MENSEN.has(naam) && overInwoner.test(tekst)),
  )?.[0];
  if (loket === undefined || !NOOIT_BIJ_GEWELD.has(loket)) return loket;
  const onsOnderwerp = AGRESSIE.test(tekst) || GEWELD.test(tekst) || DREIGING.test(tekst);
  return onsOnderwerp ? undefined : loket;
}
