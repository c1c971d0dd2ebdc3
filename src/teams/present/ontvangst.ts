import { bewarenTot } from '../../domain/melden';
import { isAanTeVullen, slachtoffer, type Melding } from '../../domain/melding';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, verversen, type Zicht } from './basis';
import { dag } from './datum';
import { gesprekRegels } from './gesprekken';
import { ingetrokkenKaart } from './ingetrokken';
import { noodNotitie } from './nood';
import { kiesKnop, wieRegels } from './routering';

/** The receipt, and later the state of the melding: number, who, what, when. Neutral: it stays in the chat. */
export function ontvangstKaart(
  melding: Melding,
  zicht: Zicht,
  bij: { berichtId: string; notitie?: string },
): Card {
  if (melding.status === 'ingetrokken') return ingetrokkenKaart(melding, zicht, bij.berichtId);
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
      ...notitie(bij.notitie ?? noodNotitie(melding, zicht)),
      magAanvullen: isAanTeVullen(melding),
      aanvullen: tekstVan(taal).nood.knopAanvullen,
      ...kiesKnop(melding, zicht),
      kop: ontvangst.kop(melding.nummer ?? ''),
      dank: laat ? ontvangst.verstreken : ontvangst.dank,
      watKop: ontvangst.watKop,
      regels: [...wieRegels(melding, zicht), ...anderen(melding, zicht)].map((regel) => ({ regel })),
      // The talks of a colleague are hers: D-22.
      nazorgKop: eigen ? eigenKop(melding, zicht) : ontvangst.nazorgCollega,
      gesprekken: eigen ? gesprekRegels(melding.nazorg, zicht) : [],
      hulp: ontvangst.hulp,
      bewaard: ontvangst.bewaard(dag(bewarenTot(ingediendOp, profiel), taal)),
    },
  };
}

function eigenKop({ antwoorden: a }: Melding, { taal }: Zicht): string {
  const { ontvangst } = tekstVan(taal).melden;
  return a.slachtoffer === 'onbekend' && a.eigenNazorg !== 'ja'
    ? ontvangst.nazorgOnbekend
    : ontvangst.nazorgKop;
}

/** That there are other tracks; who is in them is for those people only (D-20, D-22). */
function anderen(melding: Melding, { taal }: Zicht): string[] {
  const { ontvangst } = tekstVan(taal).melden;
  const { betrokkenen = [], eigenNazorg } = melding.antwoorden;
  if (melding.spoorVan !== undefined) return [];
  return [
    ...(betrokkenen.length > 0 ? [ontvangst.ookAnderen] : []),
    ...(eigenNazorg === 'ja' && slachtoffer(melding) !== melding.melder ? [ontvangst.ookZelf] : []),
  ];
}
