export const redenIds = [
  // melden
  'fysiek',
  'persoonlijke-bedreiging',
  'discriminatie',
  'zelfbeschadiging',
  'jij-niet-gestopt',
  'jij-tweede-correctie',
  'jij-niet-aangesproken',
  'jij-beeindigd',
  'jij-onveilig',
  'aanhoudend',
  'patroon',
  'twijfel',
  'beleid-altijd',
  // niet nodig
  'omgebogen',
  'jij-gestopt',
  'orde',
] as const;
export type RedenId = (typeof redenIds)[number];
