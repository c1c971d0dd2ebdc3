/** The noodmelding and its completion. */
export const nood = {};
