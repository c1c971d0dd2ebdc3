import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Output } from '../../src/sandbox/contract';
import type { Issuer } from '../../src/sandbox/issuer';
import { createSandboxClock, type SandboxClock } from '../../src/sandbox/klok';
import { startStandins, type Standins } from '../../src/sandbox/server';
import { startEchoBot, type EchoBot } from './echobot';

export type Message = Output<'berichten'>['messages'][number];

export interface Proeftuin {
  standins: Standins;
  bot: EchoBot;
  clock: SandboxClock;
  dataFile: string;
  /** Names of the deps that were called. */
  called: string[];
  get(path: string): Promise<unknown>;
  post(path: string, body: object): Promise<{ status: number; body: unknown }>;
  see(who: string, viewing?: boolean): Promise<Message[]>;
  /** Id of the last message this person sees. */
  last(who: string): Promise<string>;
  close(): Promise<void>;
}

export const messagesOf = (answer: unknown): Message[] => (answer as Output<'berichten'>).messages;

/** The stand-ins with the echo bot behind them, on free ports. `dataFile` of an earlier one: as after a restart. */
export async function startProeftuin(kept?: string): Promise<Proeftuin> {
  const dataFile = kept ?? join(await mkdtemp(join(tmpdir(), 'sandbox-')), 'staat.json');
  const clock = createSandboxClock();
  const called: string[] = [];
  const late: { issuer?: Issuer } = {};
  const bot = await startEchoBot(() => {
    if (late.issuer === undefined) throw new Error('not started');
    return late.issuer;
  });
  const pageDir = dirname(dataFile);
  await writeFile(join(pageDir, 'index.html'), '<!doctype html><title>proeftuin</title>');
  await writeFile(join(pageDir, 'main.js'), 'export const a = 1;');
  const note = (name: string) => {
    called.push(name);
    return Promise.resolve();
  };
  const standins = await startStandins({
    ...{ port: 0, botUrl: bot.url, clock, dataFile, pageDir },
    adaptivecardsDir: join(dirname(require.resolve('adaptivecards/package.json')), 'dist'),
    advance: (to) => {
      clock.moveTo(to);
      return note('advance');
    },
    settle: () => note('settle'),
    reset: () => note('reset'),
  });
  late.issuer = standins.issuer;

  const get = async (path: string): Promise<unknown> => (await fetch(standins.origin + path)).json();
  const see = async (voor: string, viewing = false) =>
    messagesOf(await get(`/sandbox/berichten?voor=${voor}&viewing=${viewing ? '1' : '0'}`));
  return {
    ...{ standins, bot, clock, dataFile, called, get, see },
    post: async (path, body) => {
      const response = await fetch(standins.origin + path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
    },
    last: async (who) => (await see(who)).at(-1)?.id ?? '',
    close: async () => {
      await standins.close();
      await bot.close();
    },
  };
}

export const forget = (tuin: Proeftuin) => rm(dirname(tuin.dataFile), { recursive: true });
