import type { ChatNaam, Thema } from './adres.js';
import type { Api } from './api.js';
import type { ActieAntwoord, Bericht, Mens } from './contract.js';
import { find, sjabloon, zegRustig } from './dom.js';
import { eersteTekst } from './invoer.js';
import type { Klik } from './kaart.js';
import { createLijst } from './lijst.js';
import type { MeldBericht } from './meldbericht.js';
import { peopleOptions, toonOngelezen } from './mensen.js';
import { createNieuw } from './nieuw.js';
import { createOpstel, type Opstel } from './opstel.js';
import { plekken, sleutelVan } from './plek.js';
import type { Postbus } from './postbus.js';
import { suggesties } from './suggesties.js';
import { createZoek } from './zoek.js';

export interface ChatDeps {
  api: Api;
  post: Postbus;
  people: readonly Mens[];
  thema(): Thema;
  meldBericht: MeldBericht['open'];
  eigenChat(wie: string): void;
  /** Somebody else was chosen in this pane, or another place. */
  gekozen(): void;
}

export interface Chat {
  naam: ChatNaam;
  element: HTMLElement;
  wie(): string;
  /** Under what its messages are kept. */
  sleutel(): string;
  kies(key: string): void;
  /** Puts a text in the composer, ready to send. */
  vul: Opstel['vul'];
  focus(): void;
  redraw(): void;
}

