import { patroon } from '../domain/raadplegen/patroon';
import { gedrag } from './woordenlijst/gedrag';
import { handelen } from './woordenlijst/handelen';
import { organisatie } from './woordenlijst/organisatie';

/**
 * Words that mean the same to who asks, Dutch and English together, so that mixed sentences work too.
 * Verbs are listed in the forms people type: a stemmer does not see that 'gescholden' is 'schelden'.
 */
const rijen = [gedrag, handelen, organisatie]
  .flatMap((lijst) => lijst.replaceAll(/\n {2,}/g, ' ').split('\n'))
  .flatMap((rij) => {
    const [begrip, vormen] = rij.split(': ');
    return begrip === undefined || vormen === undefined ? [] : [{ begrip, vormen: vormen.split(', ') }];
  });

/** Words to the things they stand for; a word may stand for more than one. */
export const woordBegrippen = verzamel((vorm) => soort(vorm) === 'woord');
/** The same for phrases of several words, by their first word. */
const zinsdelen = Map.groupBy(
  verzamel((vorm) => soort(vorm) === 'zinsdeel'),
  ([vorm]) => vorm.slice(0, vorm.indexOf(' ')),
);
/** And for phrases with a choice or a gap in them, in the notation of `patroon`. */
const patronen = rijen.flatMap(({ begrip, vormen }) => {
  const met = vormen.filter((vorm) => soort(vorm) === 'patroon');
  return met.length === 0 ? [] : [{ begrip, woorden: patroon(...met) }];
});

/** Things that phrases of a normalised text stand for. */
export function zinsdeelBegrippen(zin: string): string[] {
  const omringd = ` ${zin} `;
  const mogelijk = [...new Set(zin.split(' '))].flatMap((woord) => zinsdelen.get(woord) ?? []);
  return [
    ...mogelijk.flatMap(([vorm, begrippen]) => (omringd.includes(` ${vorm} `) ? begrippen : [])),
    ...patronen.flatMap(({ begrip, woorden }) => (woorden.test(zin) ? [begrip] : [])),
  ];
}

function soort(vorm: string): 'woord' | 'zinsdeel' | 'patroon' {
  if (/[(.]/.test(vorm)) return 'patroon';
  return vorm.includes(' ') ? 'zinsdeel' : 'woord';
}

function verzamel(past: (vorm: string) => boolean): ReadonlyMap<string, readonly string[]> {
  const perVorm = new Map<string, string[]>();
  for (const { begrip, vormen } of rijen) {
    for (const vorm of vormen.filter(past)) {
      const bestaand = perVorm.get(vorm) ?? [];
      if (!bestaand.includes(begrip)) perVorm.set(vorm, [...bestaand, begrip]);
    }
  }
  return perVorm;
}
