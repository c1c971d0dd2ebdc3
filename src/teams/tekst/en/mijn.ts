import type { Tekst } from '../nl';

/** 'Mijn meldingen': what the melder sees and does afterwards. */
export const mijn: Tekst['mijn'] = {
  knop: 'My reports',
  lijst: {
    kop: 'My reports',
    uitleg: 'These are your reports, the newest first.',
    leeg: 'You have no reports yet. Do you want to report something? Press the button or type: report.',
    slot: 'You only see what you filled in after you press the button.',
    meer: (aantal: string) => `I show the newest ${aantal}. Ask the VPD coordinator for older reports.`,
    bekijk: (nummer: string) => `View ${nummer}`,
    melden: 'I want to report something',
    status: 'State',
    verstuurd: 'Sent',
    volgende: 'Next talk',
    uiterlijk: 'First talk no later than',
    opruimen: 'I keep this until',
  },
  statussen: {
    concept: 'Not sent yet',
    ingediend: 'Sent, not taken up yet',
    opgepakt: 'Taken up',
    afgerond: 'Closed',
    ingetrokken: 'Withdrawn',
  },
  melding: {
    kop: (nummer: string) => `Report ${nummer}`,
    bij: 'Is now with',
    bijNiemand: 'I am still finding out who gets your report',
    gesprekkenKop: 'Talks about how you are doing',
    besluitKop: 'What was decided about the resident',
    besluit: 'Decision',
    besluitAkkoord: 'This still waits for the consent of the IRM.',
    aangifte: 'Report to the police',
    aangifteStanden: {
      voorbereiden: 'Being prepared',
      opgenomen: 'The police took the report',
      'melding-politie': 'The police only made a note of it',
      om: 'With the public prosecutor',
      zitting: 'There will be, or was, a court session',
      afgesloten: 'Finished',
    },
    inhoudKop: 'What you filled in',
    aanvullingenKop: 'Added later',
    alleenJij: 'Only you see this page. It does not stay in the chat.',
    vanCollega:
      'A colleague made this report about something that happened to you. You do not see the text of your colleague here.',
    gevraagd: 'You asked to withdraw this report. Whoever handles it decides.',
    lijst: 'All my reports',
    verder: 'Answer the open questions',
  },
  aanvullen: {
    knop: 'Add something',
    kop: (nummer: string) => `Add something to ${nummer}`,
    uitleg:
      'Write what you still want to tell. Facts about the behaviour only. No medical details, no BSN, no name of the resident.',
    label: 'Addition',
    bewaren: 'Add this',
    verborgen: 'This is how it looks when I hide it',
    teVeel: 'There are many additions already. Discuss the rest with whoever handles your report.',
    gedaan: 'Added. Whoever handles your report gets a message.',
  },
  tijd: {
    knop: 'Change the time',
    kop: (nummer: string) => `Change the time of ${nummer}`,
    uitleg: 'When did it happen? Talks that are still to come move to a new time.',
    vastleggen: 'Save this time',
    gedaan: 'The time was changed. I plan the talks that are still to come again.',
  },
  nazorg: {
    afzien: 'I do not want these talks',
    weer: 'I want talks after all',
    gedaan:
      'The later talks go out of the calendar. The first talk stays, but you may move it. You need no reason. Want to talk later after all? You always can: come back here.',
    weerGedaan: 'Good that you say so. I plan the talks again.',
  },
  eigenNazorg: {
    knop: 'I want talks for myself too',
    gedaan:
      'Good that you say so. Seeing it happen can affect you too. I look for who will talk with you and plan the talks. You get a message about it.',
  },
  intrekken: {
    knop: 'Withdraw',
    kop: (nummer: string) => `Do you want to withdraw ${nummer}?`,
    uitleg: 'You may change your mind. Not sure? Then leave the report. You can always talk about it.',
    nogNiet: 'Nobody has taken it up yet. I remove what you filled in at once. The talks leave the calendar.',
    opgepakt: 'It was taken up already. I ask whoever handles it to withdraw it. That person decides.',
    ja: 'Yes, withdraw it',
    terug: 'No, leave it',
    gedaan: (datum: string) =>
      `The report was withdrawn. What you filled in is gone. I remove the rest on ${datum}.`,
    gevraagd: 'The report was taken up already. I asked to withdraw it.',
  },
  /** What is left of every card about it. */
  ingetrokken: {
    kop: (nummer: string) => `Report ${nummer} was withdrawn`,
    tekst: 'There is nothing for you to do. The talks leave the calendar.',
    tot: (datum: string) => `I remove the rest on ${datum}.`,
  },
  terug: 'Back',
  berichten: {
    aangevuld: {
      kop: 'Something was added',
      tekst: (nummer: string) => `Something was added to report ${nummer}. Open the report to read it.`,
    },
    tijd: {
      kop: 'The time was changed',
      tekst: (nummer: string) =>
        `The time of what happened was changed in report ${nummer}. Talks that are still to come move with it. This is how it stands now.`,
    },
    samengevoegd: {
      kop: 'Two reports, one incident',
      tekst: (nummer) =>
        `Report ${nummer} is about the same as another report. They are handled together. You do not have to do anything. Double talks leave the calendar.`,
    },
    verzoek: {
      kop: 'Request to withdraw',
      tekst: (nummer: string) =>
        `The reporter asks to withdraw report ${nummer}. Talk about it together first. Open the report to decide.`,
    },
  },
};
