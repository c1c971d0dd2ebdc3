export const aangifteUitkomsten = ['altijd', 'geadviseerd', 'nee'] as const;
export type AangifteUitkomst = (typeof aangifteUitkomsten)[number];
