import { teruggekoppeld } from '../../domain/afronden';
import type { Melding } from '../../domain/melding';
import type { VraagId } from '../../domain/protocol/vragenlijst';
import type { Card } from '../cards';
import { basis, tekstVan, veilig, type Zicht } from './basis';
import { feitenVan } from './feiten';

/** What is passed on by phone: what, when, where and the three facts about injury (D-25, D-30). */
export function letselfeitenKaart(melding: Melding, zicht: Zicht): Card {
  const { arbo: t } = tekstVan(zicht.taal).dossier;
  const doorgeven: readonly VraagId[] = ['wanneer', 'waar', 'gedrag', 'letsel'];
  return {
    name: 'dossier-lezen',
    data: {
      ...basis(zicht),
      kop: t.lezenKop(melding.nummer ?? ''),
      tekst: t.lezen(veilig(melding.behandelaar?.naam ?? '')),
      feiten: feitenVan(melding, zicht.profiel, zicht.taal, 'ander')
        .filter(({ vraag }) => doorgeven.includes(vraag))
        .map(({ vraag, label, waarde }) => ({ label: vraag === 'gedrag' ? t.wat : label, waarde })),
    },
  };
}

/** What was done, in headlines; nothing about the inwoner (D-20). */
export function terugkoppelingKaart(melding: Melding, zicht: Zicht): Card {
  const { teruggekoppeld: t, hoofdpunten } = tekstVan(zicht.taal).dossier;
  return {
    name: 'dossier-lezen',
    data: {
      ...basis(zicht),
      kop: t.lezenKop(melding.nummer ?? ''),
      tekst: t.lezen,
      feiten: teruggekoppeld(melding).map((punt) => ({ label: t.label, waarde: hoofdpunten[punt] })),
    },
  };
}
