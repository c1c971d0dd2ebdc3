import type { Artikel } from '../../domain/raadplegen';
import { normaliseer } from '../../domain/raadplegen/normaliseer';
import { createKenmerken } from './kenmerken';
import { klein, leer, type Lineair, type Voorbeeld } from './lineair';
import { lessen, type Oefenzin, type Onderdeel } from './oefenzinnen';

/** Buckets of the hash. A bucket costs a byte for each class of each lesson. */
const VAKKEN = 131_072;

/** One in so many near misses also teaches what a message wants. */
const DEEL_ELDERS = 10;
/** And of these what is no call for help. */
const DEEL_RUSTIG = 2;

/** Before a class of the lesson of the articles that is no article but another counter. */
export const ELDERS = '!';

/** Whoever asks, tells or calls for help in one of these ways is in the right place. */
const VAN_ONS = new Set(['question', 'report', 'emergency', 'status']);

export interface Model {
  vakken: number;
  /** Words the model was taught with: what else is typed is read as the nearest of these. */
  woorden: readonly string[];
  lessen: ReadonlyMap<Onderdeel, Lineair>;
}

/** Learns from the practice sentences and the question forms of the articles. Always the same for the same input. */
export function maakModel(oefenzinnen: readonly Oefenzin[], artikelen: readonly Artikel[]): Model {
  const vormen = artikelen.flatMap(({ id, titel, vragen }) =>
    [titel, ...vragen].map((tekst): Oefenzin => ({ les: 'artikelen', label: id, tekst })),
  );
  const alle = [...oefenzinnen, ...vormen];
  const woorden = [...new Set(alle.flatMap(({ tekst }) => normaliseer(tekst).split(' ')))].sort();
  const kenmerken = createKenmerken(VAKKEN, new Set(woorden));
  const gelezen = alle.map((zin) => {
    const { inhoud, alles } = kenmerken(zin.tekst);
    return { ...zin, inhoud, kenmerken: alles() };
  });
  const als = (klasse: string | undefined, zinnen: readonly (typeof gelezen)[number][]): Voorbeeld[] =>
    zinnen.map((zin) => ({ klasse: klasse ?? zin.label, kenmerken: zin.kenmerken }));
  const per = Map.groupBy(gelezen, (zin) => zin.les);
  const [artikel = [], bedoeling = [], gedrag = [], buiten = []] = lessen.map((les) => per.get(les));
  const elders = buiten.filter(({ label }) => label !== 'ons');
  return {
    vakken: VAKKEN,
    woorden,
    lessen: new Map(
      Object.entries({
        // With the other counters beside the articles, so that it also knows when none of the articles fits.
        artikelen: [...artikel, ...elders.map((zin) => ({ ...zin, label: ELDERS + zin.label }))].map(
          ({ label, inhoud }) => ({ klasse: label, kenmerken: inhoud }),
        ),
        bedoeling: [...als(undefined, bedoeling), ...als('other', elk(elders, DEEL_ELDERS))],
        // Most of what is asked is a question: an alarm of its own, or a question in other words is taken for a call.
        alarm: [
          ...bedoeling.map(({ label, kenmerken }) => ({
            klasse: label === 'emergency' ? 'nu' : 'niet',
            kenmerken,
          })),
          ...als('niet', elk([...artikel, ...elders], DEEL_RUSTIG)),
        ],
        gedrag: als(undefined, gedrag),
        buiten: [
          ...als(undefined, buiten),
          ...als('ons', artikel),
          ...als(
            'ons',
            bedoeling.filter(({ label }) => VAN_ONS.has(label)),
          ),
        ],
      } satisfies Record<Onderdeel, Voorbeeld[]>).map(([naam, voorbeelden]) => [
        naam as Onderdeel,
        klein(leer(voorbeelden, VAKKEN)),
      ]),
    ),
  };
}

function elk<T>(lijst: readonly T[], stap: number): T[] {
  return lijst.filter((_, i) => i % stap === 0);
}
