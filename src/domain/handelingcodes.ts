/** What can stand in the audit trail (D-111). */
export const handelingCodes = [
  'begonnen',
  'ingediend',
  'toegewezen',
  'bekeken',
  'opgepakt',
  'recidive-ingevuld',
  'maatregel-akkoord',
  'maatregel-aangepast',
  'besluit-heropend',
  'periode-ingevuld',
  'gesprek-gepland',
  'gesprek-mislukt',
  'gesprek-gevoerd',
  'gesprek-afgezien',
  'gesprek-weer-gewenst',
  'aangevuld',
  'tijd-gecorrigeerd',
  'intrekking-gevraagd',
  'ingetrokken',
  'niet-opgepakt', // the timer went off
  'niet-bereikt', // Teams could not give the card to the behandelaar
  'overgedragen',
  'overgenomen',
  'leidinggevende-gekozen',
  'samengevoegd', // about the same incident as another melding
  'losgemaakt', // the other one was withdrawn
  'geclassificeerd',
  'instemming-gevraagd',
  'instemming-akkoord',
  'instemming-niet-akkoord',
  'taak-gedaan',
  'taak-nvt',
  'taak-later',
  'aangifte-bijgewerkt',
  'brief-gemaakt',
  'gir-getoond',
  'letsel-bijgewerkt',
  'gesprek-bevestigd',
  'gesprek-niet-bevestigd',
  'ander-moment-gevraagd',
  'moment-gehouden', // although something else is planned over it
  'gesprek-verzet', // by a person, from a card or in the calendar
  'agenda-onleesbaar', // how its talks stand cannot be seen: no permission, or a mailbox that is gone
  'agenda-leesbaar', // it can be seen again
  'gesprek-afwijking', // the event was moved, declined, deleted or clashes
  'vervolg-gekozen',
  'herinnerd',
  'uitgesteld', // a reminder was put off
  'eigen-nazorg-gevraagd', // a witness wants talks too
  'intrekking-blijft', // the behandelaar keeps the melding
  'afgerond',
] as const;

/** Somebody else has it from here on, and has new time to take it up. */
export const wisselCodes: readonly (typeof handelingCodes)[number][] = [
  'toegewezen',
  'overgedragen',
  'leidinggevende-gekozen',
];
