import type { Artikel } from '../../domain/raadplegen';
import { normaliseer } from '../../domain/raadplegen/normaliseer';
import { createOntleder } from '../woorden';
import { createKenmerken } from './kenmerken';
import { klein, leer, type Lineair, type Voorbeeld } from './lineair';
import type { Les, Oefenzin } from './oefenzinnen';

/** Buckets of the hash. A bucket costs a byte for each class of each lesson. */
const VAKKEN = 16_384;

/** Whoever asks, tells or calls for help in one of these ways is in the right place. */
const VAN_ONS = new Set(['question', 'report', 'emergency', 'status']);

export interface Model {
  vakken: number;
  /** Words the model was taught with: what else is typed is read as the nearest of these. */
  woorden: readonly string[];
  lessen: ReadonlyMap<Les, Lineair>;
}

/** Learns from the practice sentences and the question forms of the articles. Always the same for the same input. */
export function maakModel(oefenzinnen: readonly Oefenzin[], artikelen: readonly Artikel[]): Model {
  const vormen = artikelen.flatMap(({ id, titel, vragen }) =>
    [titel, ...vragen].map((tekst): Oefenzin => ({ les: 'artikelen', label: id, tekst })),
  );
  const alle = [...oefenzinnen, ...vormen];
  const woorden = [...new Set(alle.flatMap(({ tekst }) => normaliseer(tekst).split(' ')))].sort();
  const kenmerken = createKenmerken(VAKKEN, createOntleder(new Set(woorden), 'nl'));
  const les = (naam: Les): Voorbeeld[] =>
    alle
      .filter((zin) => zin.les === naam)
      .map(({ label, tekst }) => ({ klasse: label, kenmerken: kenmerken(tekst, naam !== 'artikelen') }));
  const ons = alle
    .filter(({ les, label }) => les === 'artikelen' || (les === 'bedoeling' && VAN_ONS.has(label)))
    .map(({ tekst }) => ({ klasse: 'ons', kenmerken: kenmerken(tekst, true) }));
  return {
    vakken: VAKKEN,
    woorden,
    lessen: new Map<Les, Lineair>([
      ['artikelen', klein(leer(les('artikelen'), VAKKEN))],
      ['bedoeling', klein(leer(les('bedoeling'), VAKKEN))],
      ['gedrag', klein(leer(les('gedrag'), VAKKEN))],
      ['buiten', klein(leer([...ons, ...les('buiten')], VAKKEN))],
    ]),
  };
}
