import type { Lijst } from './lijst.js';

/** What is new in a chat and not on the screen yet. */
export interface Nieuw {
  /** Looks again: messages came, or were read. */
  update: () => void;
  /** Somebody is busy in this pane: what can be seen is read now. */
  gezien: () => void;
}

export interface NieuwDeps {
  lijst: Pick<Lijst, 'naar' | 'isBelow'>;
  /** Unread messages: how many, and the id of the oldest. */
  ongelezen(): { aantal: number; eerste: string | undefined };
  markRead(): void;
}

/**
 * A button to what came in below the screen. A pane that was away (another tab of a phone) opens at what is new, or
 * else where it was left.
 */
export function createNieuw(deps: NieuwDeps, scroller: HTMLElement, knop: HTMLButtonElement): Nieuw {
  let left = 0;
  let height = 0;

  const isBelow = () => {
    const { eerste } = deps.ongelezen();
    return eerste !== undefined && height > 0 && deps.lijst.isBelow(eerste);
  };
  const update = () => {
    const { aantal } = deps.ongelezen();
    knop.hidden = !isBelow();
    const text = aantal === 1 ? '1 nieuw bericht' : `${aantal} nieuwe berichten`;
    if (knop.textContent !== text) knop.textContent = text;
  };
  knop.addEventListener('click', () => {
    const { eerste } = deps.ongelezen();
    if (eerste !== undefined) deps.lijst.naar(eerste, true);
    deps.markRead();
    update();
  });
  scroller.addEventListener(
    'scroll',
    () => {
      left = scroller.scrollTop;
      update();
    },
    { passive: true },
  );
  new ResizeObserver(() => {
    const opened = height === 0 && scroller.clientHeight > 0;
    height = scroller.clientHeight;
    if (!opened) return;
    const { eerste } = deps.ongelezen();
    if (eerste === undefined) scroller.scrollTop = left;
    else deps.lijst.naar(eerste, false);
    deps.markRead();
  }).observe(scroller);
  return {
    update,
    gezien: () => {
      if (!isBelow()) deps.markRead();
    },
  };
}
