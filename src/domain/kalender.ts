import { getDag, schuif, weekdag, type Dag } from './dag';
import { getFeestdagen, getGoedeVrijdag } from './feestdagen';
import type { Profiel } from './protocol/profiel';

/** Local clock time in Europe/Amsterdam; months count from 1. */
export interface Lokaal {
  jaar: number;
  maand: number;
  dag: number;
  uur: number;
  minuut: number;
}

/** The part of the profiel that says when the office is open. */
export type Openingstijden = Pick<Profiel, 'werktijd' | 'goedeVrijdagGesloten' | 'extraGesloten'>;

const MINUUT_MS = 60_000;
const DAG_MS = 86_400_000;
const UUR_MS = 3_600_000;

/** Writes 2027-03-28 15:00 */
const klok = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The local clock time of an instant; seconds are dropped. */
export function lokaal(instant: Date): Lokaal {
  const tekst = klok.format(instant);
  const getal = (van: number, tot: number) => Number(tekst.slice(van, tot));
  return {
    jaar: getal(0, 4),
    maand: getal(5, 7),
    dag: getal(8, 10),
    uur: getal(11, 13),
    minuut: getal(14, 16),
  };
}

function alsUtc(l: Lokaal): number {
  return Date.UTC(l.jaar, l.maand - 1, l.dag, l.uur, l.minuut);
}

/**
 * The instant of a local clock time. Where the clock goes back the time occurs twice, where it goes forward not
 * at all: in both cases the earliest instant it can mean (D-59).
 */
export function instant(l: Lokaal): Date {
  const doel = alsUtc(l);
  const kandidaten = [doel - DAG_MS, doel + DAG_MS].map((ms) => doel - (alsUtc(lokaal(new Date(ms))) - ms));
  const bestaand = kandidaten.filter((ms) => alsUtc(lokaal(new Date(ms))) === doel);
  return new Date(Math.min(...(bestaand.length > 0 ? bestaand : kandidaten)));
}

/** The local day of an instant. */
export function dagVan(op: Date): Dag {
  const { jaar, maand, dag } = lokaal(op);
  return getDag(jaar, maand, dag);
}

/** A clock time 'HH:MM' on a local day. */
export function opDag(dag: Dag, tijd: string): Date {
  const [jaar, maand, d] = dag.split('-').map(Number) as [number, number, number];
  const [uur, minuut] = tijd.split(':').map(Number) as [number, number];
  return instant({ jaar, maand, dag: d, uur, minuut });
}

/** Open on this day: a day of the working week, no CAO holiday (D-56), not closed by the profiel. */
export function isWerkdag(dag: Dag, profiel: Openingstijden): boolean {
  const jaar = Number(dag.slice(0, 4));
  return (
    profiel.werktijd.dagen.includes(weekdag(dag)) &&
    !getFeestdagen(jaar).has(dag) &&
    !profiel.extraGesloten.includes(dag) &&
    !(profiel.goedeVrijdagGesloten && dag === getGoedeVrijdag(jaar))
  );
}

/** The first working day after this day. */
export function volgendeWerkdag(dag: Dag, profiel: Openingstijden): Dag {
  return werkdagVanaf(schuif(dag, 1), profiel);
}

/** This day when it is a working day, else the next one; with step -1 the one before. */
export function werkdagVanaf(dag: Dag, profiel: Openingstijden, stap: 1 | -1 = 1): Dag {
  let werkdag = dag;
  while (!isWerkdag(werkdag, profiel)) werkdag = schuif(werkdag, stap);
  return werkdag;
}

/** The working day so many working days after this day. */
export function werkdagenLater(dag: Dag, aantal: number, profiel: Openingstijden): Dag {
  let later = dag;
  for (let i = 0; i < aantal; i++) later = volgendeWerkdag(later, profiel);
  return later;
}

/** Opening time of the working day so many working days after the day of this instant. */
export function openingNa(op: Date, werkdagen: number, profiel: Openingstijden): Date {
  return opDag(werkdagenLater(dagVan(op), werkdagen, profiel), profiel.werktijd.van);
}

/** The next time that the office opens: today when that is still to come. */
export function volgendeOpening(now: Date, profiel: Openingstijden): Date {
  const eerste = opDag(werkdagVanaf(dagVan(now), profiel), profiel.werktijd.van);
  return eerste > now ? eerste : openingNa(now, 1, profiel);
}

/** Within working hours: from opening time up to, not including, closing time of a working day. */
export function isWerktijd(op: Date, profiel: Openingstijden): boolean {
  const dag = dagVan(op);
  const { van, tot } = profiel.werktijd;
  return isWerkdag(dag, profiel) && op >= opDag(dag, van) && op < opDag(dag, tot);
}

/** This moment when the office is open, else the next time it opens: nobody is asked in his free time. */
export function inWerktijd(op: Date, profiel: Openingstijden): Date {
  return isWerktijd(op, profiel) ? op : volgendeOpening(op, profiel);
}

/** So many hours later, counted only while the office is open. */
export function werkurenLater(vanaf: Date, uren: number, profiel: Openingstijden): Date {
  const { van, tot } = profiel.werktijd;
  let rest = uren * UUR_MS;
  for (let dag = werkdagVanaf(dagVan(vanaf), profiel); ; dag = volgendeWerkdag(dag, profiel)) {
    const start = Math.max(vanaf.getTime(), opDag(dag, van).getTime());
    const over = Math.max(0, opDag(dag, tot).getTime() - start);
    if (rest <= over) return new Date(start + rest);
    rest -= over;
  }
}

/** So many times 24 hours later; for days on the calendar there is schuif. */
export function plusDagen(op: Date, dagen: number): Date {
  return new Date(op.getTime() + dagen * DAG_MS);
}

/** So many minutes later. */
export function plusMinuten(op: Date, minuten: number): Date {
  return new Date(op.getTime() + minuten * MINUUT_MS);
}
