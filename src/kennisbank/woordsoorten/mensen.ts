/** Kinds of words, so that a word nobody practised with still says something. A `*` is the rest of the word. */
export const mensen = `
jij: jij je jou jouw jouwe u uw uwe you your yours youre ur gij jezelf uzelf yourself jo
jullie: jullie
ik: ik mij me mijn mn mijzelf mezelf i my myself im ive mine
wij: wij we ons onze us our
hij: hij ie hem zijn zn zij ze haar d'r hen hun die diens he him his she her they them their
familie: kind kinderen kids dochter* zoon zoontje zonen moeder* mama vader* papa ouders vrouw vrouwtje man echtgeno* partner vriendin vriend broer* zus zusje neef neven nicht oma opa baby gezin familie* wife husband son sons daughter* mother mom mum father dad brother* cousin* family kid child children hond honden poes kat huisdier dog cat mates vrienden maten matties gasten
thuis: huis huisje thuis woning straat straatje adres huisadres woonadres voordeur tuin wijk buurt achterdeur raam ramen slaapkamer woont woon wonen home house street address neighbourhood neighborhood door live lives
onderweg: fiets fietsenstalling fietsenrek auto parkeerplaats parkeergarage garage tram trein bus halte station metro weg route pad park sportclub sporten voetbalveld zwembad school schoolplein creche speeltuin kerk moskee gym car parking parkingplace bike bicycle
inwoner: inwoner* bewoner* burger* klant* klante* client* bezoeker* bezoekster meneer mevrouw dame heer man vrouw jongen meisje kerel vent gast type beller belster ondernemer* aanvrager* ouder oudere jongere* puber huurder* buurman buurvrouw buren citizen* resident* customer* visitor* caller* guy lady gentleman bloke somebody someone person
collega: collega* collegaatje teamgeno* medewerk* baliemedewerk* consulent* handhav* boa boas beveilig* portier gastvrouw gastheer receptionist* stagiair* uitzendkracht* inspecteur* conducteur colleague* coworker* staff officer* guard* receptionist trainee ambtena* klantmanager*
baas: baas chef leidinggevende* teamleider* manager* directeur* afdelingshoofd* teammanager* coordinator* boss supervisor* teamlead hr irm
gemeente: gemeente* stad stadhuis stadskantoor gemeentehuis overheid* bestuur college wethouder* burgemeester raad dienst* afdeling* instantie* organisatie* club tent bende zooitje ambtenarij bureaucra* ambtenaren council city government municipal* department* office* mayor belastingdienst uwv zbo
regels: regel* regelgeving wet wetten beleid* procedure* protocol* voorwaarde* tarief tarieven boete* aanslag belasting* leges vergunning* aanvraag aanvragen uitkering* bijstand toeslag* besluit* beschikking brief brieven formulier* papier* papierwerk document* website systeem computer* digid wachttijd* wachtrij rij telefoonlijn openingstijd* rules rule law laws policy policies form forms fee fees permit* benefit* application* website system procedure fine fines tax taxes parkeer* afval* container* kliko
politie: politie agent agenten wijkagent beveiliging bewaking ambulance brandweer hulpdienst* 112 police ambulance security cops
arts: dokter huisarts arts ziekenhuis psycholoog medicijn* pil pillen dosering paracetamol doctor hospital medication gp
advocaat: advoca* rechter rechtbank rechtszaak klacht klachten bezwaar bezwaarschrift beroep ombudsman procede* lawyer court judge complaint* appeal objection sue lawsuit
pers: krant kranten pers media journalist* televisie tv radio redactie newspaper press reporter*
online: facebook twitter instagram tiktok linkedin internet online social* youtube whatsapp appje appjes mail* e-mail email* post sms viraal filmpje video foto opname* screenshot
`;
