/** More than anybody reads; the rest of a message is left. */
const MAX = 20_000;

const ENTITEITEN: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** The words of a message of Teams, which is HTML or plain text; lines stay lines. */
export function platteHtml(html: string): string {
  return html
    .slice(0, MAX)
    .replaceAll(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]*>/gi, '\n')
    .replaceAll(/<\/?[a-z!][^<>]*>/gi, '')
    .replaceAll(/&(#x?[\da-f]{1,6}|\w{2,6});/gi, (heel, naam: string) => teken(naam.toLowerCase()) ?? heel)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function teken(naam: string): string | undefined {
  if (!naam.startsWith('#')) return ENTITEITEN.get(naam);
  const code = naam.startsWith('#x')
    ? Number.parseInt(naam.slice(2), 16)
    : Number.parseInt(naam.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
