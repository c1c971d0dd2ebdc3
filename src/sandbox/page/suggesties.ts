import type { ChatNaam } from './adres.js';
import { el } from './dom.js';

interface Suggestie {
  zin: string;
  /** False, where people are together: to each other, without mentioning the bot. */
  noem: boolean;
}

const MEDEWERKER = ['ik ben net uitgescholden', 'wat doe ik bij jij-gedrag?', 'help'];
const PER_CHAT: ReadonlyMap<ChatNaam, readonly Suggestie[]> = new Map<ChatNaam, readonly Suggestie[]>([
  ['medewerker', MEDEWERKER.map((zin) => ({ zin, noem: true }))],
  [
    'groep',
    [
      { zin: 'wat doe ik bij jij-gedrag?', noem: true },
      { zin: 'Een klant mailde mij net: ik weet waar jij woont.', noem: false },
    ],
  ],
]);

/** Buttons with what can be said first, for a chat that is still empty. */
export function suggesties(naam: ChatNaam, vul: (zin: string, noem: boolean) => void): HTMLButtonElement[] {
  const eigen = PER_CHAT.get(naam) ?? [{ zin: 'help', noem: true }];
  return eigen.map(({ zin, noem }) => {
    const knop = el('button', { type: 'button', class: 'knop' }, [zin]);
    knop.addEventListener('click', () => {
      vul(zin, noem);
    });
    return knop;
  });
}
