import type { Delen, Kaarten } from './deel';

export const noodDelen: Delen = [];
export const noodKaarten: Kaarten = [];
