/** Rows of the matrix, lightest first; DREIGEN and ZAKEN weigh the same (A47b). */
export const rijIds = ['IK', 'JULLIE', 'JIJ', 'DREIGEN', 'ZAKEN', 'PERSONEN'] as const;
export type RijId = (typeof rijIds)[number];

export const maatregelIds = [
  'waarschuwing',
  'combigesprek',
  'incidentgesprek',
  'herstelgesprek',
  'aangifte',
  'omgangsafspraken',
  'contactafspraken',
  'afspraken-dienstverlening',
  'beperkende-maatregelen',
  'overleg-politie-om',
] as const;
export type MaatregelId = (typeof maatregelIds)[number];
