import { schuif, type Dag } from './dag';
import { dagVan, isWerkdag, opDag, plusMinuten, volgendeWerkdag, werkdagVanaf } from './kalender';
import type { GesprekSoort, Moment, Nazorggesprek } from './melding';
import type { Profiel } from './protocol/profiel';
import { planDag, termijnen, type Termijnprofiel } from './termijn';

/** The part of the profiel that decides about talks. */
export type Nazorgprofiel = Termijnprofiel & Pick<Profiel, 'gesprekMinuten'>;

/** A busy block in one of the two calendars. */
export interface Blok {
  start: Date;
  eind: Date;
}

export interface Momentvraag {
  soort: GesprekSoort;
  incidentOp: Date;
  ingediendOp: Date;
  /** Last instant of the 24-hour talk, planned time of the others. */
  uiterlijk: Date;
  now: Date;
  /** Busy blocks of both people together. */
  bezet: readonly Blok[];
  profiel: Nazorgprofiel;
}

const HALF_UUR_MS = 30 * 60_000;
/** Between the choice and the talk, and between the talk and its deadline (D-52). */
const SPELING_MINUTEN = 30;
/** Days that are searched before a talk is planned over something else; the calendar is asked for two weeks. */
const ZOEKDAGEN = 12;
/** Nobody is phoned in the night: then the evening before the deadline. */
const OCHTEND = '08:00';
const AVOND = '20:00';

/**
 * The three talks of a melding (R122, R124). A second talk that falls on or before the first is merged with it
 * (`vervallen`), a third that is already over moves to two weeks after the melding (D-55).
 */
export function teVoerenGesprekken(
  incidentOp: Date,
  ingediendOp: Date,
  profiel: Nazorgprofiel,
): Nazorggesprek[] {
  const { eerste, tweede, derde } = termijnen(incidentOp, profiel);
  const dagEerste = dagVan(
    kiesMoment({
      soort: '24uur',
      incidentOp,
      ingediendOp,
      uiterlijk: eerste,
      now: ingediendOp,
      bezet: [],
      profiel,
    }).moment.start,
  );
  const naEerste = (plan: Date) => dagVan(plan) > dagEerste;
  return [
    { soort: '24uur', uiterlijk: eerste, status: 'te-plannen' },
    { soort: '5dagen', uiterlijk: tweede, status: naEerste(tweede) ? 'te-plannen' : 'vervallen' },
    {
      soort: '6weken',
      uiterlijk: naEerste(derde) ? derde : planDag(schuif(dagVan(ingediendOp), 14), profiel),
      status: 'te-plannen',
    },
  ];
}

/**
 * When a talk is held. 24uur: the first free half hour in working hours (D-52a); when there is none before the
 * deadline a phone call outside them and an extra talk in the office (D-52b); when the deadline is over as soon
 * as possible (D-54). 5dagen and 6weken: the planned time, else the nearest free half hour of that day, else of
 * the next working day.
 */
export function kiesMoment(vraag: Momentvraag): { moment: Moment; extra?: Moment } {
  const { soort, uiterlijk, profiel } = vraag;
  const nu = laatste(vraag.now, vraag.ingediendOp);
  // Seconds do not count: who reports at 10.00 uur can talk at 10.30 uur.
  const vroegst = halfUurVanaf(plusMinuten(heleMinuut(nu), SPELING_MINUTEN));
  const verstreken = nu > uiterlijk;

  if (soort !== '24uur') {
    const vanaf = laatste(vroegst, opDag(dagVan(uiterlijk), '00:00'));
    const start = zoek(vraag, vanaf, ZOEKDAGEN, profiel.gesprekTijd) ?? eroverheen(vanaf, nu, profiel);
    return { moment: maakMoment(start, verstreken ? 'verstreken' : 'gewoon', profiel) };
  }
  if (verstreken) {
    const start = zoek(vraag, vroegst, ZOEKDAGEN, profiel.werktijd.van) ?? eroverheen(vroegst, nu, profiel);
    return { moment: maakMoment(start, 'verstreken', profiel) };
  }
  const start = zoek(vraag, vroegst, 1, profiel.werktijd.van);
  const uiterste = plusMinuten(uiterlijk, -SPELING_MINUTEN);
  if (start !== undefined && start <= uiterste) return { moment: maakMoment(start, 'gewoon', profiel) };
  return buitenWerktijd(vraag, nu);
}

