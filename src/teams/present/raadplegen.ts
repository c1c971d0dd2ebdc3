import type { Artikel } from '../../domain/raadplegen';
import type { Card } from '../cards';
import { basis, bronTekst, tekstVan, veilig, type Zicht } from './basis';
import { dag } from './datum';

/** The answer with its source, its steps and what can be done next (Q1, Q5). */
export function antwoordKaart(
  artikel: Artikel,
  verwant: readonly Artikel[],
  zicht: Zicht,
  metZinnen = false,
): Card {
  const { raadplegen: t } = tekstVan(zicht.taal);
  const vul = invullen(zicht);
  const kan = (actie: Artikel['acties'][number]) => artikel.acties.includes(actie);
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
      heeftControle: artikel.gecontroleerd !== undefined,
      gecontroleerd: artikel.gecontroleerd
        ? t.gecontroleerd(dag(new Date(`${artikel.gecontroleerd}T12:00:00Z`), zicht.taal))
        : '',
      heeftVerwant: verwant.length > 0,
      verwant: verwant.map((ander) => ({ titel: ander.titel, artikel: sleutel(ander) })),
      kanZinnen: artikel.zinnen.length > 0 && !metZinnen,
      zinnenKnop: t.zinnen,
      kanMelden: kan('melden'),
      meldKnop: t.meldDit,
      kanHulp: kan('hulp-nu'),
      hulpKnop: t.hulpNu,
    },
  };
}

/** An article in its language: a button opens it in the language of the answer it stands in. */
export function sleutel({ id, taal }: Pick<Artikel, 'id' | 'taal'>): string {
  return `${taal}:${id}`;
}

/** An honest no, with the name of who does know (Q3). */
export function onbekendKaart(zicht: Zicht): Card {
  const { raadplegen: t } = tekstVan(zicht.taal);
  return {
    name: 'raadplegen-onbekend',
    data: {
      ...basis(zicht),
      kop: t.onbekend.kop,
      tekst: t.onbekend.tekst(veilig(coordinator(zicht))),
      melden: t.welkom.melden,
    },
  };
}

export function tekstKaart(kop: string, tekst: string, zicht: Zicht): Card {
  return { name: 'tekst', data: { ...basis(zicht), kop, tekst } };
}

export function welkomKaart(zicht: Zicht): Card {
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
function invullen(zicht: Zicht): (tekst: string) => string {
  const woorden = new Map([
    ['coordinator', veilig(coordinator(zicht))],
    ['alarm', veilig(zicht.profiel.locaties[0]?.alarm ?? '112')],
  ]);
  return (tekst) => tekst.replaceAll(/\{(\w+)\}/g, (heel, woord: string) => woorden.get(woord) ?? heel);
}
