import type { Zin } from './normaliseer';
import { patroon } from './patroon';

const WAPEN =
  '(mes|messen|keukenmes|steekmes|wapen|wapens|vuurwapen|pistool|geweer|bijl|hamer|knuppel|honkbalknuppel|machete|steekwapen|schaar|schroevendraaier|ijzeren staaf|brandbom|jerrycan|benzine|explosief|bom|bommelding|knife|gun|weapon|axe|hammer|bat|machete|bomb)';
const ONS =
  '(me|mij|ons|collega|collegas|haar|hem|iemand|elkaar|mensen|medewerker|medewerkers|beveiliger|beveiligers|beveiliging|balie|baliemedewerker|bezoeker|bezoekers|stagiaire|stagiair|us|him|her|them|colleague|staff|someone|each other|people|guard)';

const TE_WERKWOORD =
  '(slaan|schoppen|trappen|dreigen|bedreigen|schreeuwen|tieren|brullen|gooien|schelden|vloeken|bonken|bonzen|beuken|vechten|zwaaien|spugen|slopen|vernielen|rammen)';

/** Violence or injury in the present tense: one of these in a plain sentence is enough. */
const GAANDE = patroon(
  '(gewapende|gewapend) .*',
  '(rook uit|in brand|heeft .. (aangestoken|in brand gestoken)|staat .. in de fik)( .*)?',
  '(houdt|hou|heeft) (mijn|me|haar|hem|een collega|mijn collega) (\\w+ ){0,3}?(vast|beet|klem)( .*)?',
  '(word|worden|wordt) (\\w+ ){0,4}?(bekogeld|lastiggevallen|uitgescholden|gestalkt|gewurgd|beroofd)',
  '(wordt|worden) (hier |er |nu )*(geschreeuwd|gegild|gevochten|gescholden en gedreigd)',
  '(bom|wapen|mes|pistool|bijl) (heeft|hebben|bij zich heeft)',
  '(geschreeuw|gegil|glasgerinkel|schoten|geschiet)',
  '(onwel|flauwgevallen|niet goed geworden|hersenschudding|needs a doctor|hurt badly|badly hurt)',
  '(is|are|am) (now |right now |currently )?being (\\w+ )?(attacked|threatened|followed|hit|beaten|held|chased|assaulted|harassed|robbed)',
  '(meelopen|mee lopen|mee kunnen lopen|meekomen) .. (auto|fiets|bus|station|parkeerplaats)( .*)?',
  `(staat|staan|zit|zitten|loopt|lopen|is|ligt|hangt) (\\w+ ){0,6}?te ${TE_WERKWOORD}`,
  '(komt|klimt|springt|kruipt|duikt|stormt) (\\w+ ){0,3}?(over|achter) de (balie|toonbank|desk)',
  '(pakt|grijpt|heeft|houdt|neemt|knijpt) .. (bij de (keel|nek|strot|haren|kraag|arm)|bij (zijn|haar|mijn) (keel|nek|haren|arm)|in een (wurggreep|houdgreep))',
  '(bedreigd|slaat|schopt|duwt|trapt) (ons|mij|me|haar|hem|mijn collega|iedereen)',
  '(bang|angst) (\\w+ ){0,3}?(hij|ze|zij|die) .. (slaan|slaat|steken|steekt|schieten|schiet|aanvallen|aanvalt|iets (doet|aandoet)|wat (doet|aandoet))',
  `(staat|staan|loopt|lopen|zit|zwaait|zwaaien|dreigt|dreigen|rondloopt|komt|heeft|hebben|trekt|pakt|toont|loopt rond|heeft hier) .. ${WAPEN}`,
  `${WAPEN} .. (getrokken|bij zich|in (zijn|haar|de) hand|in de hal|in het (gebouw|pand|gemeentehuis)|op zak|gevonden)`,
  `(man|vrouw|iemand|bezoeker|klant|jongen|burger|inwoner|gast|person|guy|visitor) met (een |n |zn )?${WAPEN}`,
  `(has|holding|waving|carrying|pulled|pulling|with) (\\w+ ){0,2}?${WAPEN}`,
  `(slaat|schopt|trapt|stompt|wurgt|steekt|bijt|duwt|spuugt|grijpt|bedreigt|molesteert|mishandelt|mept|attackeert|intimideert|belaagt|gijzelt|schiet) .. ${ONS}`,
  `(valt|vallen|vliegt) .. ${ONS} .. aan`,
  `(valt|vallen|vliegt) (me|mij|ons|haar|hem|mijn collega|een collega|de beveiliger) (nu )?(aan|naar de keel)`,
  '(aan het|staan te|staat te|begint te|beginnen te|gaat nu|zijn aan het|is aan het) (slaan|vechten|schoppen|slopen|trappen|gooien|knokken|duwen|dreigen|schieten|steken|stompen|rammen|vernielen|matten|spugen|smijten|wurgen)',
  '(wordt|worden) .. (gevochten|geslagen|geschopt|aangevallen|bedreigd|mishandeld|gestoken|geschoten|belaagd|gegijzeld|vastgehouden|gewurgd|achtervolgd|geknokt|in elkaar geslagen|met .. gegooid|gesloopt|neergeslagen|omsingeld|ingesloten)',
  '(vechtpartij|gevecht|knokpartij|steekpartij|schietpartij|gijzeling|gegijzeld|brandstichting|massale ruzie)',
  '(vechten|knokken|matten) .. (hier|in de|bij de|aan de|op de|buiten|met elkaar|elkaar)',
  '(zijn|gaan|staan) .. (met elkaar op de vuist|op de vuist|elkaar te lijf)',
  `(gooit|gooien|smijt|slingert) .. (met|stoel*|spullen|dingen|glas|stenen|steen|scherm*|naar ${ONS})`,
  '(sloopt|slopen|vernielt|verbouwt|slaat|trapt|ramt|schopt|beukt) .. (boel|balie|hal|deur|ruit|ruiten|computer|wachtkamer|spreekkamer|kort en klein|kapot|alles|meubilair|stoelen|wachtruimte|tegen de (deur|ruit|balie|glazen))',
  '(kamer|balie|hal|boel|wachtruimte) .. (aan het (slopen|verbouwen))',
  '(laat|laten|laats) .. (me|mij|ons|haar|hem|collega) .. (niet|er niet) .. (gaan|weg|los|eruit|uit|door|naar buiten|vertrekken)',
  '(houdt|houden|hou) .. (me|mij|ons|haar|hem|collega) .. (vast|tegen|gevangen|gegijzeld)',
  '(me|mij|ons|haar|hem|collega) (vast|tegen)houdt',
  '(blokkeert|verspert|barricadeert|bewaakt|staat voor) .. (deur|uitgang|doorgang|weg|auto)',
  '(ingesloten|opgesloten|vastgezet|kan niet (weg|naar buiten|ontsnappen|eruit)|kunnen (er )?niet (weg|naar buiten|eruit|uit|langs)|kan geen kant op|kunnen geen kant op|zit vast in|zitten vast in|klem gezet|in een hoek gedreven|verstopt|verschuil*|verscholen|schuil ik|schuilen|deur op slot gedaan)',
  '(durf|durven) .. (niet|niet meer) .. (er uit|uit|naar buiten|weg|naar huis|eruit|de kamer uit|naar mijn auto|uit de (kamer|wc|auto)|alleen)',
  '(achtervolgt|volgt|stalkt|zit achter|loopt achter|rijdt achter|komt achter|rent achter) .. (me|mij|ons|haar|hem|collega)( aan)?',
  '(word|worden|wordt) .. (gevolgd|achtervolgd|bedreigd|aangevallen|geslagen|belaagd|vastgehouden|lastiggevallen nu)',
  '(wacht|staat|staan|wachten|hangt|zit|zitten) .. (me|mij|ons|haar|hem|op) .. op .*',
  '(wacht|staat|staan|wachten) .. (buiten|voor de deur|bij de uitgang|bij mijn auto|op de parkeerplaats) .*(op|te wachten|wachten|mij|me|ons|haar|dreig*|schreeuw*|schelden|tieren|bonken|bonzen|slaan)',
  '(bloedt|bloeden|bloed|bloedend|bloedende|bewusteloos|buiten bewustzijn|buiten westen|ademt niet|reageert niet|niet aanspreekbaar|hartstilstand|gewond|gewonden|gewonde|neergestoken|neergeschoten|neergeslagen|ligt op de grond|ligt op de vloer|in elkaar gezakt|bleeding|unconscious|injured|not breathing|wounded|stabbed|passed out|collapsed)',
  '(hij|ze|zij|man|vrouw|klant|burger|inwoner|bezoeker|meneer|mevrouw|iemand|beller) .. (gaat|wil|wilt|dreigt) .. (springen|van het dak|voor de trein|zich .. (ophangen|verdrinken|van kant)|zichzelf in brand|zichzelf nu|nu een eind*)',
  '(staat|zit|hangt) .. (op het dak|op de rand|op de brug|op de reling|op het spoor|aan het balkon)',
  '(heeft|hebben) .. (pillen|medicijnen|overdosis|gif) .. (genomen|ingenomen|geslikt|op)',
  '(snijdt|snijd|sneed|steekt|slaat) .. (zichzelf|zich|zijn polsen|haar polsen|in (zijn|haar) arm*)',
  '(zegt|roept|dreigt|schrijft|belt|says) .. (nu .. (eind*|pillen|zelfmoord|dood|leven)|(eind*|pillen|zelfmoord|dood) .. nu|going to jump|about to (jump|kill))',
  '(is|are|s|re|keeps?|started|starts) (\\w+ ){0,2}?(attacking|hitting|threatening|punching|kicking|fighting|beating|stabbing|shooting|smashing|destroying|throwing|following|chasing|strangling|choking|blocking|holding|pushing|grabbing|breaking|trashing|wrecking|going to jump|about to jump)( .*)?',
  '(i am|im|we are|were|she is|hes|he is|shes) (being|getting) (attacked|threatened|followed|hit|beaten|held|chased|assaulted|hurt|robbed|stalked)',
  '(wont|will not|not|doesnt|isnt) (let|letting) .. (leave|go|out|out of|pass)',
  '(locked|trapped|hiding|barricaded|stuck) .. (in|inside|room|office|under|behind|myself)',
  '(fight|brawl|shooting|stabbing|hostage) .*(going on|broke out|here|lobby|hall|desk|now|in the|outside|happening)',
  '(waiting|standing|hanging around) .. (outside|for me|at my car|by my car|at the exit|at the door)',
  '(afraid|scared) .. (to leave|to go outside|to go out|he will hurt|for my life)',
  '(er is|er ligt|there is|theres) .. (brand(?! (gesticht|geweest))|verdacht pakketje|kogelbrief|poederbrief|bommelding|fire|bomb)',
  '(het|gebouw|kantoor|balie) .. (staat in brand|in de fik)',
  '(loopt|dreigt|gaat|begint) .. (uit de hand|te escaleren|helemaal mis|volledig mis|mis te gaan|gewelddadig|agressief te worden|uit de klauwen)',
  '(escaleert|ontploft) .*',
  '(ben|zijn|voel|zit|zitten) .. (in gevaar|levensgevaar|doodsbang|in paniek|niet veilig)',
  '(in danger|not safe|unsafe right now|im scared|out of control|getting violent|turning violent)',
  '(agressief|agressieve|dreigend*|woedend*|razend*|gewelddadig*|verward*|schreeuwend*|schreeuwt|scheldt|tiert|aggressive|violent|angry|drunk|dronken) .. (nu|hier|right now|op dit moment|momenteel|voor me|voor mij|voor mijn neus|in front of me|aan mijn balie|bij mij aan|aan de balie nu)',
  '(nu|hier|right now|op dit moment|momenteel) .. (agressi*|schreeuw*|scheld*|dreig*|bedreig*|geweld|tekeer|tieren|woedend|aggressive|threaten*|violent|vernield|mishandeld)',
);

