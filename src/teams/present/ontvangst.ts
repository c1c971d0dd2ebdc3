import { bewarenTot } from '../../domain/melden';
import { slachtoffer, type Melding } from '../../domain/melding';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, veilig, verversen, type Zicht } from './basis';
import { dag, moment } from './datum';
import { gesprekRegels } from './gesprekken';

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

function wieRegels(melding: Melding, { taal }: Zicht): string[] {
  const { ontvangst } = tekstVan(taal).melden;
  const { behandelaar, opgepaktOp } = melding;
  if (!behandelaar) return [ontvangst.wieOnbekend];
  const naam = veilig(behandelaar.naam);
  if (opgepaktOp) return [ontvangst.opgepakt(naam, moment(opgepaktOp, taal))];
  if (slachtoffer(melding) !== melding.melder) return [ontvangst.wieCollega(naam), ontvangst.nogNiet];
  return [ontvangst.wieBekend(naam), ontvangst.route[behandelaar.route], ontvangst.nogNiet].filter(
    (regel) => regel !== '',
  );
}
