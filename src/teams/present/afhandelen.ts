import { slachtoffer, type Melding } from '../../domain/melding';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, verversen, type Zicht } from './basis';
import { besluitDeel, recidiveDeel, voorstelDeel } from './besluit';
import { feitenVan } from './feiten';
import { kanOppakken, stand, type Bij } from './neutraal';
import { oordeelRegels } from './oordeel';
import { meldbesluit, feitenUit } from '../../domain/meldbesluit';

/** Everything, for the person who may see it and asked for it; goes back as a personal view only. */
export function inhoudKaart(melding: Melding, zicht: Zicht, bij: Bij): Card {
  const { taal, profiel } = zicht;
  const t = tekstVan(taal);
  const { afhandelen } = t;
  const oordeel = melding.oordeel ?? meldbesluit(feitenUit(melding.antwoorden), profiel.meldbeleid);
  const { omslag: _, ...regels } = oordeelRegels(oordeel, taal, 'ander');
  return {
    name: 'afhandelen-melding',
    data: {
      ...basis(zicht),
      ...verversen(zicht, bij.berichtId),
      ...notitie(bij.notitie),
      ...regels,
      id: melding.id,
      kop: afhandelen.kop(melding.nummer ?? ''),
      feiten: [
        ...(melding.melderNaam === undefined
          ? []
          : [{ label: afhandelen.inhoud.melder, waarde: melding.melderNaam }]),
        ...(slachtoffer(melding) === melding.melder
          ? []
          : [
              {
                label: afhandelen.inhoud.collega,
                waarde: melding.slachtofferNaam ?? afhandelen.inhoud.collegaOnbekend,
              },
            ]),
        ...stand(melding, zicht, bij),
      ],
      gebeurtenis: feitenVan(melding, profiel, taal, 'ander').map(({ label, waarde }) => ({ label, waarde })),
      tekstLabel: t.melden.controle.feiten,
      tekst: melding.antwoorden.feiten?.trim() ? melding.antwoorden.feiten : t.melden.controle.geenFeiten,
      heeftLetsel: isErnstigLetsel(melding),
      letsel: afhandelen.letsel,
      magOppakken: kanOppakken(melding, zicht, bij),
      oppakken: afhandelen.oppakken,
      eerstOppakken: afhandelen.inhoud.eerstOppakken,
      ...recidiveDeel(melding, zicht, bij),
      ...voorstelDeel(melding, zicht, bij),
      ...besluitDeel(melding, zicht),
      sluiten: afhandelen.sluiten,
    },
  };
}

/** D-30: any yes, or not known while somebody is injured, means: phone at once. */
function isErnstigLetsel({ antwoorden: a }: Melding): boolean {
  return [a.overleden, a.ziekenhuis, a.blijvendLetsel].some((feit) => feit === 'ja' || feit === 'onbekend');
}