/** Asks for people to come, now, however politely. */
const ROEPT = patroon(
  '^ik voel (me|mij) (nu |hier |echt |helemaal )*(niet veilig|onveilig)( hier| nu)*$',
  '^(help|hulp|heelp|hellep|sos|noodgeval|nood|emergency|alarm|mayday|112|spoed|brand|fire)( (help|hulp|me|mij|ons|nu|aub|please|alsjeblieft|alstublieft|us|now|snel|112|gevaar|nodig|direct))*$',
  '^(help|hulp|noodgeval|spoed|sos|emergency|alarm) .*(er|hij|ze|klant|man|vrouw|iemand|staat|wordt|bezoeker|he|she|someone|they|a man|theres|agress*|mes|wapen|bang)',
  '(bel|stuur|haal|waarschuw|roep|alarmeer|regel) (nu |snel |direct |meteen |alsjeblieft |aub |even |a?u?b? ?|svp )*(de |een |iemand van de )?(politie|beveiliging|hulp|112|ambulance|iemand|bewaking|bhv|hulpdiensten|security|collegas|versterking|assistentie|dokter)( .*)?',
  '(kan|kunnen|kun|wil|willen|zou|zouden|moet|mag) (er |u |je |jullie |ik |we |iemand |hier |beveiliging |de beveiliging |security |a?u?b? ?|alsjeblieft |misschien )*(nu |snel |direct |meteen |even |met spoed |alsjeblieft |aub |a?s?a?p? ?)*(iemand|beveiliging|beveiliger|hulp|politie|assistentie|ambulance|naar beneden|komen|hierheen|hier naartoe|langskomen|helpen komen) .*(komen|sturen|krijgen|helpen|bellen|waarschuwen|nodig|langs|regelen|halen|hebben|kijken|ingrijpen).*',
  '(heb|hebben|need|i need|we need) .. (nu|snel|direct|dringend|onmiddellijk|meteen|urgent|urgently|now|immediate) .. (hulp|help|assistentie|beveiliging|politie|security|police|assistance)',
  '(heb|hebben|need) .. (hulp|help|assistentie|beveiliging|politie|security|police|assistance|backup) .. (nodig .*)?(nu|snel|direct|dringend|onmiddellijk|meteen|now|immediately|asap|right away|here)',
  '(send|call|get) (\\w+ ){0,2}?(help|security|police|ambulance|someone|somebody|911|112|backup|guard)( .*)?',
  '(can|could|would) (someone|somebody|anyone|you|security|the police|i|we) (please |maybe )?(come|send|get|call|have) .*',
  '(please|pls) (help|come|send|hurry) .*',
  '(help me|help us|help mij|help ons|red mij|kom snel|kom nu|snel hulp|hulp nodig|hulp gevraagd|ik heb hulp nodig|assistentie gevraagd|met spoed|help nu)',
);

