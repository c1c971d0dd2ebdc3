import { ingetrokkenTot } from '../../domain/mijn';
import type { Melding } from '../../domain/melding';
import type { Card } from '../cards';
import { basis, tekstVan, verversen, type Zicht } from './basis';
import { dag } from './datum';

/** What is left in a chat of a melding that was withdrawn, whatever the message was before. */
export function ingetrokkenKaart(melding: Melding, zicht: Zicht, berichtId: string): Card {
  const { ingetrokken } = tekstVan(zicht.taal).mijn;
  const tot = ingetrokkenTot(melding);
  return {
    name: 'bericht',
    data: {
      ...basis(zicht),
      ...verversen(zicht, berichtId),
      kop: ingetrokken.kop(melding.nummer ?? ''),
      tekst: ingetrokken.tekst,
      feiten: [],
      heeftSlot: tot !== undefined,
      slot: tot ? ingetrokken.tot(dag(tot, zicht.taal)) : '',
    },
  };
}
