import type { Tekst } from '../nl';

export const agenda: Tekst['agenda'] = {
  waarom: {
    verplaatst: 'This appointment was moved past the last possible date. Choose an earlier time together.',
    geweigerd: 'You declined this appointment. Choose a time that does suit you.',
    verwijderd: 'This appointment is no longer in the calendar. The talk is not arranged yet.',
    botsing: 'Something else was planned at the time of this talk.',
    'geen-agenda': 'I cannot use the calendar. Put this talk in your calendar yourself.',
  },
  welk: { '24uur': 'The first talk', '5dagen': 'The second talk', '6weken': 'The third talk' },
  kop: 'Choose a time for a talk',
  vraag: 'Choose the moment that suits both of you.',
  zonderMoment: 'I found no free time. Choose a time yourself.',
  klaarKop: 'This talk has a time',
  klaar: (nummer) => `The talk for report ${nummer} has a time. You do not have to choose anything.`,
  over: (welk, nummer) => `${welk} for report ${nummer}.`,
  geen: 'None of these',
  houden: 'Keep this time',
  verzet: (welk) => `${welk}: another time`,
  klopt: 'Correct, it is in my calendar',
  voorstel: (moment) => `Proposal: ${moment}`,
  eenAgenda: 'I could not read the calendar of your employee. Ask whether this time suits.',
  bestand: {
    knop: (welk) => `${welk}: calendar file (.ics)`,
    kop: 'Put this talk in your calendar',
    link: 'Open the file and save the appointment. The link works for fifteen minutes.',
    zonder: (onderwerp) => `Make an appointment yourself with the subject ${onderwerp}.`,
    openen: 'Open the calendar file',
  },
  zelf: {
    kop: 'Choose a time yourself',
    uitleg: (datum) => `This talk can be held up to ${datum}.`,
    zoekt: 'I am also looking for three free times. You get those in a separate message.',
    datum: 'Date (required)',
    datumFout: 'Choose a date.',
    tijd: 'Time (required)',
    tijdFout: 'Choose a time.',
    vastleggen: 'Set this time',
    terug: 'Back',
  },
  fouten: {
    verleden: 'This time has passed, or is before the first talk. Choose a later time.',
    'na-termijn': 'This time is past the last possible date. Choose an earlier time.',
    'geen-datum': 'This is not a date or a time. Choose again.',
  },
  door: 'I have asked for a time to be chosen with you.',
  opruimen: {
    kop: 'An appointment is still in your calendar',
    tekst: (onderwerp, nummer) =>
      `I could not take the appointment ${onderwerp} for report ${nummer} out of your calendar. Remove it yourself.`,
  },
};