/** One pane: the chat of the person chosen at the top, with the bot or where people are together. */
export function createChat(deps: ChatDeps, naam: ChatNaam, titel: string, start: string): Chat {
  const { api, post, people } = deps;
  const element = sjabloon('sjabloon-chat');
  const samen = naam === 'groep';
  const select = find(element, 'select.wie', HTMLSelectElement);
  const waar = find(element, 'select.waar', HTMLSelectElement);
  const scroller = find(element, '.gesprek', HTMLElement);
  const form = find(element, 'form.opstel', HTMLFormElement);
  const melding = find(element, '.venster-fout', HTMLElement);
  const wacht = find(element, '.wacht', HTMLElement);
  const leeg = find(element, '.leeg', HTMLElement);
  let wie = start;
  let plek = samen ? plekken[0]?.[0] : undefined;
  let pending = 0;
  let announced: ReadonlySet<string> | undefined;

  const mens = () => people.find((m) => m.key === wie);
  const sleutel = (key = wie) => sleutelVan(key, plek);
  const fout = (reden: string) => {
    melding.textContent = reden;
    melding.hidden = reden === '';
  };
  const lijst = createLijst(
    {
      people,
      thema: () => deps.thema(),
      ik: () => wie,
      klik: (activity, klik) => act(activity, klik),
      meld: (text) => {
        deps.meldBericht(wie, plek, text);
      },
      eigenChat: () => {
        deps.eigenChat(wie);
      },
    },
    scroller,
    find(element, '.berichten', HTMLElement),
  );

  const nieuw = createNieuw(
    {
      lijst,
      ongelezen: () => ({ aantal: post.unread(sleutel()), eerste: post.firstUnread(sleutel()) }),
      markRead: () => {
        post.markRead(sleutel());
      },
    },
    scroller,
    find(element, '.nieuw', HTMLButtonElement),
  );

  /** What came back with somebody's own act, in the chat it was done in. */
  const put = (from: string, messages: readonly Bericht[]) => {
    post.put(from, messages);
    if (from === sleutel()) post.markRead(from);
  };
  const act = async (activity: string, klik: Klik) => {
    const from = sleutel();
    fout('');
    const antwoord = await api.klik({ who: wie, activity, ...klik });
    put(from, antwoord.messages);
    return zinVan(antwoord);
  };
  const send = async (text: string, mention: boolean) => {
    const from = sleutel();
    fout('');
    pending += 1;
    wachten(text);
    const antwoord = await api.stuur(wie, text, plek && { where: plek, mention }).finally(() => {
      pending -= 1;
      wachten('');
    });
    put(from, antwoord.messages);
    if (antwoord.status >= 400) fout(`VPD-assistent nam het bericht niet aan (fout ${antwoord.status}).`);
  };
  const opstel = createOpstel({ samen, stuur: send, mislukt: fout }, form);
  const zoek = createZoek(
    {
      zoek: (tekst) =>
        api.breidUit({ who: wie, ...where(), doe: 'zoeken', ...(tekst !== undefined && { zoek: tekst }) }),
      plaats: async (card) => {
        const from = sleutel();
        const { messages } = await api.breidUit({ who: wie, ...where(), doe: 'plaatsen', card });
        put(from, messages);
        lijst.naar(messages.at(-1)?.id ?? '', false);
      },
    },
    naam,
    find(element, '.zoek', HTMLElement),
    find(form, '.zoek-knop', HTMLButtonElement),
  );
  const where = () => (plek === undefined ? {} : { where: plek });
  const wachten = (text: string) => {
    opstel.setBusy(pending > 0);
    wacht.hidden = pending === 0;
    find(wacht, '.wacht-tekst', HTMLElement).textContent = text;
    if (pending === 0) return;
    leeg.hidden = true;
    scroller.scrollTop = scroller.scrollHeight;
  };

  const announce = (messages: readonly Bericht[]) => {
    const before = announced;
    announced = new Set(messages.map((m) => m.id));
    if (before === undefined || element.hidden) return;
    for (const m of messages) {
      if (m.from === 'bot' && !m.deleted && !m.notice && !before.has(m.id))
        zegRustig(`${samen ? 'Voor iedereen' : `${mens()?.naam ?? ''} krijgt`}: ${inhoud(m)}`);
    }
  };
  const draw = () => {
    const messages = post.get(sleutel());
    element.setAttribute('aria-busy', String(messages === undefined));
    find(element, '.laden', HTMLElement).hidden = messages !== undefined;
    leeg.hidden = messages === undefined || messages.length > 0 || pending > 0;
    if (messages === undefined) {
      lijst.clear();
      announced = undefined;
      return;
    }
    // The person's own text is there as soon as the sandbox has it: no second copy.
    const last = messages.findLast((m) => m.from === 'person' && (m.who ?? wie) === wie);
    const waiting = find(wacht, '.wacht-tekst', HTMLElement);
    if (pending > 0 && last?.text === waiting.textContent && !announced?.has(last.id))
      waiting.textContent = '';
    lijst.draw(messages);
    nieuw.update();
    announce(messages);
  };

  const show = (key: string) => {
    wie = key;
    announced = undefined;
    select.value = key;
    find(element, '.functie', HTMLElement).textContent = functie(mens());
    const { naam: wieDan = '' } = mens() ?? {};
    const hier = plekken.find(([een]) => een === plek)?.[1] ?? '';
    scroller.setAttribute('aria-label', samen ? hier : `Gesprek van ${wieDan} met VPD-assistent`);
    opstel.label(samen ? `Bericht van ${wieDan}: ${hier}` : `Bericht van ${wieDan} aan VPD-assistent`);
    zoek.sluit();
    fout('');
    lijst.clear();
    draw();
  };
  const kies = (key: string) => {
    if (!people.some((m) => m.key === key)) return;
    show(key);
    deps.gekozen();
  };

  element.dataset['venster'] = naam;
  element.id = `venster-${naam}`;
  find(element, 'h2', HTMLElement).textContent = titel;
  select.append(...peopleOptions(people));
  select.addEventListener('change', () => {
    kies(select.value);
  });
  find(element, 'label.plek', HTMLElement).hidden = !samen;
  find(element, '.functie', HTMLElement).hidden = samen;
  waar.append(...plekken.map(([value, text]) => new Option(text, value)));
  waar.addEventListener('change', () => {
    plek = plekken.find(([een]) => een === waar.value)?.[0];
    kies(wie);
  });
  leeg.append(...suggesties(naam, opstel.vul));
  for (const kind of ['pointerdown', 'focusin', 'wheel'] as const) {
    element.addEventListener(kind, nieuw.gezien, { passive: true });
  }
  post.onChange((key) => {
    if (key === sleutel()) draw();
    toonOngelezen(select, people, (k) => post.unread(sleutel(k)));
  });
  show(start);

  return {
    naam,
    element,
    wie: () => wie,
    sleutel,
    kies,
    vul: opstel.vul,
    focus: () => {
      scroller.focus();
    },
    redraw: () => {
      lijst.redraw();
    },
  };
}

const functie = (mens: Mens | undefined) =>
  mens === undefined ? '' : `${mens.functie}, ${mens.team}${mens.afwezig ? '. Nu afwezig' : ''}`;

const inhoud = (m: Bericht) => m.text ?? m.summary ?? (m.card ? eersteTekst(m.card) : 'een bericht');

/** What the answer to a click says in words, if it is not a card. */
function zinVan(antwoord: ActieAntwoord): string | undefined {
  const { value } = antwoord.response ?? {};
  if (typeof value === 'string') return value;
  const fout = antwoord.status >= 400 || (antwoord.response?.statusCode ?? 200) >= 400;
  if (!fout) return undefined;
  const message =
    typeof value === 'object' && value !== null && 'message' in value ? value.message : undefined;
  throw new Error(typeof message === 'string' ? message : 'Dat lukte niet. Probeer het straks nog eens.');
}
