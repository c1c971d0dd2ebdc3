import { normaliseer } from './normaliseer';

const ENGELS = new Set(
  'the are am were you your my i he she they them our to and or with must should not be it this that what when who how where why do does if after before report someone somebody has have by for from on there an a'.split(
    ' ',
  ),
);
const NEDERLANDS = new Set(
  'de het een ik je jij jou jouw u uw hij zij ze hem haar mij mijn wij ons onze van en met moet mag niet geen dat dit die deze zijn bij aan voor wordt op er wie wat wanneer waar hoe waarom kan als na naar om te tegen door mijn heeft hebt heb ben bent doe doet'.split(
    ' ',
  ),
);

/** The language of a message by its small words; undefined when it cannot be told (one word, mixed). */
export function herkenTaal(tekst: string): 'nl' | 'en' | undefined {
  let engels = 0;
  let nederlands = 0;
  for (const woord of normaliseer(tekst).split(' ')) {
    if (ENGELS.has(woord)) engels += 1;
    if (NEDERLANDS.has(woord)) nederlands += 1;
  }
  if (engels === nederlands) return undefined;
  return engels > nederlands ? 'en' : 'nl';
}