/** D-52b. The hold is no appointment between two free people: the leidinggevende phones, whatever is planned. */
function buitenWerktijd(vraag: Momentvraag, nu: Date): { moment: Moment; extra?: Moment } {
  const { uiterlijk, incidentOp, profiel } = vraag;
  const dag = dagVan(uiterlijk);
  const moment = maakMoment(belmoment(uiterlijk, nu, profiel), 'buiten-werktijd', profiel);

  const dagExtra = volgendeWerkdag(dag, profiel);
  const { tweede } = termijnen(incidentOp, profiel);
  // The second talk is in the office too: no two on one day.
  if (dagVan(tweede) > dag && dagVan(tweede) <= dagExtra) return { moment };
  const opening = opDag(dagExtra, profiel.werktijd.van);
  return {
    moment,
    extra: maakMoment(zoek(vraag, opening, 0, profiel.werktijd.van) ?? opening, 'gewoon', profiel),
  };
}

function belmoment(uiterlijk: Date, nu: Date, profiel: Nazorgprofiel): Date {
  const dag = dagVan(uiterlijk);
  const overdag = eerste(opDag(dag, profiel.gesprekTijd), plusMinuten(uiterlijk, -60));
  const avond = opDag(schuif(dag, -1), AVOND);
  if (overdag < opDag(dag, OCHTEND) && avond >= nu) return avond;
  if (overdag >= nu) return overdag;
  return eerste(halfUurVanaf(nu), uiterlijk);
}

/** The first day from `vanaf` on with a free start, and of that day the one nearest to `liefst`. */
function zoek(vraag: Momentvraag, vanaf: Date, dagen: number, liefst: string): Date | undefined {
  const van = dagVan(vanaf);
  for (let n = 0; n <= dagen; n++) {
    const dag = schuif(van, n);
    const wens = opDag(dag, liefst).getTime();
    const [start] = vrijeStarts(vraag, dag)
      .filter((s) => s >= vanaf)
      .sort((a, b) => Math.abs(a.getTime() - wens) - Math.abs(b.getTime() - wens));
    if (start !== undefined) return start;
  }
  return undefined;
}

/** Starts on this day that end before closing time and are free: the half hours and the time for talks. */
export function vrijeStarts({ bezet, profiel }: Pick<Momentvraag, 'bezet' | 'profiel'>, dag: Dag): Date[] {
  if (!isWerkdag(dag, profiel)) return [];
  const open = opDag(dag, profiel.werktijd.van);
  const dicht = opDag(dag, profiel.werktijd.tot);
  const starts = [opDag(dag, profiel.gesprekTijd)];
  for (let s = halfUurVanaf(open); s < dicht; s = plusMinuten(s, 30)) starts.push(s);
  return starts.filter((start) => {
    const eind = plusMinuten(start, profiel.gesprekMinuten);
    return start >= open && eind <= dicht && bezet.every((b) => b.eind <= start || b.start >= eind);
  });
}

/** Nothing is free for weeks: the talk goes on, over something else. */
function eroverheen(vanaf: Date, nu: Date, profiel: Nazorgprofiel): Date {
  const dag = dagVan(vanaf);
  const werkdag = dag > dagVan(nu) ? werkdagVanaf(dag, profiel) : volgendeWerkdag(dag, profiel);
  return opDag(werkdag, profiel.gesprekTijd);
}

function maakMoment(start: Date, wijze: Moment['wijze'], profiel: Nazorgprofiel): Moment {
  return { start, eind: plusMinuten(start, profiel.gesprekMinuten), wijze };
}

const heleMinuut = (op: Date): Date => new Date(Math.floor(op.getTime() / 60_000) * 60_000);
/** The first whole or half hour at or after this instant; zones here differ by whole hours. */
function halfUurVanaf(op: Date): Date {
  return new Date(Math.ceil(op.getTime() / HALF_UUR_MS) * HALF_UUR_MS);
}
const eerste = (a: Date, b: Date): Date => (a < b ? a : b);
const laatste = (a: Date, b: Date): Date => (a > b ? a : b);
