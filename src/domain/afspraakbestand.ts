import type { GesprekSoort, Melding, Moment, Nazorggesprek } from './melding';
import type { Profiel } from './protocol/profiel';
import { momentOp } from './voorstellen';

/** Kinds of file beside the letters: an appointment to put in a calendar oneself (N14). */
export const afspraakSoorten = ['afspraak-24uur', 'afspraak-5dagen', 'afspraak-6weken'] as const;
export type AfspraakSoort = (typeof afspraakSoorten)[number];

/**
 * The moment to put in a calendar: where the program did not do it, as it stands or as it is proposed. Undefined when
 * there is none, and when it has begun.
 */
export function zelfTeZetten(
  { nazorg }: Melding,
  soort: GesprekSoort,
  context: { now: Date; profiel: Profiel },
): Moment | undefined {
  const gesprek = nazorg.find((g) => g.soort === soort);
  if (!gesprek || gesprek.eventId !== undefined) return undefined;
  const moment = gesprek.status === 'gepland' ? gesprek.moment : voorgesteld(gesprek, context);
  return moment && moment.start > context.now ? moment : undefined;
}

function voorgesteld(gesprek: Nazorggesprek, context: { now: Date; profiel: Profiel }): Moment | undefined {
  const [voorstel] = gesprek.afwijking?.wat === 'geen-agenda' ? (gesprek.voorstellen ?? []) : [];
  return voorstel && momentOp(gesprek, voorstel, context);
}

/**
 * One appointment as a calendar file (RFC 5545): a neutral subject and the times in UTC, marked private, nothing
 * else (D-60, D-61). The same id every time, so that opening it twice is one appointment.
 */
export function afspraakbestand(
  { id }: Melding,
  soort: GesprekSoort,
  { start, eind }: Moment,
  { now, profiel }: { now: Date; profiel: Pick<Profiel, 'onderwerp'> },
): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//VPD-assistent//NL',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}-${soort}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(eind)}`,
    `SUMMARY:${profiel.onderwerp.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ')}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(gevouwen)
    .join('\r\n');
}

/** Longest line of the format, in octets of UTF-8, without the end of the line. */
const MAX_OCTETTEN = 75;

/** A line that is too long goes on after a line break and a space (RFC 5545, 3.1); no character is cut in two. */
function gevouwen(regel: string): string {
  const delen = [''];
  for (const teken of regel) {
    const hier = `${delen.at(-1) as string}${teken}`;
    if (Buffer.byteLength(hier) <= MAX_OCTETTEN) delen[delen.length - 1] = hier;
    else delen.push(` ${teken}`);
  }
  return delen.join('\r\n');
}

/** 20270603T130000Z */
const utc = (op: Date): string => `${op.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
