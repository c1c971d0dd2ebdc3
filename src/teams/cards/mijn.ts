/** Cards of mijn: one entry per file in cards/. */
export const mijnCards = {};
