import { mag } from '../../domain/bevoegdheid';
import type { Melding, PersoonId } from '../../domain/melding';
import { termijnStand } from '../../domain/termijn';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, verversen, type Zicht } from './basis';
import { moment } from './datum';
import { gesprekRegels } from './gesprekken';

export interface Bij {
  berichtId: string;
  now: Date;
  /** Who reads it: what he may not do gets no button, what he may not see is left out. */
  lezer: PersoonId;
  notitie?: string;
}

/** The card that stays in the chat: number, state, dates, buttons; nothing of the content (R13 of the shape). */
export function neutraleKaart(melding: Melding, zicht: Zicht, bij: Bij): Card {
  const { afhandelen: t } = tekstVan(zicht.taal);
  return {
    name: 'afhandelen-kaart',
    data: {
      ...basis(zicht),
      ...verversen(zicht, bij.berichtId),
      ...notitie(bij.notitie),
      id: melding.id,
      kop: t.kop(melding.nummer ?? ''),
      intro: melding.status === 'ingediend' ? `${t.intro} ${t.eersteBel}` : t.bezig,
      feiten: stand(melding, zicht, bij),
      alleenJij: t.alleenJij,
      tonen: t.tonen,
      magOppakken: kanOppakken(melding, zicht, bij),
      oppakken: t.oppakken,
    },
  };
}

/** Only the behandelaar, and only while nobody did. */
export function kanOppakken(melding: Melding, { profiel }: Zicht, { lezer }: Bij): boolean {
  return melding.status === 'ingediend' && mag(melding, lezer, 'oppakken', profiel);
}

/** Status and dates, which say nothing of what happened. */
export function stand(
  melding: Melding,
  { taal, profiel }: Zicht,
  { now, lezer }: Bij,
): { label: string; waarde: string }[] {
  const { afhandelen: t } = tekstVan(taal);
  const eerste = melding.nazorg.find((g) => g.soort === '24uur')?.uiterlijk;
  const uiterlijk = eerste && moment(eerste, taal);
  const metStand =
    eerste && uiterlijk && termijnStand(eerste, now) === 'verstreken' ? t.verstreken(uiterlijk) : uiterlijk;
  return [
    { label: t.status, waarde: t.statussen[melding.status] },
    { label: t.binnen, waarde: melding.ingediendOp ? moment(melding.ingediendOp, taal) : '' },
    { label: t.eerste, waarde: metStand ?? '' },
    ...(mag(melding, lezer, 'nazorg-zien', profiel) ? gesprekRegels(melding.nazorg, taal) : []),
  ].filter(({ waarde }) => waarde !== '');
}
