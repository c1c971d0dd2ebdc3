import { isBevestigd } from '../../domain/bevestigen';
import type { GesprekSoort, Nazorggesprek } from '../../domain/melding';
import type { Profiel } from '../../domain/protocol/profiel';
import type { Taal } from '../../flows/ports';
import { tekstVan, type Zicht } from './basis';
import { moment } from './datum';

/** The three talks with their real state: planned, being planned, not possible, not needed. Never more than is true. */
export function gesprekRegels(
  nazorg: readonly Nazorggesprek[],
  { taal, profiel }: Pick<Zicht, 'taal' | 'profiel'>,
): { label: string; waarde: string }[] {
  return nazorg.map((gesprek) => ({
    label: gesprekLabel(gesprek.soort, taal, profiel),
    waarde: stand(gesprek, taal),
  }));
}

/** Binnen 24 uur, na 5 dagen, na 6 weken; or what the municipality chose instead (A24, T5). */
export function gesprekLabel(
  soort: GesprekSoort,
  taal: Taal,
  { termijnen, dagsoort }: Pick<Profiel, 'termijnen' | 'dagsoort'>,
): string {
  const { termijn: t } = tekstVan(taal).nazorg;
  if (soort === '24uur') return t.uren(String(termijnen.eersteUren));
  const dagen = soort === '5dagen' ? termijnen.tweedeDagen : termijnen.derdeDagen;
  if (soort === '5dagen' && dagsoort === 'werk') return dagen === 1 ? t.werkdag : t.werkdagen(String(dagen));
  if (dagen % 7 === 0) return dagen === 7 ? t.week : t.weken(String(dagen / 7));
  return dagen === 1 ? t.dag : t.dagen(String(dagen));
}

function stand(gesprek: Nazorggesprek, taal: Taal): string {
  const { soort, status, uiterlijk, moment: gekozen, extra, bevestigd } = gesprek;
  const t = tekstVan(taal);
  const { ontvangst } = t.melden;
  const metAntwoord = (regel: string): string => {
    if (bevestigd === undefined) return regel;
    return bevestigd.antwoord === 'ja' ? t.nazorg.stand.welGeweest(regel) : t.nazorg.stand.nietGeweest(regel);
  };
  switch (status) {
    case 'vervallen':
      return ontvangst.vervallen;
    case 'afgezien':
      return ontvangst.afgezien;
    case 'gevoerd':
      return isBevestigd(gesprek) ? t.nazorg.stand.bevestigd : t.nazorg.stand.gevoerd;
    case 'mislukt':
      return metAntwoord(ontvangst.zelf);
    case 'te-plannen':
    case 'gekozen':
      return soort === '24uur'
        ? ontvangst.tot(moment(uiterlijk, taal))
        : ontvangst.rond(moment(uiterlijk, taal));
    case 'gepland': {
      if (!gekozen) return ontvangst.tot(moment(uiterlijk, taal));
      const op = moment(gekozen.start, taal);
      const regel = gekozen.wijze === 'buiten-werktijd' ? ontvangst.telefonisch(op) : ontvangst.gepland(op);
      return metAntwoord(
        extra ? `${regel}. ${t.berichten.nazorg.extra(moment(extra.moment.start, taal))}` : regel,
      );
    }
  }
}
