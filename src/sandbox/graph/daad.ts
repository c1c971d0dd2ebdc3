import type { Mens } from '../organisatie';
import { isOrganizer, type Agendas } from './agenda';
import { handleOf, parseEvent } from './event';

/** What a person does by hand in Outlook. */
export type AgendaDaad =
  | { doe: 'toevoegen'; start: string; end: string; showAs?: 'busy' | 'oof' | undefined }
  | { doe: 'verzetten'; id: string; start: string; end: string }
  | { doe: 'weigeren'; id: string }
  | { doe: 'verwijderen'; id: string };

const utc = (iso: string) => ({ dateTime: new Date(iso).toISOString(), timeZone: 'UTC' });

/** False when the event is not in this calendar, or when only the organizer may do this. */
export function doeInAgenda(agendas: Agendas, who: Mens, daad: AgendaDaad): boolean {
  if (daad.doe === 'toevoegen') {
    const body = {
      subject: 'Afspraak',
      start: utc(daad.start),
      end: utc(daad.end),
      showAs: daad.showAs ?? 'busy',
    };
    agendas.create(who, parseEvent(body), body);
    return true;
  }
  const event = agendas.list(who).find((e) => e.handle === handleOf(daad.id, true));
  if (!event) return false;
  switch (daad.doe) {
    case 'verzetten': {
      if (!isOrganizer(event)) return false;
      const [start, end] = [daad.start, daad.end].map((iso) => new Date(iso).toISOString());
      agendas.change(event, { start, end });
      return true;
    }
    case 'weigeren':
      if (isOrganizer(event)) return false;
      agendas.decline(event, who.mail);
      return true;
    case 'verwijderen':
      agendas.remove(event);
      return true;
  }
}
