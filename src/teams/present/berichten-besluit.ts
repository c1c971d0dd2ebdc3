import type { Delen, Kaarten } from './deel';

export const besluitDelen: Delen = [];
export const besluitKaarten: Kaarten = [];
