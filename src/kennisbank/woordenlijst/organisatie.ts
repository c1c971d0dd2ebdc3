/** What the organisation does: measures, roles, rules. A line is one thing: its name, then the words for it. An indented line goes on. */
export const organisatie = `
maatregel: maatregel, maatregelen, sanctie, sancties, straf, straffen, gestraft, bestraffen, consequentie,
  consequenties, gevolg, gevolgen, dadergericht, dadergerichte, maatregelenmatrix, sanctiematrix, matrix,
  measure, measures, sanction, sanctions, penalty, punishment, consequence, consequences, punished, what
  happens to, wat gebeurt er met, wat staat er op, aanpak dader, opleggen, oplegt, opgelegd, leg op, wat
  krijgt iemand, wat krijgt een, (wat|what) (gebeurt|doen we|happens) .. (met|to|with)
  (iemand|een|de|someone|somebody|a|the)
waarschuwing: waarschuwing, waarschuwen, waarschuwingsbrief, schriftelijke waarschuwing, schriftelijk, gele
  kaart, officiele brief, warning, written warning, letter
recidive: eerste keer, tweede keer, derde keer, herhaling, recidive, recidivist, opnieuw, nogmaals, weer,
  alweer, vaker, nog een keer, blijft doen, wederom, first time, second time, third time, again, repeat,
  repeated, recurrence, repeat offender, first offence, second offence, eerder, eerste, tweede
verbod: pandverbod, toegangsverbod, gebouwverbod, lokaalverbod, contactverbod, ontzegging, ontzeggen,
  toegang ontzeggen, toegang, weren, geweerd, niet meer welkom, niet meer binnen, lokaalvredebreuk,
  huisvredebreuk, verbod, beperkende, beperking, beperken, beperkt, dienstverlening beperken,
  dienstverlening stoppen, contactbeperking, contact beperken, ban, banned, building ban, access ban, entry
  ban, denied access, deny access, refuse access, restricting, restrict, restrictive, restriction, trespass,
  trespassing, huisverbod, uitsluiten, opschorten, binnenkomen, binnen komen, niet binnen, naar binnen, niet
  meer komen, geweigerd bij de deur, buiten houden, buitenhouden, come in, enter the building, keep out
irm: irm, integrale rol, integraal risicomanager, risicomanager, risk manager, incident en risicomanager,
  incidentregisseur
aangifte: aangifte, aangiftes, aangeven bij de politie, strafbaar, strafrechtelijk, vervolging, vervolgd,
  proces verbaal, police report, press charges, file charges, pressing charges, report to the police,
  charges, strafbaar feit, criminal
vpt: vpt, veilige publieke taak, safe public task
anoniem: anoniem, anonimiteit, domicilie, kantooradres, werkadres, onder nummer, naam bekend, mijn naam,
  privegegevens, eigen adres, anonymous, anonymously, office address, work address
werkgever: werkgever, gemeente, organisatie, employer, municipality, organisation, organization
incidentgesprek: incidentgesprek, incidentgesprekken, daadgesprek, dadergesprek, gesprek met de dader,
  incident talk, incident conversation, incident meeting, incident interview
herstelgesprek: herstelgesprek, herstelgesprekken, herstel van contact, relatie herstellen, verhouding
  herstellen, recovery talk, recovery conversation, restorative conversation, restorative talk, repair talk,
  restoration talk
ordegesprek: ordegesprek, ordegesprekken, order talk, order conversation, order meeting
schade: schade, schadevergoeding, verhalen, verhaald, vergoeden, vergoeding, vergoed, kosten, kapot,
  kapotte, kapotgemaakt, stuk, vernield, vernieling, vernielingen, vernielen, gesloopt, slopen, beschadigd,
  beschadiging, bril, kleding, telefoon kapot, verzekering, verzekerd, damage, damages, damaged,
  compensation, compensate, compensated, costs, broken, broke, destroyed, vandalism, reimburse, reimbursed,
  loonkosten, insurance, rekening, betalen, betaalt, ruit, deuk, krassen
arbeidsinspectie: arbeidsinspectie, inspectie, inspecteur, inspectie szw, szw, nederlandse arbeidsinspectie,
  labour inspectorate, labor inspectorate, inspectorate, inspection, inspector, ernstig ongeval, ziekenhuis,
  ziekenhuisopname, opgenomen, overlijden, overleden, blijvend letsel, arbeidsongeval, hospital,
  occupational accident, arbowet, arbo, arbeidsomstandighedenwet, working conditions act, ernstig letsel
evalueren: evalueren, evaluatie, evalueer, geevalueerd, leren, geleerd, lering, lessen, verbeteren,
  verbeterpunten, terugkijken, terugblik, nabespreken, nabespreking, analyse, analyseren, incidentanalyse,
  rapportage, jaarverslag, evaluate, evaluation, learn, learning, lessons, improve, review, trends,
  actualiseren, bijstellen, leerpunten, dilemma, dilemmas, opschalen, borging, borgen, geanalyseerd,
  onderzocht, onderzoeken, onderzoek, patroon, patronen, investigate
rol: rol, rollen, taak, taken, verantwoordelijk, verantwoordelijke, verantwoordelijkheid,
  verantwoordelijkheden, eindverantwoordelijk, eindverantwoordelijke, taakverdeling, functie, doet wat, wie
  doet wat, gaat over, role, roles, task, tasks, responsible, responsibility, responsibilities, accountable,
  duties, duty, in charge, directeur, directie, director, management, gemeentesecretaris, bestuur, college,
  hr, personeelszaken, ondernemingsraad, or
coordinator: coordinator, coordinatoren, vpd coordinator, coordinator vpd, contactpersoon, aanspreekpunt,
  contact person, coordinatie, coordinates, contact
leidinggevende: leidinggevende, leidinggevenden, leidinggeven, chef, baas, bazen, teamleider, teamleiders,
  teamchef, afdelingshoofd, teammanager, manager, managers, direct leidinggevende, line manager, supervisor,
  team lead, boss, team leader, mijn team, my team, teamlid, teamleden, employee of mine, een van mijn
  mensen, mijn medewerker, mijn medewerkers, uit mijn team, binnen mijn team, van mijn team, in mijn team,
  mijn afdeling, als leiding, my staff, my employee, my employees, on my team, one of my, medewerker van
  mij, ik ben manager, ik ben teamleider, i am a manager, as a manager, as manager, als manager, als
  teamleider, als leidinggevende
preventie: preventie, preventief, preventieve, voorkomen, voorkom, voorkomt, prevent, prevention,
  preventive, preventing, voorzorg, voorzorgsmaatregelen
rie: rie, ri e, risico inventarisatie, risicoinventarisatie, risico analyse, risicos, inventarisatie, risk
  inventory, risk assessment, inventory
inrichting: inrichting, ingericht, balies, spreekkamer, spreekkamers, publieksruimte, publieksruimtes,
  vluchtweg, vluchtroute, camera, cameras, cameratoezicht, gebouw, werkplek, veilige werkomgeving,
  werkomgeving, layout, counter, reception, desk, furniture, escape route, workplace, interview room,
  bouwkundig
training: training, trainingen, agressietraining, cursus, cursussen, workshop, oefenen, oefening, opleiding,
  opleiden, scholing, bijscholing, herhalingstraining, trainen, train, trained, course, courses, practise,
  practice, refresher, weerbaarheid, diploma, certificaat, trainingsprogramma
voorlichting: voorlichting, informatie, info, nalezen, teruglezen, lezen, intranet, folder, inwerken,
  inwerkprogramma, nieuwe medewerkers, nieuwe medewerker, nieuwe collega, introductie, information, read,
  leaflet, onboarding, new employee, instructie, instructies, instruction, instructions, document, opzoeken,
  vinden
huisregels: huisregels, huisregel, gedragsregels, huisreglement, regels in de hal, regels in de publiekshal,
  bezoekersregels, house rules, rules of conduct, visitor rules, rules for visitors, bordje, poster
huisbezoek: huisbezoek, huisbezoeken, bedrijfsbezoek, op bezoek, bij mensen thuis, bij iemand thuis, aan
  huis, aan de deur, thuisbezoek, home visit, home visits, visit, visiting, visits, house call, roken,
  rookt, hond, huisdier, huisdieren, smoke, smoking, dog
ambulant: ambulant, ambulante, buitendienst, op straat, op pad, buiten de deur, onderweg, alleen op pad,
  alleen werken, solo, in het veld, field, field work, outdoor, mobile, on the street, outside the office,
  working alone, lone worker, inschatten, inschatting, risico inschatting, risico, risk
slechtnieuws: slecht nieuws, slechtnieuws, slechtnieuwsgesprek, slecht nieuws gesprek, slechte boodschap,
  afwijzing, afwijzen, afwijzende, nee zeggen, weigering, teleurstellen, teleurstelling, bad news,
  rejection, disappointing, negatief besluit, negatieve beschikking, besluit brengen
dienstverlening: dienstverlening, service, services, klantgericht, bejegening, professioneel, professionele,
  professionaliteit, houding, kwaliteit, quality, professional, begrijpelijke taal, duidelijke taal, jip en
  janneke, jip en janneketaal, jip janneke, jip, janneke, janneketaal, eenvoudige taal, plain language,
  simple language, jargon, moeilijke woorden, attitude, wachttijd, wachttijden
daderinformatie: daderinformatie, informatie over de dader, gegevens van de dader, bekende agressor, bekende
  dader, agressor, bekend staat, bekend als, markering, signalering, waarschuwen voor, lijst met, zwarte
  lijst, perpetrator information, known aggressor, offender information, blacklist, delen van informatie,
  informatie delen, gegevens delen, uitwisselen, gegevensuitwisseling, share information, sharing
  information, share data, flagged, voorgeschiedenis, al eens, eerder agressief, eerder agressie, vaker
  agressief, agressieverleden, bekend met agressie, aggressive before, violent before, history of,
  agressieve klant bekend, agressieve klanten, waarschuwen over
dader: dader, daders, veroorzaker, pleger, perpetrator, offender, culprit
derden: derden, derde partij, derde partijen, ingehuurd, ingehuurde, inhuur, inhuurkracht, uitzendkracht,
  uitzendkrachten, zzp, zzper, aannemer, contract, contracten, contractueel, samenwerkingspartner,
  samenwerkingspartners, partners, partner, ketenpartner, ketenpartners, leverancier, externe, externen,
  third party, third parties, contractor, contractors, subcontractor, hired, temp, agency, external,
  contract partner, partner organisation, stagiair, stagiaire, vrijwilliger, vrijwilligers, samenwerken,
  opdrachtnemer, opdrachtgever
politiek: politiek, politieke, ambtsdrager, ambtsdragers, wethouder, wethouders, burgemeester, raadslid,
  raadsleden, gemeenteraad, bestuurder, bestuurders, politicus, politici, alderman, mayor, councillor,
  councillors, council member, politicians, politician, political, office holder, office holders, elected
fatsoen: fatsoen, fatsoenlijk, fatsoensnormen, integriteit, integer, integrity, decency, decent, beleefd,
  beleefdheid, respect, respectvol, respectful, polite, omgangsvormen
checklist: checklist, controlelijst, aandachtspunten, beleid maken, beleid opstellen, beleid, check list,
  policy, policies, werkwijzer, opstellen, implementeren, invoeren, implementatie, implementation, implement
inzage: ziet, zien, inzien, inzage, meelezen, leest, lezen mijn, privacy, vertrouwelijk, geheim,
  geheimhouding, avg, gdpr, bewaren, bewaard, bewaart, bewaartermijn, verwijderd, verwijderen, gewist, see,
  sees, read my, confidential, private, stored, retention, delete, deleted, keep, kept, opgeslagen, toegang
  tot mijn, anonimiteit, wie weet
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
