import { afgerondOp } from '../../domain/afronden';
import { mag, type Handelen } from '../../domain/bevoegdheid';
import { isBereikbaar, type Melding, type PersoonId } from '../../domain/melding';
import { volgendeInLijn } from '../../domain/overdragen';
import { isSpoed, morgen, prioriteit } from '../../domain/spoed';
import { termijnStand } from '../../domain/termijn';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, veilig, verversen, type Zicht } from './basis';
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
      intro: intro(melding, zicht, bij),
      feiten: stand(melding, zicht, bij),
      alleenJij: t.alleenJij,
      magTonen: mag(melding, bij.lezer, 'inhoud-zien', zicht.profiel),
      tonen: t.tonen,
      oppakken: t.oppakken,
      ...knoppen(melding, zicht, bij),
    },
  };
}

/** What to do now, in one or two sentences; urgency, but not why. */
function intro(melding: Melding, { taal, profiel }: Zicht, { now, lezer }: Bij): string {
  const { afhandelen: t, routering } = tekstVan(taal);
  const { status, behandelaar } = melding;
  if (status === 'afgerond' || status === 'ingetrokken') return routering[status];
  if (behandelaar && behandelaar.id !== lezer && melding.eerder?.some(({ id }) => id === lezer))
    return routering.nietMeerBijJou(veilig(behandelaar.naam));
  if (status !== 'ingediend') return t.bezig;
  switch (prioriteit(melding)) {
    case 'gewoon':
      return `${t.intro} ${t.eersteBel}`;
    case 'hoog':
      return `${t.intro} ${routering.hoog} ${t.eersteBel}`;
    case 'spoed': {
      // D-85: who lies in hospital is not phoned by way of routine.
      if (!isBereikbaar(melding)) return `${t.intro} ${routering.spoedZonderBellen}`;
      const zinnen = { open: routering.spoed, weekend: routering.spoedWeekend, dicht: routering.spoedDicht };
      return `${t.intro} ${zinnen[morgen(now, profiel)]}`;
    }
  }
}

/** Only what this reader can do now. */
function knoppen(melding: Melding, zicht: Zicht, bij: Bij) {
  const { routering: t } = tekstVan(zicht.taal);
  const { status } = melding;
  const kan = (wat: Handelen) => mag(melding, bij.lezer, wat, zicht.profiel);
  const eerste = melding.nazorg.find((g) => g.soort === '24uur')?.status;
  const teVoeren = eerste !== undefined && eerste !== 'gevoerd' && eerste !== 'afgezien';
  const magOppakken = kanOppakken(melding, zicht, bij);
  return {
    magOppakken,
    magBellen: magOppakken && teVoeren && isSpoed(melding) && isBereikbaar(melding),
    bellen: t.bellen,
    magGevoerd: status === 'opgepakt' && teVoeren && kan('gesprek-gevoerd'),
    gevoerd: t.gevoerd,
    magDoorgeven: magOppakken && volgendeInLijn(melding, zicht.profiel) !== undefined,
    doorgeven: t.doorgeven,
    magOverdragen: (status === 'opgepakt' || (status === 'ingediend' && !magOppakken)) && kan('overdragen'),
    overdragen: t.overdragen,
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
  const { afhandelen: t, dossier } = tekstVan(taal);
  const dicht = afgerondOp(melding);
  const eerste = melding.nazorg.find((g) => g.soort === '24uur')?.uiterlijk;
  const uiterlijk = eerste && moment(eerste, taal);
  const metStand =
    eerste && uiterlijk && termijnStand(eerste, now) === 'verstreken' ? t.verstreken(uiterlijk) : uiterlijk;
  return [
    {
      label: t.status,
      waarde: dicht ? dossier.afgerondOp(moment(dicht, taal)) : t.statussen[melding.status],
    },
    { label: t.binnen, waarde: melding.ingediendOp ? moment(melding.ingediendOp, taal) : '' },
    { label: t.eerste, waarde: metStand ?? '' },
    ...(mag(melding, lezer, 'nazorg-zien', profiel) ? gesprekRegels(melding.nazorg, { taal, profiel }) : []),
  ].filter(({ waarde }) => waarde !== '');
}
