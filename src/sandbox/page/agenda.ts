import { type AgendaRegel, komendeDagen } from './agendalijst.js';
import type { Api } from './api.js';
import type { Mens } from './contract.js';
import { doe, el, find, icoon, sjabloon } from './dom.js';
import { dagMetJaar, dagSleutel, tijdTekst } from './kloktekst.js';
import { peopleOptions } from './mensen.js';

export interface Agenda {
  element: HTMLElement;
  wie(): string;
  kies(key: string): void;
  /** Fetches again. */
  refresh: () => void;
}

/** The calendar of one person: what is still to come, by day. */
export function createAgenda(api: Api, people: readonly Mens[], now: () => Date, start: string): Agenda {
  const element = sjabloon('sjabloon-agenda');
  const select = find(element, 'select', HTMLSelectElement);
  const lijst = find(element, '.dagen', HTMLElement);
  const leeg = find(element, '.leeg', HTMLElement);
  const fout = find(element, '.venster-fout', HTMLElement);
  let wie = start;

  const load = async () => {
    const asked = wie;
    const events = await api.agenda(asked);
    if (asked !== wie) return;
    const days = komendeDagen(events, wie, people, now(), dagSleutel);
    fout.hidden = true;
    leeg.hidden = days.length > 0;
    element.setAttribute('aria-busy', 'false');
    lijst.replaceChildren(...days.map((day) => drawDay(day, now())));
  };
  const refresh = () => {
    doe(load(), (reden) => {
      fout.textContent = reden;
      fout.hidden = false;
    });
  };
  const kies = (key: string) => {
    if (!people.some((m) => m.key === key)) return;
    wie = key;
    select.value = key;
    find(element, '.agenda-lijst', HTMLElement).setAttribute(
      'aria-label',
      `Agenda van ${people.find((m) => m.key === key)?.naam ?? ''}`,
    );
    refresh();
  };
  select.append(...peopleOptions(people));
  select.addEventListener('change', () => {
    kies(select.value);
  });
  kies(start);
  return { element, wie: () => wie, kies, refresh };
}

function drawDay(regels: readonly AgendaRegel[], now: Date): HTMLElement {
  const dag = dagMetJaar(regels[0]?.start ?? now, now);
  return el('section', { class: 'dag' }, [el('h3', {}, [dag]), el('ul', {}, regels.map(drawRegel))]);
}

function drawRegel(regel: AgendaRegel): HTMLElement {
  const tekst = regel.vervallen ? el('s', {}, [regel.onderwerp]) : regel.onderwerp;
  const kenmerken = [
    ...(regel.nazorg ? [el('span', { class: 'kenmerk nazorg' }, [regel.nazorg])] : []),
    ...(regel.prive ? [el('span', { class: 'kenmerk' }, [icoon('slot'), 'Privé'])] : []),
    ...(regel.vervallen ? [el('span', { class: 'kenmerk' }, ['Vervallen'])] : []),
  ];
  return el('li', { class: regel.nazorg ? 'afspraak nazorg' : 'afspraak' }, [
    el('p', { class: 'tijd' }, [`${tijdTekst(regel.start)} tot ${tijdTekst(regel.eind)} uur`]),
    el('p', { class: 'onderwerp' }, [tekst]),
    ...(regel.met ? [el('p', { class: 'met' }, [`Met ${regel.met}`])] : []),
    ...(kenmerken.length > 0 ? [el('p', { class: 'kenmerken' }, kenmerken)] : []),
  ]);
}
