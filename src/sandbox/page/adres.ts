import type { Mens } from './contract.js';

export type Thema = 'licht' | 'donker';

/** The four chats, where people are together, and the calendar, in reading order. */
export const vensterNamen = [
  'medewerker',
  'leidinggevende',
  'irm',
  'coordinator',
  'groep',
  'agenda',
] as const;
export type VensterNaam = (typeof vensterNamen)[number];
export type ChatNaam = Exclude<VensterNaam, 'agenda'>;

export interface Adres {
  /** Keys of people, as written. */
  wie: string[];
  thema?: Thema;
}

/** Reads `?wie=samira,peter&thema=donker`. */
export function leesAdres(search: string): Adres {
  const query = new URLSearchParams(search);
  const wie = (query.get('wie') ?? '').split(',').flatMap((w) => w.trim().toLowerCase() || []);
  const thema = query.get('thema');
  return thema === 'licht' || thema === 'donker' ? { wie, thema } : { wie };
}

/** Who sits in which chat: each to the pane of their part; when that is taken, to the first one that is free. */
export function verdeel(wie: readonly string[], people: readonly Mens[]): Map<ChatNaam, string> {
  const placed = new Map<ChatNaam, string>();
  const free = (naam: ChatNaam) => !placed.has(naam);
  const chats: readonly ChatNaam[] = ['medewerker', 'leidinggevende', 'irm', 'coordinator'];
  for (const key of new Set(wie)) {
    const mens = people.find((m) => m.key === key);
    if (mens === undefined) continue;
    const own: ChatNaam = mens.rol === 'vervanger' ? 'leidinggevende' : mens.rol;
    const place = free(own) ? own : chats.find(free);
    if (place !== undefined) placed.set(place, key);
  }
  return placed;
}

/** How many panes fit side by side; below 900 pixels there is one at a time. */
export function aantalVensters(width: number): number {
  if (width < 900) return 1;
  return Math.min(vensterNamen.length, Math.max(2, Math.floor(width / 440)));
}
