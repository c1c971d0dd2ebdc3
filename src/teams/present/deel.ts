import type { BerichtSoort } from '../../domain/effect';
import type { Melding } from '../../domain/melding';
import type { BerichtInhoud } from '../../flows/ports';
import type { Card } from '../cards';
import { basis, verversen, type Zicht } from './basis';

/** A message the bot sends by itself: a heading, a text, maybe facts. Neutral: it stays in the chat. */
export interface Deel {
  kop: string;
  tekst: string;
  feiten?: { label: string; waarde: string }[];
  slot?: string;
}
/** Rows of the table of messages. */
export type Delen = readonly (readonly [BerichtSoort, (melding: Melding, zicht: Zicht) => Deel])[];

/** Messages with buttons have a card of their own; neutral too. */
export type Kaarten = readonly (readonly [
  BerichtSoort,
  (inhoud: BerichtInhoud, zicht: Zicht, now: Date) => Card,
])[];

/** A message without buttons of its own. */
export function deelKaart({ kop, tekst, feiten = [], slot }: Deel, zicht: Zicht, berichtId: string): Card {
  return {
    name: 'bericht',
    data: {
      ...basis(zicht),
      ...verversen(zicht, berichtId),
      kop,
      tekst,
      feiten,
      heeftSlot: slot !== undefined,
      slot: slot ?? '',
    },
  };
}
