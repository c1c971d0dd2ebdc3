import { feitenUit, meldbesluit } from '../../domain/meldbesluit';
import { isVoorZichzelf } from '../../domain/beantwoorden';
import { stap } from '../../domain/melden';
import type { Melding } from '../../domain/melding';
import type { Card } from '../cards';
import { adviesBij } from './advies';
import { basis, notitie, tekstVan, veilig, verversen, type Zicht } from './basis';
import { feitenVan, onderdelen } from './feiten';
import { grensRegel, oordeelRegels } from './oordeel';

/** Summary before sending: the verdict with its reason, all answers, change or send (R10). */
export function controleKaart(
  melding: Melding,
  zicht: Zicht,
  bij: { berichtId: string; notitie?: string; na?: string },
): Card {
  const { melden, vragen, nood } = tekstVan(zicht.taal);
  const { controle } = melden;
  const concept = melding.status === 'concept';
  const { profiel, taal } = zicht;
  const oordeel = meldbesluit(feitenUit(melding.antwoorden), profiel.meldbeleid);
  const { omslag, ...regels } = oordeelRegels(oordeel, taal);
  const { nu, van } = stap(melding.antwoorden, 'controle', profiel);
  return {
    name: 'melden-controle',
    data: {
      ...basis(zicht),
      ...verversen(zicht, bij.berichtId),
      ...notitie(bij.notitie ?? adviesBij(melding, zicht, bij.na)),
      ...regels,
      ...omslag,
      heeftUitleg: true,
      grens: grensRegel(oordeel, taal),
      ...andersRegels(melding, zicht),
      id: melding.id,
      vraag: 'controle',
      voortgang: melden.stap(nu, van),
      kop: vragen.controle.kop,
      uitleg: concept ? controle.uitleg : nood.klaarUitleg,
      feiten: feitenVan(melding, profiel, taal).map(({ label, waarde }) => ({ label, waarde })),
      tekstLabel: controle.feiten,
      tekst: melding.antwoorden.feiten?.trim() ? melding.antwoorden.feiten : controle.geenFeiten,
      wieZiet: controle.wieZiet,
      versturen: concept ? (oordeel.melden ? controle.versturen : controle.tochVersturen) : nood.klaar,
      wijzig: controle.wijzig,
      wijzigHint: controle.wijzigHint,
      wijzigKnop: controle.wijzigKnop,
      onderdelen: onderdelen(melding, profiel, taal),
      terug: melden.terug,
      stoppen: melden.stoppen,
    },
  };
}

/** D-83: who gets it instead of the leidinggevende, and the way back. */
function andersRegels(melding: Melding, { taal, profiel }: Zicht) {
  const { controle } = tekstVan(taal).melden;
  const anders = melding.antwoorden.anders === 'ja';
  return {
    heeftAnders: melding.status === 'concept' && isVoorZichzelf(melding),
    heeftNaarWie: anders,
    naarWie: anders ? controle.naarCoordinator(veilig(profiel.rollen.coordinatoren[0]?.naam ?? '')) : '',
    anders: anders ? controle.tochLeidinggevende : controle.anders,
  };
}
