import { patroon } from './patroon';

const SCHELDWOORD =
  '(idioot|idioten|debiel*|imbeciel|mongool|sukkel*|trut|trutten|kutwijf|wijf|teef|bitch|hoer*|slet|eikel*|lul|lullen|klootzak*|zak|hufter*|rotzak|rund|prutser*|nietsnut*|leugenaar*|bedrieger*|fascist*|nazi*|racist|varken|zwijn|koe|ezel|kloothommel|mafkees|gek|malloot|loser*|lapzwans|slappeling|lafaard|oplichter|dief|crimineel|nsber|landverrader|kutambtenaar|klerelijer|kankerlijer|tyfuslijer|tering*|tyfus*|kanker*|flikker|homo|nicht|mietje|pot|neger|nikker|mocro|kutmarokkaan*|aap|jood|kutjood|buitenlander*|allochtoon|heks|kreng|serpent|muts|doos|troela|uilskuiken|halvegare|idiot*|moron|stupid|bastard|asshole|cunt|liar|loser|pig|whore|scum|fool|retard*|dumb|useless|pathetic|incompetent|clown|fraud|ambtenaar van niks)';
const JE = '(je|jij|jou|u|jullie|hij|zij|ze|die|dat|deze|you|youre|collega)';

/** Aimed at the employee as a person (utrecht-protocol 2), also threats that are not about violence (A10). */
export const JIJ = patroon(
  `${JE} (\\w+ ){0,6}?${SCHELDWOORD}`,
  `(een|voor|stelletje|stuk|waardeloze|incompetente|stomme|domme|vieze|vuile|achterlijke|luie|lelijke|dikke|vette|kale|ouwe|oude|arrogante|rot|kut|fucking|you|an?|the) ${SCHELDWOORD}`,
  `^${SCHELDWOORD}( .*)?$`,
  '(schold|scholden|scheldt|schelden|gescholden|uitschelden|uitgescholden|uitscheld*|uitmaken voor|uitgemaakt voor|scheldwoord*|scheldpartij|scheldkanonnade|scheldmail*|uitgemaakt|volle laag|verrot gescholden|stijf gescholden|tegen (me|mij) .. (vloek*|schreeuw*|tekeer*))',
  '(tegen|naar) (me|mij|haar|hem|ons|mijn collega|collega) .* (vloek*|gevloekt|schreeuw*|geschreeuwd|tekeer*|uitvaren|schelden|tieren)',
  '(schreeuwde|schreeuwt|schreeuwen|vloekte|brulde|tierde|foeterde|snauwde) .. (tegen|naar|in) (me|mij|haar|hem|ons|mijn|de|een) .*',
  '(beledig*|beledeg*|vernederd*|vernederen|kleineer*|gekleineerd|treiter*|getreiterd|pest|gepest|uitgelachen|bespot|belachelijk gemaakt|uitgelokt|uitlokken|zwartgemaakt|zwartmaken|smaad|laster|uitgejouwd|nagejouwd|sart*|jenn*|imiteer*|nadoen|nagedaan|voor schut|zieken)',
  '(discrimin*|gediscrimineerd|racis*|racistisch*|seksis*|homofoob*|antisemiti*|vanwege .. (huidskleur|afkomst|geloof|hoofddoek|geaardheid|leeftijd|beperking|accent)|mijn (afkomst|huidskleur|geloof|hoofddoek|geaardheid|accent))',
  '(ga|rot|flikker|sodemieter|donder|optief*|opzouten|terug) .. (terug naar|eigen land|je land|op naar|hier op)',
  '(eigen land|eerst nederlands|jullie soort|jouw soort|dat soort mensen als|mensen zoals jij|zo n hoofddoek|die theedoek|die lap|scheve ogen|spleetogen|kroeskop|bruine|zwarte piet|apenland|op een boot|met die (hoofddoek|kleur|naam|ogen|baard))',
  '(rot|donder|flikker|sodemieter|tief|tyf|mieter|pleur|lazer) (toch )?(een end )?op',
  '(krijg|krijgt) (toch )?(de |het )?(kanker|tering|tyfus|klere|pest|pokken|lazarus|schurft|heen en weer|kk|hik)',
  '(hou|houd) .. (je|uw|jij) .. (bek|muil|kop|smoel|waffel|klep|mond)',
  '(je|jij|u|jullie|hij|zij|ze) (kunt|kan|kun|snapt|begrijpt|weet|weten|snap|deugt|bakt|doet|kent|luistert|verdient|spoort) .. (helemaal niks|niks|niets|nergens|niet eens|geen bal|geen hol|geen zak|geen moer|er niets van|niet wat je doet|geen verstand|er geen|niet goed|niet helemaal)',
  '(ben|bent) (je|jij|u) .. (wel|eigenlijk|nou|zo|te|gewoon|echt|blind|doof|dom|achterlijk|gek) .*',
  '(je|jij|u|jullie|hij|ze|zij) (bent|ben|is|was) .. (dom|stom|lelijk|dik|incompetent|onbekwaam|ongeschikt|waardeloos|lui|corrupt|achterlijk|gestoord|niet goed|zo slecht|slecht in|oliedom|te oud|te jong|te dom|niet geschikt|niks waard|een schande|een ramp|het probleem|onbeschoft|arrogant|partijdig|omkoopbaar|klein mannetje|niemand|hersenloos)',
  '(jouw|je|uw|jij|jullie) (schuld|fout|soort|werk|baan|baas|functie|ontslag|salaris|hersens|opleiding|kop|gezicht|uiterlijk|kont|lijf|lichaam|benen|borsten|tieten|naam)( .*)?',
  '(wie heeft|hoe kan het dat|ongelooflijk dat|dat ze|dat zo iemand|dat iemand als) .. (jou|u|jij|je) .*(aangenomen|hier (werkt|werken|zitten|zit)|laten werken|baan|werken)',
  '(opleiding|diploma|school|cursus) .. (gehad|gedaan|gevolgd|afgemaakt|wel|gekocht|bij een pakje)',
  '(ik|we) (zorg*|ga|zal|maak) .. (ontslag*|ontslaan|ontslagen|je baan|uw baan|carriere|werkloos|op straat|viraal|online zet|je naam|uw naam|jouw naam|kapot op|aan de schandpaal|publiek|hele internet|filmpje van je)',
  '(je|jouw|uw|jij|u) .. (baan|carriere|functie) .. (kwijt|ontslagen|kosten|voorbij|gedaan|weg)',
  '(je|jouw|uw|mijn|haar) (naam|foto|gezicht|gegevens|telefoonnummer) .. (facebook|internet|online|twitter|social*|tiktok|instagram|krant|linkedin|viraal|x)',
  '(foto|filmpje|naam|video|opname*) .. (van (me|mij|haar|hem|je|jou|ons|mijn)|met mijn naam) .*',
  '(filmde|filmt|filmen|gefilmd) .. (me|mij|mijn|haar|hem|gezicht|collega)',
  '(lekker*|mooi*|geil*|sexy|strakke) .. (ding|kont|borsten|benen|lijf|lichaam|wijf|meid|meisje|kontje|stuk|schatje|jurk)',
  '(seksueel|seksuele|sexual*|dickpic|naaktfoto|met je naar bed|neuken|pijpen|wippen|tieten|hoerig|masturb*|onzedelijk*|geflirt|versier*|opmerking* .. (lichaam|uiterlijk|borsten|kont)|aan je zitten|met mij uit|schatje|schat|liefje|moppie|poppetje|meisje)',
  '(persoonlijk*|op de persoon) .. (aangevallen|aanval|kritiek|gericht|werd|word)',
  '(you|youre|she|he) (\\w+ ){0,3}?(stupid|idiot|ugly|fat|lazy|terrible person|disgusting|worthless|useless|incompetent|dumb|pathetic|ridiculous|an? joke|nothing|a disgrace)',
  '(swore|swearing|sworn|swears|cursed|cursing|insult*|humiliat*|mocked|mocking|bullied|ridiculed|belittl*|called (me|her|him|us|my colleague|you) .*|shouted at|shouting at|screamed at|screaming at|yelled at|yelling at|verbally abus*|abusive|slander*|discriminat*|racist|racial|sexist|harass*|slur*|sexual)',
  '(shut up|go back to|your (own )?country|fuck you|fuck off|screw you|piss off|go to hell|get you fired|have you fired|lose your job|your fault|your name .. (online|facebook|internet)|people like you|you people|who hired you|do your job|your boss|because of my (skin|colour|color|faith|accent|headscarf))',
  '(noemde|noemt|noemen|genoemd|maakte .. uit voor|maakt .. uit voor) .*',
  '(domme|stomme|achterlijke|vieze|vuile|luie|lelijke|hersenloze|gestoorde) (\\w+)',
  '(fuck|kut|tering|tyfus|kanker|kkr|kk|godver*) .. (je|jou|jij|u|you)',
  '(denk je|dacht je|denkt u|dacht u) .. (wel|dat je|dat u|wie je|slim|bent) .*',
  '(hoogopgeleid|pennenlikker|bureaucraatje|ambtenaartje|ventje|mannetje|vrouwtje|grietje|kutambtenaar|trol)',
  'kritiek op (mij|me|jou|je|mijn .*|jouw .*|de medewerker|haar|hem)',
);

