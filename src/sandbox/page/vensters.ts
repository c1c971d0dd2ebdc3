import { aantalVensters, type VensterNaam, vensterNamen } from './adres.js';
import { el } from './dom.js';

export interface Venster {
  naam: VensterNaam;
  titel: string;
  element: HTMLElement;
}

export interface Vensters {
  /** Shows a pane, beside the others when there is room. */
  open(naam: VensterNaam): void;
  /** Who is in the pane and how much is unread there. */
  label(naam: VensterNaam, wie: string, ongelezen: number): void;
}

/** What opens first when there is room. */
const VOLGORDE: readonly VensterNaam[] = [
  'medewerker',
  'leidinggevende',
  'agenda',
  'coordinator',
  'irm',
  'groep',
];

/** Which panes are on the screen: as many as wanted side by side, one at a time on a phone. */
export function createVensters(
  all: readonly Venster[],
  tabs: HTMLElement,
  asked: readonly VensterNaam[],
  changed: () => void,
): Vensters {
  const small = () => aantalVensters(innerWidth) === 1;
  const first = asked.length > 0 ? asked : VOLGORDE.slice(0, Math.max(2, aantalVensters(innerWidth)));
  let wide = new Set<VensterNaam>(first);
  let actief: VensterNaam = first[0] ?? 'medewerker';
  const isOpen = (naam: VensterNaam) => (small() ? naam === actief : wide.has(naam));

  const knoppen = new Map(
    all.map(({ naam, titel, element }) => {
      const delen = {
        titel: el('span', { class: 'tab-titel' }, [titel]),
        wie: el('span', { class: 'tab-wie' }),
        badge: el('span', { class: 'badge', hidden: '' }),
      };
      const knop = el('button', { type: 'button', class: 'tab', 'aria-controls': element.id }, [
        delen.titel,
        delen.wie,
        delen.badge,
      ]);
      knop.addEventListener('click', () => {
        press(naam);
      });
      return [naam, { knop, ...delen }] as const;
    }),
  );

  const draw = () => {
    for (const { naam, element } of all) {
      element.hidden = !isOpen(naam);
      knoppen.get(naam)?.knop.setAttribute('aria-pressed', String(isOpen(naam)));
    }
  };
  const show = () => {
    draw();
    changed();
  };
  const press = (naam: VensterNaam) => {
    actief = naam;
    if (!small()) {
      const next = new Set(wide);
      if (!next.delete(naam)) next.add(naam);
      if (next.size > 0) wide = next;
    }
    show();
  };
  tabs.append(...vensterNamen.flatMap((naam) => knoppen.get(naam)?.knop ?? []));
  matchMedia('(max-width: 899px)').addEventListener('change', show);
  draw();

  return {
    open: (naam) => {
      actief = naam;
      wide = new Set([...wide, naam]);
      show();
    },
    label: (naam, wie, ongelezen) => {
      const delen = knoppen.get(naam);
      if (delen === undefined) return;
      delen.wie.textContent = wie;
      delen.badge.hidden = ongelezen === 0;
      delen.badge.replaceChildren(String(ongelezen), el('span', { class: 'verborgen' }, [' nieuw']));
    },
  };
}
