import { startServer } from '../../src/store/postgres/server';
import { findMens, mensen } from '../../src/sandbox/organisatie';
import { query, silent } from '../store/server';
import { leesbaar, type Bericht, type Beurt, type Gemeente } from './gemeente';

/** Where the database of a municipality is: finding it takes longer than most statements. */
const urls = new WeakMap<Gemeente, Promise<string>>();

/** One statement on the database of this municipality. */
export async function sql(gemeente: Gemeente, text: string): Promise<Record<string, unknown>[]> {
  const url = urls.get(gemeente) ?? startServer({ dataDir: gemeente.dir, log: silent }).then((s) => s.url);
  urls.set(gemeente, url);
  return (await query(await url, text)) as Record<string, unknown>[];
}

/** Everything the program keeps and everything in the calendars, but for the concepts of one person. */
export async function stand(gemeente: Gemeente, zonder = '') {
  const id = findMens(zonder)?.id ?? '00000000-0000-4000-8000-000000000000';
  const [meldingen, berichten, nummers, agenda] = await Promise.all([
    sql(
      gemeente,
      `select id, version, status, nummer, md5(inhoud) from meldingen where melder <> '${id}' order by id`,
    ),
    sql(gemeente, `select id, soort, aan, activity_id from berichten where aan <> '${id}' order by id`),
    sql(gemeente, 'select * from nummers'),
    Promise.all(mensen.map(({ key }) => gemeente.agenda(key))),
  ]);
  return { meldingen, berichten, nummers, agenda };
}

/** What somebody reads as the answer to a click: a card or a sentence. */
export function antwoordVan({ response }: Beurt): string {
  const value = response?.value;
  if (typeof value === 'string') return value;
  return leesbaar({ id: '', from: 'bot', card: value as Record<string, unknown> }).trim();
}

/** Everything in one chat as Teams keeps it. */
export const chatTekst = (berichten: readonly Bericht[]): string =>
  berichten.map((b) => `${leesbaar(b)}\n${b.summary ?? ''}`).join('\n');

/** What the bot said that is not the welcome, first lines only. */
export const koppen = (berichten: readonly Bericht[]): string[] =>
  berichten
    .filter((b) => b.from === 'bot' && !b.deleted)
    .map((b) => leesbaar(b).trim().split('\n')[0] ?? '')
    .filter((regel) => !regel.startsWith('Hoi'));

/** Gives back a function that makes this municipality as it is now: chats, calendars, no melding. The clock runs on. */
export function bewaarBegin(gemeente: Gemeente): () => Promise<void> {
  const { teams, graph } = gemeente.sandbox.standins;
  const begin = structuredClone({ teams: teams.export(), graph: graph.export() });
  return async () => {
    await gemeente.storing({ clear: true });
    await gemeente.sandbox.program().worker.settle();
    await sql(gemeente, 'truncate meldingen, nummers, berichten, beurten, subscriptions');
    await sql(gemeente, 'delete from pgboss.job');
    teams.import(structuredClone(begin.teams));
    graph.import(structuredClone(begin.graph));
  };
}
