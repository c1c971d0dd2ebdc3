import type { Mens } from './contract.js';
import { el } from './dom.js';

/** Options of a person switcher, grouped by team. */
export function peopleOptions(people: readonly Mens[]): HTMLOptGroupElement[] {
  return [...Map.groupBy(people, (m) => m.team)].map(([team, list]) =>
    el(
      'optgroup',
      { label: team },
      list.map((m) => el('option', { value: m.key }, [m.naam])),
    ),
  );
}

/** Tells in a switcher who has something to read. */
export function toonOngelezen(
  select: HTMLSelectElement,
  people: readonly Mens[],
  unread: (key: string) => number,
): void {
  for (const option of select.options) {
    const naam = people.find((m) => m.key === option.value)?.naam ?? '';
    const nieuw = option.selected ? 0 : unread(option.value);
    const text = nieuw === 0 ? naam : `${naam} (${nieuw} nieuw)`;
    if (option.text !== text) option.text = text;
  }
}
