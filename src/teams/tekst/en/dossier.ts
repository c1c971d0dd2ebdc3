import type { Tekst } from '../nl';
import { overzicht } from './gir';

/** The handling card: steps, forms, the summary for GIR, and the messages about them. */
export const dossier: Tekst['dossier'] = {
  stappen: 'Steps',
  gir: 'GIR overview',
  kop: (nummer: string) => `Steps for ${nummer}`,
  voortgang: (klaar: string, van: string) => `${klaar} of ${van} done`,
  mag: 'Optional.',
  kies: 'Which step do you want to do? (required)',
  kiesHint: 'Choose a step',
  kiesFout: 'Choose a step first.',
  open: 'Open this step',
  afronden: 'Close',
  afrondenKan:
    'All required steps are done. After closing I remove my copy after 30 days. GIR stays the record.',
  afrondenKanNiet:
    'You can close when all required steps are done. The second and third talk count too: held, not wanted or not needed.',
  nogOpen: (stappen: string) => `You cannot close yet. Still open: ${stappen}.`,
  afgerondOp: (datum: string) => `Closed on ${datum}.`,
  terug: 'Back to the report',
  terugStappen: 'Back to the steps',
  terugStap: 'Back',
  naarBesluit: 'To the measure',
  naarAangifte: 'To the police report',
  naarBrief: 'Make letters',
  vastgelegd: 'Saved.',
  geenStap: 'First choose a step from the list.',
  stand: {
    open: 'Still open',
    gedaan: (datum: string) => `Done on ${datum}`,
    gedaanKort: 'Done',
    nvt: (reden: string) => `Not applicable: ${reden}`,
    later: (datum: string) => `Later: waits until ${datum}`,
    afgezien: 'The employee does not want this talk now.',
  },
  termijn: {
    ruim: (datum: string) => `At the latest ${datum} (on time)`,
    vandaag: (datum: string) => `At the latest ${datum} (almost)`,
    verstreken: (datum: string) => `At the latest ${datum} (passed)`,
  },
  knoppen: { gedaan: 'Mark as done', nvt: 'Not applicable', later: 'Do it later' },
  alleenLezen: 'This step is settled already, or belongs to another card.',
  stap: {
    'eerste-gesprek': {
      kop: 'First talk with your employee',
      uitleg:
        'Speak to your employee as soon as you can, before the time that stands here at the latest. Phoning is fine. Only save when it was, not what was said.',
    },
    arbeidsinspectie: {
      kop: 'Netherlands Labour Authority',
      uitleg:
        'After a death, a hospital admission or lasting injury, M&O-Arbo phones the Labour Authority at once: 0800-5151. I do not phone. Ask M&O-Arbo whether it was done.',
    },
    bewijs: {
      kop: 'Keep footage and evidence',
      uitleg:
        'Camera footage is often gone after a few days. Ask the administrator to secure it. Also keep messages and recordings, outside this chat.',
    },
    gir: {
      kop: 'Register in GIR',
      uitleg:
        'Enter the report in GIR, and what you do afterwards: actions, reaction and aftercare. Use the GIR overview to copy.',
    },
    'gir-nakijken': {
      kop: 'Look in GIR',
      uitleg:
        'You could not look whether the resident is in GIR already. Look now. Until then no letter goes out.',
    },
    maatregel: {
      kop: 'Choose a measure',
      uitleg: 'Choose the measure on the report itself. Restrictive measures wait for the IRM.',
    },
    uitnodiging: {
      kop: 'Invite the resident',
      uitleg:
        'Invite the resident for a talk within 24 hours of what happened. Inviting is enough, the talk may be later. Your employee does not have to be there.',
    },
    brief: {
      kop: 'Letter to the resident',
      uitleg: 'Confirm the measure or the agreements of the talk to the resident in writing.',
    },
    aangifte: {
      kop: 'Report to the police',
      uitleg:
        'Say that it is a VPT report and give the address of the municipality. Mention the damage too. Follow the report and tell your employee how it goes.',
    },
    schade: {
      kop: 'Recover the damage',
      uitleg:
        'The municipality always recovers damage, also the cost of absence. Start it with the police report. Legal Affairs helps you.',
    },
    herstelgesprek: {
      kop: 'Recovery talk',
      uitleg:
        'Hold this talk before the agreements or the measure end. Discuss whether ordinary service is safe again. If not, make new agreements.',
    },
    'gesprek-5dagen': {
      kop: 'Second talk',
      uitleg:
        'Ask how it is going now. Did the first talk show that this is not needed? Then choose: Not applicable. The appointment leaves the calendar.',
    },
    'gesprek-6weken': {
      kop: 'Third talk',
      uitleg:
        'Ask how it is going now. Is nothing more needed? Then choose: Not applicable. The appointment leaves the calendar.',
    },
    evaluatie: {
      kop: 'Evaluation',
      uitleg:
        'See what we can learn: about the way of working and the place, not about who is to blame. The VPD coordinator can read this.',
    },
    terugkoppeling: {
      kop: 'Feedback to the person who reported it',
      uitleg:
        'Tell the person who reported it what was done. Choose the headlines. The person reads only those.',
    },
  },
  gids: {
    bellen: 'Do: ask how things are and listen. Silence is fine.',
    geloven: 'Do: say that reporting was right and that this is not part of the job.',
    hulp: 'Do: name who can help: the support team (BOT), company social work, the company doctor.',
    schuld: 'Do not: ask why somebody did or did not do something.',
    beloven: 'Do not: say that it is not so bad, or commit to what is not in your hands.',
    notitie: 'There is no place for notes here. What was said stays between the two of you.',
  },
  letselKnop: 'Has anything changed about the injury?',
  vorm: {
    vastleggen: 'Save',
    datum: 'Date (required)',
    datumFout: 'Fill in the date.',
    tijd: 'Time (required)',
    tijdFout: 'Fill in the time, for example 14:30.',
    tot: 'Remind me on (required)',
    girNummer: 'Number in GIR (required)',
    girNummerFout: 'Fill in the number that GIR gives.',
    nakijken: 'Is this resident already in GIR? (required)',
    reden: 'Reason (required)',
    redenHint: 'Short. No names, no medical details.',
    redenFout: 'Write down briefly why.',
    onbekend: 'It is not known who did it.',
    punten: 'What was done? (required)',
    keuzeFout: 'Choose an answer.',
    kiesHint: 'Choose',
    ontstaan: 'How could it arise? (required)',
    voorkomen: 'Could it have been prevented? (required)',
    beter: 'Could the support or the approach be better? (required)',
    leerpunt: 'Learning point without names (not required)',
    leerpuntFout: 'Use 1000 characters at most.',
    ziekenhuis: 'Admitted to hospital? (required)',
    blijvendLetsel: 'Lasting injury, also psychological? (required)',
    verzuim: 'Absent for more than 3 working days? (required)',
    vanaf: 'First day of absence (not required)',
    vanafFout: 'Fill in the first day, not later than today.',
    letselKop: 'Is there news about injury or absence?',
    letselUitleg:
      'Only yes, no or I do not know. No cause, no complaints, no medical details. With a new yes M&O-Arbo hears it at once.',
  },
  fouten: {
    verplicht: 'Please fill this in.',
    toekomst: 'This time has not come yet.',
    verleden: 'This time is not possible. Choose a later time.',
    'te-lang': 'This text is too long.',
    'geen-datum': 'Fill in a date and a time, for example 14:30.',
    'na-termijn': 'It cannot be put off longer. Choose an earlier time.',
    persoonsgegevens: 'I saw details that do not belong here. I replaced them. Please check.',
    onbekend: 'Choose one of the answers.',
  },
  hoofdpunten: {
    waarschuwing: 'The resident got a warning.',
    'gesprek-gehad': 'There was a talk with the resident.',
    'gesprek-gepland': 'A talk with the resident is planned.',
    aangifte: 'It was reported to the police.',
    afspraken: 'Agreements were made with the resident.',
    'anders-geregeld': 'It was settled in another way. Your manager can explain this.',
    'geen-maatregel': 'No measure was taken. Your manager can explain this.',
  },
  ontstaan: {
    wachten: 'Waiting or crowds',
    besluit: 'A decision that disappointed',
    uitleg: 'Unclear explanation or rules',
    'onbekend-waardoor': 'I do not know',
  },
  oordelen: { ja: 'Yes', deels: 'Partly', nee: 'No', onbekend: 'I do not know' },
  verzuim: { ja: 'Yes', nee: 'No' },
  overzicht,
  melding: {
    aanvullingen: 'Added later',
    intrekverzoek: 'The person who reported this wants to withdraw it. What do you agree on?',
    akkoord: 'Agree to withdraw',
    blijft: 'The report stays',
  },
  herinnering: {
    kop: 'Something is still open',
    tekst: (nummer: string) => `A step of report ${nummer} is still open. Please look at the steps.`,
  },
  letselVraag: {
    kop: 'One more short question',
    tekst: (nummer: string) =>
      `Has anything changed for report ${nummer}? These are three short questions with yes or no.`,
    knop: 'Answer the questions',
  },
  arbo: {
    kop: 'Phone the Netherlands Labour Authority',
    tekst: (nummer: string) =>
      `Report ${nummer} may need an accident notification. Phone 0800-5151 at once, day and night. Leave the place as it is as far as possible. (Number checked in November 2026.)`,
    knop: 'Show what to pass on',
    lezenKop: (nummer: string) => `For the accident notification of ${nummer}`,
    lezen: (naam: string) => `More to ask? Phone ${naam}, who handles the report.`,
    wat: 'What',
  },
  teruggekoppeld: {
    kop: 'There is feedback',
    tekst: (nummer: string) => `You can read what was done about report ${nummer}.`,
    knop: 'Read what was done',
    lezenKop: (nummer: string) => `What was done about ${nummer}`,
    lezen: 'Do you have questions? Ask the person who handles your report.',
    label: 'What',
  },
};
