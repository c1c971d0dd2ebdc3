import type { Delen, Kaarten } from './deel';

export const mijnDelen: Delen = [];
export const mijnKaarten: Kaarten = [];
