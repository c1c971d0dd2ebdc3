import { aangifteStand, kanCorrigeren, volgendeStanden } from '../../domain/aangiftespoor';
import { mag } from '../../domain/bevoegdheid';
import { aangifteVoor, gedragNu } from '../../domain/classificeren';
import { dossierVan, type Melding } from '../../domain/melding';
import { findVorm } from '../../domain/protocol/gedrag';
import type { Profiel } from '../../domain/protocol/profiel';
import type { Taal } from '../../flows/ports';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, veilig, type Zicht } from './basis';
import { waaromAangifte, type Lezer } from './besluit';
import { alsInvoer, dag } from './datum';

/** How to file, and how it goes on (R155-R162, G5, G6). Content: only ever a personal view. */
export function aangifteKaart(
  melding: Melding,
  zicht: Zicht,
  bij: Lezer & { notitie?: string; fout?: boolean; datum?: string },
): Card {
  const { taal, profiel } = zicht;
  const { besluit, afhandelen } = tekstVan(taal);
  const { aangifte: t, knoppen, fouten } = besluit;
  const { aangifte } = dossierVan(melding);
  const mijn =
    (melding.status === 'opgepakt' || melding.status === 'afgerond') &&
    mag(melding, bij.lezer, 'aangifte-bijhouden', profiel);
  const verder = volgendeStanden(melding);
  const begonnen = aangifteStand(melding);
  return {
    name: 'besluit-aangifte',
    data: {
      ...basis(zicht),
      ...notitie(bij.notitie, bij.fout ? 'attention' : 'accent'),
      id: melding.id,
      kop: t.kop(melding.nummer ?? ''),
      feiten: [
        { label: afhandelen.aangifte.kop, waarde: afhandelen.aangifte[aangifteVoor(melding)] },
        ...waaromAangifte(melding, taal),
      ],
      punten: punten(melding, zicht).map((regel) => ({ regel })),
      spoorKop: t.spoor,
      isLeeg: aangifte === undefined,
      geenSpoor: t.geenSpoor,
      standen: aangifteRegels(melding, taal),
      kanBeginnen: mijn && (begonnen === undefined || begonnen === 'voorbereiden'),
      doors: volgorde(profiel)
        .filter((door) => door !== aangifte?.door)
        .map((door) => ({ keuze: door, titel: t.door[door] })),
      kanVerder: mijn && verder.length > 0,
      datumLabel: t.datum,
      datumFout: fouten['geen-datum'],
      datum: bij.datum ?? alsInvoer(bij.now).datum,
      stappen: verder.map((stand) => ({ keuze: stand, titel: t.standen[stand] })),
      kanCorrigeren: mijn && kanCorrigeren(melding),
      corrigeren: t.terug,
      terug: knoppen.melding,
    },
  };
}

/** Who files and every step with its date: also what the employee reads about it (R159). Empty while nobody began. */
export function aangifteRegels(melding: Melding, taal: Taal): { label: string; waarde: string }[] {
  const { aangifte: t } = tekstVan(taal).besluit;
  const { aangifte } = dossierVan(melding);
  if (!aangifte) return [];
  return [
    { label: t.doorWie, waarde: t.door[aangifte.door] },
    ...aangifte.standen.map(({ stand, op }) => ({ label: t.standen[stand], waarde: dag(op, taal) })),
  ];
}

/** Both can file, in the order of the profiel (A21). */
function volgorde({ aangifteDoor }: Profiel) {
  return [...new Set([...aangifteDoor, 'werkgever' as const, 'slachtoffer' as const])];
}

function punten(melding: Melding, { taal, profiel }: Zicht): string[] {
  const { aangifte: t } = tekstVan(taal).besluit;
  const { schade, bijzonderheden = [] } = melding.antwoorden;
  const heeftSchade = (schade !== undefined && schade !== 'geen') || dossierVan(melding).verzuim?.ja === true;
  const vormen = gedragNu(melding).map(findVorm);
  const wie = volgorde(profiel).map((door, plek) => (plek === 0 ? t.eerst : t.anders)(t.door[door]));
  const adres = veilig(profiel.vestigingsadres);
  return [
    `${wie.join('. ')}.`,
    t.werkgever,
    t.slachtoffer,
    t.vpt,
    adres === '' ? t.adresVragen : t.adres(adres),
    t.naam,
    t.gegevens,
    heeftSchade ? t.schade : t.schadeVraag,
    t.beelden,
    ...(vormen.some((v) => v.type === 'jij') ? [t.klacht] : []),
    ...(bijzonderheden.includes('prive-gegevens') ? [t.verspreid] : []),
    ...(bijzonderheden.includes('onbekende-veroorzaker') ? [t.onbekend] : []),
    t.teLicht,
    t.hulp,
  ];
}
