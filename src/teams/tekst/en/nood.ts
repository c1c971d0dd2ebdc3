import type { Tekst } from '../nl';

/** The noodmelding and its completion. */
export const nood: Tekst['nood'] = {
  knop: 'Urgent report',
  kop: 'Urgent report',
  gevaar: 'In danger now? Call 112. I am not an alarm: nobody is watching live.',
  uitleg: 'Three short questions. The rest can wait.',
  wat: 'What happened?',
  watFout: 'Choose what comes closest.',
  watKeuzes: {
    geweld: 'Somebody used violence against me',
    bedreigd: 'I was threatened with violence',
    kapot: 'Somebody broke things',
    uitgescholden: 'I was called names',
    gediscrimineerd: 'I was discriminated against',
    anders: 'Something else',
  },
  wanneer: 'When?',
  wanneerFout: 'Choose when it was.',
  wanneerKeuzes: {
    net: 'It just happened',
    vandaag: 'Earlier today',
    gisteren: 'Yesterday',
    ingevuld: 'The time I filled in before',
  },
  hoe: 'How are you?',
  hoeFout: 'Choose what fits best.',
  hoeKeuzes: {
    'gaat-wel': 'I am all right',
    geschrokken: 'I am shaken',
    gewond: 'I am injured',
    ziekenhuis: 'I am going to hospital',
  },
  wieZiet: 'Only you, whoever handles the report and the VPD coordinator see what you choose.',
  versturen: 'Send urgent report',
  ontvangen: (datum: string) =>
    `Your urgent report was sent and the aftercare has started. You need not fill in more now: tomorrow is fine too. I will send you a card on ${datum}.`,
  nogOpen: 'This was an urgent report. The reporter still completes the other questions.',
  ongeveer: (datum: string) => `about ${datum}`,
  knopAanvullen: 'Complete it',
  klaar: 'Done',
  klaarUitleg: 'Take your time to check it. Press Done when it is right.',
  aanvullen: {
    kop: 'Complete your report',
    tekst: (nummer: string) =>
      `How are you today? You sent urgent report ${nummer}. A few questions are still open. Start when you are ready.`,
    slot: 'Your report counts already, also if you fill in nothing.',
    klaarKop: 'Your report is complete',
    klaarTekst: (nummer: string) => `Report ${nummer} was completed. There is nothing more for you to do.`,
    dichtKop: 'No need to complete it any more',
    dichtTekst: (nummer: string) => `Report ${nummer} is no longer open.`,
    mijn: 'See my report',
  },
};
