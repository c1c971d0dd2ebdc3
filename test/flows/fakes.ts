import type { Taak } from '../../src/domain/effect';
import { meldingSchema, slachtoffer, type Melding } from '../../src/domain/melding';
import { ConflictError } from '../../src/errors';
import type { Beoordeling, Telling } from '../../src/domain/beoordeling';
import type { Bericht, Bestand, Gesprek, MeldingFilter, Store, Tx } from '../../src/flows/ports';
import type { Subscription } from '../../src/flows/subscriptionports';
import { createFakeRows } from './fakesubscriptions';

interface Tables {
  /** Stored as text, like the database does: a date comes back as a new date, never as the same object. */
  meldingen: Map<string, string>;
  nummers: Map<number, number>;
  gesprekken: Map<string, Gesprek>;
  berichten: Map<string, Bericht>;
  beurten: Set<string>;
  bestanden: Map<string, Bestand>;
  beoordelingen: Map<string, Beoordeling>;
  gebruik: Map<string, number>;
  subscriptions: Map<string, Subscription>;
  taken: Taak[];
}

export interface FakeStore extends Store {
  /** The jobs saved until now, in order. */
  taken(): Taak[];
  /** Takes the jobs out, as a worker does. */
  takeTaken(): Taak[];
  meldingen(): Melding[];
  berichten(): Bericht[];
}

/**
 * Store in memory, held to the same contract as the database (test/store/contract.ts).
 * Transactions run one after the other; one that throws leaves nothing behind.
 */
export function createFakeStore(): FakeStore {
  let saved = createTables();
  let last: Promise<unknown> = Promise.resolve();
  return {
    transaction: (work) => {
      const run = async () => {
        const draft = structuredClone(saved);
        const result = await work(createTx(draft));
        saved = draft;
        return result;
      };
      const next = last.then(run, run);
      last = next.catch(() => undefined);
      return next;
    },
    taken: () => structuredClone(saved.taken),
    takeTaken: () => saved.taken.splice(0),
    meldingen: () => [...saved.meldingen.values()].map(parse),
    berichten: () => structuredClone([...saved.berichten.values()]),
  };
}

function createTables(): Tables {
  return {
    meldingen: new Map(),
    nummers: new Map(),
    gesprekken: new Map(),
    berichten: new Map(),
    beurten: new Set(),
    bestanden: new Map(),
    beoordelingen: new Map(),
    gebruik: new Map(),
    subscriptions: new Map(),
    taken: [],
  };
}

function parse(json: string): Melding {
  return meldingSchema.parse(JSON.parse(json));
}

function createTx(tables: Tables): Tx {
  const meldingen = () => [...tables.meldingen.values()].map(parse);
  return {
    meldingen: {
      get: (id) => answer(() => meldingen().find((m) => m.id === id)),
      getConcept: (melder) =>
        answer(() => meldingen().find((m) => m.melder === melder && m.status === 'concept')),
      list: (filter) => answer(() => meldingen().filter(past(filter)).sort(oudste)),
      save: (melding) => answer(() => saveMelding(tables, melding)),
      remove: (id) =>
        answer(() => {
          tables.meldingen.delete(id);
          for (const bericht of [...tables.berichten.values()])
            if (bericht.meldingId === id) tables.berichten.delete(bericht.id);
          for (const bestand of [...tables.bestanden.values()])
            if (bestand.meldingId === id) tables.bestanden.delete(bestand.hash);
        }),
      nextNummer: (jaar) =>
        answer(() => {
          const laatste = (tables.nummers.get(jaar) ?? 0) + 1;
          tables.nummers.set(jaar, laatste);
          return `M-${jaar}-${String(laatste).padStart(4, '0')}`;
        }),
    },
    gesprekken: {
      get: (persoon) => answer(() => structuredClone(tables.gesprekken.get(persoon))),
      save: (gesprek) => answer(() => void tables.gesprekken.set(gesprek.persoon, structuredClone(gesprek))),
      remove: (persoon) => answer(() => void tables.gesprekken.delete(persoon)),
    },
    berichten: {
      get: (id) => answer(() => structuredClone(tables.berichten.get(id))),
      list: (meldingId) =>
        answer(() =>
          structuredClone([...tables.berichten.values()].filter((b) => b.meldingId === meldingId)),
        ),
      nietBezorgd: (aan) =>
        answer(() =>
          structuredClone(
            [...tables.berichten.values()].filter((b) => b.aan === aan && b.activityId === undefined),
          ),
        ),
      save: (bericht) =>
        answer(() => {
          saveBericht(tables, bericht);
        }),
    },
    beurten: {
      isNew: (activityId) =>
        answer(() => {
          const nieuw = !tables.beurten.has(activityId);
          tables.beurten.add(activityId);
          return nieuw;
        }),
    },
    bestanden: createBestanden(tables.bestanden),
    beoordelingen: createBeoordelingen(tables),
    subscriptions: createFakeRows(tables.subscriptions),
    jobs: { add: (taken) => answer(() => void tables.taken.push(...structuredClone(taken))) },
  };
}

