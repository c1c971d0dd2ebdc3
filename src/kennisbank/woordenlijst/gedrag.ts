/** What people do. A line is one thing: its name, then the words for it. An indented line goes on. */
export const gedrag = `
ikgedrag: ik gedrag, ik vorm, ik behaviour, ik behavior, i behaviour, i behavior, me behaviour, ik
  boodschap, ik en jullie, ik of jullie, ik and jullie, ik or jullie, ik jullie, ik en het jullie
julliegedrag: jullie gedrag, jullie vorm, jullie behaviour, jullie behavior, you all behaviour, wij gedrag,
  ik en jullie, ik of jullie, ik and jullie, ik or jullie, ik jullie, jullie of jij, jullie en jij
jijgedrag: jij gedrag, jij vorm, u gedrag, je gedrag, jij behaviour, jij behavior, you behaviour, jullie of
  jij, jullie en jij, jullie and jij, ik jullie of jij, ik jullie en jij
fysiek: fysiek, fysieke, lichamelijk, lichamelijke, handtastelijk, handtastelijkheden, physical, physically,
  lijfelijk
geweld: geweld, gewelddadig, gewelddadige, mishandeling, mishandeld, slaan, slaat, sloeg, geslagen,
  schoppen, schopt, schopte, geschopt, trappen, getrapt, duwen, duwt, duwde, geduwd, stompen, stompt,
  stompte, gestompt, klap, klappen, mep, gemept, vechten, vecht, gevochten, vechtpartij, knokken, gestoken,
  vastgrijpen, vastgepakt, vastpakken, beetgepakt, knijpen, geknepen, gooien, gooit, gooide, gegooid,
  violence, violent, hit, hits, hitting, kicked, kicking, punch, punched, pushed, shoved, assault,
  assaulted, attack, attacked, handgemeen, aangevallen, aanvallen, aanval, vastpakt, vastpakte, vasthouden,
  trekt aan, trekken aan, handen thuis, kopstoot, wurgen, verwonden, gewond, smijten, smijt, grijpt,
  grijpen, grabs, grabbed, throws, thrown, throwing, stomp, rammen, trekt, trok, getrokken, pulls, pulled,
  mishandelt, mishandelen, aanvliegen, vliegt, neerslaan, in elkaar, klap in, te lijf
spugen: spugen, spuugt, spuugde, gespuugd, bespuugd, spuwen, spuug, spoog, spitting, spit, spat, bijten,
  bijt, gebeten, bite, bitten
bedreigen: bedreigen, bedreigt, bedreigd, bedreigde, bedreiging, bedreigingen, dreigen, dreigt, dreigde,
  gedreigd, dreiging, dreigementen, dreigement, dreigend, dreigende, dreigtaal, intimideren, intimideert,
  geintimideerd, intimidatie, intimiderend, threat, threats, threaten, threatens, threatened, threatening,
  intimidate, intimidated, intimidation, doodsbedreiging, vermoorden, afmaken, bang maken
schelden: schelden, scheldt, schold, gescholden, uitschelden, uitgescholden, scheldwoord, scheldwoorden,
  scheldpartij, uitmaken voor, uitgemaakt voor, kankeren, vloeken, vloekt, gevloekt, vloekwoorden,
  uitkafferen, afzeiken, afgezeikt, afbekken, swear, swears, swearing, swore, sworn, cursing, curse, cursed,
  called names, name calling, calling names, verbal abuse, verbally abused, verbaal geweld, verbale
  agressie, abusive language, uitscheldt, uitschold, uitscheldend, scheldend, maken me uit, maakt me uit,
  maakte me uit, maakt mij uit, noemt me, noemt mij, noemde me, noemde mij, lelijke woorden, grof, grove,
  groffe
beledigen: beledigen, beledigt, beledigd, beledigde, belediging, beledigingen, beledigend, kleineren,
  gekleineerd, vernederen, vernederd, vernedering, treiteren, getreiterd, pesten, uitlokken, provoceren,
  belachelijk maken, op de persoon, persoonlijke aanval, persoonlijk aanvallen, insult, insults, insulted,
  insulting, humiliate, humiliated, mocked, provoke, belittle, personal attack, personal criticism,
  persoonlijk wordt, persoonlijk worden, wordt persoonlijk, persoonlijk gericht, offend, offended,
  offensive, rude, name calls
discriminatie: discriminatie, discrimineren, discrimineert, gediscrimineerd, discriminerend,
  discriminerende, racisme, racistisch, racistische, seksistisch, seksisme, homofoob, antisemitisme,
  antisemitisch, huidskleur, afkomst, hoofddoek, geloof, geaardheid, discrimination, discriminate,
  discriminated, racism, racist, sexist, skin colour, headscarf, buitenlander, eigen land, echte
  nederlander, nederlander, blanke, witte, moslim, jood, joods, homo, lesbisch, zwart, donkere, accent,
  hoofddoekje, allochtoon
seksueel: seksueel, seksuele, seksistische opmerkingen, aanranding, aangerand, betasten, betast, billen,
  borsten, flirten, flirt, geflirt, handtastelijk, ongewenste intimiteiten, versieren, hijgen, hijger,
  sexual, sexually, sexual harassment, groped, groping, touched, aanraken, aangeraakt, aanraking,
  dubbelzinnig, dickpic, naaktfoto, suggestieve opmerkingen, met hem uit, met haar uit, met me uit, met mij
  uit, uitvraagt, avances, op date, date
zeuren: zeuren, zeurt, zeurde, gezeur, smeken, smeekt, smeekte, gesmeekt, smeekbede, drammen, doordrammen,
  jammeren, bedelen, soebatten, aandringen, klagen over zichzelf, begging, beg, begs, pleading, plead,
  whining, nagging, nag, huilen, huilt, tranen, crying
uitzondering: uitzondering, uitzonderingen, voorkeursbehandeling, exception, exceptions, coulance,
  uitzonderingspositie
begrip: begrip, meeleven, empathie, inleven, inlevingsvermogen, meeveren, meevoelen, understanding, empathy,
  sympathise
boos: boos, boze, kwaad, kwade, woedend, woedende, woede, razend, driftig, geirriteerd, gefrustreerd,
  frustratie, frustraties, emotie, emoties, emotioneel, emotionele, schreeuwen, schreeuwt, schreeuwde,
  schreeuwende, geschreeuwd, stemverheffing, stem verheffen, tieren, tekeer, tekeergaan, uitrazen, stoom
  afblazen, door het lint, uit zijn slof, uit zijn dak, angry, anger, furious, mad, upset, emotion,
  emotions, emotional, shouting, shouts, shout, yelling, yells, screaming, rage, frustrated, mopperen,
  foeteren, opgewonden, verhit
verward: verward, verwarde, onbegrepen gedrag, psychisch, psychische, psychiatrisch, dronken, drank,
  alcohol, drugs, onder invloed, beschonken, stoned, high, confused, drunk, intoxicated, under the
  influence, minderjarig, minderjarige, minor
zelfmoord: zelfmoord, suicide, suicidaal, zelfdoding, zichzelf iets aan te doen, zichzelf iets aandoen, iets
  aandoen, zichzelf iets, zich van kant, eind aan zijn leven, einde aan zijn leven, leven beeindigen, niet
  meer leven, niet meer wil leven, zelfbeschadiging, zichzelf verwonden, kill himself, kill herself, hurt
  himself, hurt herself, harm himself, suicidal, self harm, wil dood, 113, springen, end his life, end her
  life, end their life, take his own life, levensmoe, eind aan, einde aan, zelfdodingsgedachten, pillen,
  overdosis, van het dak, voor de trein, onder de trein, van de brug, pills, overdose
kritiek: kritiek, klaagt, klagen, klaagde, ontevreden, ontevredenheid, mopperen op, afkraken, criticism,
  criticise, criticises, criticize, complaining, complains, oneens
klacht: klacht, klachten, klachtenprocedure, klacht indienen, complaint, complaints, bezwaar, bezwaren,
  bezwaarschrift, beroep, objection, ombudsman, rechter, advocaat, rechtszaak, aanklagen, lawyer, sue,
  court, krant, pers, media, journalist, newspaper, press
online: online, digitaal, digitale, internet, social media, sociale media, facebook, twitter, instagram,
  linkedin, tiktok, whatsapp, app, appje, appjes, bericht, berichten, mail, mails, mailtje, email, e mail,
  mailt, gemaild, dreigmail, dreigmails, haatmail, haatberichten, doxing, doxxing, filmen, filmt, filmde,
  gefilmd, filmpje, foto, fotos, opnemen, opname, cyber, digital, messages, message, posted, posting,
  filming, filmed, recording, video, reacties, trollen, hack, haatpagina, pagina, website, site, forum,
  reviews, recensie, recensies
telefoon: telefoon, telefonisch, telefonische, bellen aan de lijn, aan de lijn, beller, bellers, hoorn,
  phone, call, caller, telephone
opwachten: opwachten, opgewacht, wacht me op, wachten me op, staat me op te wachten, wacht buiten,
  achtervolgen, achtervolgd, achtervolgt, volgt me, volgen, gevolgd, stalken, stalker, gestalkt, stalking,
  naar huis, weg naar huis, onderweg naar huis, thuis opzoeken, huisadres, woont, waar ik woon, waar je
  woont, prive adres, veilig thuis komen, naar mijn auto, parkeerplaats, parkeergarage, waiting outside,
  wait outside, waiting for me, follow, followed, follows, following me, stalked, way home, go home, get
  home, home safely, home address, where i live, car park, kenteken, naar huis ga, huis gaat, hoe laat ..
  naar huis, thuis kom, veilig thuis, naar de auto, after work, op de parkeerplaats, opwacht, wacht me,
  wacht mij, na mijn dienst, na werktijd, na het werk
wapen: wapen, wapens, mes, messen, pistool, vuurwapen, steekwapen, bijl, knuppel, weapon, weapons, knife,
  gun, wapenbezit, gewapend, gewapende, armed
veelvrager: veelvrager, veelvragers, veel vragers, veelschrijver, veelschrijvers, veelklager, veelklagers,
  veelbeller, blijft mailen, blijft bellen, steeds opnieuw dezelfde, eindeloos, eindeloze, stroom brieven,
  stroom mails, dezelfde vraag, steeds dezelfde vragen, woo verzoek, woo verzoeken, wob, wob verzoek, wob
  verzoeken, woo, serial requester, serial complainer, keeps asking, keeps emailing, keeps calling, keeps
  writing, vexatious, tientallen mails, honderden mails, querulant, bestookt, overspoelt,
  (elke|iedere|every|each) (dag|week|uur|day|week) ..
  (mail*|belt|brief|brieven|vragen|verzoek*|email*|calls),
  (tien|twintig|dertig|tientallen|honderden|zoveel|dozens of|hundreds of)
  (mails|brieven|vragen|telefoontjes|emails|letters|questions|verzoeken),
  (mails|letters|emails|calls|brieven|vragen) .. (a|per|elke|each|every) (day|week|dag|maand)
ordeverstoring: ordeverstoring, ordeverstorend, ordeverstorende, orde verstoren, verstoort de orde, orde
  verstoord, verstoring, lawaai, herrie, overlast, lastigvallen, lastig vallen, rumoer, openbare orde,
  public disturbance, disturbance, disturbing, disrupt, disruptive, disorder, noise, noisy, nuisance,
  rondhangen, hangjongeren, boel op stelten, op stelten, groepje, groepjes, groep jongeren, hangt rond,
  hangen rond, lastig in de hal, rel, rellen, rumoerig, harde muziek, muziek, loud music, in de wachtruimte,
  wachtkamer, wachtruimte
herkennen: herkennen, herken, onderscheiden, onderscheid, verschil, verschillen, indelen, indeling, soorten,
  soort, vormen, categorie, categorieen, types, recognise, recognize, difference, kinds, categories,
  category, forms, tell apart, classify, uit elkaar houden, jij of .. jullie, jullie of .. jij, ik of ..
  jullie
voorbeeld: voorbeeld, voorbeelden, voorbeeldzinnen, example, examples, bijvoorbeeld
definitie: definitie, definieren, betekenis, betekent, bedoeld, bedoelen, verstaan, verstaan we onder, houdt
  in, omschrijving, definition, define, meaning, means, mean, stands for, staat voor, afkorting, bedoelt,
  noemen we, noem je, noem ik, heet, heten, luidt, hoe luidt, noemen, precies, what exactly, is meant by,
  betekend, beteken
norm: norm, normoverschrijdend, normoverschrijding, norm overschrijdend, grensoverschrijdend, ongewenst
  gedrag, ongewenst, onacceptabel, unacceptable, standard, standards, inappropriate, transgressive, norm
  violating, misdragen, misdraagt, misdragingen, misdroeg, misbehave, misbehaves, misbehaving, wangedrag,
  onbehoorlijk, onfatsoenlijk
grens: grens, grenzen, over de schreef, te ver, toelaatbaar, toegestaan, accepteren, acceptabel,
  geaccepteerd, tolereren, pikken, hoef ik te pikken, slikken, over de grens, line, limit, boundary,
  boundaries, too far, accept, acceptable, tolerate, put up with, toleratie
agressie: agressie, agressief, agressieve, publieksagressie, aggression, aggressive, abuse, abusive,
  aggressor
organisatienorm: organisatienorm, onze norm, norm van de gemeente, our norm, our standard, organisational
  norm, organisational standard, organisation norm, normstelling
`;
