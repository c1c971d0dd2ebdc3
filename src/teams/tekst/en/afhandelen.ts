import type { Tekst } from '../nl';

/** What the behandelaar and the others around a melding read. Neutral unless a person asked to see the content. */
export const afhandelen: Tekst['afhandelen'] = {
  samenvatting: 'A report is waiting for you.',
  kop: (nummer: string) => `Report ${nummer}`,
  intro: 'There is a report for you. An employee needs you.',
  status: 'Status',
  statussen: {
    concept: 'Being filled in',
    ingediend: 'Not taken up yet',
    opgepakt: 'Taken up',
    afgerond: 'Closed',
    ingetrokken: 'Withdrawn',
  },
  binnen: 'Received',
  eerste: 'First talk at the latest',
  verstreken: (datum: string) => `${datum} (this time has already passed)`,
  alleenJij: 'You only see the content when you press the button. The content does not stay in this chat.',
  tonen: 'Show report',
  oppakken: 'I take this up',
  sluiten: 'Hide content',
  dubbel: {
    uitleg:
      'There is another report about the same place and the same hour. Is it about the same incident? Then join them: handled once, and talks of their own for each colleague.',
    knop: (nummer) => `Join ${nummer} to this report`,
    gedaan: 'Joined. You do the measure, the police report and GIR once now, at this report.',
  },
  bezig: 'This report has been taken up. Press the button to go on.',
  eersteBel: 'Contact the employee today. That helps the most.',
  inhoud: {
    melder: 'Reported by',
    collega: 'It happened to',
    collegaOnbekend: 'Name not found. Ask the person who reported it.',
    recidiveKop: 'Is this resident already in GIR (the municipality’s incident register)?',
    recidiveUitleg: (maanden: string) =>
      `Look in GIR yourself. Is the earlier report older than ${maanden} months? Then this counts as the first time. Was it lighter behaviour then? Then you choose what fits.`,
    recidive: {
      recidive: 'Yes, reported before',
      eerste: 'No, the first time',
      'niet-gekeken': 'I could not look',
    },
    ingevuld: 'Show or hide what happened',
    eerstOppakken: 'Take up the report first. Then you see what the protocol proposes.',
  },
  voorstel: {
    kop: 'What the protocol proposes',
    eerste: 'First time',
    recidive: 'Repeat (reported before)',
    nietGekeken:
      'You could not look in GIR. This is the proposal for a first time. Look in GIR before you send anything.',
    advies: 'This is a proposal. You decide.',
    geenZelf:
      'No proposal: the resident threatened to harm themselves. A warning does not fit distress. Talk to the VPD coordinator.',
    handmatig: 'The protocol has no fixed step for this behaviour. Talk to the VPD coordinator.',
    onderDrempel:
      'The protocol asks for no reaction here. The employee chose to report it. You decide what helps.',
    overleg: 'Talk about this with the VPD coordinator.',
    maatregelen: 'Measures',
    optioneel: 'Possibly',
    afgeleid: 'Follows from this (derived, not in the table)',
    irm: 'Please note: restrictive measures only apply once the IRM (senior manager) agrees.',
    akkoord: 'Agree to this proposal',
    aanpassen: 'Change',
  },
  aanpassen: {
    kop: 'Choose other measures',
    uitleg: 'Choose what fits and write down briefly why. No names, no medical details.',
    keuze: 'Measures (required)',
    reden: 'Reason (required)',
    keuzeFout: 'Choose at least one measure.',
    redenFout: 'Write down briefly why you choose differently.',
    geenMaatregel: 'No measure',
    aangifteReden: 'No aangifte? Write down why (required if you leave it out)',
    aangifteFout: 'Write down why no aangifte is filed.',
    vastleggen: 'Record',
    terug: 'Back',
  },
  besluit: {
    akkoord: (datum: string) => `The proposal was agreed to on ${datum}.`,
    aangepast: (datum: string) => `Other measures were chosen on ${datum}.`,
    reden: 'Reason',
  },
  aangifte: {
    kop: 'Aangifte (police report)',
    altijd:
      'Yes, always. Say that it is a VPT report (violence against public-service staff). Give the address of the municipality.',
    geadviseerd: 'Worth considering. Talk to the VPD coordinator or Legal Affairs.',
    nee: 'Not needed according to the protocol.',
  },
  maatregelen: {
    waarschuwing: 'Written warning',
    combigesprek: 'Incident talk and recovery talk in one meeting',
    incidentgesprek: 'Incident talk (separate)',
    herstelgesprek: 'Recovery talk (separate, later)',
    aangifte: 'Aangifte (police report)',
    omgangsafspraken: 'Impose rules of conduct',
    contactafspraken: 'Extra agreements about contact',
    'afspraken-dienstverlening': 'Agreements about further services',
    'beperkende-maatregelen': 'Restrictive measures (after the IRM agrees)',
    'overleg-politie-om': 'Consult the police or the public prosecutor (OM)',
  },
  letsel:
    'There may be a serious injury. Call M&O-Arbo (health and safety) now. The Netherlands Labour Authority may have to be told at once.',
};