const HYPOTHETISCH = patroon(
  '^bij .*',
  '(als|indien|wanneer|stel|mocht|zodra|ingeval|in geval|voor het geval|if|when|whenever|suppose|in case|would|imagine|stel dat|wat als|what if|ooit|altijd|soms|vaak|meestal|voorbeeld*|oefen*|cursus|training|scenario|sometimes|example)',
);
const ALGEMEEN =
  /^(?:(?:en|maar|hoi|hallo|dus|eh|ok|oke|and|so|but) )*(?:hoe (?!krijg)|hoeveel|wanneer|wie |welk|waarom|waar |wat (?:is|zijn|betekent|valt|geldt|voor|houdt|gebeurt|kost|staat|doet|doen)|wat doe (?:je|ik|jij) (?:bij|als|met|tegen)|is |zijn |valt |telt |geldt |mag |moet |hoef |heeft |heb |krijg |wordt |worden |doet |doen |kan (?:ik|je|een|de|mijn)|kun |hoort |what |when |who |why |how |is |are |does |do |must |should |may |which |where |can (?:i|we|a|an|the|my) )/;
const GEDATEERD = patroon(
  '(gisteren|gister|gisteravond|gistermiddag|gisterochtend|eergisteren|vorige|vorig|vanochtend|vanmorgen|afgelopen|laatst|destijds|toen|geleden|eerder|vroeger|zojuist weggegaan|ooit|yesterday|last|ago|earlier|previously|this morning)',
);
const VERLEDEN = patroon(
  '(was|waren|had|hadden|werd|werden|stond|stonden|kwam|kwamen|sloeg|trok|pakte|zei|zeiden|riep|dreigde|bedreigde|liep|liepen|zat|ging|wilde|gooide|schopte|spuugde|duwde|began|came|said|hit|threatened|threw|pulled|told|did|kicked|pushed|wanted)',
  '(heeft|hebben|is|zijn|ben|has|have) .. (geslagen|geschopt|gestompt|bedreigd|gedreigd|uitgescholden|gescholden|gespuugd|gegooid|geduwd|mishandeld|vernield|weggelopen|weggegaan|vertrokken|gevlucht|weggestuurd|aangehouden|meegenomen|opgepakt|afgelopen|voorbij|threatened|attacked|hit)',
  '(is|zijn|ben|he s|hes) (al |nu |inmiddels |weer |gelukkig |allang |eindelijk )*(weg|vertrokken|veilig|gevlucht|voorbij|gone|safe|left|over)',
  '(melden|gemeld|vastleggen|registreren|melding maken|rapporteren|report this|to report|record|aangifte)',
);
/** Whoever it was has gone: nothing in the sentence makes it now. */
const VOORBIJ = patroon(
  '(hij|ze|zij|die|klant|man|vrouw|he|she|they) (is|zijn|s|are) (nu |al |inmiddels |weer |gelukkig |allang |now |already )*(weg|vertrokken|weggegaan|meegenomen|aangehouden|gone|left|arrested)',
);
/** Stronger than a past tense in the same sentence: it goes on, or someone is hurt. */
const TOCH_NU = patroon(
  '(nu|op dit moment|momenteel|nog steeds|nog altijd|staat hier|hij is hier|ze is hier|nog binnen|is binnen|loopt nog|staat nog|staat er nog|is er nog|zit nog|zijn er nog|zit er nog|right now|currently|still here|still|at this moment|at the moment|being|now|weer terug|komt terug|staat weer|onderweg hierheen|voor mijn neus|voor me|in front of me|voor de deur)',
  '(bloed*|gewond|bewusteloos|niet aanspreekbaar|ademt niet|bleeding|injured|unconscious)',
);
/** Not danger at all, though the words are there. */
const SCHIJN = patroon(
  '(veilig|nu veilig|brandveilig|bloedhekel|bloedgroep|bloeddruk|bloed (onder|prikken|afnemen)|mes en vork|zakmes|brandoefening|brandblusser|film*|serie|boek|game|nieuws|krant stond|bommetje|geen (gevaar|wapen|mes|gewond*)|niemand .. gewond|niet gewond|gelukkig|gevaar is geweken|no danger|not hurt|nobody .. hurt|niets aan de hand)',
);

