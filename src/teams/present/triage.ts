import { feitenUit, meldbesluit } from '../../domain/meldbesluit';
import { stap } from '../../domain/melden';
import type { Melding } from '../../domain/melding';
import type { Card } from '../cards';
import { adviesBij } from './advies';
import { basis, notitie, tekstVan, verversen, type Zicht } from './basis';
import { grensRegel, oordeelRegels } from './oordeel';

/** The answer to 'moet ik dit melden?': verdict, reason, paragraph, what would turn it; report it or leave it (R15). */
export function triageKaart(
  melding: Melding,
  zicht: Zicht,
  bij: { berichtId: string; notitie?: string; na?: string },
): Card {
  const { taal, profiel } = zicht;
  const { triage, terug, stoppen } = tekstVan(taal).melden;
  const oordeel = meldbesluit(feitenUit(melding.antwoorden), profiel.meldbeleid);
  const { omslag, ...regels } = oordeelRegels(oordeel, taal);
  const { nu, van } = stap(melding.antwoorden, 'oordeel', profiel, true);
  return {
    name: 'melden-triage',
    data: {
      ...basis(zicht),
      ...verversen(zicht, bij.berichtId),
      ...notitie(bij.notitie ?? adviesBij(melding, zicht, bij.na)),
      ...regels,
      ...omslag,
      heeftUitleg: true,
      grens: grensRegel(oordeel, taal),
      id: melding.id,
      vraag: 'oordeel',
      voortgang: triage.stap(nu, van),
      kop: triage.kop,
      mag: triage.mag,
      meld: triage.meld,
      klaar: triage.klaar,
      terug,
      stoppen,
    },
  };
}
