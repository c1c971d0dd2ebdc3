import type { MaatregelId } from '../protocol/maatregelen';

/** Drafts the behandelaar can have made. All but `aangifte` go to the veroorzaker. */
export const briefSoorten = [
  'waarschuwing',
  'uitnodiging-combigesprek',
  'uitnodiging-incidentgesprek',
  'uitnodiging-herstelgesprek',
  'bevestiging-gesprek',
  'omgangsafspraken',
  'contactafspraken',
  'afspraken-dienstverlening',
  'beperkende-maatregelen',
  'aangifte',
] as const;
export type BriefSoort = (typeof briefSoorten)[number];

/**
 * Which letters a measure asks for: the invitation before a talk (R164, R170, R175), its confirmation after it
 * (R169, R173). Talks that follow from beperkende maatregelen are derived (A17).
 */
export const brievenPerMaatregel: ReadonlyMap<MaatregelId, readonly BriefSoort[]> = new Map<
  MaatregelId,
  readonly BriefSoort[]
>([
  ['waarschuwing', ['waarschuwing']],
  ['combigesprek', ['uitnodiging-combigesprek', 'bevestiging-gesprek']],
  ['incidentgesprek', ['uitnodiging-incidentgesprek', 'bevestiging-gesprek']],
  ['herstelgesprek', ['uitnodiging-herstelgesprek', 'bevestiging-gesprek']],
  ['aangifte', ['aangifte']],
  ['omgangsafspraken', ['omgangsafspraken']],
  ['contactafspraken', ['contactafspraken']],
  ['afspraken-dienstverlening', ['afspraken-dienstverlening']],
  [
    'beperkende-maatregelen',
    [
      'uitnodiging-incidentgesprek',
      'uitnodiging-herstelgesprek',
      'bevestiging-gesprek',
      'beperkende-maatregelen',
    ],
  ],
  ['overleg-politie-om', []],
]);
