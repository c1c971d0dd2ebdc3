import { setTimeout as delay } from 'node:timers/promises';

import { volgendeKeer } from '../../src/domain/agendastand';
import type { Effect } from '../../src/domain/effect';
import type { Claim } from '../../src/flows/queue';
import type { Baan } from './baan';
import { dienIn, doe, haal, kies } from './doen';
import { beginLeven, type Leven, type Teller } from './leven';
import { oordeel, type Oordeel } from './oordeel';
import type { Plan } from './plan';

const MINUUT = 60_000;
const DAG = 24 * 3_600_000;
/** Ends a run that would go on for ever: then the judgement says what is not settled. */
const MAX_RONDES = 400;

export type Uitslag = Oordeel & Teller & { zaad: number };

/** One run: a melding, everything that goes wrong, and how it stands when all is quiet again. */
export async function draai(baan: Baan, plan: Plan): Promise<Uitslag> {
  const { clock, opened, graph, deps } = baan;
  await baan.schoon();
  const morgen = Math.floor(clock.now().getTime() / DAG) * DAG + DAG;
  await naar(baan, new Date(morgen + plan.minuut * MINUUT));
  const id = await dienIn(baan, plan);
  const teller: Teller = { stappen: 0, calls: 0, geraakt: 0, gestorven: 0, naijlen: 0 };
  let leven = beginLeven(baan, plan, teller);
  let jobs = 0;

  // The clock jumps and people act at once; a call that is still under way cannot go faster.
  const uitgewerkt = () => delay(Math.max(0, teller.naijlen - performance.now()));
  const werk = async (tot: Date, daden: Plan['daden']) => {
    for (let ronde = 1; ronde <= MAX_RONDES; ronde++) {
      const daad = daden.get(ronde);
      if (daad) {
        await uitgewerkt();
        await doe(baan, plan, id, daad);
      }
      const due = await opened.boss.nextDue();
      if (!due || due > tot) {
        if ([...daden.keys()].every((n) => n <= ronde)) return;
        continue;
      }
      if (due.getTime() - clock.now().getTime() > MINUUT) await uitgewerkt();
      await naar(baan, due);
      const claims = await opened.boss.claim(1 + plan.loting.tot(4));
      await Promise.all(claims.map((claim) => lever(leven, claim, plan.dubbel.get(jobs++))));
      if (!leven.isDood()) continue;
      // Given back as they are when the program starts again, or when another one misses its sign of life.
      for (const claim of claims) await opened.boss.retry(claim, { error: 'process-died' }, clock.now());
      leven = beginLeven(baan, plan, teller);
    }
  };

  await werk(new Date(clock.now().getTime() + 3 * 3_600_000), plan.daden);
  graph.standin.clearStoringen();
  const rustig: Plan = { ...plan, storingen: new Map(), doden: new Map(), dubbel: new Map() };
  delete rustig.blijvend;
  leven = beginLeven(baan, rustig, teller);
  // Twice a look at the calendars; in between people choose what they are asked.
  for (const keer of [1, 2]) {
    await werk(volgendeKeer(clock.now(), deps.profiel), new Map());
    if (keer === 1 && plan.kiest) await kies(baan, id);
    await naar(baan, volgendeKeer(clock.now(), deps.profiel));
  }
  await werk(new Date(clock.now().getTime() + 3_600_000), new Map());
  return { zaad: plan.zaad, ...teller, ...(await oordeel(baan, await haal(baan, id), plan)) };
}

async function naar({ clock, opened }: Baan, moment: Date): Promise<void> {
  clock.moveTo(moment);
  await opened.boss.moveTo(clock.now());
}

/** Delivers a job, as the queue may do it. */
async function lever({ run, handlers }: Leven, claim: Claim, dubbel: 'tegelijk' | 'na-elkaar' | undefined) {
  if (dubbel === undefined || claim.dood) return run(claim);
  const effect = claim.data as Effect;
  const handler = handlers[effect.kind] as (e: Effect, job: object) => Promise<unknown>;
  const ander = () =>
    handler(effect, { id: claim.jobId, effect, attempt: claim.attempt }).catch(() => undefined);
  if (dubbel === 'na-elkaar') await ander();
  await Promise.all([run(claim), ...(dubbel === 'tegelijk' ? [ander()] : [])]);
}
