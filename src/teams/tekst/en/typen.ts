/** The report by typing alone. */
export const typen = {};
