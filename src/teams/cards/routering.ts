/** Cards of routering: one entry per file in cards/. */
export const routeringCards = {};
