import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { readSandboxConfig, type SandboxConfig } from '../config';
import { createLog } from '../log';
import type { Profiel } from '../domain/protocol/profiel';
import type { Kennisbank } from '../flows/ports';
import { openKennisbank, openMetEigen } from '../kennisbank/open';
import { startProgram, type Program } from '../main';
import { createSandboxClock, type SandboxClock } from './klok';
import { startStandins, type Standins } from './server';
import { HOST, programValues } from './values';

export interface Sandbox {
  origin: string;
  program: () => Program;
  standins: Standins;
  clock: SandboxClock;
  close(): Promise<void>;
}

export interface SandboxOptions {
  /** For the Agents Playground: the bot takes activities without a token. */
  playground?: boolean;
  /** Origins of Agents Playgrounds that send a token of our issuer: the bot runs as always, without personal views. */
  playgrounds?: readonly string[];
  config?: SandboxConfig;
  /** Takes each log line; default: a file in the data folder. */
  write?: (line: string) => void;
  /** Other choices of the municipality; default: those of the sample. */
  profiel?: Partial<Profiel>;
  /** One that is open already, for who starts more than one; comes before the folder of the config. */
  kennisbank?: Kennisbank;
  /** What the clock says at the start; default: the real time. */
  begin?: Date;
  /** Where the address is told; default: the terminal. */
  say?: (text: string) => void;
}

const root = join(__dirname, '..', '..');

/** A municipality on your own machine: the stand-ins and the real program, which knows nothing of it. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const config = options.config ?? readSandboxConfig();
  const { playground = false, playgrounds = [], say = (text) => process.stdout.write(`${text}\n`) } = options;
  const { SANDBOX_DATA_DIR: dataDir, SANDBOX_BOT_PORT: botPort, ARTIKELEN_DIR: map } = config;
  await mkdir(dataDir, { recursive: true });
  const parts = options.profiel ? { profiel: options.profiel } : {};
  const log = createLog(options.write ?? toFile(join(dataDir, 'log.jsonl')));
  const kennisbank =
    options.kennisbank ?? (map === undefined ? openKennisbank(root) : await openMetEigen(root, map, log));
  const clock = createSandboxClock(options.begin ? options.begin.getTime() - Date.now() : 0);

  let program: Program | undefined;
  const running = () => {
    if (!program) throw new Error('the program is not running');
    return program;
  };
  /** A notification that is on its way makes work, and work can make notifications. */
  const settle = async () => {
    do await running().worker.settle();
    while (await standins.graph.subscriptions.delivered());
  };
  const standins: Standins = await startStandins({
    port: config.SANDBOX_PORT,
    botUrl: () => `http://${HOST}:${running().port}/api/messages`,
    clock,
    advance: (to) => advance(running(), clock, { to, settle }),
    settle,
    reset: async () => {
      await running().close();
      await rm(join(dataDir, 'postgres'), { recursive: true, force: true });
      program = await start();
    },
    dataFile: join(dataDir, 'sandbox.json'),
    pageDir: pageDir(),
    adaptivecardsDir: join(root, 'node_modules', 'adaptivecards', 'dist'),
  });
  const start = () =>
    startProgram({
      ...programValues({ ...parts, standins, dataDir, botPort, clock, log, playground, playgrounds }),
      kennisbank,
    });
  program = await start();
  if (!playground) await standins.teams.announce();
  say(
    `VPD-assistent: proeftuin\n  Open ${standins.origin}\n  Stop met Ctrl+C. Wat je meldt, blijft bewaard in ${dataDir}.`,
  );
  return {
    origin: standins.origin,
    program: running,
    standins,
    clock,
    close: async () => {
      await running().close();
      await standins.close();
    },
  };
}

/** Moves to an instant by way of everything that becomes due before it, so that each job runs at its own time. */
async function advance(
  { boss }: Program,
  clock: SandboxClock,
  { to, settle }: { to: Date; settle: () => Promise<void> },
): Promise<void> {
  const step = async (instant: Date) => {
    clock.moveTo(instant);
    await boss.moveTo(instant);
    await settle();
  };
  for (let due = await boss.nextDue(); due && due <= to; due = await boss.nextDue()) await step(due);
  await step(to);
}

/** The page is compiled next to the program; in tests it stands where it was written. */
function pageDir(): string {
  const compiled = join(root, 'dist', 'sandbox', 'page');
  return existsSync(compiled) ? compiled : join(__dirname, 'page');
}

function toFile(path: string): (line: string) => void {
  const stream = createWriteStream(path, { flags: 'a' });
  return (line) => {
    stream.write(line);
  };
}
