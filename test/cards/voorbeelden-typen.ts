import { vragen } from '../../src/domain/protocol/vragenlijst';
import type { Card } from '../../src/teams/cards';
import type { Zicht } from '../../src/teams/present/basis';
import { getypteKaart } from '../../src/teams/present/typen';
import * as m from '../teams/meldingen';

/** Every question as somebody who types gets it: with its answers numbered, and without what was answered. */
export function typenVoorbeelden(zicht: Zicht): [naam: string, card: Card][] {
  const bij = { berichtId: '9a8b7c6d-0000-5000-8000-000000000001' };
  // The verdict and the summary are those of a client that keeps its cards: test/teams/submit.test.ts.
  const rijen = vragen
    .filter(({ id }) => id !== 'oordeel' && id !== 'controle')
    .map(({ id }): [string, Card] => [
      `getypt ${id}`,
      getypteKaart(m.concept(m.geslagen, { vraag: id, getypt: true }), zicht, bij),
    ]);
  return [
    ...rijen,
    ['getypt hulp', getypteKaart(m.concept({ veilig: 'nee' }, { vraag: 'veilig' }), zicht, bij)],
  ];
}
