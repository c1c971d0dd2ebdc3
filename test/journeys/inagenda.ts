import { kaartMet, leesbaar, type Afspraak, type Gemeente } from './gemeente';

/** samira tells it on the phone; peter is her leidinggevende. */
export const VERHAAL = {
  who: 'samira',
  kanaal: 'Aan de telefoon',
  gedrag: ['discriminatie', 'belediging'],
  daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
};
/** Headings of the question which moment it must be, and of the message with the talks. */
export const KIES = 'Kies een moment voor een gesprek';
export const IN_AGENDA = 'De gesprekken staan in de agenda';

/** What stands in the calendars of this municipality, what people do in them, and what they hear of it. */
export function inAgenda(gemeente: () => Gemeente) {
  const agenda = async (van: string) => (await gemeente().agenda(van)).filter((a) => !a.cancelled);
  const tweede = async (van: string): Promise<Afspraak> => {
    const [, item] = await agenda(van);
    if (!item) throw new Error('no second talk');
    return item;
  };
  const zelf = async (who: string, doe: object) => {
    const response = await fetch(`${gemeente().origin}/sandbox/agenda`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ who, ...doe }),
    });
    expect(response.status).toBe(200);
  };
  return {
    agenda,
    tweede,
    /** By hand, in the own calendar. */
    zelf,
    /** peter moves the second talk to the next day, two hours later. */
    verzetTweede: async () => {
      const { id, start } = await tweede('peter');
      const nieuw = new Date(Date.parse(start) + 26 * 3_600_000);
      const end = new Date(nieuw.getTime() + 30 * 60_000).toISOString();
      await zelf('peter', { doe: 'verzetten', id, start: nieuw.toISOString(), end });
      return nieuw;
    },
    /** The message with the talks says this time to samira, and nobody is asked to choose. */
    staatOp: async (op: Date) => {
      const lokaal = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });
      const tijd = lokaal.format(op).replace(':', '.');
      expect(leesbaar(await kaartMet(gemeente(), 'samira', IN_AGENDA))).toContain(`${tijd} uur`);
    },
    /** In how many messages of this person this stands. */
    heeft: async (who: string, tekst: string) =>
      (await gemeente().berichten(who)).filter((b) => !b.deleted && leesbaar(b).includes(tekst)).length,
  };
}
