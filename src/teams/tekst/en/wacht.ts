/** The guard on personal data in free text. */
export const wacht = {};
