import type { Raadpleging } from '../../domain/raadplegen';
import type { Bedoeling } from '../../domain/raadplegen/bedoeling';
import type { Antwoord } from '../../flows/raadplegen';
import type { Card } from '../cards';
import { tekstVan, veilig, type Zicht } from './basis';
import { hulpNuKaart } from './hulp';
import {
  antwoordKaart,
  coordinator,
  groepKaart,
  keuzeKaart,
  onbekendKaart,
  tekstKaart,
  welkomKaart,
  type Bij,
} from './raadplegen';

/** The cards that answer a text. `oordeelId`: under which 'Hielp dit?', or that there was no answer, is kept. */
export function antwoordKaarten(
  { raadpleging, verwant, waaraan }: Pick<Antwoord, 'raadpleging' | 'verwant' | 'waaraan'>,
  voor: Zicht,
  bij: Pick<Bij, 'metZinnen' | 'oordeelId'> = {},
): Card[] {
  const t = tekstVan(voor.taal).raadplegen;
  switch (raadpleging.soort) {
    case 'gevaar':
      // What else was asked comes below the help, and nobody is asked how he liked it.
      return [
        hulpNuKaart(voor),
        ...(raadpleging.artikel ? [antwoordKaart(raadpleging.artikel, [], voor)] : []),
      ];
    case 'nood-mens':
      return [tekstKaart(t.mens.kop, t.mens.tekst, voor)];
    case 'bedoeling':
      return [bedoelingKaart(raadpleging.bedoeling, voor)];
    case 'melden':
      return [groepKaart(voor)];
    case 'artikel': {
      const { artikel, ook, gedrag } = raadpleging;
      return [
        antwoordKaart(artikel, verwant, voor, {
          ...bij,
          waaraan,
          ...(ook && { ook }),
          ...(gedrag && { gedrag }),
        }),
      ];
    }
    case 'verduidelijk':
      return [keuzeKaart(raadpleging.keuzes, voor)];
    case 'buiten':
      if (isZonderAntwoord(raadpleging)) return [onbekendKaart(voor, bij.oordeelId)];
      return [tekstKaart(t.buiten.kop, `${t.buiten.tekst} ${t.buiten.loketten[raadpleging.loket]}`, voor)];
    case 'onbekend':
      return [onbekendKaart(voor, bij.oordeelId)];
  }
}

/** Nothing to say, and nobody to send to. */
export function isZonderAntwoord(raadpleging: Raadpleging): boolean {
  return raadpleging.soort === 'onbekend' || (raadpleging.soort === 'buiten' && raadpleging.loket === 'geen');
}

function bedoelingKaart(bedoeling: Bedoeling, voor: Zicht): Card {
  const t = tekstVan(voor.taal).raadplegen;
  const eigen = voor.groep === undefined;
  switch (bedoeling) {
    case 'status':
      return eigen
        ? tekstKaart(t.status.kop, t.status.tekst(veilig(coordinator(voor))), voor)
        : groepKaart(voor);
    case 'dank':
      return tekstKaart(t.dank.kop, t.dank.tekst, voor);
    case 'afbreken':
    case 'help':
    case 'groet':
      return welkomKaart(voor);
  }
}
