import type { Delen, Kaarten } from './deel';

export const routeringDelen: Delen = [];
export const routeringKaarten: Kaarten = [];
