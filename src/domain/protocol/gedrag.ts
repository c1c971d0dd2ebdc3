/** Kinds of behaviour, lightest first (utrecht-protocol 2); `orde` is not aimed at an employee (A55). */
export const gedragTypen = ['orde', 'ik', 'jullie', 'jij', 'fysiek'] as const;
export type GedragType = (typeof gedragTypen)[number];

export const gedragsvormIds = [
  'smeken-zeuren',
  'zelf-iets-aandoen',
  'kritiek-op-regels',
  'belediging',
  'vernedering',
  'treiteren',
  'smaad',
  'discriminatie',
  'houding-gebaar-intimidatie',
  'volgen-stalken',
  'dwingen-hinderen',
  'lokaalvredebreuk',
  'seksuele-intimidatie',
  'dreigen-geweld-persoon',
  'dreigen-geweld-zaken',
  'poging-geweld',
  'mishandeling',
  'aanranding',
  'slaan-duwen-spugen',
  'gericht-gooien',
  'wapen',
  'vernieling',
  'ordeverstoring',
] as const;
export type GedragsvormId = (typeof gedragsvormIds)[number];
