import type * as AC from 'adaptivecards';

import type { Thema } from './adres.js';
import type { Json, Mens } from './contract.js';
import { el } from './dom.js';
import { hostConfig } from './hostconfig.js';
import { defaultValues, eersteTekst, fillPeople, inputsToSend, keepInputs } from './invoer.js';
import { safeHref, toHtml } from './markdown.js';

/** The renderer of /vendor/adaptivecards.min.js. */
declare const AdaptiveCards: typeof AC;

export interface Klik {
  verb?: string;
  title?: string;
  inputs: Record<string, string>;
  data?: Json;
  submit: boolean;
}

/** How a link to a chat begins: that one opens in Teams itself. */
const EIGEN_CHAT = 'https://teams.microsoft.com/l/chat/';

export interface KaartDeps {
  people: readonly Mens[];
  thema(): Thema;
  /** Sends a click; answers with a sentence for beside the card, if there is one. */
  klik(klik: Klik): Promise<string | undefined>;
  /** Brings the chat of this person with the bot on the screen. */
  eigenChat(): void;
}

/** One card in a chat. */
export interface Kaart {
  element: HTMLElement;
  /** Draws it when it changed. A change by somebody else waits while this person is filling it in. */
  show(card: Json): void;
  /** Draws it again in the present theme, with what was filled in. */
  redraw(): void;
}

export function prepareRenderer(): void {
  // The renderer calls an empty number that may stay empty wrong as soon as it has a minimum; Teams does not.
  class NumberInput extends AdaptiveCards.NumberInput {
    override isValid(): boolean {
      return this.isSet() ? super.isValid() : !this.isRequired;
    }
  }
  AdaptiveCards.GlobalRegistry.defaultElements.register('Input.Number', NumberInput);
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = toHtml(text);
    result.didProcess = true;
  };
  AdaptiveCards.GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
  AdaptiveCards.GlobalSettings.setTabIndexAtCardRoot = false;
}

export function createKaart(deps: KaartDeps): Kaart {
  // A form of its own, because radio buttons with one name belong together within a form only.
  const vlak = el('form', { class: 'kaart-vlak', novalidate: '' });
  const status = el('p', { class: 'kaart-status', role: 'status' });
  const element = el('div', { class: 'kaart', role: 'group', tabindex: '-1' }, [vlak, status]);
  let shown: Json = {};
  let model: AC.AdaptiveCard | undefined;
  let first = new Map<string, string>();
  let busy = false;
  /** JSON of the card that waits until this person asks for it. */
  let offered = '';

  vlak.addEventListener('submit', (event) => {
    event.preventDefault();
  });

  const values = () =>
    new Map((model?.getAllInputs() ?? []).flatMap((i) => (i.id ? [[i.id, asText(i)] as const] : [])));
  const filled = () => new Map([...values()].map(([id, value]) => [id, value ?? '']));
  const inUse = () => {
    const active = document.activeElement;
    const typing = vlak.contains(active) && active?.matches('input, select, textarea') === true;
    return typing || [...filled()].some(([id, value]) => value !== first.get(id));
  };

  const draw = (card: Json, original: Json) => {
    const drawn = new AdaptiveCards.AdaptiveCard();
    drawn.hostConfig = new AdaptiveCards.HostConfig(hostConfig(deps.thema()));
    drawn.onExecuteAction = (action) => {
      void execute(action);
    };
    drawn.onInlineCardExpanded = (action, isExpanded) => {
      if (isExpanded) action.card.renderedElement?.scrollIntoView({ block: 'nearest' });
    };
    drawn.parse(fillPeople(card, deps.people));
    const rendered = drawn.render();
    vlak.replaceChildren(...(rendered ? [rendered] : []));
    model = drawn;
    shown = original;
    element.setAttribute('aria-label', eersteTekst(original) || 'Kaart');
  };
  const replace = (card: Json) => {
    draw(card, card);
    first = filled();
  };

  const execute = async (action: AC.Action) => {
    queueMicrotask(() => {
      sayExpanded(vlak, action);
    });
    if (action instanceof AdaptiveCards.OpenUrlAction) {
      if (action.url?.startsWith(EIGEN_CHAT) === true) deps.eigenChat();
      else openLink(action.url);
      return;
    }
    if (
      busy ||
      !(action instanceof AdaptiveCards.SubmitAction || action instanceof AdaptiveCards.ExecuteAction)
    ) {
      return;
    }
    const klik = toKlik(action, defaultValues(shown));
    const had = vlak.contains(document.activeElement);
    busy = true;
    offered = '';
    vlak.inert = true;
    element.setAttribute('aria-busy', 'true');
    tell('Bezig…', 'bezig');
    const [zin, soort] = await deps.klik(klik).then(
      (notice) => [notice ?? '', 'goed'] as const,
      (error: unknown) => [error instanceof Error ? error.message : 'Het lukte niet.', 'fout'] as const,
    );
    busy = false;
    vlak.inert = false;
    element.removeAttribute('aria-busy');
    tell(zin, soort);
    if (had && document.activeElement === document.body) element.focus({ preventScroll: true });
  };
  const tell = (zin: string, soort: 'bezig' | 'goed' | 'fout') => {
    status.dataset['soort'] = soort;
    status.replaceChildren(zin);
  };
  const offerNew = (card: Json) => {
    const knop = el('button', { type: 'button', class: 'knop klein' }, ['Toon de nieuwe kaart']);
    knop.addEventListener('click', () => {
      offered = '';
      replace(card);
      tell('', 'goed');
      element.focus({ preventScroll: true });
    });
    tell('Deze kaart is intussen veranderd. Wat je invulde, gaat weg als je de nieuwe toont.', 'goed');
    status.append(' ', knop);
  };

  return {
    element,
    show: (card) => {
      const [wanted, present] = [JSON.stringify(card), JSON.stringify(shown)];
      if (wanted === offered) return;
      if (offered !== '') tell('', 'goed');
      offered = '';
      if (wanted === present) return;
      if (busy || !inUse()) {
        replace(card);
        return;
      }
      offered = wanted;
      offerNew(card);
    },
    redraw: () => {
      draw(keepInputs(shown, filled()), shown);
    },
  };
}

/** The renderer says on the part that opens that it is open; it belongs on the button. */
function sayExpanded(vlak: HTMLElement, action: AC.Action): void {
  for (const part of vlak.querySelectorAll('[aria-expanded]:not(button)')) {
    const open = part.getAttribute('aria-expanded') ?? 'false';
    part.removeAttribute('aria-expanded');
    action.renderedElement?.setAttribute('aria-expanded', open);
  }
}

function asText(input: AC.Input): string | undefined {
  const value: unknown = input.value;
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function toKlik(action: AC.SubmitAction | AC.ExecuteAction, defaults: ReadonlyMap<string, string>): Klik {
  const inputs = Object.entries(action.getReferencedInputs() ?? {});
  const { data } = action;
  return {
    inputs: inputsToSend(new Map(inputs.map(([id, input]) => [id, asText(input)])), defaults),
    submit: action instanceof AdaptiveCards.SubmitAction,
    ...(action instanceof AdaptiveCards.ExecuteAction && action.verb ? { verb: action.verb } : {}),
    ...(action.title ? { title: action.title } : {}),
    ...(data ? { data: data as Json } : {}),
  };
}

function openLink(url: string | undefined): void {
  const href = safeHref(url ?? '');
  if (href !== undefined) el('a', { href, target: '_blank', rel: 'noopener noreferrer' }).click();
}
