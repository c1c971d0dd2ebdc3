import type { Tekst } from '../nl';

/** Who has it: timers, taking over, handing over. */
export const routering: Tekst['routering'] = {
  spoed: 'Urgent. Call your employee now.',
  spoedWeekend: 'Urgent. Call your employee now, before the weekend.',
  spoedDicht: 'Urgent. Call your employee now, because the office is closed tomorrow.',
  spoedZonderBellen: 'Urgent. Look now at what is needed.',
  hoog: 'This report has priority.',
  bellen: 'I will call now',
  belNu: 'I noted that you are calling. You do not have to plan this talk any more.',
  gevoerd: 'We had the talk',
  gevoerdKlaar: 'I noted that you spoke to each other.',
  doorgeven: 'I cannot: pass it on',
  overdragen: 'Hand over',
  overnemen: 'I will take this over',
  nietMeerBijJou: (naam) => `${naam} has this report now. You do not have to do anything any more.`,
  afgerond: 'This report is closed.',
  ingetrokken: 'This report was withdrawn. You do not have to do anything any more.',
  rol: { vervanger: 'deputy', irm: 'integral manager', coordinator: 'VPD coordinator' },
  waarom: {
    anders: 'You chose somebody else than your manager. I do not send your manager a message.',
    'zelf-betrokken': 'Your manager is involved in it. That is why your report goes to somebody else.',
    gekozen: 'You chose this manager yourself.',
    doorgegeven: 'Who got the report first could not do it and passed it on.',
    overgedragen: 'Who got the report first handed it over.',
    overgenomen: 'The report was taken over from who got it first.',
  },
  nietBereikt: (naam) => `I could not reach ${naam} in Teams yet. I asked the VPD coordinator to look along.`,
  buitenWerktijd: 'The office was closed when you reported this. Do you need somebody now? Type: help.',
  wie: {
    kop: 'Who has the report?',
    opgepakt: (nummer, naam) => `${naam} has taken up report ${nummer} now. I asked ${naam} to get in touch.`,
    nietOpgepakt: (nummer, naam, anderen) =>
      `${naam} has not taken up report ${nummer} yet. I asked these people to take it over: ${anderen}. I do not know yet who will.`,
    niemand: (nummer, naam) => `${naam} has not taken up report ${nummer} yet. I sent a message once more.`,
    nu: (nummer, naam) => `Report ${nummer} is with ${naam} now and has not been taken up yet.`,
    slot: 'Do you need somebody now? Type: help.',
  },
  vraag: {
    kop: 'Who takes this over?',
    spoed: 'Urgent.',
    wacht: (nummer, naam) =>
      `${naam} has not taken up report ${nummer} yet. An employee is waiting. Can you take this over?`,
    dicht: (nummer, naam) =>
      `Report ${nummer} reached ${naam} outside working hours. An employee is waiting. Can you take this over?`,
    bellen: (nummer, naam) =>
      `Report ${nummer} is with ${naam}. The first talk does not fit in working hours any more and must be by phone. Can ${naam} not do that? Can you take it over then?`,
    klaar: (nummer, naam) => `Report ${nummer} was taken up by ${naam}. You do not have to do anything.`,
    vanJou: (nummer) => `Report ${nummer} is yours. Get in touch with the employee.`,
    gesloten: (nummer) => `Report ${nummer} is closed. You do not have to do anything.`,
  },
  overgedragen: {
    kop: 'Somebody else has the report',
    tekst: (nummer, naam) =>
      `Report ${nummer} is with ${naam} now. You do not have to do anything any more. The talks leave your calendar.`,
    terug: (nummer) => `Report ${nummer} is with you again.`,
  },
  advies: {
    kop: 'Your advice is asked',
    tekst: (nummer, naam) =>
      `For report ${nummer} the protocol asks your advice. ${naam} handles the report.`,
    erbij: 'The protocol also asks your advice here.',
  },
  kiezen: {
    knop: 'Choose your manager',
    uitleg:
      'I found no manager of yours. The VPD coordinator has your report now. Do you choose somebody? Then the report goes there, and the coordinator stays informed.',
    label: 'Name of your manager (required)',
    fout: 'Choose a colleague. You cannot choose yourself.',
    kiezen: 'Give my report to this person',
    terug: 'Back',
    bezig: 'I am looking this person up. You will hear who has your report.',
  },
  geven: {
    kop: (nummer) => `Hand over report ${nummer}`,
    uitleg:
      'Who gets it must still take it up. You stay informed, but you will not see the content any more.',
    wie: 'To whom (optional)',
    ander: 'Or search for somebody else (optional)',
    fout: 'Choose somebody. Who is involved in it cannot do this.',
    bezig: 'I am looking this person up. You get a message when the report is there.',
  },
};
