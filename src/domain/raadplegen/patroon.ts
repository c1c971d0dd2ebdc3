/**
 * Compiles everyday phrases to one expression over normalised text, so that the tables can be read aloud.
 * A `*` behind a letter is the rest of that word, ` .. ` at most five words in between, `(a|b)` a choice.
 */
export function patroon(...zinnen: string[]): RegExp {
  const delen = zinnen.map((zin) =>
    zin.replaceAll(/(?<=[a-z0-9])\*/g, '\\w*').replaceAll(' .. ', ' (?:\\w+ ){0,5}?'),
  );
  return new RegExp(`\\b(?:${delen.join('|')})\\b`);
}
