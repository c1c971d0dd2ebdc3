/**
 * What a turn of the program costs, as a ratio to the least a bot on botbuilder and restify can cost, both measured
 * in the same run on the same machine: `npm run bench`, or with `-- --json`. Timings never make it fail.
 * With `-- --cpu-prof <folder>` each process leaves a profile there, which makes it slower.
 * `npm run bench -- twee`: two instances share the jobs of one database, and one of them is killed (twee.ts).
 */
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { meetAntwoord } from './antwoord';
import {
  findId,
  meldingBeurten,
  startBeurt,
  STAPPEN_PER_MELDING,
  tekstBeurt,
  VRAAG,
  type Beurt,
} from './beurten';
import { stopAll } from './kind';
import { meet, start, stop, type Loper } from './loper';
import { startOmgeving, type Omgeving } from './omgeving';
import { findPostmaster } from './postgres';
import { echoStarter, programStarter, type Start } from './servers';
import { twee } from './twee';
import { alsTekst, machine, median, toMeting, type Ronde, type Uitslag } from './uitslag';

const TEGELIJK = 4;
const MELDINGEN = 20;
/** As many turns of each kind in a round. */
const BEURTEN = MELDINGEN * STAPPEN_PER_MELDING;
const RONDES = 24;
const OPWARMEN = 5;
const STARTS = 3;
/** No new round begins after this, on a machine that is busy with other things. */
const TIJD_MS = 75_000;
const MIN_RONDES = 3;
/** A run that hangs ends here. */
const UITERST_MS = 115_000;
const UITERST_TWEE_MS = 600_000;
const DOELEN = { question: 1.5, 'report step': 3 } as const;

type Gemeten = Record<'echo' | 'question' | 'report step', Ronde>;

async function bench(dir: string, execArgv: string[]): Promise<Uitslag> {
  const until = performance.now() + TIJD_MS;
  const omgeving = await startOmgeving();
  const dataDir = join(dir, 'data');
  const startProgram = programStarter(omgeving, dir, dataDir, execArgv);

  const eerste = await start(omgeving, startProgram);
  await stop(eerste);
  const lopers = await meetStarts(omgeving, echoStarter(omgeving, dir, execArgv), startProgram);
  const { echo, program } = lopers;
  program.postmaster = findPostmaster(dataDir);
  const rondes = await meetRondes(omgeving, echo, program, until);
  const rss = async ({ kind }: Loper) => Math.round((await kind.usage()).rss / 2 ** 20);
  const geheugen = { echo: await rss(echo), program: await rss(program) };
  await Promise.all([stop(echo), stop(program), omgeving.close()]);

  const naar = (naam: keyof Gemeten) =>
    toMeting(
      naam,
      rondes.map((ronde) => ronde[naam]),
      rondes.map((ronde) => ronde.echo),
    );
  const metingen = [naar('echo'), naar('question'), naar('report step')];
  return {
    machine: machine(),
    rondes: rondes.length,
    tegelijk: TEGELIJK,
    metingen,
    start: { ...lopers.start, eerste: eerste.startMs },
    geheugen,
    doelen: Object.entries(DOELEN).map(([naam, hoogstens]) => {
      const gemeten = metingen.find((m) => m.naam === naam)?.verhouding ?? NaN;
      return { naam, hoogstens, gemeten, gehaald: gemeten <= hoogstens };
    }),
  };
}

/** Starts both a few times, in turn, and leaves the last of both running. */
async function meetStarts(omgeving: Omgeving, startEcho: Start, startProgram: Start) {
  const echos: Loper[] = [];
  const programs: Loper[] = [];
  const duo = async () => {
    const echo = await start(omgeving, startEcho);
    const program = await start(omgeving, startProgram);
    echos.push(echo);
    programs.push(program);
    return { echo, program };
  };
  for (let i = 1; i < STARTS; i++) {
    const { echo, program } = await duo();
    await Promise.all([stop(echo), stop(program)]);
  }
  const last = await duo();
  const [echo, program] = [echos, programs].map((lopers) => median(lopers.map((loper) => loper.startMs)));
  const ms = { echo: echo ?? NaN, program: program ?? NaN };
  return { ...last, start: { ...ms, verhouding: ms.program / ms.echo } };
}

