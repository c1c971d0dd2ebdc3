import { nl } from '../../src/teams/tekst/nl';
import { find, kaartMet, leesbaar, meld, type Beurt, type Gemeente, type Verhaal } from './gemeente';

export const { maatregelen: M, aangifte: AANGIFTE } = nl.afhandelen;

/** A report that was sent in: its number, the receipt, and the talks as they stand in the calendar. */
export async function gemeld(gemeente: Gemeente, verhaal: Verhaal) {
  const voor = new Set((await gemeente.agenda(verhaal.who)).map((a) => a.start));
  const { beurt, kaart, taps } = await meld(gemeente, verhaal);
  const ontvangst = leesbaar(find(beurt, kaart));
  const nummer = /M-\d{4}-\d{4}/.exec(ontvangst)?.[0] ?? 'no number';
  return { nummer, ontvangst, kaart, taps, gesprekken: await gesprekken(gemeente, verhaal.who, voor) };
}

/** Local start times of the talks that stand, in order: '2027-01-12 12:00'. */
export async function gesprekken(gemeente: Gemeente, who: string, zonder = new Set<string>()) {
  const agenda = (await gemeente.agenda(who)).filter((a) => !a.cancelled && !zonder.has(a.start));
  return agenda.map((a) => lokaal(a.start));
}

function lokaal(iso: string): string {
  const delen = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return delen.format(new Date(iso));
}

/** Clicks of the behandelaar on the card of this melding; gives what he reads. */
export async function behandelaar(gemeente: Gemeente, who: string, nummer: string) {
  const bericht = await kaartMet(gemeente, who, `Melding ${nummer}`);
  const klik = async (title: string, inputs: object = {}) => {
    const beurt = await gemeente.klik(who, bericht.id, title, inputs);
    if (beurt.error !== undefined) throw new Error(`${title}: ${beurt.error}`);
    return leesbaar(find(beurt, bericht.id));
  };
  return { neutraal: leesbaar(bericht), samenvatting: bericht.summary, klik, id: bericht.id };
}

/** A fact on a card: what stands behind the label. */
export function feit(kaart: string, label: string): string {
  const regels = kaart.split('\n');
  const plek = regels.findIndex((regel) => regel.trim().replace(/:$/, '') === label);
  return plek < 0 ? '' : (regels[plek + 1] ?? '').trim();
}

/** The measures of the proposal, as the matrix names them. */
export const voorgesteld = (kaart: string): string[] =>
  feit(kaart, nl.afhandelen.voorstel.maatregelen).split('; ');

/** Headings of what the bot sent to somebody since he had `eerder` messages. */
export async function nieuwVoor(gemeente: Gemeente, who: string, eerder: number): Promise<string> {
  return (await gemeente.berichten(who)).slice(eerder).map(leesbaar).join('\n---\n');
}
export const aantal = async (gemeente: Gemeente, who: string) => (await gemeente.berichten(who)).length;

/** What the bot said since the person spoke last. */
export function tekst({ messages }: Beurt): string {
  const laatste = messages.findLastIndex((b) => b.from === 'person');
  return messages
    .slice(laatste + 1)
    .map(leesbaar)
    .join('\n');
}
