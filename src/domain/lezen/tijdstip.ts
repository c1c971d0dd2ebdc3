import { schuif, type Dag } from '../dag';
import { dagVan, lokaal, opDag, plusMinuten } from '../kalender';
import { leesDag, type Dagdeel, type GelezenDag } from './dag';
import { isNet, minutenGeleden } from './geleden';
import { leesKlok, type Klok } from './klok';
import { geheel, metCijfers } from './woorden';

/** `geen-tijd`: a day without a clock time or a part of the day. */
export type GelezenTijd =
  { ok: true; op: Date } | { ok: false; fout: 'toekomst' | 'geen-tijd' | 'onduidelijk' };

/** Clocks of phones and servers differ. */
const SPELING_MINUTEN = 5;
/** A time that was named without a day and lies this little back is that one, whatever the office hours. */
const KORT_GELEDEN_MINUTEN = 120;
/** Hours that are meant when nobody says which half of the day: from 7 up to 19. */
const OVERDAG = { van: 7, tot: 19 } as const;
const EINDE_NACHT = 6;
/** The earliest a part of the day can be, since terms count from it (D-50); `begin` is when one says so. */
const DELEN: Readonly<Record<Dagdeel, { begin: string; vroegst: string }>> = {
  ochtend: { begin: '06:00', vroegst: '08:00' },
  middag: { begin: '12:00', vroegst: '12:00' },
  avond: { begin: '18:00', vroegst: '18:00' },
  nacht: { begin: '00:00', vroegst: '00:00' },
};

/**
 * A moment in everyday Dutch or simple English, to the minute, in Europe/Amsterdam; never later than now. What can be
 * two things is the one that has been, in office hours: 'half drie' is 14.30. A clock time that the clock skips or
 * has twice is the earliest instant it can be (D-59). A library was looked at: chrono-node knows neither 'half drie'
 * nor 'kwart voor vier', and counts in fixed offsets.
 */
export function leesDatumTijd(tekst: string, now: Date): GelezenTijd {
  const plat = metCijfers(tekst);
  const geleden = minutenGeleden(plat);
  if (geleden !== undefined) return { ok: true, op: plusMinuten(opDeMinuut(now), -geleden) };
  const dag = leesDag(plat, dagVan(now));
  if (dag.fout) return { ok: false, fout: dag.fout };
  const klok = leesKlok(dag.rest) ?? losGetal(dag);
  if (klok) return kies(momenten(dag, klok, now), now);
  if (dag.deel) return kies(vanDeel(dag, dag.deel, now), now);
  if (dag.dagen.length > 0) return { ok: false, fout: 'geen-tijd' };
  return isNet(plat) ? { ok: true, op: opDeMinuut(now) } : { ok: false, fout: 'onduidelijk' };
}

/** 'gisteren 3': a number on its own is a clock time once the day is known. */
function losGetal({ dagen, deel, rest }: GelezenDag): Klok | undefined {
  if (dagen.length === 0 && deel === undefined) return undefined;
  const uur = geheel(/(?:^| )(\d{1,2})$/.exec(rest)?.[1], 0, 23);
  return uur === undefined ? undefined : { uur, minuut: 0, vast: uur === 0 || uur >= 13 };
}

/** The first that has been. */
function kies(kandidaten: readonly Date[], now: Date): GelezenTijd {
  const op = kandidaten.find((k) => k <= plusMinuten(now, SPELING_MINUTEN));
  return op ? { ok: true, op } : { ok: false, fout: 'toekomst' };
}

/** What a clock time on this day can be, best first. */
function momenten({ dagen, deel, terug }: GelezenDag, klok: Klok, now: Date): Date[] {
  const vandaag = dagVan(now);
  const op = (dag: Dag, uur: number, na = 0) => opDag(schuif(dag, na), `${twee(uur)}:${twee(klok.minuut)}`);
  if (deel) {
    const [uur, na] = inDeel(klok.uur, deel, terug ?? (dagen.length > 0 ? undefined : 0));
    return (dagen.length > 0 ? dagen : [vandaag]).map((dag) => op(dag, uur, na));
  }
  const [beste, ander] = klok.vast ? [klok.uur, klok.uur] : overdag(klok.uur);
  if (dagen.length > 0 && dagen[0] !== vandaag) return dagen.map((dag) => op(dag, beste));
  const gisteren = dagen.length > 0 ? [] : [op(schuif(vandaag, -1), ander), op(schuif(vandaag, -1), beste)];
  const alle = [op(vandaag, beste), op(vandaag, ander), ...gisteren].sort(
    (a, b) => b.getTime() - a.getTime(),
  );
  const kort = alle.filter((k) => k <= now && k >= plusMinuten(now, -KORT_GELEDEN_MINUTEN));
  if (kort.length > 0) return kort;
  // At night yesterday is not over yet.
  if (dagen.length === 0 && lokaal(now).uur < EINDE_NACHT) return alle;
  return [op(vandaag, beste), ...dagen.slice(1).map((dag) => op(dag, beste))];
}

function overdag(uur: number): [beste: number, ander: number] {
  const am = uur % 12;
  return am >= OVERDAG.van && am + 12 >= OVERDAG.tot ? [am, am + 12] : [am + 12, am];
}

/**
 * The hour in a part of the day, and how many days later it is: 'gisternacht om twee uur' was this morning. `terug`:
 * undefined for a weekday or a date.
 */
function inDeel(uur: number, deel: Dagdeel, terug: number | undefined): [uur: number, na: number] {
  switch (deel) {
    case 'ochtend':
      return [uur, 0];
    case 'middag':
      return [uur <= 6 ? uur + 12 : uur, 0];
    case 'avond': {
      if (uur <= 4 || uur === 12) return [uur % 12, 1];
      return [uur < 12 ? uur + 12 : uur, 0];
    }
    case 'nacht': {
      const echt = uur >= 9 && uur < 12 ? uur + 12 : uur === 12 ? 0 : uur;
      if (echt >= 18) return [echt, terug === 0 ? -1 : 0];
      return [echt, (terug ?? 0) > 0 ? 1 : 0];
    }
  }
}

/** Only a part of the day: the earliest it can be, but not after now while it is going on. */
function vanDeel({ dagen, terug }: GelezenDag, deel: Dagdeel, now: Date): Date[] {
  const vandaag = dagVan(now);
  const { begin, vroegst } = DELEN[deel];
  return (dagen.length > 0 ? dagen : [vandaag]).map((dag) => {
    const op = opDag(dag, deel === 'nacht' && (terug ?? 0) > 0 ? '22:00' : vroegst);
    return op > now && opDag(dag, begin) <= now ? opDeMinuut(now) : op;
  });
}

const twee = (getal: number) => String(getal).padStart(2, '0');
const opDeMinuut = (op: Date) => new Date(Math.floor(op.getTime() / 60_000) * 60_000);