/** Echo, question and report step by turns, so that what else the machine does hits all three. */
async function meetRondes(
  omgeving: Omgeving,
  echo: Loper,
  program: Loper,
  until: number,
): Promise<Gemeten[]> {
  const people = Array.from({ length: MELDINGEN }, () => randomUUID());
  const ronde = async (): Promise<Gemeten> => {
    const gemeten = {
      echo: await meet(echo, vragen(omgeving, people)),
      question: await meet(program, vragen(omgeving, people)),
      'report step': await meet(program, await meldingen(omgeving, program)),
    };
    controleer(omgeving);
    return gemeten;
  };
  for (let i = 0; i < OPWARMEN; i++) await ronde();
  const rondes: Gemeten[] = [];
  while (rondes.length < RONDES && (rondes.length < MIN_RONDES || performance.now() < until))
    rondes.push(await ronde());
  return rondes;
}

function vragen({ serviceUrl }: Omgeving, people: readonly string[]): Beurt[][] {
  return Array.from({ length: TEGELIJK }, (_, rij) =>
    Array.from({ length: BEURTEN / TEGELIJK }, (_beurt, i) =>
      tekstBeurt(serviceUrl, people[(i * TEGELIJK + rij) % people.length] ?? '', VRAAG),
    ),
  );
}

/** New people each round, each with a melding of their own that is begun before the measurement. */
async function meldingen({ serviceUrl }: Omgeving, { belasting }: Loper): Promise<Beurt[][]> {
  const rows: Beurt[][] = Array.from({ length: TEGELIJK }, () => []);
  for (let i = 0; i < MELDINGEN; i++) {
    const persoon = randomUUID();
    const id = findId(await belasting.send(startBeurt(serviceUrl, persoon))) ?? '';
    rows[i % TEGELIJK]?.push(...meldingBeurten(serviceUrl, persoon, id));
  }
  return rows;
}

/** Every question of this round was answered with the right card, every echo with its text. */
function controleer(omgeving: Omgeving): void {
  const replies = omgeving.takeReplies();
  const echoes = replies.filter((reply) => reply.includes(`Echo: ${VRAAG}`)).length;
  const cards = replies.filter((reply) => reply.includes('raadplegen.zinnen')).length;
  if (echoes < BEURTEN || cards < BEURTEN)
    throw new Error(`${echoes} echoes and ${cards} cards came through the connector, not ${BEURTEN} of both`);
}

/** Rejects when the run takes too long or is stopped by hand, so that nothing it started stays behind. */
function tooLate(uiterst = UITERST_MS): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => {
      reject(new Error(`not finished after ${uiterst / 1000} s`));
    }, uiterst).unref();
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => {
        reject(new Error(signal));
      });
  });
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, 'cpu-prof': { type: 'string' } },
  });
  if (positionals.includes('antwoord')) {
    process.stdout.write(`${meetAntwoord()}\n`);
    return;
  }
  const profiles = values['cpu-prof'];
  const execArgv = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(profiles)}`];
  const dir = await mkdtemp(join(tmpdir(), 'vpd-bench-'));
  await chmod(dir, 0o755); // the database may run as another user
  try {
    if (positionals.includes('twee')) {
      process.stdout.write(`${await Promise.race([twee(dir), tooLate(UITERST_TWEE_MS)])}\n`);
      return;
    }
    const uitslag = await Promise.race([bench(dir, execArgv), tooLate()]);
    process.stdout.write(`${values.json ? JSON.stringify(uitslag, undefined, 2) : alsTekst(uitslag)}\n`);
  } finally {
    await stopAll();
    const postmaster = findPostmaster(join(dir, 'data'));
    // Only when the program could not stop it any more.
    if (postmaster !== undefined) process.kill(postmaster, 'SIGQUIT');
    await rm(dir, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String((error as Error).stack)}\n`);
    process.exit(1);
  },
);
