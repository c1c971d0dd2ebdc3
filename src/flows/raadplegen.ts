import type { Bron } from '../domain/protocol/bron';
import type { GedragsvormId } from '../domain/protocol/gedrag';
import { raadplegen, type Artikel, type Raadpleging, type Treffer } from '../domain/raadplegen';
import { rangschikBronnen } from '../domain/raadplegen/bronnen';
import type { GedragHerkenning } from '../domain/raadplegen/gedrag';
import type { Intent } from '../domain/raadplegen/herkenning';
import { bepaalGedrag, bepaalIntent } from '../domain/raadplegen/intent';
import { splitsZinnen } from '../domain/raadplegen/normaliseer';
import { splitsVragen } from '../domain/raadplegen/samengesteld';
import { herkenTaal } from '../domain/raadplegen/taal';
import type { Kennisbank, Taal } from './ports';

export interface Deps {
  kennisbank: Kennisbank;
}

export interface Antwoord {
  raadpleging: Raadpleging;
  /** Language of the question: the answer is in the same one. */
  taal: Taal;
  /** Articles that belong to the answer, ready to open. */
  verwant: Artikel[];
  /** Behaviour recognised in the text, as a first tick on the card; never decides. */
  gedrag: GedragsvormId[];
  /** The writer's own words by which `herkend` was recognised, so that the suggestion explains itself. */
  waaraan: string[];
  /** What the text wants, whatever is answered. */
  intent: Intent;
  /** Behaviour in the text; undefined when nothing stands out. */
  herkend: GedragHerkenning | undefined;
  /** Everything that was found, best first. */
  treffers: Treffer[];
  /** Where it stands, best first; empty when nothing is answered. */
  bronnen: Bron[];
}

const MAX_VERWANT = 3;

const voorzetten: ReadonlyMap<GedragHerkenning, GedragsvormId[]> = new Map([
  ['ik', ['smeken-zeuren']],
  ['jullie', ['kritiek-op-regels']],
  ['jij', ['belediging']],
  ['fysiek-dreiging', ['dreigen-geweld-persoon']],
  ['fysiek-geweld', ['slaan-duwen-spugen']],
]);

/** Answers a text. It is neither stored nor logged: it lives only in this call. */
export function vraag({ kennisbank }: Deps, tekst: string, voorkeur: Taal): Antwoord {
  const taal = herkenTaal(tekst) ?? voorkeur;
  const herkenning = kennisbank.herken(tekst);
  const treffers = kennisbank.search(tekst, taal, herkenning);
  const delen = splitsVragen(tekst).map((deel) => kennisbank.search(deel, taal));
  const raadpleging = raadplegen(tekst, treffers, {
    herkenning,
    delen,
    vind: (id) => kennisbank.getArtikel(id, taal),
  });
  const herkend = bepaalGedrag(tekst, herkenning);
  const toont =
    raadpleging.soort === 'melden' || (raadpleging.soort === 'artikel' && raadpleging.gedrag !== undefined);
  return {
    raadpleging,
    taal,
    verwant: raadpleging.soort === 'artikel' ? bij(raadpleging.artikel, raadpleging.anderen, kennisbank) : [],
    gedrag: raadpleging.soort === 'melden' ? voorzet(herkend) : [],
    waaraan: toont && herkend ? herkenning.waaraan(herkend) : [],
    intent: bepaalIntent(tekst, splitsZinnen(tekst), herkenning),
    herkend,
    treffers,
    bronnen: 'artikel' in raadpleging ? rangschikBronnen(tekst, kandidaten(raadpleging, treffers)) : [],
  };
}

/** What is answered beside it knows somewhat less of where it stands. */
const OOK = 0.8;

/** What is answered counts as the best hit, whatever else was found. */
function kandidaten(
  { artikel, ook }: { artikel?: Artikel; ook?: Artikel },
  treffers: readonly Treffer[],
): Treffer[] {
  const hoogste = treffers[0]?.score ?? 0;
  const gegeven = [artikel, ook].filter((deel) => deel !== undefined);
  return [
    ...gegeven.map((deel) => ({ artikel: deel, score: deel === artikel ? hoogste : hoogste * OOK })),
    ...treffers.filter((treffer) => !gegeven.some(({ id }) => id === treffer.artikel.id)),
  ];
}

/** What is ticked beforehand for behaviour that was recognised; the melder decides. */
export function voorzet(herkend: GedragHerkenning | undefined): GedragsvormId[] {
  return (herkend && voorzetten.get(herkend)) ?? [];
}

/** One article by its id, with what belongs to it. */
export function tonen(
  { kennisbank }: Deps,
  id: string,
  taal: Taal,
): { artikel: Artikel; verwant: Artikel[] } | undefined {
  const artikel = kennisbank.getArtikel(id, taal);
  return artikel && { artikel, verwant: bij(artikel, [], kennisbank) };
}

function bij(artikel: Artikel, anderen: readonly Artikel[], kennisbank: Kennisbank): Artikel[] {
  const verwant = artikel.verwant
    .map((id) => kennisbank.getArtikel(id, artikel.taal))
    .filter((a) => a !== undefined);
  const uniek = new Map([...anderen, ...verwant].map((a) => [a.id, a]));
  uniek.delete(artikel.id);
  return [...uniek.values()].slice(0, MAX_VERWANT);
}
