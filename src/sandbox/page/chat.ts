import type { ChatNaam, Thema } from './adres.js';
import type { Api } from './api.js';
import type { ActieAntwoord, Bericht, Mens } from './contract.js';
import { doe, el, find, sjabloon, zegRustig } from './dom.js';
import { eersteTekst } from './invoer.js';
import type { Klik } from './kaart.js';
import { createLijst } from './lijst.js';
import { peopleOptions, toonOngelezen } from './mensen.js';
import { createNieuw } from './nieuw.js';
import type { Postbus } from './postbus.js';

export interface ChatDeps {
  api: Api;
  post: Postbus;
  people: readonly Mens[];
  thema(): Thema;
  /** Somebody else was chosen in this pane. */
  gekozen(): void;
}

export interface Chat {
  naam: ChatNaam;
  element: HTMLElement;
  wie(): string;
  kies(key: string): void;
  /** Puts a text in the composer, ready to send. */
  vul(text: string): void;
  focus(): void;
  redraw(): void;
}

const SUGGESTIES = ['ik ben net uitgescholden', 'wat doe ik bij jij-gedrag?', 'help'];

/** One pane: the chat between the bot and the person chosen at the top. */
export function createChat(deps: ChatDeps, naam: ChatNaam, titel: string, start: string): Chat {
  const { api, post, people } = deps;
  const element = sjabloon('sjabloon-chat');
  const select = find(element, 'select', HTMLSelectElement);
  const scroller = find(element, '.gesprek', HTMLElement);
  const form = find(element, 'form.opstel', HTMLFormElement);
  const input = find(form, 'input', HTMLInputElement);
  const stuur = find(form, 'button', HTMLButtonElement);
  const melding = find(element, '.venster-fout', HTMLElement);
  const wacht = find(element, '.wacht', HTMLElement);
  const leeg = find(element, '.leeg', HTMLElement);
  let wie = start;
  let pending = 0;
  let announced: ReadonlySet<string> | undefined;

  const mens = () => people.find((m) => m.key === wie);
  const fout = (reden: string) => {
    melding.textContent = reden;
    melding.hidden = reden === '';
  };
  const lijst = createLijst(
    { people, thema: () => deps.thema(), klik: (activity, klik) => act(activity, klik) },
    scroller,
    find(element, '.berichten', HTMLElement),
  );

  const nieuw = createNieuw(
    {
      lijst,
      ongelezen: () => ({ aantal: post.unread(wie), eerste: post.firstUnread(wie) }),
      markRead: () => {
        post.markRead(wie);
      },
    },
    scroller,
    find(element, '.nieuw', HTMLButtonElement),
  );

  const act = async (activity: string, klik: Klik) => {
    const actor = wie;
    fout('');
    const antwoord = await api.klik({ who: actor, activity, ...klik });
    post.put(actor, antwoord.messages);
    if (actor === wie) post.markRead(wie);
    return zinVan(antwoord);
  };
  const send = async (text: string) => {
    const actor = wie;
    fout('');
    pending += 1;
    wachten(text);
    const antwoord = await api.stuur(actor, text).finally(() => {
      pending -= 1;
      wachten('');
    });
    post.put(actor, antwoord.messages);
    if (actor === wie) post.markRead(wie);
    if (antwoord.status >= 400) fout(`VPD-assistent nam het bericht niet aan (fout ${antwoord.status}).`);
  };
  const wachten = (text: string) => {
    stuur.disabled = pending > 0;
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
        zegRustig(`${mens()?.naam ?? ''} krijgt: ${inhoud(m)}`);
    }
  };
  const draw = () => {
    const messages = post.get(wie);
    element.setAttribute('aria-busy', String(messages === undefined));
    find(element, '.laden', HTMLElement).hidden = messages !== undefined;
    leeg.hidden = messages === undefined || messages.length > 0 || pending > 0;
    if (messages === undefined) {
      lijst.clear();
      announced = undefined;
      return;
    }
    // The person's own text is there as soon as the sandbox has it: no second copy.
    const last = messages.findLast((m) => m.from === 'person');
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
    scroller.setAttribute('aria-label', `Gesprek van ${mens()?.naam ?? ''} met VPD-assistent`);
    input.setAttribute('aria-label', `Bericht van ${mens()?.naam ?? ''} aan VPD-assistent`);
    fout('');
    lijst.clear();
    draw();
  };
  const kies = (key: string) => {
    if (!people.some((m) => m.key === key)) return;
    show(key);
    deps.gekozen();
  };
  const vul = (text: string) => {
    input.value = text;
    input.focus();
  };

  element.dataset['venster'] = naam;
  element.id = `venster-${naam}`;
  find(element, 'h2', HTMLElement).textContent = titel;
  select.append(...peopleOptions(people));
  select.addEventListener('change', () => {
    kies(select.value);
  });
  for (const zin of naam === 'medewerker' ? SUGGESTIES : ['help']) {
    const knop = el('button', { type: 'button', class: 'knop' }, [zin]);
    knop.addEventListener('click', () => {
      vul(zin);
    });
    leeg.append(knop);
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === '' || pending > 0) return;
    input.value = '';
    doe(send(text), (reden) => {
      fout(reden);
      if (input.value === '') input.value = text;
    });
  });
  for (const kind of ['pointerdown', 'focusin', 'wheel'] as const) {
    element.addEventListener(kind, nieuw.gezien, { passive: true });
  }
  post.onChange((key) => {
    if (key === wie) draw();
    toonOngelezen(select, people, (k) => post.unread(k));
  });
  show(start);

  return {
    naam,
    element,
    wie: () => wie,
    kies,
    vul,
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
