import type { Artikel } from '../../domain/raadplegen';
import type { GedragHerkenning } from '../../domain/raadplegen/gedrag';
import type { Taal } from '../../flows/ports';
import type { Card, CardData } from '../cards';
import { basis, bronTekst, tekstVan, veilig, type Zicht } from './basis';
import { isoDag } from './datum';

/** What goes with an answer, besides the article. */
export interface Bij {
  metZinnen?: boolean;
  /** Answer to the second part of the question. */
  ook?: Artikel;
  /** Behaviour that is described or quoted in the question, and the words that show it. */
  gedrag?: GedragHerkenning;
  waaraan?: readonly string[];
  /** Under which 'Hielp dit?' is kept; without it nobody is asked. */
  oordeelId?: string;
  /** What was said of it is noted. */
  dank?: boolean;
}

/** The answer with its source, its steps and what can be done next (Q1, Q5). */
export function antwoordKaart(
  artikel: Artikel,
  verwant: readonly Artikel[],
  zicht: Zicht,
  { metZinnen = false, ook, gedrag, waaraan = [], oordeelId, dank = false }: Bij = {},
): { name: 'raadplegen-antwoord'; data: CardData<'raadplegen-antwoord'> } {
  const { raadplegen: t, gesprek, beoordelen } = tekstVan(zicht.taal);
  const vul = invullen(zicht);
  const kan = (actie: Artikel['acties'][number]) => artikel.acties.includes(actie);
  const eigen = zicht.groep === undefined;
  const metGedrag = eigen && gedrag !== undefined;
  // Of two answers the day that is longest ago.
  const [controle] = [artikel, ook].flatMap((een) => een?.gecontroleerd ?? []).sort();
  return {
    name: 'raadplegen-antwoord',
    data: {
      ...basis(zicht),
      artikel: sleutel(artikel),
      kop: artikel.titel,
      kort: vul(artikel.kort),
      stappen: artikel.stappen.map((regel, i) => ({ nr: i + 1, regel: vul(regel) })),
      heeftZinnen: metZinnen && artikel.zinnen.length > 0,
      zinnenKop: t.zinnenKop,
      zinnen: metZinnen ? artikel.zinnen.map((regel) => ({ regel: vul(regel) })) : [],
      bron: bronTekst(artikel.bronnen, zicht.taal),
      heeftControle: controle !== undefined,
      gecontroleerd: controle === undefined ? '' : t.gecontroleerd(isoDag(controle, zicht.taal)),
      ...gedragData(metGedrag ? gedrag : undefined, waaraan, zicht),
      heeftOok: ook !== undefined,
      ook: ook ? sleutel(ook) : '',
      ookKop: t.ook,
      ookTitel: ook?.titel ?? '',
      ookKort: ook ? vul(ook.kort) : '',
      ookBron: ook ? bronTekst(ook.bronnen, zicht.taal) : '',
      ookKnop: t.toonOok,
      heeftVerwant: verwant.length > 0,
      verwant: verwant.map((ander) => ({ titel: ander.titel, artikel: sleutel(ander) })),
      kanZinnen: artikel.zinnen.length > 0 && !metZinnen,
      zinnenKnop: t.zinnen,
      kanGesprek: eigen && artikel.zinnen.length > 0 && artikel.stappen.length > 0,
      gesprekKnop: gesprek.knop,
      kanMelden: eigen && !metGedrag && kan('melden'),
      kanMeldenMet: metGedrag,
      soort: metGedrag ? gedrag : '',
      meldKnop: t.meldDit,
      kanHulp: kan('hulp-nu'),
      hulpKnop: t.hulpNu,
      kanBeoordelen: eigen && oordeelId !== undefined,
      id: oordeelId ?? '',
      heeftDank: dank,
      dank: beoordelen.dank,
      hielp: beoordelen.vraag,
      hielpJa: beoordelen.ja,
      hielpNee: beoordelen.nee,
      ...openen(zicht),
    },
  };
}

/** 'Dit lijkt op jij-gedrag, klopt dat?', with why: a suggestion that explains itself and decides nothing. */
function gedragData(gedrag: GedragHerkenning | undefined, waaraan: readonly string[], { taal }: Zicht) {
  if (gedrag === undefined) return { heeftGedrag: false, gedrag: '', gedragWaarom: '' };
  return { heeftGedrag: true, ...gedragRegels(gedrag, waaraan, taal) };
}

