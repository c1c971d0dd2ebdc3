import { aangifteVoor, gedragTeKiezen, rijenBij, voorstelVoor } from '../../domain/classificeren';
import type { Melding } from '../../domain/melding';
import { findVorm, gedragsvormIds } from '../../domain/protocol/gedrag';
import { rijIds } from '../../domain/protocol/maatregelen';
import type { Card } from '../cards';
import { tekstVan, type Zicht } from './basis';
import { formulier } from './formulier';

/** Chosen in so many words: no measure (A12, A31). */
export const GEEN = 'geen-maatregel';

/** Other measures than the proposal, with a reason (A04). */
export function aanpassenKaart(
  melding: Melding,
  zicht: Zicht,
  ingevuld?: { maatregelen: string; reden: string; notitie: string; aangifteReden?: string },
): Card {
  const { aanpassen, maatregelen } = tekstVan(zicht.taal).afhandelen;
  const gedaan = voorstelVoor(melding);
  // R133: there is always a reaction, but where the protocol itself proposes none.
  const magGeen = gedaan?.soort.startsWith('geen-voorstel') === true;
  return {
    name: 'afhandelen-aanpassen',
    data: {
      ...formulier(melding, zicht, aanpassen, ingevuld?.notitie),
      keuzeLabel: aanpassen.keuze,
      keuzeFout: aanpassen.keuzeFout,
      gekozen: ingevuld?.maatregelen ?? (gedaan?.maatregelen ?? []).join(','),
      opties: [
        ...Object.entries(maatregelen).map(([waarde, titel]) => ({ titel, waarde })),
        ...(magGeen ? [{ titel: aanpassen.geenMaatregel, waarde: GEEN }] : []),
      ],
      redenLabel: aanpassen.reden,
      redenFout: aanpassen.redenFout,
      reden: ingevuld?.reden ?? '',
      altijdAangifte: aangifteVoor(melding) === 'altijd',
      aangifteLabel: aanpassen.aangifteReden,
      aangifteFout: aanpassen.aangifteFout,
      aangifteReden: ingevuld?.aangifteReden ?? '',
      vastleggen: aanpassen.vastleggen,
      terug: aanpassen.terug,
    },
  };
}

/** Why the decision is taken anew. */
export function heropenenKaart(
  melding: Melding,
  zicht: Zicht,
  ingevuld?: { reden: string; notitie: string },
): Card {
  const { heropenen: t, knoppen, fouten } = tekstVan(zicht.taal).besluit;
  return {
    name: 'besluit-reden',
    data: {
      ...formulier(melding, zicht, t, ingevuld?.notitie),
      redenLabel: t.reden,
      redenFout: fouten.verplicht,
      reden: ingevuld?.reden ?? '',
      knop: t.knop,
      terug: knoppen.terug,
    },
  };
}

/** Another view on what it was, heavier or lighter (A35). */
export function classificerenKaart(
  melding: Melding,
  zicht: Zicht,
  ingevuld?: { gedrag: string; rij: string; reden: string; notitie: string },
): Card {
  const { besluit, keuzes } = tekstVan(zicht.taal);
  const { classificeren: t, fouten, knoppen } = besluit;
  // Every row that some form could leave open: which one fits is known when the behaviour is.
  const rijen = rijIds.filter((rij) => gedragsvormIds.some((id) => rijenBij([id]).includes(rij)));
  return {
    name: 'besluit-classificeren',
    data: {
      ...formulier(melding, zicht, t, ingevuld?.notitie),
      gedragLabel: t.gedrag,
      gedragFout: fouten.verplicht,
      gedrag: ingevuld?.gedrag ?? gedragTeKiezen(melding).join(','),
      opties: gedragsvormIds
        .filter((id) => findVorm(id).type !== 'orde')
        .map((id) => ({ waarde: id, titel: keuzes.gedrag[id] })),
      rijLabel: t.rij,
      rijFout: fouten.onbekend,
      rijHint: t.rijHint,
      rij: ingevuld?.rij ?? '',
      rijen: rijen.map((rij) => ({ waarde: rij, titel: t.rijen[rij] })),
      rijUitleg: t.rijUitleg,
      redenLabel: t.reden,
      redenFout: fouten.verplicht,
      reden: ingevuld?.reden ?? '',
      knop: t.knop,
      terug: knoppen.terug,
    },
  };
}
