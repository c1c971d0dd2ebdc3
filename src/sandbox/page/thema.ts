import type { Thema } from './adres.js';

export interface ThemaKeuze {
  nu(): Thema;
  onChange(listener: () => void): void;
}

const KEY = 'proeftuin-thema';

/** Light or dark: what was asked in the address, else what was chosen before, else what the device prefers. */
export function createThema(knop: HTMLButtonElement, asked: Thema | undefined): ThemaKeuze {
  const root = document.documentElement;
  const device = matchMedia('(prefers-color-scheme: dark)');
  const listeners: (() => void)[] = [];
  const saved = localStorage.getItem(KEY);
  let chosen: Thema | undefined = asked ?? (saved === 'licht' || saved === 'donker' ? saved : undefined);

  const nu = (): Thema => chosen ?? (device.matches ? 'donker' : 'licht');
  const show = () => {
    root.dataset['thema'] = nu();
    knop.setAttribute('aria-pressed', String(nu() === 'donker'));
    for (const listener of listeners) listener();
  };
  knop.addEventListener('click', () => {
    chosen = nu() === 'donker' ? 'licht' : 'donker';
    localStorage.setItem(KEY, chosen);
    show();
  });
  device.addEventListener('change', show);
  show();
  return {
    nu,
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}
