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
export const woordBegrippen = verzamel((vorm) => !vorm.includes(' '));
/** The same for phrases of several words. */
export const zinsdelen = verzamel((vorm) => vorm.includes(' '));

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
