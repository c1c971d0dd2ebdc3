import type { Nazorggesprek } from '../../domain/melding';
import type { Taal } from '../../flows/ports';
import { tekstVan } from './basis';
import { moment } from './datum';

/** The three talks with their real state: planned, being planned, not possible, not needed. Never more than is true. */
export function gesprekRegels(
  nazorg: readonly Nazorggesprek[],
  taal: Taal,
): { label: string; waarde: string }[] {
  const { ontvangst } = tekstVan(taal).melden;
  return nazorg.map((gesprek) => ({ label: ontvangst.gesprek[gesprek.soort], waarde: stand(gesprek, taal) }));
}

function stand({ soort, status, uiterlijk, moment: gekozen, extra }: Nazorggesprek, taal: Taal): string {
  const t = tekstVan(taal);
  const { ontvangst } = t.melden;
  switch (status) {
    case 'vervallen':
      return ontvangst.vervallen;
    case 'afgezien':
      return ontvangst.afgezien;
    case 'gevoerd':
      return ontvangst.gevoerd;
    case 'mislukt':
      return ontvangst.zelf;
    case 'te-plannen':
    case 'gekozen':
      return soort === '24uur'
        ? ontvangst.tot(moment(uiterlijk, taal))
        : ontvangst.rond(moment(uiterlijk, taal));
    case 'gepland': {
      if (!gekozen) return ontvangst.tot(moment(uiterlijk, taal));
      const op = moment(gekozen.start, taal);
      const regel = gekozen.wijze === 'buiten-werktijd' ? ontvangst.telefonisch(op) : ontvangst.gepland(op);
      return extra ? `${regel}. ${t.berichten.nazorg.extra(moment(extra.moment.start, taal))}` : regel;
    }
  }
}