function createBestanden(rijen: Map<string, Bestand>): Tx['bestanden'] {
  const DAG = 24 * 60 * 60 * 1000;
  return {
    add: (bestand) =>
      answer(() => {
        for (const { hash, vervaltOp } of [...rijen.values()])
          if (vervaltOp.getTime() < bestand.vervaltOp.getTime() - DAG) rijen.delete(hash);
        rijen.set(bestand.hash, { ...bestand, keer: 0 });
      }),
    get: (hash) => answer(() => structuredClone(rijen.get(hash))),
    gebruik: (hash, now, hoogstens) =>
      answer(() => {
        const rij = rijen.get(hash);
        if (!rij || rij.vervaltOp <= now || rij.keer >= hoogstens) return false;
        rijen.set(hash, { ...rij, keer: rij.keer + 1 });
        return true;
      }),
    aantal: (actor, now) =>
      answer(() => [...rijen.values()].filter((r) => r.actor === actor && r.vervaltOp > now).length),
  };
}

function createBeoordelingen({ beoordelingen: rijen, gebruik }: Tables): Tx['beoordelingen'] {
  return {
    save: (rij, tot) =>
      answer(() => {
        for (const { id, dag } of [...rijen.values()]) if (dag < tot) rijen.delete(id);
        rijen.set(rij.id, structuredClone(rij));
      }),
    get: (id) => answer(() => structuredClone(rijen.get(id))),
    tellingen: () =>
      answer(() => {
        const per = new Map<string, Telling>();
        for (const { soort, artikel, reden } of rijen.values()) {
          const sleutel = JSON.stringify([soort, artikel, reden]);
          const keer = (per.get(sleutel)?.keer ?? 0) + 1;
          per.set(sleutel, { soort, keer, ...(artikel && { artikel }), ...(reden && { reden }) });
        }
        return [...per.values()];
      }),
    vragen: () =>
      answer(() =>
        structuredClone([...rijen.values()])
          .filter(({ vraag }) => vraag !== undefined)
          .sort((a, b) => a.dag.localeCompare(b.dag) || a.id.localeCompare(b.id)),
      ),
    telGebruik: (artikel) => answer(() => void gebruik.set(artikel, (gebruik.get(artikel) ?? 0) + 1)),
    meestGebruikt: (hoogstens) =>
      answer(() =>
        [...gebruik]
          .sort(([a, n], [b, m]) => m - n || a.localeCompare(b))
          .slice(0, hoogstens)
          .map(([artikel]) => artikel),
      ),
  };
}

function past({ van, behandelaar, spoorVan, status }: MeldingFilter) {
  return (m: Melding): boolean =>
    (status ? status.includes(m.status) : m.status !== 'concept') &&
    (van === undefined || m.melder === van || slachtoffer(m) === van) &&
    (behandelaar === undefined || m.behandelaar?.id === behandelaar) &&
    (spoorVan === undefined || m.spoorVan === spoorVan);
}
const oudste = (a: Melding, b: Melding) =>
  a.begonnenOp.getTime() - b.begonnenOp.getTime() || a.id.localeCompare(b.id);

/** Answers later, as a database does; a throw becomes a rejection. */
async function answer<T>(work: () => T): Promise<T> {
  await Promise.resolve();
  return work();
}

function saveMelding(tables: Tables, melding: Melding): Melding {
  const others = [...tables.meldingen.values()].map(parse).filter((m) => m.id !== melding.id);
  const now = tables.meldingen.get(melding.id);
  const version = now === undefined ? 0 : parse(now).version;
  const tweedeConcept =
    melding.status === 'concept' && others.some((m) => m.melder === melding.melder && m.status === 'concept');
  const zelfdeNummer = melding.nummer !== undefined && others.some((m) => m.nummer === melding.nummer);
  if (version !== melding.version || tweedeConcept || zelfdeNummer) throw new ConflictError();
  const next = { ...melding, version: version + 1 };
  tables.meldingen.set(next.id, JSON.stringify(next));
  return structuredClone(next);
}

function saveBericht(tables: Tables, bericht: Bericht): void {
  const now = tables.berichten.get(bericht.id);
  const { meldingId, soort, aan } = bericht;
  const same = (b: Bericht) => b.meldingId === meldingId && b.soort === soort && b.aan === aan;
  if (!now && [...tables.berichten.values()].some(same)) throw new ConflictError();
  tables.berichten.set(
    bericht.id,
    structuredClone({ ...bericht, ...(now && { meldingId: now.meldingId, soort: now.soort, aan: now.aan }) }),
  );
}
