import { vastleggen, type Antwoord } from '../../src/domain/afvinken';
import type { Melding } from '../../src/domain/melding';
import { stappen } from '../../src/domain/stappen';
import type { StapId } from '../../src/domain/taken';
import { baas, door, gelukt, NU, profiel } from './bouw';

export const UUR = 3_600_000;
export const op = (uren: number) => new Date(NU.getTime() + uren * UUR);
export const stap = (melding: Melding, id: StapId, now = NU) =>
  stappen(melding, { now, profiel }).find((s) => s.id === id);
export const leg = (melding: Melding, id: StapId, antwoord: Antwoord, actor = baas, now = NU) =>
  vastleggen(melding, id, antwoord, door(actor, now));
export const na = (melding: Melding, id: StapId, antwoord: Antwoord, now = NU) =>
  gelukt(leg(melding, id, antwoord, baas, now)).next;
