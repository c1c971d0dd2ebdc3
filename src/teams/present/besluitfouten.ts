import type { Veldfout } from '../../domain/decision';
import type { Taal } from '../../flows/ports';
import { tekstVan } from './basis';

/** The faults of a form of besluit in words, each with its field. */
export function foutZinnen(fouten: readonly Veldfout[], taal: Taal): string {
  const { velden, fouten: zinnen, totTeLang } = tekstVan(taal).besluit;
  const namen: Readonly<Record<string, string>> = velden;
  const bekend: Readonly<Record<string, string>> = zinnen;
  return fouten
    .map(({ veld, code }) => {
      const zin = veld === 'tot' && code === 'te-lang' ? totTeLang : (bekend[code] ?? zinnen.verplicht);
      return `${namen[veld] ?? veld}: ${zin}`;
    })
    .join(' ');
}
