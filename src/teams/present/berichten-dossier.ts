import type { Delen, Kaarten } from './deel';

export const dossierDelen: Delen = [];
export const dossierKaarten: Kaarten = [];
