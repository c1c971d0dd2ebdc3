import { locatieOpties } from '../../domain/antwoord';
import type { Antwoorden } from '../../domain/antwoorden';
import { findVraag } from '../../domain/melden';
import type { Melding } from '../../domain/melding';
import type { Keuze } from '../../domain/lezen/keuze';
import { normaliseer } from '../../domain/raadplegen/normaliseer';
import { findVorm, gedragsvormIds, type GedragType } from '../../domain/protocol/gedrag';
import type { Veld, Vraag } from '../../domain/protocol/vragenlijst';
import type { Taal } from '../../flows/ports';
import type { Card } from '../cards';
import { altijdGevraagd, neutraalVoorSubmit } from '../submit';
import { notitie, tekstVan, type Zicht } from './basis';
import { onderdelen } from './feiten';
import { meldenKaart, type Bij } from './melden';
import { veldData } from './velden';

/** What a typed answer can be, besides the answers of the question itself. */
export const VERSTUREN = 'versturen';
export const WEGGOOIEN = 'weggooien';
export const ANDERS = 'anders';

const talen: readonly Taal[] = ['nl', 'en'];

/** The question as it is now, for somebody who types: neutral, since it stays in the chat, with its answers numbered. */
export function getypteKaart(
  melding: Melding,
  zicht: Zicht,
  bij: Bij & { zin?: string; let_op?: boolean },
): Card {
  const card = neutraalVoorSubmit(meldenKaart(melding, zicht, bij), zicht);
  const regels = keuzeRegels(melding, zicht);
  const zin = bij.zin === undefined ? {} : notitie(bij.zin, bij.let_op ? 'attention' : 'accent');
  switch (card.name) {
    case 'melden-vraag': {
      const { uitleg } = card.data;
      const metKeuzes = [uitleg, regels].filter((deel) => deel !== '').join('\n\n');
      return { name: card.name, data: { ...card.data, ...zin, heeftUitleg: true, uitleg: metKeuzes } };
    }
    case 'melden-controle':
      return { name: card.name, data: { ...card.data, ...zin, uitleg: `${card.data.uitleg}\n\n${regels}` } };
    case 'melden-oordeel':
      return {
        name: card.name,
        data: { ...card.data, ...zin, gesprek: `${card.data.gesprek}\n\n${regels}` },
      };
    case 'melden-triage':
      return { name: card.name, data: { ...card.data, ...zin, mag: `${card.data.mag}\n\n${regels}` } };
    case 'melden-hulp':
      return { name: card.name, data: { ...card.data, uitleg: `${card.data.uitleg} ${regels}` } };
    default:
      return card;
  }
}

/** The answers with their numbers, and what to type. */
function keuzeRegels(melding: Melding, zicht: Zicht): string {
  const { typen, melden } = tekstVan(zicht.taal);
  const vraag = findVraag(melding.vraag);
  const veld = vraag && gevraagdVeld(vraag, melding.antwoorden);
  const namen = melden.velden as Readonly<Record<string, string>>;
  const kop = vraag && vraag.velden.length > 1 && veld?.soort === 'keuze' ? [namen[veld.id] ?? ''] : [];
  const nummers = keuzesBij(melding, zicht).map(({ titels }, i) => `${String(i + 1)}. ${titels[0] ?? ''}`);
  const hulp = vraag?.id === 'veilig' && melding.antwoorden.veilig === 'nee';
  const blokken = hulp
    ? [typen.hulp]
    : [...kop, nummers.join('\n'), watTypen(vraag, veld, zicht, melding.antwoorden)];
  return blokken.filter((blok) => blok !== '').join('\n\n');
}

function watTypen(vraag: Vraag | undefined, veld: Veld | undefined, zicht: Zicht, a: Antwoorden): string {
  const { typen, keuzes } = tekstVan(zicht.taal);
  switch (vraag?.id) {
    case 'wanneer':
      return typen.tijd;
    case 'feiten':
      return typen.feiten;
    case 'controle':
    case undefined:
      return typen.controle;
    case 'oordeel':
      return typen.oordeel;
    case 'waar': {
      const namen = new Map(zicht.profiel.locaties.map(({ id, naam }) => [id, naam]));
      const [plek = '', ander = ''] = [...new Set([a.locatie ?? '', ...locatieOpties(zicht.profiel)])]
        .filter((id) => id !== '')
        .map((id) => namen.get(id) ?? keuzes.elders);
      return `${typen.kies} ${typen.plek(plek, ander)}`;
    }
    default:
      if (veld?.soort === 'persoon' || veld?.soort === 'personen') return typen.persoon;
      return veld?.soort === 'meerkeuze' ? typen.kiesMeer : typen.kies;
  }
}

/** The field that is asked now: the first one without an answer. At 'waar' the place is filled in already. */
export function gevraagdVeld({ id, velden }: Vraag, antwoorden: Antwoorden): Veld | undefined {
  if (id === 'waar') return velden.find((veld) => veld.id === 'kanaal');
  return velden.find((veld) => antwoorden[veld.id as keyof Antwoorden] === undefined) ?? velden[0];
}

