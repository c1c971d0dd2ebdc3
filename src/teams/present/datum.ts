import { lokaal } from '../../domain/kalender';
import type { Taal } from '../../flows/ports';

const locales: ReadonlyMap<Taal, string> = new Map([
  ['nl', 'nl-NL'],
  ['en', 'en-GB'],
]);
const vormen = new Map(
  [...locales].map(([taal, locale]) => [
    taal,
    new Intl.DateTimeFormat(locale, {
      timeZone: 'Europe/Amsterdam',
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }),
  ]),
);
const twee = (n: number) => String(n).padStart(2, '0');

/** do 3 juni 2027 */
export function dag(op: Date, taal: Taal): string {
  return (vormen.get(taal)?.format(op) ?? '').replaceAll(/[.,]/g, '');
}

/** The same of a local day, ISO date. */
export const isoDag = (iso: string, taal: Taal): string => dag(new Date(`${iso}T12:00:00Z`), taal);

/** do 3 juni 2027, 14.30 uur (Europe/Amsterdam) */
export function moment(op: Date, taal: Taal): string {
  const { uur, minuut } = lokaal(op);
  return taal === 'nl'
    ? `${dag(op, taal)}, ${twee(uur)}.${twee(minuut)} uur`
    : `${dag(op, taal)}, ${twee(uur)}:${twee(minuut)}`;
}

/** Values for Input.Date and Input.Time, which carry no zone. */
export function alsInvoer(op: Date): { datum: string; tijd: string } {
  const { jaar, maand, dag: d, uur, minuut } = lokaal(op);
  return { datum: `${jaar}-${twee(maand)}-${twee(d)}`, tijd: `${twee(uur)}:${twee(minuut)}` };
}
