import type { GesprekSoort, Melding, Moment } from './melding';
import type { Profiel } from './protocol/profiel';
import { momentOp } from './voorstellen';

/** Kinds of file beside the letters: an appointment to put in a calendar oneself (N14). */
export const afspraakSoorten = ['afspraak-24uur', 'afspraak-5dagen', 'afspraak-6weken'] as const;
export type AfspraakSoort = (typeof afspraakSoorten)[number];

/** The moment to put in a calendar: where the program did not do it, as it stands or as it is proposed. */
export function zelfTeZetten(
  { nazorg }: Melding,
  soort: GesprekSoort,
  context: { now: Date; profiel: Profiel },
): Moment | undefined {
  const gesprek = nazorg.find((g) => g.soort === soort);
  if (!gesprek || gesprek.eventId !== undefined) return undefined;
  if (gesprek.status === 'gepland') return gesprek.moment;
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
  ].join('\r\n');
}

/** 20270603T130000Z */
const utc = (op: Date): string => `${op.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
