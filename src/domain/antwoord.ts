import { z } from 'zod';

import type { Veldfout } from './decision';
import { dagVan, opDag, plusDagen } from './kalender';
import { antwoordenSchema, MAX_TEKST, type Antwoorden } from './antwoorden';
import { maskeer, zoekGegevens } from './persoonsgegevens';
import { COLLEGA_OPTIE } from './protocol/gedragopties';
import type { Profiel } from './protocol/profiel';
import type { Veld, Vraag } from './protocol/vragenlijst';

/** Raw answer of a card: inputs by field id, and the button that was pressed if it carries an answer. */
export interface Invoer {
  velden: Record<string, string>;
  keuze?: string;
  /** Only the fields that are given; the others stay as they are. For who types them one by one. */
  deel?: true;
}

type Gelezen = { ok: true; antwoord: Partial<Antwoorden> } | { ok: false; fouten: Veldfout[] };
interface Context {
  now: Date;
  profiel: Profiel;
}

/** Older than this is taken for a slip of the keyboard. */
const OUDSTE_DAGEN = 2 * 366;
/** Clocks of phones and servers differ. */
const SPELING_MS = 5 * 60 * 1000;

/** What to do with personal data in a free text: hide them, or keep the text as it is. */
export const gegevensKeuzes: readonly string[] = ['afschermen', 'toch'];

/** Reads the raw answer to one question. Wrong input comes back as a fault at its field; nothing is guessed. */
export function leesAntwoord(vraag: Vraag, { velden, keuze, deel }: Invoer, context: Context): Gelezen {
  const isFeiten = vraag.id === 'feiten';
  const mogelijk = isFeiten ? gegevensKeuzes : vraag.knoppen;
  if (keuze !== undefined && !mogelijk.includes(keuze)) return fout(vraag.id, 'onbekend');
  // At 'waar' the buttons are the quick kinds of contact; the place is in the list next to them.
  if (keuze !== undefined && vraag.id !== 'waar' && !isFeiten) return metKnop(vraag, keuze, context);
  if (vraag.velden.length === 0) return fout(vraag.id, 'verplicht');

  const gegeven = keuze === undefined ? velden : { ...velden, kanaal: keuze };
  const ruw = vraag.velden
    .filter(({ id }) => deel === undefined || id in gegeven)
    .map((veld) => ({ veld, tekst: (gegeven[veld.id] ?? '').trim() }));
  const fouten = ruw.flatMap(({ veld, tekst }) => {
    const code = controleer(veld, tekst, context);
    return code === undefined ? [] : [{ veld: veld.id, code }];
  });
  if (fouten.length > 0) return { ok: false, fouten };
  const teksten = ruw.map(({ tekst }) => tekst);
  if (isFeiten) return bewaakt(teksten.join(''), keuze);
  if (vraag.id === 'wanneer') return tijdstip(teksten as [string, string], context);
  return gelezen(Object.fromEntries(ruw.map(({ veld, tekst }) => [veld.id, waarde(veld, tekst)])));
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
      return gelezen({ [vraag.id]: keuze });
  }
}

/** The free text. What is not needed in it is told before it is kept; the melder decides (D-01, D-02, D-04). */
function bewaakt(tekst: string, keuze: string | undefined): Gelezen {
  if (keuze === undefined && zoekGegevens(tekst).length > 0) return fout('feiten', 'persoonsgegevens');
  // A mask can be a little longer than what it hides.
  return gelezen({ feiten: keuze === 'afschermen' ? maskeer(tekst).slice(0, MAX_TEKST) : tekst });
}

/** What is wrong with the text of one field, if anything. */
function controleer(veld: Veld, tekst: string, { profiel }: Context): Veldfout['code'] | undefined {
  if (tekst === '') return veld.verplicht ? 'verplicht' : undefined;
  switch (veld.soort) {
    case 'keuze':
      return veld.opties.includes(tekst) ? undefined : 'onbekend';
    case 'meerkeuze':
      // That it was a colleague is no answer: it ends the report, before it comes here (A52).
      return tekst.split(',').every((w) => veld.opties.includes(w) && w !== COLLEGA_OPTIE)
        ? undefined
        : 'onbekend';
    case 'locatie':
      return locatieOpties(profiel).includes(tekst) ? undefined : 'onbekend';
    case 'persoon':
      return antwoordenSchema.shape.slachtoffer.safeParse(tekst).success ? undefined : 'onbekend';
    case 'personen':
      return antwoordenSchema.shape.betrokkenen.safeParse(tekst.split(',')).success ? undefined : 'onbekend';
    case 'datum':
      // Not Date.parse: that makes 2 March of 30 February.
      return z.iso.date().safeParse(tekst).success ? undefined : 'geen-datum';
    case 'tijd':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(tekst) ? undefined : 'geen-datum';
    case 'tekst':
      return tekst.length <= MAX_TEKST ? undefined : 'te-lang';
  }
}

function waarde({ soort }: Veld, tekst: string): unknown {
  if (soort === 'meerkeuze') return [...new Set(tekst.split(','))];
  // The directory writes ids in lower case, whatever a client sends.
  if (soort === 'personen') return [...new Set(tekst.toLowerCase().split(','))];
  return soort === 'persoon' ? tekst.toLowerCase() : tekst;
}

/** Input.Date and Input.Time carry no zone: Europe/Amsterdam (D-59). */
function tijdstip([datum, tijd]: [string, string], { now }: Context): Gelezen {
  const incidentOp = opDag(datum, tijd);
  if (incidentOp.getTime() > now.getTime() + SPELING_MS)
    return fout(dagVan(incidentOp) > dagVan(now) ? 'datum' : 'tijd', 'toekomst');
  if (incidentOp < plusDagen(now, -OUDSTE_DAGEN)) return fout('datum', 'te-oud');
  return { ok: true, antwoord: { incidentOp } };
}

/** Everything was checked before: what does not fit now is a row of the vragenlijst that does not fit the schema. */
const gelezen = (waarden: Record<string, unknown>): Gelezen => ({
  ok: true,
  antwoord: antwoordenSchema.parse(waarden),
});
const fout = (veld: string, code: Veldfout['code']): Gelezen => ({ ok: false, fouten: [{ veld, code }] });
const opDeMinuut = (d: Date) => new Date(Math.floor(d.getTime() / 60_000) * 60_000);

/** The locations a melder can choose; 'elders' is always there. */
export function locatieOpties(profiel: Profiel): string[] {
  return [...profiel.locaties.map((l) => l.id), 'elders'];
}