function gedragRegels(gedrag: GedragHerkenning, waaraan: readonly string[], taal: Taal) {
  const { gedrag: t } = tekstVan(taal).raadplegen;
  const woorden = waaraan.map((woord) => `‘${veilig(woord)}’`).join(', ');
  const delen = [t.waarom[gedrag], ...(woorden === '' ? [] : [t.gezien(woorden)]), t.beslis];
  return { gedrag: t.lijkt(t.namen[gedrag]), gedragWaarom: delen.join(' ') };
}

/** As an answer stands in a message of somebody: nothing to click, since everybody there could. */
export function ingevoegdeKaart(artikel: Artikel, zicht: Zicht) {
  const zonder = { ...artikel, acties: [], zinnen: [] };
  return antwoordKaart(zonder, [], { ...zicht, groep: '' });
}

/** Not certain enough: the two or three likely meanings (Q3). */
export function keuzeKaart(keuzes: readonly Artikel[], zicht: Zicht): Card {
  const { verduidelijk } = tekstVan(zicht.taal).raadplegen;
  return {
    name: 'raadplegen-keuze',
    data: {
      ...basis(zicht),
      ...verduidelijk,
      keuzes: keuzes.map((artikel) => ({ titel: artikel.titel, artikel: sleutel(artikel) })),
    },
  };
}

/** Outside the personal chat: only the way to it. */
export function groepKaart(zicht: Zicht, welkom = false): Card {
  const { uitbreiding: t } = tekstVan(zicht.taal);
  return {
    name: 'groep',
    data: {
      ...basis(zicht),
      kop: welkom ? t.groepWelkomKop : t.groepKop,
      tekst: welkom ? t.groepWelkom : t.groep,
      openen: t.openen,
      openUrl: zicht.groep ?? '',
    },
  };
}

function openen({ taal, groep = '' }: Zicht) {
  return { kanOpenen: groep !== '', openen: tekstVan(taal).uitbreiding.openen, openUrl: groep };
}

/** An article in its language: a button opens it in the language of the answer it stands in. */
export function sleutel({ id, taal }: Pick<Artikel, 'id' | 'taal'>): string {
  return `${taal}:${id}`;
}

/** An honest no, with the name of who does know (Q3). `oordeelId`: under which the question can be passed on. */
export function onbekendKaart(zicht: Zicht, oordeelId = ''): Card {
  const { raadplegen: t, beoordelen } = tekstVan(zicht.taal);
  const eigen = zicht.groep === undefined;
  return {
    name: 'raadplegen-onbekend',
    data: {
      ...basis(zicht),
      kop: t.onbekend.kop,
      tekst: t.onbekend.tekst(veilig(coordinator(zicht))),
      id: oordeelId,
      kanVragen: eigen && oordeelId !== '',
      vragen: beoordelen.doorgeven.knop,
      kanMelden: eigen,
      melden: t.welkom.melden,
      ...openen(zicht),
    },
  };
}

export function tekstKaart(kop: string, tekst: string, zicht: Zicht): Card {
  return { name: 'tekst', data: { ...basis(zicht), kop, tekst } };
}

/** What the bot is for; in a group only the way to the personal chat. */
export function welkomKaart(zicht: Zicht): Card {
  if (zicht.groep !== undefined) return groepKaart(zicht, true);
  const { welkom } = tekstVan(zicht.taal).raadplegen;
  return {
    name: 'welkom',
    data: {
      ...basis(zicht),
      kop: welkom.kop,
      tekst: welkom.tekst,
      gevaar: welkom.gevaar,
      voorbeeldKop: welkom.voorbeeldKop,
      voorbeelden: welkom.voorbeelden.map((regel) => ({ regel })),
      privacy: welkom.privacy,
      melden: welkom.melden,
      nood: tekstVan(zicht.taal).nood.knop,
      nagaan: welkom.nagaan,
      hulp: tekstVan(zicht.taal).raadplegen.hulpNu,
      mijn: tekstVan(zicht.taal).mijn.knop,
    },
  };
}

export function coordinator({ profiel }: Zicht): string {
  return profiel.rollen.coordinatoren[0]?.naam ?? '';
}

/** Words of the municipality in an article: {coordinator} and {alarm}. */
export function invullen(zicht: Zicht): (tekst: string) => string {
  const woorden = new Map([
    ['coordinator', veilig(coordinator(zicht))],
    ['alarm', veilig(zicht.profiel.locaties[0]?.alarm ?? '112')],
  ]);
  return (tekst) => tekst.replaceAll(/\{(\w+)\}/g, (heel, woord: string) => woorden.get(woord) ?? heel);
}
