import { ingetrokkenTot } from '../../domain/mijn';
import type { Melding } from '../../domain/melding';
import type { Card } from '../cards';
import { tekstVan, type Zicht } from './basis';
import { dag } from './datum';
import { deelKaart } from './deel';

/** What is left in a chat of a melding that was withdrawn, whatever the message was before. */
export function ingetrokkenKaart(melding: Melding, zicht: Zicht, berichtId: string): Card {
  const { ingetrokken } = tekstVan(zicht.taal).mijn;
  const tot = ingetrokkenTot(melding);
  const deel = {
    kop: ingetrokken.kop(melding.nummer ?? ''),
    tekst: ingetrokken.tekst,
    ...(tot ? { slot: ingetrokken.tot(dag(tot, zicht.taal)) } : {}),
  };
  return deelKaart(deel, zicht, berichtId);
}