/** About himself: an exception, begging, understanding, or harm to himself (utrecht-protocol 2, A12). */
export const IK = patroon(
  '(ik|hij|ze|zij|klant|inwoner|mevrouw|meneer|burger) .. (doe|doet|aandoen|aan doen|aandeed) .. (mezelf|mijzelf|zichzelf|me) .. (iets|wat) .*',
  '(mezelf|mijzelf|zichzelf|mij|me|myself|himself|herself|themselves) .. (iets|wat|kwaad|van kant|pijn|verwonden|ophangen|ombrengen|aan doen|aandoen)',
  '(doe|doet|deed|aandoen|hurt|kill|harm) .. (mezelf|mijzelf|zichzelf|myself|himself|herself)',
  '(zelfmoord|zelfdoding|suicid*|suicide|spring .. (brug|dak|trein|balkon)|voor de trein|eind* aan .. (maken|maak|leven)|niet meer leven|dood wil|wil .. dood|wil .. niet meer|liever dood)',
  '(smeek*|smeekte|gesmeekt|smeken|zeur*|gezeur|jammer*|huil*|begg*|beg|pleading|plead*|whin*)',
  '(uitzondering|uitzonderingen|uitzonderinkje|exception*|coulance|coulant)',
  '(alstublieft|alsjeblieft|asjeblieft|aub|svp|toe nou|toe|please|pretty please|heb medelijden|op mijn knieen)',
  '(een|dit|deze|1) (keer|keertje) .*(toch|maar|wel|anders|uitzonder*|over het hoofd|door de vingers|kunnen|mag|meewerken)',
  '(just|this) .*(once|one time)',
  '(voor|dit|deze) (een|1|ene) keer(tje)?',
  '(kunt|kan|kun|wilt|wil|zou|zouden|mag) (u|je|jij|ik|jullie|het) .. (niet|toch|alsnog|echt|even|een weekje|extra|misschien) .*',
  '(ik|hij|ze|zij) (wist|wisten|had) (dat )?(helemaal |echt |het |dat )*(niet|geen idee|geen flauw).*',
  '(ik|we) (heb|had) .. (geen tijd|weinig tijd|druk|geen geld|geen cent|zo druk|kinderen thuis|niks meer|niets meer|geen eten|hele dag gewerkt|twee banen|drie banen)',
  '(ik|we) (werk|werken|ben|zit) .. (elke dag|iedere dag|zo druk|hele dag|ziek|alleenstaand*|wanhopig|ten einde raad|aan de grond|klem|in de problemen|in de knel|zo moe|op|radeloos|alleen)',
  '(ik|we) (red|redden|trek|kan|hou*) .. (niet|niet meer|anders niet|zo niet|niet langer) .*',
  '(begrijp|begrijpt|begrip|snap|understand) .. (mij|me|mijn|situatie|voor mij|voor mijn|hoe|hebt|my|situation)',
  '(understand|have mercy|i beg|i didnt know|i did not know|i had no idea|im so busy|i am so busy|i work every day|cant you make|could you not|let me off|i have no money|help me out|im desperate|i am desperate|give me|extra time|more time|my situation)',
  '(weekje|dagje|dag|week|uurtje|maand|dagen|weken) (extra|langer|uitstel|respijt)',
  '(uitstel|respijt|extra tijd|medelijden|mijn situatie|mijn kinderen .. (eten|dupe)|ik kan er (ook )?niets aan doen|het is niet mijn schuld|vergeten|door de vingers)',
  '(zielig|verdrietig|wanhopig|radeloos|in tranen|om begrip|aandringen|bleef aandringen|blijft aandringen|doordrammen|drammen|dreinen)',
);

