/** Cards of nood: one entry per file in cards/. */
export const noodCards = {};