/** That a question is asked says nothing, or the melder types his answers in the chat anyway. */
export function magInChat({ getypt }: Melding, vraag: string): boolean {
  return getypt === true || altijdGevraagd.has(vraag) || ZEGT_NIETS.has(vraag);
}
const ZEGT_NIETS: ReadonlySet<string> = new Set(['veilig', 'controle']);

/** The answers that can be given to the question now, in the order of their numbers. */
export function keuzesBij(melding: Melding, zicht: Zicht): Keuze[] {
  const vraag = findVraag(melding.vraag);
  if (!vraag || vraag.id === 'controle') return bijControle(melding, zicht);
  if (vraag.id === 'oordeel') return bijOordeel(melding, zicht);
  const knoppen = vraag.knoppen.map((keuze) => knop(vraag, keuze, zicht));
  const veld = gevraagdVeld(vraag, melding.antwoorden);
  if (veld?.soort === 'keuze') return veldKeuzes(veld, melding, zicht);
  return veld?.soort === 'meerkeuze' ? [...veldKeuzes(veld, melding, zicht), ...knoppen] : knoppen;
}

/** The numbers of the behaviour of one kind: 'jij-gedrag' is more than one answer. */
export function nummersVanSoort(melding: Melding, zicht: Zicht, soort: GedragType): number[] {
  return keuzesBij(melding, zicht).flatMap(({ waarde }, i) => (soortVan(waarde) === soort ? [i + 1] : []));
}

function soortVan(waarde: string): GedragType | undefined {
  const vorm = gedragsvormIds.find((id) => id === waarde);
  return vorm && findVorm(vorm).type;
}

/** The places, which are named and not numbered. */
export function plekken(melding: Melding, zicht: Zicht): Keuze[] {
  const veld = findVraag('waar')?.velden.find(({ soort }) => soort === 'locatie');
  return veld ? veldKeuzes(veld, melding, zicht) : [];
}

/** An answer in the words of a card, in either language: its words may sound like danger, but it is an answer. */
export function isTitel(tekst: string): boolean {
  return titels().has(normaliseer(tekst));
}

function titels(): Set<string> {
  const woorden = talen
    .map(tekstVan)
    .flatMap(({ keuzes, vragen }) => [
      ...Object.values(vragen).flatMap(({ knoppen }) => Object.values<string>(knoppen)),
      ...Object.values(keuzes).flatMap((lijst): string[] =>
        typeof lijst === 'string' ? [] : Object.values(lijst),
      ),
    ]);
  return new Set(woorden.map(normaliseer));
}

/** The words of both languages count: people mix them. */
function knop({ id }: Vraag, keuze: string, { taal }: Zicht): Keuze {
  const titels = inTalen(taal).map((t) => {
    const woorden = tekstVan(t).vragen[id].knoppen as Readonly<Record<string, string>>;
    return woorden[keuze] ?? keuze;
  });
  return { waarde: keuze, titels };
}

export function veldKeuzes(veld: Veld, melding: Melding, zicht: Zicht): Keuze[] {
  const [eigen = [], ander = []] = inTalen(zicht.taal).map(
    (taal) => veldData(veld, melding, { ...zicht, taal }, {}).opties,
  );
  return eigen.map(({ waarde, titel }, i) => ({ waarde, titels: [titel, ander[i]?.titel ?? titel, waarde] }));
}

function bijControle(melding: Melding, { taal, profiel }: Zicht): Keuze[] {
  const { versturen, anders } = tekstVan(taal).melden.controle;
  const [eigen = [], ander = []] = inTalen(taal).map((t) =>
    onderdelen(melding, profiel, t).filter(({ waarde }) => magInChat(melding, waarde)),
  );
  const namen = inTalen(taal).map((t) => tekstVan(t).melden.controle as Readonly<Record<string, unknown>>);
  return [
    { waarde: VERSTUREN, titels: [versturen] },
    ...eigen.map(({ titel, waarde }, i) => ({
      waarde,
      titels: [titel, ander[i]?.titel, waarde, ...namen.map((t) => t[waarde])].filter(
        (t): t is string => typeof t === 'string',
      ),
    })),
    { waarde: ANDERS, titels: [anders] },
  ];
}

function bijOordeel({ triage }: Melding, { taal }: Zicht): Keuze[] {
  const rijen = inTalen(taal).map((t) => {
    const { vragen, melden } = tekstVan(t);
    return triage
      ? [melden.triage.meld, melden.triage.klaar]
      : [vragen.oordeel.knoppen['toch-melden'], melden.oordeel.laatMaar];
  });
  return ['toch-melden', WEGGOOIEN].map((waarde, i) => ({
    waarde,
    titels: rijen.map((rij) => rij[i] ?? ''),
  }));
}

function inTalen(taal: Taal): Taal[] {
  return [taal, ...talen.filter((t) => t !== taal)];
}