/** About the organisation, its rules, policy or the law; also court and press about these (utrecht-protocol 2). */
export const JULLIE = patroon(
  '(jullie|gemeente|overheid|organisatie|afdeling|instantie|systeem|stadhuis|gemeentehuis|ambtenaren|ambtenarij|bureaucrat*|wethouder|college|burgemeester|council|city|municipality|government|town hall|system|policy|policies|bureaucracy|department)( .*)? (schand*|belachelijk*|waardeloos|slecht*|traag|prut|puinhoop|zooitje|zootje|rotzooi|niks|niets|nooit|altijd|fout*|onzin|absurd*|idioot|krankzinnig|ouderwets|onbereikbaar|bezet|toedoen|schuld|misdadig|incompetent|corrupt|klachten|rechter|krant|niet|geen|bende|janboel|hopeloos|gezeik|gekkenhuis|zakkenvullers|geldklopper*|geldklopperij|stelen|graaien|pesten|maken|hate|joke|terrible|mess|useless|ridiculous|slow|broken|fault|incompetent|unfair|disgrace*|failed|never|always|treats|stupid|absurd|kapot|beloofd|verzonnen|verzint|bedenken|bedenkt|lang|wachten)',
  '(schand*|belachelijk*|absurd*|onzin|waardeloos|waardeloze|bespottelijk|ridicuul|krankzinnig*|idiote|achterhaald|ouderwets*|stompzinnig|flauwekul|lachertje|te gek voor woorden|kafka*|van de zotte|om te janken|slaat nergens op|nergens op slaat|ridiculous|absurd|outrageous|nonsense|disgraceful|unfair|oneerlijk|onrechtvaardig|schande|walgelijk|idioterie|gedoe|rompslomp|papierwinkel|bureaucratisch*|wanbeleid|wanbestuur|machtsmisbruik|willekeur)',
  '(jullie|door jullie|dankzij jullie|jullie allemaal|met zijn allen|stelletje ambtenaren)( .*)?',
  '(regel*|regels|regelgeving|beleid|wet|wetten|procedure*|formulier*|loket*|website|parkeerbeleid|beleids*|tarieven|belasting*|boete*|wachttijd*|telefoonlijn|openingstijden|rules|regulation*|law|policy|form|forms|procedure*|fee|fees|waiting times?)( .*)? (onzin|belachelijk|stom*|slecht*|dom*|idioot|idiote|ouderwets|absurd|raar|oneerlijk|kloppen|klopt|deugt|deugen|waardeloos|niet|nergens|schandalig|ridiculous|stupid|absurd|unfair|wrong|nonsense|insane|outdated|te duur|te lang|veel te)',
  '(wat|what) (een|zijn|is|a) .*(onzin|regels|gedoe|organisatie|bende|puinhoop|zooitje|bureaucratie|flauwekul|circus|poppenkast|gemeente|rules|mess|system|nonsense|city)',
  '(kritiek|mopper*|klaagt|klaagde|klagen|foeter*|schelden|kankeren|tekeer*|zeiken|boos|kwaad|woedend) .. (op|over|aan) .*(beleid|regels|gemeente|wet|organisatie|systeem|overheid|procedure|parkeer*|afval*|wachttijd*|website|college|wethouder)',
  '(naar|stap|stappen|bel|schrijf) .. (krant|media|pers|rechter|ombudsman|televisie|journalist|advocaat|kassa|radar|wethouder|gemeenteraad)',
  '(aanklagen|rechtszaak|dagvaarden|procederen|bezwaar maken|sue|lawsuit|court|newspaper|press|ombudsman)',
  '(belastinggeld|belastingcenten|onze centen|mijn belastinggeld|taxpayer*|tax money|taxes)',
  '(niemand|nobody) .. (helpt|luistert|belt terug|bereikbaar|neemt op|helps|listens|answers)',
  '(hier|there|daar) .. (werkt|klopt|lukt|deugt) (nooit|niks|niets|helemaal|weer|er)',
  '(moet|moest|kan|had) toch .* (zo|ook|anders|beter|sneller|makkelijker) .*',
  '(als er beter|beter geinformeerd|betere informatie|nooit antwoord|van het kastje naar de muur|kastje|weken wachten|maanden wachten|uren wachten|in de wacht|wachtrij|alweer dicht|altijd bezet)',
);
