import type { Thema } from './adres.js';
import type { Api } from './api.js';
import type { Mens, UitbreidingAntwoord } from './contract.js';
import { doe, el, find } from './dom.js';
import { createKaart, type Kaart } from './kaart.js';
import { escapeHtml } from './markdown.js';
import type { Plek } from './plek.js';

export interface MeldDeps {
  api: Api;
  people: readonly Mens[];
  thema(): Thema;
  /** Brings the chat of this person with the bot on the screen. */
  eigenChat(wie: string): void;
}

/** 'Meld dit bericht' in the menu of a message: a form in a window of its own, which only this person sees. */
export interface MeldBericht {
  open: (wie: string, plek: Plek | undefined, text: string) => void;
}

const MISLUKT = 'Dat lukte niet. Probeer het straks nog eens.';

export function createMeldBericht(deps: MeldDeps, venster: HTMLDialogElement): MeldBericht {
  const inhoud = find(venster, '.inhoud', HTMLElement);
  find(venster, '.sluit', HTMLButtonElement).addEventListener('click', () => {
    venster.close();
  });
  const zeg = (text: string) => {
    inhoud.replaceChildren(el('p', { role: 'status' }, [text]));
  };

  /** What the bot answered: a card, or a sentence, which comes back. */
  const toon = (kaart: Kaart, { response, status }: UitbreidingAntwoord): string | undefined => {
    const value = response?.task?.value;
    if (typeof value === 'string') return value;
    if (status >= 400 || value === undefined) throw new Error(MISLUKT);
    kaart.show(value.card.content);
    return undefined;
  };

  return {
    open: (who, plek, text) => {
      const message = text
        .split('\n')
        .map((line) => `<p>${escapeHtml(line)}</p>`)
        .join('');
      const bericht = { who, message, ...(plek && { where: plek }) };
      const kaart = createKaart({
        people: deps.people,
        thema: () => deps.thema(),
        klik: async ({ data, inputs }) =>
          toon(
            kaart,
            await deps.api.breidUit({ ...bericht, doe: 'versturen', data: { ...data, ...inputs } }),
          ),
        eigenChat: () => {
          venster.close();
          deps.eigenChat(who);
        },
      });
      const openen = async () => {
        const zin = toon(kaart, await deps.api.breidUit({ ...bericht, doe: 'openen' }));
        if (zin !== undefined) zeg(zin);
        else inhoud.replaceChildren(kaart.element);
      };
      zeg('Bezig…');
      venster.showModal();
      doe(openen(), zeg);
    },
  };
}
