import type { Accepted } from '../../src/domain/decision';
import type { Effect } from '../../src/domain/effect';
import type { GesprekSoort, Melding, Moment, Nazorggesprek } from '../../src/domain/melding';
import { plusMinuten } from '../../src/domain/kalender';
import { metGesprek } from '../../src/domain/nazorgstand';
import { opgepakt } from './bouw';

export const op = (iso: string) => new Date(iso);

/** A talk of half an hour that begins then. */
export const gewoon = (start: string, wijze: Moment['wijze'] = 'gewoon'): Moment => ({
  start: op(start),
  eind: plusMinuten(op(start), 30),
  wijze,
});
/** Friday 4 June 2027, 09.00; the term of the first talk is 12.15 on that day. */
export const VRIJDAG = gewoon('2027-06-04T07:00Z');
/** Tuesday 8 June, 10.00. */
export const DINSDAG = gewoon('2027-06-08T08:00Z');

/** Taken up, with this talk in the calendars or as `over` says. */
export const met = (soort: GesprekSoort, over: Partial<Nazorggesprek>, m = opgepakt()): Melding =>
  metGesprek(m, soort, (g) => ({ ...g, status: 'gepland', ...over }));

export type Rij = [wat: string, op: string, trede?: number];
/** What is looked at again, and when. */
export const rijen = ({ taken }: Pick<Accepted<Melding>, 'taken'>): Rij[] =>
  taken.map(({ effect, op: om }) => {
    const { wat, trede } = effect as Extract<Effect, { kind: 'moment' }>;
    const wanneer = (om as Date).toISOString().slice(0, 16);
    return trede === undefined ? [wat, wanneer] : [wat, wanneer, trede];
  });
