import type { Melding } from '../../domain/melding';
import { tekstVan, type Zicht } from './basis';
import type { Deel, Delen, Kaarten } from './deel';
import { gesprekRegels } from './gesprekken';
import { ingetrokkenKaart } from './ingetrokken';

const deel =
  (wat: 'aangevuld' | 'verzoek' | 'samengevoegd') =>
  ({ nummer = '' }: Melding, { taal }: Zicht): Deel => {
    const t = tekstVan(taal).mijn.berichten[wat];
    return { kop: t.kop, tekst: t.tekst(nummer) };
  };

export const mijnDelen: Delen = [
  ['aangevuld', deel('aangevuld')],
  ['intrekverzoek', deel('verzoek')],
  ['samengevoegd', deel('samengevoegd')],
  [
    'tijd-gewijzigd',
    ({ nummer = '', nazorg }, zicht) => {
      const { tijd } = tekstVan(zicht.taal).mijn.berichten;
      return { kop: tijd.kop, tekst: tijd.tekst(nummer), feiten: gesprekRegels(nazorg, zicht) };
    },
  ],
];
export const mijnKaarten: Kaarten = [
  ['ingetrokken', ({ bericht, melding }, zicht) => ingetrokkenKaart(melding, zicht, bericht.id)],
];
