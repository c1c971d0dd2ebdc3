import { find } from './dom.js';

/** What each step of the guide does; the steps stand in index.html. */
export type Stappen = ReadonlyMap<string, () => void>;

const KEY = 'proeftuin-gids';

/** 'Wat kan ik hier doen?': open the first time on a wide screen, after that as it was left. */
export function createGids(knop: HTMLButtonElement, gids: HTMLElement, stappen: Stappen): void {
  const small = matchMedia('(max-width: 899px)');
  const set = (open: boolean) => {
    gids.hidden = !open;
    knop.setAttribute('aria-expanded', String(open));
  };
  const choose = (open: boolean) => {
    set(open);
    localStorage.setItem(KEY, open ? 'open' : 'dicht');
  };
  knop.addEventListener('click', () => {
    choose(gids.hidden !== false);
  });
  find(gids, '.sluit', HTMLButtonElement).addEventListener('click', () => {
    choose(false);
    knop.focus();
  });
  for (const stap of gids.querySelectorAll<HTMLButtonElement>('button[data-stap]')) {
    stap.addEventListener('click', () => {
      if (small.matches) set(false);
      stappen.get(stap.dataset['stap'] ?? '')?.();
    });
  }
  set(!small.matches && localStorage.getItem(KEY) !== 'dicht');
}
