/** Who has it: timers, taking over, handing over. Neutral: most of it stays in a chat. */
export const routering = {
  spoed: 'Spoed. Bel je medewerker nu.',
  spoedWeekend: 'Spoed. Bel je medewerker nu, voor het weekend.',
  spoedDicht: 'Spoed. Bel je medewerker nu, want morgen is een vrije dag.',
  spoedZonderBellen: 'Spoed. Kijk nu wat er nodig is.',
  hoog: 'Deze melding heeft voorrang.',
  bellen: 'Ik bel nu',
  belNu: 'Ik heb genoteerd dat je belt. Dit gesprek hoef je niet meer apart te plannen.',
  gevoerd: 'Gesprek gevoerd',
  gevoerdKlaar: 'Ik heb genoteerd dat jullie elkaar hebben gesproken.',
  doorgeven: 'Ik kan niet: geef door',
  overdragen: 'Overdragen',
  overnemen: 'Ik neem dit over',
  nietMeerBijJou: (naam: string) => `Deze melding is nu bij ${naam}. Je hoeft niets meer te doen.`,
  afgerond: 'Deze melding is afgerond.',
  ingetrokken: 'Deze melding is ingetrokken. Je hoeft niets meer te doen.',
  rol: { vervanger: 'vervanger', irm: 'IRM', coordinator: 'coördinator VPD' },
  waarom: {
    anders:
      'Je koos voor iemand anders dan je leidinggevende. Van mij krijgt je leidinggevende geen bericht.',
    'zelf-betrokken':
      'Je leidinggevende is er zelf bij betrokken. Daarom gaat de melding naar iemand anders.',
    gekozen: 'Je koos deze leidinggevende zelf.',
    doorgegeven: 'Wie de melding eerst kreeg, kon niet en gaf hem door.',
    overgedragen: 'Wie de melding eerst kreeg, heeft hem overgedragen.',
    overgenomen: 'De melding is overgenomen van wie hem eerst kreeg.',
  },
  nietBereikt: (naam: string) =>
    `Ik kon ${naam} nog niet bereiken in Teams. Ik heb de coördinator VPD gevraagd om mee te kijken.`,
  buitenWerktijd: 'Het kantoor was dicht toen je dit meldde. Heb je nu iemand nodig? Typ: hulp.',
  wie: {
    kop: 'Wie heeft de melding?',
    opgepakt: (nummer: string, naam: string) =>
      `${naam} heeft melding ${nummer} nu opgepakt. Ik heb ${naam} gevraagd om contact op te nemen.`,
    nietOpgepakt: (nummer: string, naam: string, anderen: string) =>
      `${naam} heeft melding ${nummer} nog niet opgepakt. Ik heb deze mensen gevraagd om het over te nemen: ${anderen}. Ik weet nog niet wie het doet.`,
    niemand: (nummer: string, naam: string) =>
      `${naam} heeft melding ${nummer} nog niet opgepakt. Ik heb nog een keer een bericht gestuurd.`,
    nu: (nummer: string, naam: string) => `Melding ${nummer} is nu bij ${naam} en is nog niet opgepakt.`,
    slot: 'Heb je nu iemand nodig? Typ: hulp.',
  },
  vraag: {
    kop: 'Wie neemt dit over?',
    spoed: 'Spoed.',
    wacht: (nummer: string, naam: string) =>
      `${naam} heeft melding ${nummer} nog niet opgepakt. Een medewerker wacht. Kun jij dit overnemen?`,
    dicht: (nummer: string, naam: string) =>
      `Melding ${nummer} kwam buiten werktijd binnen bij ${naam}. Een medewerker wacht. Kun jij dit overnemen?`,
    bellen: (nummer: string, naam: string) =>
      `Melding ${nummer} is bij ${naam}. Het eerste gesprek past niet meer in werktijd en moet per telefoon. Lukt dat ${naam} niet? Kun jij dit dan overnemen?`,
    klaar: (nummer: string, naam: string) =>
      `Melding ${nummer} is opgepakt door ${naam}. Je hoeft niets te doen.`,
    vanJou: (nummer: string) => `Melding ${nummer} is van jou. Neem contact op met de medewerker.`,
    gesloten: (nummer: string) => `Melding ${nummer} is gesloten. Je hoeft niets te doen.`,
  },
  overgedragen: {
    kop: 'De melding is bij iemand anders',
    tekst: (nummer: string, naam: string) =>
      `Melding ${nummer} is nu bij ${naam}. Je hoeft niets meer te doen. De gesprekken gaan uit je agenda.`,
    terug: (nummer: string) => `Melding ${nummer} is weer bij jou.`,
  },
  advies: {
    kop: 'Je advies is gevraagd',
    tekst: (nummer: string, naam: string) =>
      `Bij melding ${nummer} vraagt het protocol je advies. ${naam} handelt de melding af.`,
    erbij: 'Het protocol vraagt hierbij ook je advies.',
  },
  kiezen: {
    knop: 'Kies je leidinggevende',
    uitleg:
      'Ik vond geen leidinggevende van je. De coördinator VPD heeft je melding nu. Kies je iemand? Dan gaat de melding daarheen, en de coördinator blijft op de hoogte.',
    label: 'Naam van je leidinggevende (verplicht)',
    fout: 'Kies een collega. Jezelf kun je niet kiezen.',
    kiezen: 'Geef mijn melding aan deze persoon',
    terug: 'Terug',
    bezig: 'Ik zoek deze persoon op. Je hoort zo wie je melding heeft.',
  },
  geven: {
    kop: (nummer: string) => `Melding ${nummer} overdragen`,
    uitleg:
      'Wie hem krijgt, moet hem zelf nog oppakken. Je blijft op de hoogte, maar ziet de inhoud niet meer.',
    wie: 'Aan wie (niet verplicht)',
    ander: 'Of zoek iemand anders (niet verplicht)',
    fout: 'Kies iemand. Wie er zelf bij betrokken is, kan dit niet doen.',
    bezig: 'Ik zoek deze persoon op. Je krijgt bericht als de melding daar is.',
  },
};
