/** Words that decide about safety or behaviour, in the spelling of the tables. */
const WOORDEN: readonly string[] =
  `geslagen geschopt gestompt gespuugd gegooid geduwd gebeten bedreigd bedreigt bedreigen bedreiging gedreigd dreigde
  beledigd beledigde belediging uitgescholden gescholden schelden scheldt uitschelden discriminatie gediscrimineerd
  mishandeld vastgepakt aangevallen achtervolgd opgewacht geschreeuwd schreeuwt schreeuwen agressief agressieve
  agressie intimidatie geintimideerd beveiliging politie ambulance gevochten vechten vechtpartij pistool
  bewusteloos gewond bloedt vernield gesloopt zelfmoord racistisch seksueel threatened threatening attacked
  attacking insulted bleeding weapon security aggressive aggression collega bezoeker inwoner gisteren vanochtend
  vanmiddag incident melding melden`.split(/\s+/);
const KORTSTE = 6;
const bekend = new Set(WOORDEN);
const perLetter = Map.groupBy(
  WOORDEN.filter((woord) => woord.length > KORTSTE),
  (woord) => woord.charAt(0),
);

/** Sets one typing error per deciding word right: 'geslage', 'uitgeschoden', 'bedriegd'. Input is normalised. */
export function verbeterSpelling(zin: string): string {
  return zin
    .split(' ')
    .map((woord) => (woord.length < KORTSTE || bekend.has(woord) ? woord : verbeter(woord)))
    .join(' ');
}

function verbeter(woord: string): string {
  return perLetter.get(woord.charAt(0))?.find((goed) => eenFout(woord, goed)) ?? woord;
}

/** One letter too many, too few or wrong, or two neighbours the wrong way round. */
export function eenFout(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return (
    a.slice(i + 1) === b.slice(i) ||
    a.slice(i) === b.slice(i + 1) ||
    a.slice(i + 1) === b.slice(i + 1) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
  );
}
