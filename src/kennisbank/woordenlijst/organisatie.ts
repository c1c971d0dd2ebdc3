/** What the organisation does: measures, roles, rules. A line is one thing: its name, then the words for it. An indented line goes on. */
export const organisatie = `
maatregel: maatregel, maatregelen, sanctie, sancties, straf, straffen, gestraft, bestraffen, consequentie,
  consequenties, gevolg, gevolgen, dadergericht, dadergerichte, maatregelenmatrix, sanctiematrix, matrix,
  measure, measures, sanction, sanctions, penalty, punishment, consequence, consequences, punished, what
  happens to, wat gebeurt er met, wat staat er op, aanpak dader, opleggen, oplegt, opgelegd, leg op, wat
  krijgt iemand, wat krijgt een, (wat|what) (gebeurt|doen we|happens) .. (met|to|with)
  (iemand|een|de|someone|somebody|a|the), wat volgt, volgt er, what follows
waarschuwing: waarschuwing, waarschuwen, waarschuwingsbrief, schriftelijke waarschuwing, schriftelijk, gele
  kaart, officiele brief, warning, written warning, letter, wat voor brief, welke brief, brief sturen, brief
  aan de dader, brief krijgt, brief naar, what letter
recidive: eerste keer, tweede keer, derde keer, herhaling, recidive, recidivist, opnieuw, nogmaals, weer,
  alweer, vaker, nog een keer, blijft doen, wederom, first time, second time, third time, again, repeat,
  repeated, recurrence, repeat offender, first offence, second offence, eerder, eerste, tweede
verbod: pandverbod, toegangsverbod, gebouwverbod, lokaalverbod, contactverbod, ontzegging, ontzeggen,
  toegang ontzeggen, weren, geweerd, niet meer welkom, niet meer binnen, lokaalvredebreuk, huisvredebreuk,
  verbod, beperkende, beperking, beperken, beperkt, dienstverlening beperken, dienstverlening stoppen,
  contactbeperking, contact beperken, ban, banned, building ban, access ban, entry ban, denied access, deny
  access, refuse access, restricting, restrict, restrictive, restriction, trespass, trespassing, huisverbod,
  uitsluiten, opschorten, binnenkomen, binnen komen, niet binnen, naar binnen, niet meer komen, geweigerd
  bij de deur, buiten houden, buitenhouden, come in, enter the building, keep out, (toegang|access) ..
  (gebouw|pand|stadhuis|stadskantoor|gemeentehuis|building|office|ontzeggen|weigeren), toegang ontzegd,
  alleen nog schriftelijk, alleen schriftelijk, alleen per mail, alleen telefonisch, alleen nog telefonisch,
  only in writing, in writing only, geen contact meer
irm: irm, integrale rol, integraal risicomanager, risicomanager, risk manager, incident en risicomanager,
  incidentregisseur
aangifte: aangifte, aangiftes, aangeven bij de politie, strafbaar, strafrechtelijk, vervolging, vervolgd,
  proces verbaal, police report, press charges, pressing charges, report to the police, strafbaar feit,
  criminal
vpt: vpt, veilige publieke taak, safe public task
anoniem: anoniem, anonimiteit, domicilie, kantooradres, werkadres, onder nummer, naam bekend, mijn naam,
  privegegevens, eigen adres, anonymous, anonymously, office address, work address, woonadres, thuisadres,
  prive gegevens, prive, adres, home address, private address, adresgegevens
werkgever: werkgever, gemeente, organisatie, employer, municipality, organisation, organization
incidentgesprek: incidentgesprek, incidentgesprekken, daadgesprek, dadergesprek, gesprek met de dader,
  incident talk, incident conversation, incident meeting, incident interview
herstelgesprek: herstelgesprek, herstelgesprekken, herstel van contact, relatie herstellen, verhouding
  herstellen, recovery talk, recovery conversation, restorative conversation, restorative talk, repair talk,
  restoration talk, afloop van, eind van een, einde van een, einde van het verbod, na afloop, when the ban
  ends, end of the ban, weer welkom, mag weer komen, terugkeer
ordegesprek: ordegesprek, ordegesprekken, order talk, order conversation, order meeting
schade: schade, schadevergoeding, verhalen, verhaald, vergoeden, vergoeding, vergoed, kosten, kapot,
  kapotte, kapotgemaakt, stuk, vernield, vernieling, vernielingen, vernielen, gesloopt, slopen, beschadigd,
  beschadiging, bril, kleding, telefoon kapot, verzekering, verzekerd, damage, damages, damaged,
  compensation, compensate, compensated, costs, broken, broke, destroyed, vandalism, reimburse, reimbursed,
  loonkosten, insurance, rekening, ruit, deuk, krassen, terughalen, terugbetaald, terugbetalen, vergoedt,
  declareren bij, loon, loondoorbetaling, paid back, get back, pay back, verhaal, lekgestoken, lek gestoken,
  fietsband, autoband, ingeslagen, ingetrapt, verloren gegaan, deuken, wie betaalt, betaalt de gemeente, wie
  vergoedt, wie vergoed, who pays
arbeidsinspectie: arbeidsinspectie, inspectie, inspecteur, inspectie szw, szw, nederlandse arbeidsinspectie,
  labour inspectorate, labor inspectorate, inspectorate, inspection, inspector, ernstig ongeval, ziekenhuis,
  ziekenhuisopname, opgenomen, overlijden, overleden, blijvend letsel, arbeidsongeval, hospital,
  occupational accident, arbowet, arbo, arbeidsomstandighedenwet, working conditions act, ernstig letsel
evalueren: evalueren, evaluatie, evalueer, geevalueerd, leren, geleerd, lering, lessen, verbeteren,
  verbeterpunten, terugkijken, terugblik, nabespreken, nabespreking, analyse, analyseren, incidentanalyse,
  rapportage, jaarverslag, evaluate, evaluation, learn, learning, lessons, improve, review, trends,
  actualiseren, bijstellen, leerpunten, dilemma, dilemmas, opschalen, borging, borgen, geanalyseerd,
  onderzocht, onderzoeken, onderzoek, patroon, patronen, investigate, eind van het jaar, einde van het jaar,
  jaarlijks, jaaroverzicht, end of the year, alle meldingen, alle incidenten, all reports, trend,
  trendanalyse, wat leren, leren van, doen we met, leert, leren wij, leren we, verbetert
rol: rol, rollen, taak, taken, verantwoordelijk, verantwoordelijke, verantwoordelijkheid,
  verantwoordelijkheden, eindverantwoordelijk, eindverantwoordelijke, taakverdeling, functie, doet wat, wie
  doet wat, gaat over, role, roles, task, tasks, responsible, responsibility, responsibilities, accountable,
  duties, duty, in charge, directeur, directie, director, management, gemeentesecretaris, bestuur, college,
  hr, personeelszaken, ondernemingsraad, or
coordinator: coordinator, coordinatoren, vpd coordinator, coordinator vpd, contactpersoon, aanspreekpunt,
  contact person, coordinatie, coordinates, contact, bij wie kan ik terecht, waar kan ik terecht, vragen
  over het protocol, vraag over het protocol, advies, adviseren, adviseert, questions about the protocol,
  whom can i ask, wie weet
leidinggevende: leidinggevende, leidinggevenden, leidinggeven, chef, baas, bazen, teamleider, teamleiders,
  teamchef, afdelingshoofd, teammanager, manager, managers, direct leidinggevende, line manager, supervisor,
  team lead, boss, team leader, mijn team, my team, teamlid, teamleden, employee of mine, een van mijn
  mensen, mijn medewerker, mijn medewerkers, uit mijn team, binnen mijn team, van mijn team, in mijn team,
  mijn afdeling, als leiding, my staff, my employee, my employees, on my team, one of my, medewerker van
  mij, ik ben manager, ik ben teamleider, i am a manager, as a manager, as manager, als manager, als
  teamleider, als leidinggevende, ik ben leidinggevende, mijn mensen, van mijn mensen, ik geef leiding, i
  manage, team manager, mijn teamleden, van mij verwacht, wat verwacht, mijn verplichtingen
preventie: preventie, preventief, preventieve, voorkomen, voorkom, voorkomt, prevent, prevention,
  preventive, preventing, voorzorg, voorzorgsmaatregelen
rie: rie, ri e, risico inventarisatie, risicoinventarisatie, risico analyse, risicos, inventarisatie, risk
  inventory, risk assessment, inventory, inventarisatie van risicos, risico s in beeld, risicos in beeld, in
  kaart
inrichting: inrichting, ingericht, balies, spreekkamer, spreekkamers, publieksruimte, publieksruimtes,
  vluchtweg, vluchtroute, camera, cameras, cameratoezicht, gebouw, werkplek, veilige werkomgeving,
  werkomgeving, layout, counter, reception, desk, furniture, escape route, workplace, interview room,
  bouwkundig
training: training, trainingen, agressietraining, cursus, cursussen, workshop, oefenen, oefening, opleiding,
  opleiden, scholing, bijscholing, herhalingstraining, trainen, train, trained, course, courses, practise,
  practice, refresher, weerbaarheid, diploma, certificaat, trainingsprogramma, uitgelegd, leren omgaan,
  opfriscursus, herhalen, e learning
voorlichting: voorlichting, informatie, info, nalezen, teruglezen, lezen, intranet, folder, inwerken,
  inwerkprogramma, nieuwe medewerkers, nieuwe medewerker, nieuwe collega, introductie, information, read,
  leaflet, onboarding, new employee, instructie, instructies, instruction, instructions, document, opzoeken,
  vinden
huisregels: huisregels, huisregel, gedragsregels, huisreglement, regels in de hal, regels in de publiekshal,
  bezoekersregels, house rules, rules of conduct, visitor rules, rules for visitors, bordje, poster, zich
  moeten gedragen, regels voor bezoekers, gedragen in, hoe bezoekers, behave in our building, rules hang, in
  het stadskantoor, in het stadhuis als bezoeker, wat mag je niet, wat mag een bezoeker, not allowed in
huisbezoek: huisbezoek, huisbezoeken, bedrijfsbezoek, op bezoek, bij mensen thuis, bij iemand thuis, aan
  huis, aan de deur, thuisbezoek, home visit, home visits, visit, visiting, visits, house call, roken,
  rookt, hond, huisdier, huisdieren, smoke, smoking, dog, thuis langs, langsgaan, langs gaan, bij hem thuis,
  bij haar thuis, bij de klant thuis, bij een klant thuis, huis binnen, voordeur, at home visit, visit at
  home, keukentafelgesprek
ambulant: ambulant, ambulante, buitendienst, op straat, op pad, buiten de deur, onderweg, alleen op pad,
  alleen werken, solo, in het veld, field, field work, outdoor, mobile, on the street, outside the office,
  working alone, lone worker, inschatten, inschatting, risico inschatting, risk, handhavers, handhaving,
  alleen op straat, wijk in, de wijk, surveillance, op locatie, controle, toezicht
slechtnieuws: slecht nieuws, slechtnieuws, slechtnieuwsgesprek, slecht nieuws gesprek, slechte boodschap,
  afwijzing, afwijzen, afwijzende, nee zeggen, weigering, teleurstellen, teleurstelling, bad news,
  rejection, disappointing, negatief besluit, negatieve beschikking, besluit brengen, vertellen dat ..
  (stopt|niet|afgewezen|geweigerd|beeindigd|geen), (uitkering|aanvraag|vergunning|subsidie) ..
  (stopt|afgewezen|geweigerd|afwijzen|stopzetten|niet), afgewezen, stopzetten, negatieve boodschap,
  vervelende boodschap, moeilijke boodschap, nare boodschap, bad message, lastig gesprek, moeilijk gesprek,
  lastige boodschap, difficult conversation, difficult talk, difficult message
dienstverlening: dienstverlening, service, services, klantgericht, bejegening, professioneel, professionele,
  professionaliteit, houding, kwaliteit, quality, professional, begrijpelijke taal, duidelijke taal, jip en
  janneke, jip en janneketaal, jip janneke, jip, janneke, janneketaal, eenvoudige taal, plain language,
  simple language, jargon, moeilijke woorden, attitude, wachttijd, wachttijden
daderinformatie: daderinformatie, informatie over de dader, gegevens van de dader, bekende agressor, bekende
  dader, agressor, bekend staat, bekend als, markering, signalering, waarschuwen voor, lijst met, zwarte
  lijst, perpetrator information, known aggressor, offender information, blacklist, delen van informatie,
  informatie delen, uitwisselen, gegevensuitwisseling, share information, sharing information, share data,
  flagged, voorgeschiedenis, al eens, eerder agressief, eerder agressie, vaker agressief, agressieverleden,
  bekend met agressie, aggressive before, violent before, history of, agressieve klant bekend, agressieve
  klanten, waarschuwen over, al vaker, eerder gedreigd, bekende agressieve, collegas waarschuwen, mijn
  collegas vertellen, tell my colleagues, warn colleagues
dader: dader, daders, veroorzaker, pleger, perpetrator, offender, culprit
derden: derden, derde partij, derde partijen, ingehuurd, ingehuurde, inhuur, inhuurkracht, uitzendkracht,
  uitzendkrachten, zzp, zzper, aannemer, contract, contracten, contractueel, samenwerkingspartner,
  samenwerkingspartners, partners, partner, ketenpartner, ketenpartners, leverancier, externe, externen,
  third party, third parties, contractor, contractors, subcontractor, hired, temp, agency, external,
  contract partner, partner organisation, stagiair, stagiaire, vrijwilliger, vrijwilligers, samenwerken,
  opdrachtnemer, opdrachtgever, extern bedrijf, externe bedrijven, schoonmaker, schoonmakers,
  schoonmaakbedrijf, ander bedrijf, other company, cleaners, detachering, gedetacheerd, flexwerker,
  flexwerkers, inhuurkrachten, zzp er, werken samen, werkt samen, zorgorganisatie, zorginstelling, andere
  organisatie, andere organisaties, welzijnsorganisatie, other organisation, other organisations, we work
  with
politiek: politiek, politieke, ambtsdrager, ambtsdragers, wethouder, wethouders, burgemeester, raadslid,
  raadsleden, gemeenteraad, bestuurder, bestuurders, politicus, politici, alderman, mayor, councillor,
  councillors, council member, politicians, politician, political, office holder, office holders, elected
fatsoen: fatsoen, fatsoenlijk, fatsoensnormen, integriteit, integer, integrity, decency, decent, beleefd,
  beleefdheid, respect, respectvol, respectful, polite, omgangsvormen
checklist: checklist, controlelijst, aandachtspunten, beleid maken, beleid opstellen, beleid, check list,
  policy, policies, werkwijzer, opstellen, implementeren, invoeren, implementatie, implementation,
  implement, opzetten, inrichten, beleidsplan, plan van aanpak maken, beleidsmedewerker, agressiebeleid,
  veiligheidsbeleid, set up, draw up, waar moet ik aan denken, aandachtspunt
inzage: inzien, inzage, meelezen, leest, lezen mijn, privacy, vertrouwelijk, geheim, geheimhouding, avg,
  gdpr, bewaren, bewaard, bewaart, bewaartermijn, verwijderd, verwijderen, gewist, read my, confidential,
  private, stored, retention, delete, deleted, opgeslagen, toegang tot mijn, anonimiteit, wie weet, ik hier
  typ, wat ik typ, wat ik hier, wat ik schrijf, mee lezen, meekijken, dit gesprek, deze chat, this chat,
  what i type, gelogd, wordt bewaard, komt terecht, toegang tot .. (melding*|gegevens|dossier*), access to
  .. (report*|data), wie kan .. (lezen|zien|inzien|openen), who can .. (read|see|open)
protocol: protocol, vpd, protocollen, veilige publieke dienstverlening, reikwijdte, scope, geldt, gelden,
  van toepassing, applies, apply, voor wie, uitgangspunten, principes, principles
inwoner: inwoner, inwoners, burger, burgers, bezoeker, bezoekers, klant, klanten, client, clienten, meneer,
  mevrouw, man, vrouw, aanvrager, bewoner, bewoners, ondernemer, citizen, citizens, resident, residents,
  visitor, visitors, customer, customers, clients, member of the public, public
incident: incident, incidenten, voorval, voorvallen, gebeurtenis, gebeurd, gebeurtenissen, incidents, event,
  happened
emotiemag: mag boos, mogen boos, boos zijn, boos worden, boosheid mag, allowed to be angry, be angry, get
  angry, recht om boos
`;
