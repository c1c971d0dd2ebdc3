import { basis, tekstVan, verversen } from './basis';
import type { Delen, Kaarten } from './deel';
import { irmKaart } from './instemming';

export const besluitDelen: Delen = [
  [
    'aangifte-stand',
    (m, { taal }) => {
      const { bericht } = tekstVan(taal).besluit.aangifte;
      return { kop: bericht.kop, tekst: bericht.tekst(m.nummer ?? '') };
    },
  ],
];

export const besluitKaarten: Kaarten = [
  ['instemming', ({ bericht, melding }, zicht) => irmKaart(melding, zicht, bericht.id)],
  [
    'instemming-besluit',
    ({ bericht, melding }, zicht) => {
      const { irmBesluit: t } = tekstVan(zicht.taal).besluit;
      return {
        name: 'besluit-bericht',
        data: {
          ...basis(zicht),
          ...verversen(zicht, bericht.id),
          id: melding.id,
          kop: t.kop,
          tekst: t.tekst(melding.nummer ?? ''),
          tonen: t.tonen,
        },
      };
    },
  ],
];
