/**
 * What a turn of the program costs, as a ratio to the least a bot on botbuilder and restify can cost, both measured
 * in the same run on the same machine: `npm run bench`, or with `-- --json`. Timings never make it fail.
 */
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { createBelasting, type Belasting } from './belasting';
import {
  findId,
  meldingBeurten,
  startBeurt,
  STAPPEN_PER_MELDING,
  tekstBeurt,
  VRAAG,
  type Beurt,
} from './beurten';
import { stopAll, type Kind } from './kind';
import { startOmgeving, type Omgeving } from './omgeving';
import { cpuOfTree, findPostmaster } from './postgres';
import { echoStarter, programStarter, type Start } from './servers';
import { alsTekst, machine, median, toMeting, type Ronde, type Uitslag } from './uitslag';

const TEGELIJK = 4;
const MELDINGEN = 20;
const BEURTEN = MELDINGEN * STAPPEN_PER_MELDING;
const RONDES = 24;
const OPWARMEN = 5;
const STARTS = 3;
/** No new round begins after this. */
const TIJD_MS = 75_000;
/** A run that hangs ends here. */
const UITERST_MS = 115_000;
const AIMS = { question: 1.5, 'report step': 3 } as const;

interface Loper {
  kind: Kind;
  belasting: Belasting;
  /** Its database. */
  postmaster?: number | undefined;
}

async function bench(dir: string): Promise<Uitslag> {
  const begin = performance.now();
  const omgeving = await startOmgeving();
  const startEcho = echoStarter(omgeving, dir);
  const dataDir = join(dir, 'data');
  const startProgram = programStarter(omgeving, dir, dataDir);

  const eerste = await start(omgeving, startProgram);
  await stop(eerste.loper);
  const echoStarts: number[] = [];
  const programStarts: number[] = [];
  let echo: Loper | undefined;
  let program: Loper | undefined;
  for (let i = 0; i < STARTS; i++) {
    if (echo) await stop(echo);
    if (program) await stop(program);
    const e = await start(omgeving, startEcho);
    const p = await start(omgeving, startProgram);
    echoStarts.push(e.ms);
    programStarts.push(p.ms);
    ({ echo, program } = { echo: e.loper, program: p.loper });
  }
  if (!echo || !program) throw new Error('nothing was started');
  program.postmaster = findPostmaster(dataDir);

  const rondes: Record<'echo' | 'question' | 'report step', Ronde[]> = {
    ...{ echo: [], question: [], 'report step': [] },
  };
  const people = Array.from({ length: MELDINGEN }, () => randomUUID());
  let gedaan = 0;
  for (let ronde = -OPWARMEN; ronde < RONDES && performance.now() - begin < TIJD_MS; ronde++) {
    const gemeten = {
      echo: await meet(echo, rijen(vragen(omgeving, people))),
      question: await meet(program, rijen(vragen(omgeving, people))),
      'report step': await meet(program, await meldingen(omgeving, program)),
    };
    controleer(omgeving);
    if (ronde < 0) continue;
    gedaan += 1;
    for (const naam of Object.keys(rondes) as (keyof typeof rondes)[]) rondes[naam].push(gemeten[naam]);
  }

  const metingen = Object.entries(rondes).map(([naam, gemeten]) => toMeting(naam, gemeten, rondes.echo));
  const [e, p] = await Promise.all([echo.kind.usage(), program.kind.usage()]);
  await stop(echo);
  await stop(program);
  await omgeving.close();
  const starts = { echo: median(echoStarts), program: median(programStarts) };
  return {
    machine: machine(),
    rondes: gedaan,
    tegelijk: TEGELIJK,
    metingen,
    start: { ...starts, verhouding: starts.program / starts.echo, eerste: eerste.ms },
    geheugen: { echo: Math.round(e.rss / 2 ** 20), program: Math.round(p.rss / 2 ** 20) },
    doelen: Object.entries(AIMS).map(([naam, hoogstens]) => {
      const gemeten = metingen.find((m) => m.naam === naam)?.verhouding ?? NaN;
      return { naam, hoogstens, gemeten, gehaald: gemeten <= hoogstens };
    }),
  };
}

/** Starts a bot and asks until it answers. */
async function start(omgeving: Omgeving, begin: Start): Promise<{ loper: Loper; ms: number }> {
  const kind = await begin();
  const belasting = createBelasting(kind.port, omgeving.authorization);
  for (;;) {
    if (!kind.isRunning()) throw new Error(`the process ended: ${kind.lastWords()}`);
    const answered = await belasting.send(tekstBeurt(omgeving.serviceUrl, randomUUID(), VRAAG)).then(
      () => true,
      (error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED') return false;
        throw error;
      },
    );
    if (answered) return { loper: { kind, belasting }, ms: performance.now() - kind.startedAt };
    await delay(5);
  }
}

async function stop({ kind, belasting }: Loper): Promise<void> {
  belasting.close();
  await kind.stop();
}

async function meet({ kind, belasting, postmaster }: Loper, rows: Beurt[][]): Promise<Ronde> {
  const database = () => (postmaster === undefined ? undefined : cpuOfTree(postmaster));
  const before = { ...(await kind.usage()), database: database() };
  const took = await belasting.run(rows);
  const after = { ...(await kind.usage()), database: database() };
  return {
    cpu: (after.cpu - before.cpu) / took.length,
    ...(before.database !== undefined &&
      after.database !== undefined && { database: (after.database - before.database) / took.length }),
    took,
  };
}

function vragen({ serviceUrl }: Omgeving, people: readonly string[]): Beurt[] {
  return Array.from({ length: BEURTEN }, (_, i) =>
    tekstBeurt(serviceUrl, people[i % people.length] ?? '', VRAAG),
  );
}

/** New people each round, each with a melding of their own that was started before the clock runs. */
async function meldingen({ serviceUrl }: Omgeving, { belasting }: Loper): Promise<Beurt[][]> {
  const rows: Beurt[][] = Array.from({ length: TEGELIJK }, () => []);
  for (let i = 0; i < MELDINGEN; i++) {
    const persoon = randomUUID();
    const id = findId(await belasting.send(startBeurt(serviceUrl, persoon))) ?? '';
    rows[i % TEGELIJK]?.push(...meldingBeurten(serviceUrl, persoon, id));
  }
  return rows;
}

function rijen(beurten: readonly Beurt[]): Beurt[][] {
  return Array.from({ length: TEGELIJK }, (_, rij) => beurten.filter((_b, i) => i % TEGELIJK === rij));
}

/** Every question of this round was answered with the right card, every echo with its text. */
function controleer(omgeving: Omgeving): void {
  const replies = omgeving.takeReplies();
  const echoes = replies.filter((reply) => reply.includes(`Echo: ${VRAAG}`)).length;
  const cards = replies.filter((reply) => reply.includes('raadplegen.zinnen')).length;
  const expected = BEURTEN;
  if (echoes < expected || cards < expected)
    throw new Error(
      `${echoes} echoes and ${cards} cards came through the connector, ${expected} expected of both`,
    );
}

/** Rejects when the run takes too long or is stopped by hand, so that nothing it started stays behind. */
function tooLate(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => {
      reject(new Error(`not finished after ${UITERST_MS / 1000} s`));
    }, UITERST_MS).unref();
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => {
        reject(new Error(signal));
      });
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const dir = await mkdtemp(join(tmpdir(), 'vpd-bench-'));
  await chmod(dir, 0o755); // the database may run as another user
  try {
    const uitslag = await Promise.race([bench(dir), tooLate()]);
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
