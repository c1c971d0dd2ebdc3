/** Cards of besluit: one entry per file in cards/. */
export const besluitCards = {};
