import MiniSearch from 'minisearch';

import type { Artikel } from '../../../src/domain/raadplegen';
import { herkenTaal } from '../../../src/domain/raadplegen/taal';
import type { Oefenzin } from '../../../src/kennisbank/leren/oefenzinnen';
import type { Goud, Voorspelling } from './score';

/** The same work by plain BM25: the library as it comes, nothing tuned. A class is that of the nearest practice sentence. */
export function createBm25(artikelen: readonly Artikel[], oefenzinnen: readonly Oefenzin[]) {
  const perTaal = { nl: indexeer(artikelen, 'nl'), en: indexeer(artikelen, 'en') };
  const klasse = (les: Oefenzin['les']) => {
    const index = new MiniSearch<{ id: number; label: string; tekst: string }>({
      fields: ['tekst'],
      storeFields: ['label'],
    });
    index.addAll(
      oefenzinnen.flatMap((zin, id) => (zin.les === les ? [{ id, label: zin.label, tekst: zin.tekst }] : [])),
    );
    return (tekst: string) => String(index.search(tekst)[0]?.['label'] ?? '');
  };
  const intent = klasse('bedoeling');
  const gedrag = klasse('gedrag');
  return (regel: Goud): Voorspelling => {
    switch (regel.kind) {
      case 'intent':
        return { intent: intent(regel.q) };
      case 'behaviour':
        return { class: gedrag(regel.text) };
      case 'qa':
      case 'outofscope': {
        const gevonden = perTaal[herkenTaal(regel.q) ?? 'nl'](regel.q);
        const eerste = gevonden[0];
        return {
          answered: eerste !== undefined,
          answer: eerste ? tekstVan(eerste) : '',
          sources: gevonden.flatMap(({ bronnen }) =>
            bronnen.map(({ doc, sectie }) => ({ doc, section: sectie })),
          ),
        };
      }
    }
  };
}

function indexeer(alle: readonly Artikel[], taal: Artikel['taal']) {
  const artikelen = new Map(alle.filter((a) => a.taal === taal).map((a) => [a.id, a]));
  const index = new MiniSearch({ fields: ['tekst'] });
  index.addAll([...artikelen.values()].map((a) => ({ id: a.id, tekst: tekstVan(a) })));
  return (vraag: string) =>
    index
      .search(vraag)
      .map(({ id }) => artikelen.get(String(id)))
      .filter((a) => a !== undefined);
}

function tekstVan({ titel, kort, stappen, zinnen }: Artikel): string {
  return [titel, kort, ...stappen, ...zinnen].join('\n');
}
