/** What you do about it: acting, reporting, aftercare. A line is one thing: its name, then the words for it. An indented line goes on. */
export const handelen = `
omgaan: omgaan, omga, ga ik om, ga je om, gaan we om, omgang, handelen, handel, reageren, reageer, reactie,
  aanpakken, aanpak, handle, handling, deal, dealing, cope, respond, react, wat doe ik, wat moet ik doen,
  wat kan ik doen, wat te doen, what do i do, what should i do, what to do, what can i do, hoe doe ik,
  (wat|hoe) (doe|reageer|handel|antwoord) (ik|je|we|wij) .. als, (wat|hoe) (moet|kan|kun|mag) (ik|je|we|een
  medewerker) .. doen, hoe ga (ik|je|we) .. om, what .. do (if|when), how .. (deal|handle|respond|react),
  wat dan, wat nu, en dan, en nu, what then, what now, wat doen, wat doen we, wat doe je, hoe handel ik, hoe
  te handelen
kalmeren: kalmeren, kalmeer, sussen, tot bedaren, bedaren, rustig krijgen, geruststellen, de escaleren,
  deescaleren, deescalatie, ombuigen, buig, omgebogen, ombuiging, afkoelen, kalm, rustig, calm, calm down,
  de escalate, deescalate, defuse, soothe, meegaan, luisteren, toelichten, uitleggen, explain, ging het
  prima, ging het weer, bedaarde, bedaard, werd rustig, weer rustig, weer vriendelijk, weer normaal, weer
  aardig, kalmeerde, gekalmeerd, afgekoeld, gesust, excuses, bood excuses, sorry gezegd, zei sorry,
  apologised, apologized, calmed, omgedraaid, draaide bij, bijgedraaid, hand gegeven, gaf .. hand, opgelost
vermijden: vermijden, vermijd, juist niet, beter niet, niet doen, beter laten, laten, nalaten, fouten,
  valkuilen, valkuil, avoid, not do, should not, shouldnt, dont do, must not, negeren, bagatelliseren,
  bluffen
stappen: stappen, stappenplan, stap, stapsgewijs, volgorde, vijf stappen, steps, step, roadmap, plan, script
zeggen: zeggen, zeg, zinnen, zin, tekst, woorden, uitspreken, bewoording, say, sentence, sentences, phrases,
  wording, wat zeg ik
beeindigen: beeindigen, beeindig, beeindigd, afbreken, afgebroken, stoppen, stop, afkappen, afkap, kap,
  staken, gestaakt, wegsturen, weggestuurd, eruit zetten, ophangen, weglopen, verbreken, afronden, end,
  ending, end the conversation, terminate, break off, stop the conversation, hang up, send away, walk away,
  leave the room, weigeren verder, ultimatum, keuze geven, keuze, laatste kans, ophang, hung up, opgehangen,
  neergelegd, verbinding verbreken, hang ik, stop ik, weggaan, weg gaan, doorgaan met, niet verder, klaar
  mee, wegloop, loop weg, weg lopen, laat staan, verlaten, verlaat
gesprek: gesprek, gesprekken, conversation, conversations, talk, talks, meeting, meetings, onderhoud,
  praten, gepraat, praat, in gesprek, aan tafel, bespreken, besproken, spreken met, talk to, speak
alarm: alarm, alarmeren, alarmknop, noodknop, paniekknop, drukknop, knop, alarmopvolging, assistentie, hulp
  inroepen, hulp roepen, meldkamer, panic button, alarm button, emergency button, press the, backup,
  wachtcode, codewoord, noodoproep
beveiliger: beveiliger, beveiligers, beveiliging, bewaker, bewaking, security, guard, guards, security
  guard, portier, gastheer, toezichthouder, handhaver, boa, boas
collega: collega, collegas, teamgenoot, teamgenoten, medewerker, omstander, omstanders, colleague,
  colleagues, coworker, coworkers, co worker, bystander, getuige, getuigen, bijspringen, meeluisteren
bemoeien: bemoeien, bemoei, bemoeiplicht, bemoeirecht, bemoeizucht, ingrijpen, ingrijp, tussenbeide,
  tussenkomen, overnemen, neem over, mee bemoeien, interfere, intervene, step in, stepping in, duty to
  intervene, take over, te hulp schieten, helpen collega, wegkijken, toekijken, mengen, inmengen, meng,
  bemoeit, help ik mijn collega, te hulp, inspringen, bijspringen, steun een collega, (grijp|grijpen|grijpt)
  .. in, (neem|neemt|nemen) .. over, (spring|springen) .. bij
politie: politie, police, 112, agent, agenten, wijkagent, hulpdiensten, emergency services
melden: melden, meld, meldt, gemeld, melding, meldingen, meldplicht, doorgeven, doorgegeven, rapporteren,
  aankaarten, aangeven, vertellen aan, report, reports, reported, reporting, report it, notify,
  meldingsplicht, file a report, make a report, submit a report, tegen wie zeg ik, zeg ik dit tegen, vertel
  ik dit aan, wie licht ik in, inlichten, laten weten, let my manager know, tell my manager
vraag-moeten: verplicht, verplichting, plicht, hoef, hoeven, hoeft, noodzakelijk, required, obliged,
  obligation, mandatory, have to, need to, compulsory
vraag-waarom: waarom, why, nut, zin van, zinvol, belang, belangrijk, reden, redenen, doel, heeft het zin,
  haalt niks uit, stelt niks voor, overdreven, aanstellen, hoort erbij, hoort bij het werk, part of the job,
  geen zin, schaam, schaamte, te druk, reason, purpose, point, goal, beoogt, bedoeling, worth, nutteloos,
  zinloos, pointless, useless, no point, no use, onzin, tijdverspilling, waste of time
vraag-wie: wie, wiens, bij wie, aan wie, door wie, who, whom, whose
vraag-wanneer: wanneer, when, moment, tijdstip, welke gevallen, in welke situaties
vraag-termijn: termijn, binnen, hoe snel, hoelang, hoe lang, hoeveel tijd, hoeveel uur, uiterlijk, deadline,
  how soon, how quickly, how long, how fast, within, snel, meteen, direct, zo snel mogelijk, hoe vlug, vlug,
  hoe rap, na hoeveel
vraag-hoevaak: hoe vaak, hoeveel keer, frequentie, how often, jaarlijks, per jaar, periodiek, regelmatig,
  elk jaar, every year, keer per jaar
vraag-waar: waar, where
vraag-hoeveel: hoeveel, percentage, procent, aantal, aantallen, cijfer, cijfers, statistiek, statistieken,
  how many, number, numbers, percent, figures, statistics, een op de drie, one in three
gir: gir, incidentenregistratie, incidenten registratie, registratiesysteem, incidentregistratie
registreren: registreren, registreer, registreert, geregistreerd, registratie, vastleggen, vastgelegd,
  invoeren, ingevoerd, invullen, noteren, opslaan, dossier, register, registers, registered, registration,
  record, records, recorded, log, logged, enter, systeem, system, registratiesysteem invoeren, zet in, voert
  in, voer in, invult, vult in
nazorg: nazorg, opvang, opvanggesprek, opvanggesprekken, nazorggesprek, nazorggesprekken, steun,
  ondersteuning, steunen, bijstaan, opvangen, begeleiding, verwerken, verwerking, nasleep, aftercare, after
  care, support, supported, debrief, follow up, followup, hoe gaat het met, contact opnemen met mij,
  opzoeken na
geschrokken: geschrokken, schrik, aangeslagen, overstuur, van slag, ondersteboven, in de war, trillen,
  trillend, slecht slapen, slapeloos, lig wakker, wakker van, nachtmerries, piekeren, pieker, stress,
  spanning, angst, angstig, bang, klachten na, trauma, ptss, getraumatiseerd, verdrietig, emotioneel
  geraakt, shaken, shocked, shaking, scared, afraid, anxious, traumatised, cannot sleep, cant sleep,
  nightmares, stressed, last van, zit me dwars, dwarszit, laat me niet los, slaap slecht, slaap niet, niet
  slapen, slechter slapen, slaap ik, niet meer slapen, blijf piekeren, blijf malen, malen, durf niet, niet
  meer durven, in paniek, paniekaanval, huilbuien, ontdaan, upset after, kapot van, er slecht aan toe, lag
  wakker, sleep badly, sleeping badly, still shaking
vieren24: 24 uur, vierentwintig uur, binnen een dag, zelfde dag, eerste gesprek, dezelfde dag, 24 hours,
  twenty four hours, first talk, first conversation, same day, eerste opvang, eerste opvanggesprek, eerste
  nazorggesprek
vervolg: 5 dagen, vijf dagen, 6 weken, zes weken, vervolggesprek, vervolggesprekken, tweede gesprek, derde
  gesprek, follow up talk, five days, six weeks, 5 days, 6 weeks, second talk, third talk, later gesprek,
  weken later, dagen later, anderhalve maand, nog meer gesprekken, na het eerste gesprek, na dat eerste
  gesprek, volgende gesprek, volgende gesprekken, daarna nog, nog een keer met, later nog, second and third,
  more talks, after the first talk, laatste gesprek
bot: bot, bedrijfsopvangteam, bedrijf opvang team, bedrijfs opvang team, opvangteam, collegiale opvang,
  company support team, support team, peer support, bedrijfsopvang
bedrijfsarts: bedrijfsarts, bedrijfs arts, arts, arbo arts, arboarts, arbodienst, bedrijfsmaatschappelijk,
  bedrijfsmaatschappelijk werk, bmw, maatschappelijk werk, maatschappelijk werker, psycholoog, professionele
  hulp, deskundige hulp, hulpverlening, verzuim, ziek, ziekmelden, company doctor, occupational doctor,
  occupational health, social work, social worker, psychologist, counselling, sick leave, professional help,
  slachtofferhulp
meldplicht: meldplichtig, meldplichtige, meldplicht, meldingsplicht, verplicht melden, melden verplicht,
  alles melden, wat melden, welke incidenten, (moet|hoef|hoeft|moeten|hoeven|dien|dient) ..
  (melden|gemeld|doorgeven|aangeven|rapporteren), (must|should|have|need|needs|has|required) ..
  (report|reported|reporting), (do|does) .. need .. report, melding .. (nodig|verplicht)
herkennen: onder welke, wat voor gedrag, welk gedrag, welke vorm, what kind of behaviour, which kind, what
  type
`;
