import type { Json, UitbreidingAntwoord } from './contract.js';
import { doe, el, find } from './dom.js';

export interface ZoekDeps {
  /** Without a text: what is asked most. */
  zoek(text: string | undefined): Promise<UitbreidingAntwoord>;
  /** Puts a card in the chat, as a message of this person. */
  plaats(card: Json): Promise<void>;
}

export interface Zoek {
  sluit(): void;
}

/** How long somebody stops typing before we look. */
const RUST_MS = 250;
const KIES = 'Kies een antwoord. Het komt in het gesprek als bericht van jou.';

/** The message extension: search in the protocol while writing, and put an answer in the chat. */
export function createZoek(
  deps: ZoekDeps,
  naam: string,
  element: HTMLElement,
  knop: HTMLButtonElement,
): Zoek {
  const input = find(element, 'input', HTMLInputElement);
  const status = find(element, '.zoek-status', HTMLElement);
  const list = find(element, '.vondsten', HTMLElement);
  element.id = `zoek-${naam}`;
  knop.setAttribute('aria-controls', element.id);
  let asked = 0;
  let timer = 0;

  const set = (open: boolean) => {
    asked += 1;
    clearTimeout(timer);
    element.hidden = !open;
    knop.setAttribute('aria-expanded', String(open));
  };
  const sluit = () => {
    set(false);
    knop.focus();
  };
  const zeg = (text: string) => {
    status.textContent = text;
  };
  const kies = async (card: Json) => {
    zeg('Bezig…');
    await deps.plaats(card);
    sluit();
  };
  const zoek = async () => {
    const mine = ++asked;
    const text = input.value.trim();
    const { response, status: http } = await deps.zoek(text === '' ? undefined : text);
    // Somebody typed on in the meantime, or closed it.
    if (mine !== asked) return;
    const gevonden = response?.composeExtension;
    const kaarten = gevonden?.attachments ?? [];
    list.replaceChildren(
      ...kaarten.map(({ content, preview }) => {
        const { title, text: kort } = preview.content;
        const vondst = el('button', { type: 'button' }, [el('strong', {}, [title]), el('span', {}, [kort])]);
        vondst.addEventListener('click', () => {
          doe(kies(content), zeg);
        });
        return el('li', {}, [vondst]);
      }),
    );
    zeg(http >= 400 ? 'Zoeken lukte niet. Probeer het straks nog eens.' : (gevonden?.text ?? KIES));
  };

  knop.addEventListener('click', () => {
    if (!element.hidden) {
      sluit();
      return;
    }
    set(true);
    input.value = '';
    list.replaceChildren();
    zeg('Bezig…');
    input.focus();
    doe(zoek(), zeg);
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      doe(zoek(), zeg);
    }, RUST_MS);
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') sluit();
  });
  find(element, '.sluit', HTMLButtonElement).addEventListener('click', sluit);
  return {
    sluit: () => {
      set(false);
    },
  };
}
