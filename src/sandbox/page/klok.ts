import type { Api } from './api.js';
import type { Sprong } from './contract.js';
import { doe, find, zegRustig } from './dom.js';
import { klokTekst, volgendeWerkdag } from './kloktekst.js';

export interface Klok {
  /** The moment it is in the sandbox. */
  now(): Date;
  refresh: () => void;
}

const SPRONGEN = new Map<string, (now: Date) => Sprong>([
  ['uur', () => ({ hours: 1 })],
  ['etmaal', () => ({ hours: 24 })],
  ['vijf-dagen', () => ({ days: 5 })],
  ['zes-weken', () => ({ days: 42 })],
  ['werkdag', (now) => ({ to: volgendeWerkdag(now).toISOString() })],
]);

/** The clock bar. Between two answers of the sandbox it runs on by itself; `moved` hears of every jump. */
export async function createKlok(
  api: Api,
  bar: HTMLElement,
  moved: () => void,
  fout: (reden: string) => void,
): Promise<Klok> {
  const text = find(bar, 'time', HTMLTimeElement);
  const bezig = find(bar, '.klok-bezig', HTMLElement);
  const menu = find(bar, '.klok-menu', HTMLButtonElement);
  const knoppen = [...bar.querySelectorAll<HTMLButtonElement>('button[data-sprong]')];
  let ahead = 0;

  const now = () => new Date(Date.now() + ahead);
  const show = () => {
    text.dateTime = now().toISOString();
    if (text.textContent !== klokTekst(now())) text.textContent = klokTekst(now());
  };
  const set = (moment: Date) => {
    ahead = moment.getTime() - Date.now();
    show();
  };
  const setBusy = (busy: boolean) => {
    bar.setAttribute('aria-busy', String(busy));
    bezig.hidden = !busy;
    for (const knop of knoppen) knop.setAttribute('aria-disabled', String(busy));
  };
  const open = (isOpen: boolean) => {
    menu.setAttribute('aria-expanded', String(isOpen));
  };
  const spring = async (sprong: Sprong) => {
    setBusy(true);
    set(
      await api.verzet(sprong).finally(() => {
        setBusy(false);
      }),
    );
    moved();
    zegRustig(`Het is nu ${klokTekst(now())}`);
  };
  for (const knop of knoppen) {
    knop.addEventListener('click', () => {
      const sprong = SPRONGEN.get(knop.dataset['sprong'] ?? '');
      if (sprong === undefined || bar.getAttribute('aria-busy') === 'true') return;
      fout('');
      open(false);
      doe(spring(sprong(now())), fout);
    });
  }
  menu.addEventListener('click', () => {
    open(menu.getAttribute('aria-expanded') !== 'true');
  });
  set(await api.klok());
  setInterval(show, 1000);
  return {
    now,
    refresh: () => {
      doe(
        api.klok().then((moment) => {
          set(moment);
          moved();
        }),
        fout,
      );
    },
  };
}
