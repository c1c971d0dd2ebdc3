import { dossierVan, type Melding } from './melding';
import type { Taak } from './dossier';
import { isDefinitief } from './instemmen';
import type { Bron } from './protocol/bron';
import type { Profiel } from './protocol/profiel';
import { taakFeiten, gesprekVan, rijen, type Rij, type StapId } from './taken';
import { termijnStand } from './termijn';

/** One step of the handling as it stands now. */
export interface Stap {
  id: StapId;
  bron: Bron;
  verplicht: boolean;
  /** `afgezien`: the employee does not want the talk (A25). */
  stand: 'open' | 'gedaan' | 'nvt' | 'later' | 'afgezien';
  /** When it was done, or settled otherwise. */
  op?: Date;
  tot?: Date;
  reden?: string;
  waarde?: string;
  uiterlijk?: Date;
  /** Of the term: while it is open against now, afterwards against when it was done. */
  termijn?: 'ruim' | 'vandaag' | 'verstreken';
  /** How it may be answered now; empty: another card answers it, or it was settled. */
  standen: readonly Taak['stand'][];
  /** It needs the veroorzaker, and nobody knows who that is (D-90). */
  onbekend: boolean;
}

/** Every step that belongs to this melding, in the order of the handling card. */
export function stappen(melding: Melding, { now, profiel }: { now: Date; profiel: Profiel }): Stap[] {
  const feiten = taakFeiten(melding, profiel);
  return rijen
    .filter((rij) => rij.geldt(feiten))
    .map((rij) => {
      const stand = standVan(melding, rij, now);
      const uiterlijk = rij.uiterlijk?.(feiten);
      const klaar = isKlaar(stand);
      const termijn = uiterlijk && termijnVan(stand, uiterlijk, now);
      return {
        id: rij.id,
        bron: rij.bron,
        verplicht: rij.verplicht(feiten),
        ...stand,
        ...(uiterlijk === undefined ? {} : { uiterlijk }),
        ...(termijn === undefined ? {} : { termijn }),
        standen: klaar ? [] : mogelijk(rij.standen(feiten), uiterlijk, now),
        onbekend:
          rij.contact === true && (melding.antwoorden.bijzonderheden ?? []).includes('onbekende-veroorzaker'),
      };
    });
}

export function isKlaar({ stand }: Pick<Stap, 'stand'>): boolean {
  return stand !== 'open' && stand !== 'later';
}

/** What closing still waits for: the compulsory steps that are open or were put off. */
export function nogOpen(melding: Melding, context: { now: Date; profiel: Profiel }): Stap[] {
  return stappen(melding, context).filter((stap) => stap.verplicht && !isKlaar(stap));
}

/** 3 of 9: the compulsory steps alone, so that it ends at all. */
export function voortgang(
  melding: Melding,
  context: { now: Date; profiel: Profiel },
): { klaar: number; van: number } {
  const verplicht = stappen(melding, context).filter((stap) => stap.verplicht);
  return { klaar: verplicht.filter(isKlaar).length, van: verplicht.length };
}

type Stand = Pick<Stap, 'stand' | 'op' | 'tot' | 'reden' | 'waarde'>;

/** Where the fact stands elsewhere in the melding, that fact counts; otherwise what the behandelaar ticked. */
function standVan(melding: Melding, { id }: Rij, now: Date): Stand {
  const taak = dossierVan(melding).taken.find((t) => t.id === id);
  const afgevinkt = taak && vanTaak(taak, now);
  switch (id) {
    case 'eerste-gesprek':
      return vanGesprek(melding, '24uur') ?? afgevinkt ?? OPEN;
    case 'gesprek-5dagen':
      return vanGesprek(melding, '5dagen') ?? OPEN;
    case 'gesprek-6weken':
      return vanGesprek(melding, '6weken') ?? OPEN;
    case 'maatregel': {
      const op = melding.maatregelbesluit?.op;
      // R153: a measure that waits for the IRM is not settled.
      return op === undefined || !isDefinitief(melding) ? OPEN : { stand: 'gedaan', op };
    }
    case 'aangifte': {
      const opgenomen = dossierVan(melding).aangifte?.standen.find((s) => s.stand !== 'voorbereiden');
      return opgenomen ? { stand: 'gedaan', op: opgenomen.op } : (afgevinkt ?? OPEN);
    }
    default:
      return afgevinkt ?? OPEN;
  }
}

const OPEN: Stand = { stand: 'open' };

function vanGesprek(melding: Melding, soort: '24uur' | '5dagen' | '6weken'): Stand | undefined {
  const gesprek = gesprekVan(melding, soort);
  switch (gesprek?.status) {
    case 'gevoerd':
      return { stand: 'gedaan', ...(gesprek.gevoerdOp === undefined ? {} : { op: gesprek.gevoerdOp }) };
    case 'afgezien':
    case 'vervallen':
      return { stand: 'afgezien' };
    default:
      return undefined;
  }
}

/** What was put off is open again when its moment is there. */
function vanTaak({ stand, op, gedaanOp, tot, reden, waarde }: Taak, now: Date): Stand {
  const rest = { ...(reden === undefined ? {} : { reden }), ...(waarde === undefined ? {} : { waarde }) };
  switch (stand) {
    case 'gedaan':
      return { stand, op: gedaanOp ?? op, ...rest };
    case 'nvt':
      return { stand, op, ...rest };
    case 'later':
      return tot !== undefined && tot > now ? { stand, tot, ...rest } : OPEN;
  }
}

function termijnVan(stand: Stand, uiterlijk: Date, now: Date): Stap['termijn'] {
  if (!isKlaar(stand)) return termijnStand(uiterlijk, now);
  if (stand.stand !== 'gedaan' || stand.op === undefined) return undefined;
  return stand.op > uiterlijk ? 'verstreken' : 'ruim';
}

/** M14: nothing is put off past the term of the protocol. */
function mogelijk(
  standen: readonly Taak['stand'][],
  uiterlijk: Date | undefined,
  now: Date,
): readonly Taak['stand'][] {
  return uiterlijk !== undefined && now >= uiterlijk ? standen.filter((s) => s !== 'later') : standen;
}
