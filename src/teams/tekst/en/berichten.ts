import type { Tekst } from '../nl';

/** Messages the bot sends by itself. They stay in the chat, so they hold no content. */
export const berichten: Tekst['berichten'] = {
  samenvatting: 'There is news about a report.',
  opgepakt: {
    kop: 'Your report has been taken up',
    tekst: (naam: string, nummer: string) =>
      `${naam} took up report ${nummer}. I have asked ${naam} to contact you.`,
  },
  slachtoffer: {
    kop: 'A colleague reported something for you',
    tekst: (nummer: string) =>
      `A report was made about something that happened to you: ${nummer}. I have asked if somebody would like to talk with you about how you are. Do you need help? Type: help.`,
  },
  terInformatie: {
    kop: 'For your information',
    tekst: (nummer: string, naam: string) =>
      `Report ${nummer} went to ${naam}, as agreed for when somebody is away. You do not have to do anything now.`,
  },
  nazorg: {
    kop: 'The talks are in the calendar',
    tekst: (nummer: string) =>
      `These talks belong to report ${nummer}. The calendar only shows a neutral subject.`,
    afgezienKop: 'No talks wanted now',
    afgezien: (nummer: string) =>
      `With report ${nummer} no later talks are wanted now. A reason is not needed. It can still be done later.`,
    anders:
      'Is a moment not convenient? Then move the appointment together. Do not wait too long with the first talk.',
    extra: (datum: string) => `After that also face to face: ${datum}.`,
  },
  nazorgZelf: {
    kop: 'Please plan these talks yourself',
    tekst: (nummer: string) =>
      `I could not put all the talks for report ${nummer} in the calendar. Call your employee now and arrange them together.`,
  },
  nazorgEerlijk: {
    kop: 'The calendar did not work',
    tekst: (naam: string) =>
      `I could not put all the talks in the calendar. I have asked ${naam} to arrange them with you. Do you hear nothing? Make contact yourself, or ask the VPD coordinator.`,
  },
  letOp: {
    kop: 'Somebody is needed here',
    tekst: (nummer: string) =>
      `For report ${nummer} a message did not arrive or the calendar did not work. Please contact the person who handles the report.`,
    behandelaar: 'Handled by',
  },
  oudKop: 'Message out of date',
  oud: 'This message is out of date. Is there no newer message? Then the report was removed.',
};
