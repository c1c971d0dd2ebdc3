import type { GedragAntwoord } from './gedrag';

/** Aggression between colleagues is not for this protocol: this option ends the report (A52, D-96). */
export const COLLEGA_OPTIE = 'collega-veroorzaker';

/**
 * The behaviour a melder can tick, lightest kind first: ik, jullie, jij, bedreiging, fysiek, orde. Own example
 * sentences in src/teams/tekst (R016-R023, R280-R294, T9, T10).
 */
export const gedragOpties = [
  'smeken-zeuren',
  'zelf-iets-aandoen',
  'kritiek-op-regels',
  'kritiek-op-persoon',
  'belediging',
  'vernedering',
  'treiteren',
  'smaad',
  'discriminatie',
  'seksuele-intimidatie',
  'volgen-stalken',
  'dwingen-hinderen',
  'houding-gebaar-intimidatie',
  'lokaalvredebreuk',
  'dreigen-geweld-persoon',
  'dreigen-geweld-zaken',
  'dreigen-anders',
  'poging-geweld',
  'slaan-duwen-spugen',
  'gericht-gooien',
  'mishandeling',
  'aanranding',
  'wapen',
  'vernieling',
  'ordeverstoring',
  COLLEGA_OPTIE,
] as const satisfies readonly (GedragAntwoord | typeof COLLEGA_OPTIE)[];
