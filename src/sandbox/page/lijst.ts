import type { Bericht } from './contract.js';
import { el } from './dom.js';
import { createKaart, type Kaart, type KaartDeps, type Klik } from './kaart.js';
import { dagSleutel, dagTekst, tijdTekst } from './kloktekst.js';
import { toHtml } from './markdown.js';

export interface LijstDeps extends Omit<KaartDeps, 'klik'> {
  klik(activity: string, klik: Klik): Promise<string | undefined>;
  /** Key of who looks. */
  ik(): string;
  /** 'Meld dit bericht' in the menu of a message of somebody. */
  meld(text: string): void;
}

/** The messages of one chat, oldest first. Draws only what changed. */
export interface Lijst {
  draw(messages: readonly Bericht[]): void;
  /** Other person, other chat. */
  clear(): void;
  redraw(): void;
  /** Scrolls to the beginning of a message and puts the keyboard there when `focus`. */
  naar(id: string, focus: boolean): void;
  /** True when a message begins below what is on the screen. */
  isBelow(id: string): boolean;
}

interface Rij {
  element: HTMLLIElement;
  tekst: HTMLElement;
  signature: string;
  kaart?: Kaart;
}

/** `scroller` is the box the list scrolls in; it follows new messages unless somebody scrolled up. */
export function createLijst(deps: LijstDeps, scroller: HTMLElement, list: HTMLElement): Lijst {
  const rijen = new Map<string, Rij>();

  const update = (rij: Rij, bericht: Bericht) => {
    const { card, ...rest } = bericht;
    const signature = JSON.stringify(rest);
    let changed = signature !== rij.signature;
    if (changed) fillText(rij.tekst, bericht);
    rij.signature = signature;
    if (card === undefined || bericht.deleted === true) {
      rij.kaart?.element.remove();
      delete rij.kaart;
      return changed;
    }
    if (rij.kaart === undefined) {
      rij.kaart = createKaart({ ...deps, klik: (klik) => deps.klik(bericht.id, klik) });
      rij.element.append(rij.kaart.element);
    }
    const before = rij.kaart.element.querySelector('.ac-adaptiveCard');
    rij.kaart.show(card);
    changed ||= before !== rij.kaart.element.querySelector('.ac-adaptiveCard');
    return changed;
  };

  const draw = (all: readonly Bericht[]) => {
    const messages = all.filter((m) => m.notice === undefined);
    const opened = rijen.size === 0;
    const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 120;
    const kept = new Set(messages.map((m) => m.id));
    for (const [id, rij] of rijen) {
      if (kept.has(id)) continue;
      rij.element.remove();
      rijen.delete(id);
    }
    let firstChanged: HTMLElement | undefined;
    let day = '';
    for (const bericht of messages) {
      const known = rijen.get(bericht.id);
      const rij = known ?? createRij(deps, bericht);
      if (known === undefined) {
        rijen.set(bericht.id, rij);
        list.append(rij.element);
      }
      const at = new Date(bericht.at);
      rij.element.dataset['dag'] = day === dagSleutel(at) ? '' : dagTekst(at);
      day = dagSleutel(at);
      if (update(rij, bericht) && (opened || firstChanged === undefined)) firstChanged = rij.element;
    }
    if (firstChanged && atEnd) follow(scroller, firstChanged);
  };

  return {
    draw,
    clear: () => {
      rijen.clear();
      list.replaceChildren();
      scroller.scrollTop = 0;
    },
    redraw: () => {
      for (const rij of rijen.values()) rij.kaart?.redraw();
    },
    naar: (id, focus) => {
      const rij = rijen.get(id);
      if (rij === undefined) return;
      follow(scroller, rij.element);
      if (focus) rij.kaart?.element.focus({ preventScroll: true });
    },
    isBelow: (id) => {
      const top = rijen.get(id)?.element.offsetTop;
      return top !== undefined && top > scroller.scrollTop + scroller.clientHeight - 60;
    },
  };
}

/** Shows the end of the list, but never hides the beginning of what is new; of a chat just opened, of the last message. */
function follow(scroller: HTMLElement, firstChanged: HTMLElement): void {
  const end = scroller.scrollHeight - scroller.clientHeight;
  scroller.scrollTop = Math.min(end, firstChanged.offsetTop - 12);
}

function createRij(deps: LijstDeps, bericht: Bericht): Rij {
  const at = new Date(bericht.at);
  const bot = bericht.from === 'bot';
  const ander = bericht.who === undefined || bericht.who === deps.ik() ? undefined : bericht.who;
  const naam = bot ? 'VPD-assistent' : (deps.people.find((m) => m.key === ander)?.naam ?? 'Jij');
  const kop = el('p', { class: 'kop' }, [
    ...(bot ? [el('span', { class: 'avatar', 'aria-hidden': 'true' }, ['V'])] : []),
    el('span', { class: bot || ander ? 'naam' : 'naam verborgen' }, [naam]),
    el('time', { datetime: bericht.at }, [tijdTekst(at)]),
    ...meldKnop(deps, bericht, `${naam}, ${tijdTekst(at)}`),
  ]);
  const tekst = el('div', { class: 'tekst' });
  const soort = bot ? 'bot' : ander ? 'ander' : 'mens';
  const element = el('li', { class: `bericht ${soort}` }, [kop, tekst]);
  return { element, tekst, signature: '' };
}

/** Where people are together; in the own chat a melding is started by saying so. */
function meldKnop(deps: LijstDeps, { who, text }: Bericht, van: string): HTMLButtonElement[] {
  if (who === undefined || text === undefined) return [];
  const zin = 'Meld dit bericht';
  const knop = el('button', { type: 'button', class: 'meld', 'aria-label': `${zin}: ${van}` }, [zin]);
  knop.addEventListener('click', () => {
    deps.meld(text);
  });
  return [knop];
}

/** Bot text may hold the Markdown of Teams; what a person typed is shown as it was typed. */
function fillText(tekst: HTMLElement, bericht: Bericht): void {
  tekst.hidden = bericht.deleted !== true && !bericht.text;
  if (bericht.deleted === true) {
    tekst.replaceChildren(el('em', {}, ['Dit bericht is verwijderd.']));
  } else if (bericht.from === 'bot') tekst.innerHTML = toHtml(bericht.text ?? '');
  else tekst.textContent = bericht.text ?? '';
}
