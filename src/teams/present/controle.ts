import { feitenUit, meldbesluit } from '../../domain/meldbesluit';
import { stap } from '../../domain/melden';
import type { Melding } from '../../domain/melding';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, verversen, type Zicht } from './basis';
import { feitenVan, onderdelen } from './feiten';
import { oordeelRegels } from './oordeel';

/** Summary before sending: the verdict with its reason, all answers, change or send (R10). */
export function controleKaart(
  melding: Melding,
  zicht: Zicht,
  bij: { berichtId: string; notitie?: string },
): Card {
  const { melden, vragen } = tekstVan(zicht.taal);
  const { controle } = melden;
  const { profiel, taal } = zicht;
  const oordeel = meldbesluit(feitenUit(melding.antwoorden), profiel.meldbeleid);
  const { omslag, ...regels } = oordeelRegels(oordeel, taal);
  const { nu, van } = stap(melding.antwoorden, 'controle', profiel);
  return {
    name: 'melden-controle',
    data: {
      ...basis(zicht),
      ...verversen(zicht, bij.berichtId),
      ...notitie(bij.notitie),
      ...regels,
      ...omslag,
      id: melding.id,
      vraag: 'controle',
      voortgang: melden.stap(nu, van),
      kop: vragen.controle.kop,
      uitleg: controle.uitleg,
      feiten: feitenVan(melding, profiel, taal).map(({ label, waarde }) => ({ label, waarde })),
      tekstLabel: controle.feiten,
      tekst: melding.antwoorden.feiten?.trim() ? melding.antwoorden.feiten : controle.geenFeiten,
      wieZiet: controle.wieZiet,
      versturen: oordeel.melden ? controle.versturen : controle.tochVersturen,
      wijzig: controle.wijzig,
      wijzigHint: controle.wijzig,
      wijzigKnop: controle.wijzigKnop,
      onderdelen: onderdelen(melding, profiel, taal),
      terug: melden.terug,
      stoppen: melden.stoppen,
    },
  };
}