/** Help with paper work is no call for help. */
const HULP_BIJ_WERK = patroon(
  '(hulp|help*) .. (bij|met|om|voor|with|to) (het |een |mijn |de |deze |a |my |the |this )*(invullen|melden|schrijven|aangifte|melding|vraag|formulier|verslag|report|form|question)',
);

const ELKE_VORM = patroon(
  '(slaan|schoppen|trappen|stompen|steken|schieten|bijten|wurgen|vechten|vermoorden|doodmaken|aanvallen|bedreigen|mishandelen|slopen|vernielen|gijzelen|geslagen|geschopt|gestoken|bedreigd|aangevallen|mishandeld|gewurgd|gewapend|wapen|mes|pistool|bom|on fire|kill|hit|hits|stab|shoot|attack|attacked|threaten|knife|gun|weapon|bomb|glasgerinkel|gegil|gillen)',
);
const BEZIG = patroon(
  '(gaat|gaan|blijft|blijven|begint|beginnen|probeert) (\\w+ ){0,4}?',
  '(nu|nog steeds|nog altijd|still here|right now|about to|trying to|keeps|going to|meteen|snel|hier binnen|net binnen)',
);

function nuGevaar({ tekst, vraag }: Zin): boolean {
  if (ROEPT.test(tekst) && !HULP_BIJ_WERK.test(tekst) && !isAlgemeen({ tekst, vraag })) return true;
  const gaande =
    GAANDE.test(tekst) || (ELKE_VORM.test(tekst) && BEZIG.test(tekst) && !vraag && !GEDATEERD.test(tekst));
  if (!gaande || VOORBIJ.test(tekst)) return false;
  const nu = TOCH_NU.test(tekst);
  if (SCHIJN.test(tekst) && !nu) return false;
  if (isAlgemeen({ tekst, vraag })) return false;
  return nu || !(GEDATEERD.test(tekst) || VERLEDEN.test(tekst));
}

