import type { Card } from '../cards';
import { basis, tekstVan, type Zicht } from './basis';

/** The form of 'Meld dit bericht': what happens, before it happens. `id`: of this form, so that it works once. */
export function berichtMeldenKaart(id: string, zicht: Zicht): Card {
  const { uitbreiding: t } = tekstVan(zicht.taal);
  return {
    name: 'uitbreiding-melden',
    data: {
      ...basis(zicht),
      id,
      kop: t.meldKop,
      tekst: t.meldTekst,
      groep: t.meldGroep,
      gevaar: t.gevaar,
      knop: t.meldKnop,
    },
  };
}

/** After it: where the melding is. `alOpen`: another one is not finished yet, and is left alone. */
export function berichtGemeldKaart(zicht: Zicht, alOpen: boolean): Card {
  const { uitbreiding: t } = tekstVan(zicht.taal);
  return {
    name: 'uitbreiding-klaar',
    data: {
      ...basis(zicht),
      kop: alOpen ? t.alOpenKop : t.klaarKop,
      tekst: alOpen ? t.alOpen : t.klaar,
      openen: t.openen,
      openUrl: zicht.groep ?? '',
    },
  };
}
