const GETALLEN = (
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien ' +
  'zeventien achttien negentien twintig eenentwintig tweeentwintig drieentwintig'
).split(' ');
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TIENTALLEN: readonly (readonly [string, number])[] = [
  ['vijfentwintig', 25],
  ['dertig', 30],
  ['veertig', 40],
  ['vijfenveertig', 45],
  ['vijftig', 50],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
];
const getallen = new Map<string, number>([
  ...GETALLEN.map((woord, i) => [woord, i] as const),
  ...NUMBERS.map((woord, i) => [woord, i] as const),
  ...TIENTALLEN,
]);
const engels = new Set(NUMBERS);

/**
 * The text with numbers as digits, in lower case and without marks: 'Eén voor half drie!' becomes '1 voor half 3'.
 * 'half two' is English and half an hour past, so it becomes 'half past 2'.
 */
export function metCijfers(tekst: string): string {
  return tekst
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/['’‘`´]/g, ' ')
    .replaceAll(/\b([ap])\.? ?m\b\.?/g, '$1m')
    .replaceAll(/\bo ?clock\b/g, 'uur')
    .replaceAll(/(?<=\d),(?=\d)/g, '.')
    .replaceAll(/[^a-z0-9:./-]+/g, ' ')
    .replaceAll(/[:./-]+(?= |$)|(?<= |^)[:./-]+/g, ' ')
    .split(/\s+/)
    .filter((woord) => woord !== '')
    .map((woord, i, alle) => {
      const getal = getallen.get(woord);
      if (getal === undefined) return woord;
      return engels.has(woord) && alle[i - 1] === 'half' ? `past ${String(getal)}` : String(getal);
    })
    .join(' ')
    .replaceAll(/\btwenty-five\b|\b20 5\b/g, '25');
}

/** `min` and `max` included; undefined when it is no such number. */
export function geheel(tekst: string | undefined, min: number, max: number): number | undefined {
  const getal = Number(tekst);
  return tekst !== undefined && Number.isInteger(getal) && getal >= min && getal <= max ? getal : undefined;
}