/**
 * Danger or injury that is going on now, whoever it is about. Better one false alarm than a miss, but a
 * question about danger is not danger, and what is over is a melding (utrecht-protocol 5/beeindigen, D-100).
 */
export function isGevaar(zinnen: readonly Zin[]): boolean {
  return zinnen.some(nuGevaar);
}

const RUSTIG = patroon(
  '(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  '(weer|inmiddels|gelukkig) .. (rustig|kalm|veilig|voorbij|vertrokken)',
  '(is|zijn) (al |net |nu |weer |intussen |inmiddels |gelukkig )*(weg|vertrokken|weggegaan|meegenomen|afgevoerd)',
  '(achter de rug|nabespreken|all calm again|calm again|in de training|tijdens de training|in de cursus)',
);

const isAlgemeen = ({ tekst, vraag }: Zin): boolean =>
  HYPOTHETISCH.test(tekst) || (vraag && ALGEMEEN.test(tekst));

/** Tells of another time, or only asks what to do in general; and nothing in it says that it goes on. */
export function isNietNu(zinnen: readonly Zin[]): boolean {
  const anders =
    zinnen.some(({ tekst }) => GEDATEERD.test(tekst) || RUSTIG.test(tekst)) || zinnen.every(isAlgemeen);
  return anders && !zinnen.some(({ tekst }) => TOCH_NU.test(tekst));
}
