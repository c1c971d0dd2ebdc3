/** Cards of dossier: one entry per file in cards/. */
export const dossierCards = {};
