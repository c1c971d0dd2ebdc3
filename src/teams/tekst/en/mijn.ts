/** What the melder can do after sending it in. */
export const mijn = {};
