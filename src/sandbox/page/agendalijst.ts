import type { Afspraak, Mens } from './contract.js';

export interface AgendaRegel {
  id: string;
  start: Date;
  eind: Date;
  onderwerp: string;
  /** Names of the other people. */
  met: string;
  prive: boolean;
  vervallen: boolean;
  /** 'Nazorg, gesprek 1 van 3'; empty for an event the program did not plan. */
  nazorg: string;
}

/** The events that are not over yet, in order, one list per local day; `dagVan` names the local day of a moment. */
export function komendeDagen(
  afspraken: readonly Afspraak[],
  wie: string,
  people: readonly Mens[],
  now: Date,
  dagVan: (moment: Date) => string,
): AgendaRegel[][] {
  const naam = new Map(people.map((m) => [m.key, m.naam]));
  const regels = byStart(afspraken.filter((a) => new Date(a.end) > now)).map((a) => ({
    id: a.id,
    start: new Date(a.start),
    eind: new Date(a.end),
    onderwerp: a.subject,
    met: [...new Set([a.organizer, ...a.attendees])]
      .filter((key) => key !== wie)
      .map((key) => naam.get(key) ?? key)
      .join(', '),
    prive: a.sensitivity === 'private',
    vervallen: a.cancelled,
    nazorg: nazorgTekst(a, afspraken),
  }));
  return [...Map.groupBy(regels, (regel) => dagVan(regel.start)).values()];
}

const byStart = (list: readonly Afspraak[]) =>
  list.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));

/** An event says nothing about a melding; three planned with the same people are the talks of one aftercare. */
function nazorgTekst(afspraak: Afspraak, all: readonly Afspraak[]): string {
  const planned = (a: Afspraak) => Boolean(a.transactionId) && !a.cancelled;
  if (!planned(afspraak)) return '';
  const people = (a: Afspraak) => [a.organizer, ...a.attendees].toSorted().join();
  const same = byStart(all.filter((a) => planned(a) && people(a) === people(afspraak)));
  return same.length === 3 ? `Nazorg, gesprek ${same.indexOf(afspraak) + 1} van 3` : 'Nazorg';
}
