import type { Tekst } from '../nl';

/** Every question of the report: what a shaken person reads. Short, calm, no blame. */
export const vragen: Tekst['vragen'] = {
  veilig: {
    kop: 'Are you safe now?',
    uitleg:
      'Your safety comes first. Are you in danger? Call 112. I am not an alarm: nobody is watching live.',
    knoppen: { ja: 'Yes, I am safe', nee: 'No, I need help' },
  },
  wanneer: {
    kop: 'When did it happen?',
    uitleg:
      'Not sure of the time? Fill in what you think. Was it an e-mail or a message? Fill in when you read it.',
    knoppen: { net: 'It happened just now' },
  },
  wie: {
    kop: 'Who is this report for?',
    uitleg: '',
    knoppen: { ik: 'For myself', collega: 'For a colleague', getuige: 'I saw it happen' },
  },
  slachtoffer: {
    kop: 'Who is your colleague?',
    uitleg:
      'Your colleague’s manager gets the report. Your colleague gets a short message from me. Do you not know who it was? Then your own manager gets the report.',
    knoppen: { onbekend: 'I don’t know' },
  },
  waar: {
    kop: 'Where did it happen, and how were you in contact?',
    uitleg: 'Choose the place. Then tap the kind of contact.',
    knoppen: {
      balie: 'At the front desk',
      spreekkamer: 'In a meeting room',
      telefoon: 'On the phone',
      huisbezoek: 'On a home visit',
      'e-mail': 'By e-mail',
    },
  },
  gedrag: {
    kop: 'Which examples look like what happened?',
    uitleg: 'You can choose more than one. The sentences are examples.',
    knoppen: {},
  },
  waarmee: {
    kop: 'What was the threat with?',
    uitleg: 'A resident may always file a complaint or go to the press. That is not a threat.',
    knoppen: {
      geweld: 'With violence against me or others',
      spullen: 'With breaking things',
      'andere-druk': 'With other pressure, such as my job or name',
      recht: 'With a complaint, an objection or the press',
      onbekend: 'I don’t know',
    },
  },
  toon: {
    kop: 'How did the resident say it?',
    uitleg: 'Factual criticism of your work is allowed. Belittling you is not.',
    knoppen: {
      zakelijk: 'Factual, as a complaint',
      kleinerend: 'Belittling or humiliating',
      onbekend: 'I don’t know',
    },
  },
  omgebogen: {
    kop: 'Did it become an ordinary conversation again?',
    uitleg: 'For example after listening and explaining.',
    knoppen: { ja: 'Yes', nee: 'No, it went on', onbekend: 'I don’t know' },
  },
  patroon: {
    kop: 'Does this happen more often with this person?',
    uitleg: 'With you or with colleagues. Your own impression is enough.',
    knoppen: { ja: 'Yes, more often', nee: 'No', onbekend: 'I don’t know' },
  },
  gestopt: {
    kop: 'Did it stop when you said something about it?',
    uitleg: 'There is no wrong answer.',
    knoppen: {
      meteen: 'Yes, at once',
      'na-tweede-keer': 'Only after a second time',
      nee: 'No, it went on',
      'niet-aangesproken': 'I said nothing about it',
      onbekend: 'I don’t know',
    },
  },
  beeindigd: {
    kop: 'Was the conversation ended because of it?',
    uitleg: 'By you or by a colleague.',
    knoppen: { ja: 'Yes', nee: 'No', onbekend: 'I don’t know' },
  },
  veiligGevoeld: {
    kop: 'Did you feel safe?',
    uitleg: 'This counts for the aftercare.',
    knoppen: { ja: 'Yes', nee: 'No', onbekend: 'I don’t know' },
  },
  discriminatie: {
    kop: 'Was it about origin, religion, sex, sexual orientation or a disability?',
    uitleg: 'We always report discrimination.',
    knoppen: { ja: 'Yes', nee: 'No', onbekend: 'I don’t know' },
  },
  zelfbeschadiging: {
    kop: 'Did the resident say they want to harm themselves?',
    uitleg: 'We always report that.',
    knoppen: { ja: 'Yes', nee: 'No', onbekend: 'I don’t know' },
  },
  bijzonderheden: {
    kop: 'Was one of these things also part of it?',
    uitleg: 'Choose what is right.',
    knoppen: { geen: 'None of these' },
  },
  letsel: {
    kop: 'About the injury',
    uitleg:
      'Only these three facts. Write nothing about the health of anybody. Sometimes the municipality must tell the Labour Authority at once.',
    knoppen: {},
  },
  schade: {
    kop: 'Whose damage is it?',
    uitleg: 'The municipality tries to get the costs back from the person who did it.',
    knoppen: {
      gemeente: 'The municipality’s',
      eigen: 'My own',
      beide: 'Both',
      onbekend: 'I don’t know',
    },
  },
  betrokkenen: {
    kop: 'Which other colleagues were involved?',
    uitleg:
      'Choose the colleagues it happened to as well. They get a short message. Their own manager gets a report as well.',
    knoppen: {},
  },
  huisbezoek: {
    kop: 'About the home visit',
    uitleg: 'You may always leave, also in the middle of a conversation.',
    knoppen: {},
  },
  eigenNazorg: {
    kop: 'Do you also want to talk about how you are doing?',
    uitleg: 'Seeing something happen can affect you too. If you choose yes, I plan talks for you as well.',
    knoppen: { ja: 'Yes, please', nee: 'No, not needed' },
  },
  oordeel: {
    kop: 'You do not have to report this. You may.',
    uitleg: '',
    knoppen: { 'toch-melden': 'Report it anyway' },
  },
  feiten: {
    kop: 'What was said or done?',
    uitleg:
      'Write it down as literally as you can. Only facts about the behaviour. No medical details, no BSN (citizen number), no name of the resident. You may also leave it empty.',
    knoppen: { afschermen: 'Hide these data', toch: 'Send it like this' },
  },
  controle: { kop: 'Is this right?', uitleg: '', knoppen: {} },
};
