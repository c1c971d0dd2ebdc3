/** The handling: checklist, IRM, aangifte, classification, closing. */
export const dossier = {};
