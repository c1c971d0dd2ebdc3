import { bewarenTot } from '../../domain/melden';
import { slachtoffer, type Melding } from '../../domain/melding';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, verversen, type Zicht } from './basis';
import { dag } from './datum';
import { gesprekRegels } from './gesprekken';
import { kiesKnop, wieRegels } from './routering';

/** The receipt, and later the state of the melding: number, who, what, when. Neutral: it stays in the chat. */
export function ontvangstKaart(
  melding: Melding,
  zicht: Zicht,
  bij: { berichtId: string; notitie?: string },
): Card {
  const { ontvangst } = tekstVan(zicht.taal).melden;
  const { taal, profiel } = zicht;
  const ingediendOp = melding.ingediendOp ?? melding.begonnenOp;
  const eigen = slachtoffer(melding) === melding.melder;
  const laat = melding.nazorg.some(
    (g) => g.soort === '24uur' && g.uiterlijk.getTime() < ingediendOp.getTime(),
  );
  return {
    name: 'melden-ontvangst',
    data: {
      ...basis(zicht),
      ...verversen(zicht, bij.berichtId),
      ...notitie(bij.notitie),
      ...kiesKnop(melding, zicht),
      kop: ontvangst.kop(melding.nummer ?? ''),
      dank: laat ? ontvangst.verstreken : ontvangst.dank,
      watKop: ontvangst.watKop,
      regels: wieRegels(melding, zicht).map((regel) => ({ regel })),
      // The talks of a colleague are hers: D-22.
      nazorgKop: eigen ? ontvangst.nazorgKop : ontvangst.nazorgCollega,
      gesprekken: eigen ? gesprekRegels(melding.nazorg, taal) : [],
      hulp: ontvangst.hulp,
      bewaard: ontvangst.bewaard(dag(bewarenTot(ingediendOp, profiel), taal)),
    },
  };
}
