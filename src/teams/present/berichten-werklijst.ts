import type { Kaarten } from './deel';
import { toonKaart } from './werklijst';

export const werklijstKaarten: Kaarten = [
  [
    'werklijst',
    // The number is not known only where nobody counted, as in a drawing that is not sent.
    ({ bericht, wachtend = 0 }, zicht) => toonKaart(zicht, { berichtId: bericht.id, wachtend }),
  ],
];
