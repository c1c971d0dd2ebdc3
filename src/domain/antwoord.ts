import type { Veldfout } from './decision';
import { instant } from './kalender';
import { antwoordenSchema, MAX_TEKST, type Antwoorden } from './melding';
import type { Profiel } from './protocol/profiel';
import type { Veld, Vraag } from './protocol/vragenlijst';

/** Raw answer of a card: inputs by field id, and the button that was pressed if it carries an answer. */
export interface Invoer {
  velden: Record<string, string>;
  keuze?: string;
}

type Gelezen = { ok: true; antwoord: Partial<Antwoorden> } | { ok: false; fouten: Veldfout[] };
interface Context {
  now: Date;
  profiel: Profiel;
}

const DAG = 24 * 60 * 60 * 1000;
/** Older than this is taken for a slip of the keyboard. */
const OUDSTE_DAGEN = 2 * 366;
/** Clocks of phones and servers differ. */
const SPELING_MS = 5 * 60 * 1000;

/** Reads the raw answer to one question. Wrong input comes back as a fault at its field; nothing is guessed. */
export function leesAntwoord(vraag: Vraag, invoer: Invoer, context: Context): Gelezen {
  const { keuze } = invoer;
  if (keuze !== undefined && !vraag.knoppen.includes(keuze)) return fout(vraag.id, 'onbekend');
  if (vraag.velden.length === 0 || (keuze !== undefined && vraag.id !== 'waar')) {
    return keuze === undefined ? fout(vraag.id, 'verplicht') : metKnop(vraag, keuze, context);
  }
  const velden = keuze === undefined ? invoer.velden : { ...invoer.velden, kanaal: keuze };
  const fouten = vraag.velden.flatMap((veld) => controleer(veld, velden[veld.id]?.trim() ?? '', context));
  if (fouten.length > 0) return { ok: false, fouten };
  if (vraag.id === 'wanneer') return tijdstip(velden, context);
  return geparsed(
    vraag,
    Object.fromEntries(
      vraag.velden.map((veld) => {
        const ruw = velden[veld.id]?.trim() ?? '';
        return [veld.id, veld.soort === 'meerkeuze' ? ruw.split(',') : ruw];
      }),
    ),
  );
}

function metKnop(vraag: Vraag, keuze: string, { now }: Context): Gelezen {
  switch (vraag.id) {
    case 'wanneer':
      return { ok: true, antwoord: { incidentOp: opDeMinuut(now) } };
    case 'bijzonderheden':
      return { ok: true, antwoord: { bijzonderheden: ['geen'] } };
    case 'oordeel':
      return { ok: true, antwoord: { tochMelden: 'ja' } };
    default:
      return geparsed(vraag, { [vraag.id]: keuze });
  }
}

function controleer(veld: Veld, ruw: string, { profiel }: Context): Veldfout[] {
  if (ruw === '') return veld.verplicht ? [{ veld: veld.id, code: 'verplicht' }] : [];
  switch (veld.soort) {
    case 'keuze':
      return veld.opties.includes(ruw) ? [] : [{ veld: veld.id, code: 'onbekend' }];
    case 'meerkeuze':
      return ruw.split(',').every((w) => veld.opties.includes(w))
        ? []
        : [{ veld: veld.id, code: 'onbekend' }];
    case 'locatie':
      return ruw === 'elders' || profiel.locaties.some((l) => l.id === ruw)
        ? []
        : [{ veld: veld.id, code: 'onbekend' }];
    case 'datum':
      return /^\d{4}-\d{2}-\d{2}$/.test(ruw) && !Number.isNaN(Date.parse(ruw))
        ? []
        : [{ veld: veld.id, code: 'geen-datum' }];
    case 'tijd':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(ruw) ? [] : [{ veld: veld.id, code: 'geen-datum' }];
    case 'tekst':
      return ruw.length <= MAX_TEKST ? [] : [{ veld: veld.id, code: 'te-lang' }];
    case 'persoon':
      return antwoordenSchema.shape.slachtoffer.safeParse(ruw).success
        ? []
        : [{ veld: veld.id, code: 'onbekend' }];
  }
}

/** Input.Date and Input.Time carry no zone: Europe/Amsterdam (D-59). */
function tijdstip(velden: Record<string, string>, { now }: Context): Gelezen {
  const [jaar = 0, maand = 0, dag = 0] = (velden['datum'] ?? '').trim().split('-').map(Number);
  const [uur = 0, minuut = 0] = (velden['tijd'] ?? '').trim().split(':').map(Number);
  const incidentOp = instant({ jaar, maand, dag, uur, minuut });
  if (incidentOp.getTime() > now.getTime() + SPELING_MS) return fout('tijd', 'toekomst');
  if (incidentOp.getTime() < now.getTime() - OUDSTE_DAGEN * DAG) return fout('datum', 'te-oud');
  return { ok: true, antwoord: { incidentOp } };
}

function geparsed(vraag: Vraag, waarden: Record<string, unknown>): Gelezen {
  const parsed = antwoordenSchema.safeParse(waarden);
  return parsed.success
    ? { ok: true, antwoord: parsed.data }
    : fout(vraag.velden[0]?.id ?? vraag.id, 'onbekend');
}

const fout = (veld: string, code: Veldfout['code']): Gelezen => ({ ok: false, fouten: [{ veld, code }] });
const opDeMinuut = (d: Date) => new Date(Math.floor(d.getTime() / 60_000) * 60_000);

/** The locations a melder can choose; 'elders' is always there. */
export function locatieOpties(profiel: Profiel): string[] {
  return [...profiel.locaties.map((l) => l.id), 'elders'];
}
