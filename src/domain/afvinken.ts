import { voer } from './bellen';
import { recidiveInvullen } from './besluiten';
import { aangifteVoor } from './classificeren';
import { accept, refuse, type Accepted, type Decision, type Refused, type Veldfout } from './decision';
import { MAX_REDEN, type Taak, type TaakId } from './dossier';
import { later } from './effect';
import { metHandeling, nietInBehandeling, weiger, type Context } from './handeling';
import { nogGeenBrief } from './instemmen';
import { inWerktijd, plusDagen } from './kalender';
import { dossierVan, type GesprekSoort, type Melding } from './melding';
import { zoekGegevens } from './persoonsgegevens';
import { uitAgenda } from './nazorgstand';
import { stappen, type Stap } from './stappen';
import type { StapId } from './taken';

/** What the behandelaar says about one step. */
export interface Antwoord {
  stand: Taak['stand'];
  /** When it was done; now when left out. */
  op?: Date;
  /** Until when it waits. */
  tot?: Date;
  reden?: string;
  waarde?: string;
}

/** Longest that a step without a term of its own is put off, in days; own choice (M14). */
export const MAX_LATER_DAGEN = 42;
const MAX_WAARDE = 100;

const gesprekken: ReadonlyMap<StapId, GesprekSoort> = new Map<StapId, GesprekSoort>([
  ['eerste-gesprek', '24uur'],
  ['gesprek-5dagen', '5dagen'],
  ['gesprek-6weken', '6weken'],
]);

/** Done, not applicable with a reason, or later: what the handling card answers itself (M3). */
export function vastleggen(
  melding: Melding,
  id: StapId,
  antwoord: Antwoord,
  context: Context,
): Decision<Melding> {
  const stap = openStap(melding, id, context);
  if ('ok' in stap) return stap;
  if (!stap.standen.includes(antwoord.stand))
    return refuse(antwoord.stand === 'nvt' ? 'stap-verplicht' : 'termijn-voorbij');
  // Nothing goes out before somebody looked in GIR (A46) and before the IRM agreed (R153).
  const nee = id === 'brief' && antwoord.stand === 'gedaan' ? nogGeenBrief(melding) : undefined;
  if (nee) return refuse(nee);
  const fouten = controleer(melding, stap, antwoord, context.now);
  if (fouten.length > 0) return { ok: false, fouten };
  if (id === 'gir-nakijken' && antwoord.stand === 'gedaan')
    return recidiveInvullen(melding, antwoord.waarde === 'recidive' ? 'recidive' : 'eerste', context);
  const soort = gesprekken.get(id);
  if (soort !== undefined && antwoord.stand !== 'later')
    return antwoord.stand === 'gedaan'
      ? voer(melding, soort, context, antwoord.op)
      : nietNodig(melding, soort, context);
  return afgevinkt(melding, id as TaakId, antwoord, context);
}

/** Keeps the answer; the newest one counts. */
export function afgevinkt(
  melding: Melding,
  id: TaakId,
  { stand, op, tot, reden, waarde }: Antwoord,
  { actor, now, profiel }: Context,
): Accepted<Melding> {
  const taak: Taak = {
    id,
    stand,
    op: now,
    door: actor,
    ...(stand === 'gedaan' ? { gedaanOp: op ?? now } : {}),
    ...(stand === 'later' && tot ? { tot } : {}),
    ...gevuld('reden', reden),
    ...gevuld('waarde', waarde),
  };
  const dossier = dossierVan(melding);
  const next = {
    ...melding,
    dossier: { ...dossier, taken: [...dossier.taken.filter((t) => t.id !== id), taak] },
  };
  // A04: dropping a compulsory aangifte is not done in silence.
  const hoort = id === 'aangifte' && stand === 'nvt' && aangifteVoor(melding) === 'altijd';
  return accept(metHandeling(next, { wat: `taak-${stand}`, door: actor, op: now }), {
    taken: taak.tot === undefined ? [] : [later(melding.id, 'taak-later', inWerktijd(taak.tot, profiel))],
    berichten: hoort
      ? profiel.rollen.coordinatoren.map(({ id: aan }) => ({
          soort: 'coordinator-info' as const,
          aan,
          opnieuw: true as const,
        }))
      : [],
  });
}

/** The step, when this person may answer it now; otherwise why not. */
export function openStap(melding: Melding, id: StapId, context: Context): Stap | Refused {
  const nee = weiger(melding, context, 'taak-afvinken') ?? nietInBehandeling(melding);
  if (nee) return nee;
  const stap = stappen(melding, context).find((s) => s.id === id);
  // Answered before, or another card answers it: the state of now says so.
  return stap === undefined || stap.standen.length === 0 ? refuse('stap-klaar') : stap;
}

function controleer(melding: Melding, { id, uiterlijk }: Stap, antwoord: Antwoord, now: Date): Veldfout[] {
  const { stand, op, tot, reden = '', waarde = '' } = antwoord;
  const fouten: Veldfout[] = [];
  switch (stand) {
    case 'gedaan':
      if (op && op > now) fouten.push({ veld: 'datum', code: 'toekomst' });
      if (op && melding.antwoorden.incidentOp && op < melding.antwoorden.incidentOp)
        fouten.push({ veld: 'datum', code: 'verleden' });
      // D-116: the number in GIR closes the task.
      const gevraagd = id === 'gir' || id === 'gir-nakijken';
      if (gevraagd && waarde.trim() === '') fouten.push({ veld: 'waarde', code: 'verplicht' });
      break;
    case 'nvt':
      // Why a talk is not needed would be about the employee (D-01).
      if (!gesprekken.has(id) && reden.trim() === '') fouten.push({ veld: 'reden', code: 'verplicht' });
      break;
    case 'later':
      if (tot === undefined) fouten.push({ veld: 'tot', code: 'verplicht' });
      else if (tot <= now) fouten.push({ veld: 'tot', code: 'verleden' });
      else if (tot > (uiterlijk ?? plusDagen(now, MAX_LATER_DAGEN)))
        fouten.push({ veld: 'tot', code: 'na-termijn' });
  }
  if (reden.trim().length > MAX_REDEN) fouten.push({ veld: 'reden', code: 'te-lang' });
  if (zoekGegevens(reden).length > 0) fouten.push({ veld: 'reden', code: 'persoonsgegevens' });
  if (waarde.trim().length > MAX_WAARDE) fouten.push({ veld: 'waarde', code: 'te-lang' });
  return fouten;
}

/** A24: the first talk showed no need. What is still ahead leaves the calendars. */
function nietNodig(melding: Melding, soort: GesprekSoort, { actor, now }: Context): Accepted<Melding> {
  const { next, taken } = uitAgenda(melding, [soort], 'vervallen');
  return accept(metHandeling(next, { wat: 'gesprek-afgezien', door: actor, op: now }), {
    taken,
    berichten: [{ soort: 'melden', aan: melding.melder }],
  });
}

function gevuld<K extends 'reden' | 'waarde'>(sleutel: K, tekst = ''): Partial<Record<K, string>> {
  const kaal = tekst.trim();
  return kaal === '' ? {} : ({ [sleutel]: kaal } as Partial<Record<K, string>>);
}
