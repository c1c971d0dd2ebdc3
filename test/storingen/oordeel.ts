import { slachtoffer, type Melding, type Nazorggesprek } from '../../src/domain/melding';
import type { Bericht } from '../../src/flows/ports';
import { keyVan, MENSEN, type Baan } from './baan';
import type { Plan } from './plan';

export interface Oordeel {
  /** Talks with exactly one event of ours. */
  afspraken: number;
  /** Talks, and events that could not be taken away, which a person was honestly asked to see to. */
  mensentaken: number;
  /** Talks that need neither: held, not wanted, or the melding was withdrawn. */
  vervallen: number;
  /** What must never be; empty when all is well. */
  fouten: string[];
}

interface Item {
  id: string;
  start: string;
  end: string;
  van: string;
}

/** How it ended: every talk has exactly one event, or a person knows; and no event is left over. */
export async function oordeel(baan: Baan, melding: Melding, plan: Plan): Promise<Oordeel> {
  const berichten = await baan.deps.store.transaction((tx) => tx.berichten.list(melding.id));
  const over = new Map(levend(baan).map((item) => [item.id, item]));
  const uit: Oordeel = { afspraken: 0, mensentaken: 0, vervallen: 0, fouten: [] };

  const metDeHand = [...plan.daden.values()].some((daad) => daad.startsWith('agenda-'));
  for (const gesprek of melding.nazorg) {
    for (const [eventId, moment] of [
      [gesprek.eventId, gesprek.moment],
      [gesprek.extra?.eventId, gesprek.extra?.moment],
    ] as const) {
      if (eventId === undefined) continue;
      const item = over.get(eventId);
      over.delete(eventId);
      // What people did by hand to a talk that was held, or over before the next look: they are asked about it.
      const voorbij =
        gesprek.status === 'gevoerd' || (moment && moment.eind <= baan.clock.now() && gesprek.herinnerd);
      if (metDeHand && voorbij) continue;
      if (!item) uit.fouten.push(`${gesprek.soort}: ${gesprek.status}, but no event`);
      else if (item.start !== moment?.start.toISOString())
        uit.fouten.push(`${gesprek.soort}: the event stands at another moment`);
      else if (!bijAllebei(baan, melding, item)) uit.fouten.push(`${gesprek.soort}: in one calendar only`);
    }
    tel(uit, gesprek, melding, berichten);
  }
  // Of an earlier plan: it leaves the calendar with the next one, which a person was asked to choose.
  for (const { status, oud } of melding.nazorg)
    if (status === 'mislukt') for (const id of oud?.eventIds ?? []) over.delete(id);
  // People were asked to plan it, found it there, and said so: it is the one of that talk.
  const zelf = melding.nazorg.filter((g) => g.status === 'gepland' && g.eventId === undefined);
  for (const { moment } of zelf) {
    const item = [...over.values()].find(({ start }) => start === moment?.start.toISOString());
    if (item) over.delete(item.id);
  }
  for (const item of over.values()) {
    const opruimen = berichten.some((b) => b.soort === 'agenda-opruimen' && keyVan(b.aan) === item.van);
    if (opruimen) uit.mensentaken += 1;
    else uit.fouten.push(`an event of ${item.van} belongs to no talk`);
  }
  return uit;
}

function tel(
  uit: Oordeel,
  { soort, status, eventId }: Nazorggesprek,
  melding: Melding,
  berichten: Bericht[],
) {
  switch (status) {
    case 'gepland':
      // Without an event: people said themselves that it stands in their calendars.
      if (eventId === undefined) uit.mensentaken += 1;
      else uit.afspraken += 1;
      return;
    case 'mislukt': {
      const wie = [melding.behandelaar?.id, slachtoffer(melding)];
      const gevraagd = berichten.some(
        (b) =>
          (b.soort === 'nazorg-zelf' || b.soort === `moment-${soort}`) &&
          b.activityId !== undefined &&
          wie.includes(b.aan),
      );
      if (gevraagd) uit.mensentaken += 1;
      else uit.fouten.push(`${soort}: no event, and nobody was asked`);
      return;
    }
    case 'te-plannen':
    case 'gekozen':
      uit.fouten.push(`${soort}: ${status} for ever`);
      return;
    case 'vervallen':
    case 'afgezien':
    case 'gevoerd':
      uit.vervallen += 1;
      if (eventId !== undefined && status !== 'gevoerd') uit.fouten.push(`${soort}: ${status} with an event`);
  }
}

/** Every event that somebody organises and that is still on. */
function levend({ graph }: Baan): Item[] {
  return MENSEN.flatMap(({ key }) =>
    graph.standin
      .agenda(key)
      .filter((item) => item.organizer === key && !item.cancelled)
      .map(({ id, start, end }) => ({ id, start, end, van: key })),
  );
}

function bijAllebei({ graph }: Baan, melding: Melding, item: Item): boolean {
  const werknemer = keyVan(slachtoffer(melding));
  if (werknemer === item.van) return true;
  return graph.standin
    .agenda(werknemer)
    .some((kopie) => kopie.start === item.start && kopie.organizer === item.van && !kopie.cancelled);
}
