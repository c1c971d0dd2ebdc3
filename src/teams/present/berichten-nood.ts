import type { Delen, Kaarten } from './deel';
import { aanvullenKaart } from './nood';

export const noodDelen: Delen = [];
export const noodKaarten: Kaarten = [['aanvullen', aanvullenKaart]];
