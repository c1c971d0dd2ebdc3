import { isLopend, type Melding } from '../../domain/melding';
import type { Card } from '../cards';
import { basis, tekstVan, verversen, type Zicht } from './basis';
import type { Delen, Kaarten } from './deel';

type Knop = 'stappen' | 'letsel' | 'doorgeven' | 'lezen';

/** One neutral card for the messages of this slice: number, sentence, one button. */
function kaart(
  melding: Melding,
  zicht: Zicht,
  berichtId: string,
  { kop, tekst, knop }: { kop: string; tekst: string; knop: Knop },
): Card {
  const { dossier: t } = tekstVan(zicht.taal);
  // After closing or withdrawing the button would only lead to a refusal.
  const loopt = isLopend(melding);
  return {
    name: 'dossier-bericht',
    data: {
      ...basis(zicht),
      ...verversen(zicht, berichtId),
      id: melding.id,
      kop,
      tekst,
      heeftStappen: knop === 'stappen' && loopt,
      stappen: t.stappen,
      heeftLetsel: knop === 'letsel' && loopt,
      letsel: t.letselVraag.knop,
      heeftDoorgeven: knop === 'doorgeven' && melding.status !== 'ingetrokken',
      doorgeven: t.arbo.knop,
      heeftLezen: knop === 'lezen' && melding.status !== 'ingetrokken',
      lezen: t.teruggekoppeld.knop,
    },
  };
}

export const dossierDelen: Delen = [];

export const dossierKaarten: Kaarten = [
  [
    'herinnering',
    ({ bericht, melding }, zicht) => {
      const { kop, tekst } = tekstVan(zicht.taal).dossier.herinnering;
      return kaart(melding, zicht, bericht.id, { kop, tekst: tekst(melding.nummer ?? ''), knop: 'stappen' });
    },
  ],
  [
    'letsel-vraag',
    ({ bericht, melding }, zicht) => {
      const { kop, tekst } = tekstVan(zicht.taal).dossier.letselVraag;
      return kaart(melding, zicht, bericht.id, { kop, tekst: tekst(melding.nummer ?? ''), knop: 'letsel' });
    },
  ],
  [
    'arbo',
    ({ bericht, melding }, zicht) => {
      const { kop, tekst } = tekstVan(zicht.taal).dossier.arbo;
      return kaart(melding, zicht, bericht.id, {
        kop,
        tekst: tekst(melding.nummer ?? ''),
        knop: 'doorgeven',
      });
    },
  ],
  [
    'teruggekoppeld',
    ({ bericht, melding }, zicht) => {
      const { kop, tekst } = tekstVan(zicht.taal).dossier.teruggekoppeld;
      return kaart(melding, zicht, bericht.id, { kop, tekst: tekst(melding.nummer ?? ''), knop: 'lezen' });
    },
  ],
];
