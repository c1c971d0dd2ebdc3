import type { PersoonId } from '../domain/melding';
import type { GedragHerkenning } from '../domain/raadplegen/gedrag';
import type { Clock, Taal } from '../flows/ports';

/** Where somebody is who reads one step at a time while he is on the phone. */
export interface Stand {
  artikel: string;
  soort?: GedragHerkenning | undefined;
  taal: Taal;
  stap: number;
}

/**
 * What a person did last, for as long as a talk lasts: only in memory, because questions are not kept. After a restart,
 * or on another instance, a card goes on by what is on it; what is typed gets a sentence that says how.
 */
export interface Geheugen {
  /** The last question of this person; undefined when it is long ago. */
  vraag(persoon: PersoonId): string | undefined;
  onthoudVraag(persoon: PersoonId, vraag: string): void;
  stand(persoon: PersoonId): Stand | undefined;
  onthoudStand(persoon: PersoonId, stand: Stand | undefined): void;
}

const GELDIG_MS = 30 * 60_000;
const MAX_MENSEN = 5000;

export function createGeheugen(clock: Clock): Geheugen {
  const vragen = createLade<string>(clock);
  const standen = createLade<Stand>(clock);
  return {
    vraag: vragen.get,
    onthoudVraag: vragen.set,
    stand: standen.get,
    onthoudStand: standen.set,
  };
}

function createLade<T>(clock: Clock) {
  const rijen = new Map<PersoonId, { waarde: T; tot: number }>();
  return {
    get: (persoon: PersoonId): T | undefined => {
      const rij = rijen.get(persoon);
      if (rij && rij.tot > clock.now().getTime()) return rij.waarde;
      rijen.delete(persoon);
      return undefined;
    },
    set: (persoon: PersoonId, waarde: T | undefined): void => {
      rijen.delete(persoon);
      if (rijen.size >= MAX_MENSEN) rijen.clear();
      if (waarde !== undefined) rijen.set(persoon, { waarde, tot: clock.now().getTime() + GELDIG_MS });
    },
  };
}
