/** Measures, consent of the IRM, aangifte, another classification. */
export const besluit = {};
