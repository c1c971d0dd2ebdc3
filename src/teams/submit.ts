import type { Card, CardName } from './cards';
import { isAdvies } from './present/advies';
import { notitie, tekstVan, type Zicht } from './present/basis';
import { tekstKaart } from './present/raadplegen';

/** Cards with the content of a melding: only ever a personal view, never kept in a chat. */
export const alleenPersoonlijk: ReadonlySet<CardName> = new Set<CardName>([
  'afhandelen-melding',
  'mijn-melding',
  'mijn-aanvullen',
  'mijn-tijd',
  'afhandelen-aanpassen',
  'dossier-stappen',
  'dossier-stap',
  'dossier-vorm',
  'dossier-gir',
  'dossier-lezen',
  'besluit-maatregel',
  'besluit-reden',
  'besluit-irm-vraag',
  'besluit-instemming',
  'besluit-classificeren',
  'besluit-aangifte',
  'werklijst-kaart',
  'werklijst-lopend',
  'nazorg-vervolg',
  'nazorg-contact',
  'brieven-kaart',
  'brieven-link',
  'agenda-bestand',
  'brieven-tekst',
  'kennisbank-kaart',
]);

/** What a client without personal views may show: the card, or a sentence where it would hold content. */
export function neutraalVoorSubmit(card: Card, zicht: Zicht): Card {
  const { algemeen, melden, nood, uitbreiding } = tekstVan(zicht.taal);
  if (alleenPersoonlijk.has(card.name)) return tekstKaart(algemeen.gelukt, algemeen.alleenNieuw, zicht);
  const { nietInChat } = melden.controle;
  switch (card.name) {
    case 'melden-vraag': {
      // Why an answer was refused may stay; what was recognised or told may not, unless a life depends on it.
      const { notitie: regel } = card.data;
      const verteld =
        regel.endsWith(melden.voorzet) || regel === uitbreiding.voorstel || isAdvies(regel, zicht.taal);
      const zonderVoorzet = verteld && regel !== melden.advies.zelfbeschadiging ? notitie() : {};
      return {
        name: card.name,
        data: { ...card.data, ...zonderVoorzet, velden: card.data.velden.map(zonderAntwoord) },
      };
    }
    case 'nood-kaart':
      return { name: card.name, data: { ...card.data, watWaarde: '', hoeWaarde: '' } };
    case 'melden-oordeel':
      return { name: card.name, data: { ...card.data, ...zonderOmslag, grens: '', reden: '', bron: '' } };
    case 'melden-triage':
      return {
        name: card.name,
        data: { ...card.data, ...zonderOmslag, grens: '', oordeelReden: '', oordeelBron: '' },
      };
    case 'melden-controle':
      return {
        name: card.name,
        data: {
          ...card.data,
          ...zonderOmslag,
          oordeelKop: nietInChat,
          grens: '',
          oordeelReden: '',
          oordeelBron: '',
          feiten: [],
          tekst: nietInChat,
          onderdelen: card.data.onderdelen.filter(({ waarde }) => altijdGevraagd.has(waarde)),
          versturen: card.data.versturen === nood.klaar ? nood.klaar : melden.controle.versturen,
        },
      };
    default:
      return card;
  }
}

/** Questions everybody gets: that they can be changed says nothing about the answers. */
export const altijdGevraagd: ReadonlySet<string> = new Set([
  'wanneer',
  'wie',
  'waar',
  'gedrag',
  'bijzonderheden',
  'feiten',
]);
const zonderOmslag = { heeftUitleg: false, heeftOmslag: false, omslag: [] };

/** A question keeps its field but not what was filled in; only the place, which says nothing, may stay. */
function zonderAntwoord<V extends { id: string; waarde: string }>(veld: V): V {
  return veld.id === 'locatie' ? veld : { ...veld, waarde: '' };
}
