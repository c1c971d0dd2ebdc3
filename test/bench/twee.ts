/**
 * Two instances of the program on one PostgreSQL share 5,000 jobs that are due at once, and one is killed half way.
 * Jobs are done at least once, so what counts is what the world sees: each job puts one talk in the calendars, and a
 * request that is done again after a crash carries the same key, which makes no second event. Lost: a talk without an
 * event. Doubled: an employee with more than one.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { Client } from 'pg';

import { createLog } from '../../src/log';
import { openStore } from '../../src/store/open';
import { startServer } from '../../src/store/postgres/server';
import { startOmgeving } from './omgeving';
import { programStarter } from './servers';
import { maakStad, startAgenda, type Agenda, type Stad } from './tweestad';
import { machine } from './uitslag';

const AANTAL = 5000;
const PER_KEER = 250;
const MORGEN_MS = 24 * 3_600_000;
const stil = createLog(() => undefined);
const OPEN = `name = 'taken' and data->>'kind' = 'nazorg-plannen' and state < 'completed'`;

export async function twee(dir: string): Promise<string> {
  const stad = maakStad(AANTAL);
  const [omgeving, agenda] = [await startOmgeving(), await startAgenda(stad)];
  const server = await startServer({ dataDir: join(dir, 'data'), log: stil });
  const sleutel = randomBytes(32);
  const opened = await openStore({ databaseUrl: server.url, dataDir: '', keys: [sleutel], log: stil });
  const client = new Client({ connectionString: server.url });
  await client.connect();
  const tel = async (query: string) => Number((await client.query<{ n: string }>(query)).rows[0]?.n ?? 0);
  await vul(opened.store, stad);

  const over = { DATABASE_URL: server.url, DATA_KEY: sleutel.toString('base64'), GRAPH_BASE_URL: agenda.url };
  const starter = (log: string) => programStarter(omgeving, dir, join(dir, 'data'), [], { over, log });
  const [een, ander] = await Promise.all([starter('een.log')(), starter('ander.log')()]);
  await wacht(() => ['een.log', 'ander.log'].every((log) => lees(dir, log).includes('"app.started"')));

  const begin = performance.now();
  const na = () => (performance.now() - begin) / 1000;
  await client.query(`update pgboss.job set start_after = now() where ${OPEN}`);
  await wacht(() => agenda.gemaakt() >= AANTAL / 2);
  await een.kill();
  const gedood = { op: na(), gemaakt: agenda.gemaakt() };
  const bezig = await tel(`select count(*) as n from pgboss.job where ${OPEN} and state = 'active'`);
  await wacht(() => agenda.gemaakt() >= AANTAL);
  const alle = na();
  await wacht(async () => (await tel(`select count(*) as n from pgboss.job where ${OPEN}`)) === 0);
  const klaar = na();
  const overgenomen = await tel(
    `select count(*) as n from pgboss.job where data->>'kind' = 'nazorg-plannen' and retry_count > 0`,
  );
  await ander.stop();
  const eind = await keur(opened.store, stad, agenda);
  await client.end();
  await opened.close();
  await server.stop();
  agenda.close();
  await omgeving.close();

  const { cpu, cores, node } = machine();
  const per = (jobs: number, seconden: number) => `${(jobs / seconden).toFixed(0)} jobs/s`;
  return [
    `${cpu}, ${cores} cores, Node ${node}`,
    `${AANTAL} jobs due at once, two instances; one killed after ${gedood.gemaakt} events`,
    `done by the first ${gedaan(dir, 'een.log')}, by the second ${gedaan(dir, 'ander.log')}`,
    `with two ${per(gedood.gemaakt, gedood.op)}, with one ${per(AANTAL - gedood.gemaakt, alle - gedood.op)}, in all ${per(AANTAL, klaar)}`,
    `every event there after ${alle.toFixed(1)} s, every job finished after ${klaar.toFixed(1)} s`,
    `${bezig} jobs were busy at the moment of the kill, ${overgenomen} were taken over, ${(klaar - gedood.op).toFixed(1)} s after it all was done`,
    `${agenda.gevraagd()} requests for ${agenda.gemaakt()} events: ${agenda.gevraagd() - agenda.gemaakt()} done again, which made nothing`,
    `lost ${eind.verloren}, doubled ${eind.dubbel}, unknown to the program ${eind.onbekend}, two talks of one leidinggevende at once ${eind.overlap}`,
    eind.verloren + eind.dubbel + eind.onbekend + eind.overlap === 0
      ? 'none lost, none doubled'
      : 'NOT as it must be',
  ].join('\n');
}

type Store = Awaited<ReturnType<typeof openStore>>['store'];

/** Everything is saved with its job, due tomorrow: both instances must be there before it begins. */
async function vul(store: Store, { meldingen }: Stad): Promise<void> {
  const op = new Date(Date.now() + MORGEN_MS);
  for (let i = 0; i < meldingen.length; i += PER_KEER)
    await store.transaction(async (tx) => {
      for (const melding of meldingen.slice(i, i + PER_KEER)) {
        await tx.meldingen.save(melding);
        await tx.jobs.add([
          { effect: { kind: 'nazorg-plannen', meldingId: melding.id, soort: '5dagen' }, op },
        ]);
      }
    });
}

async function keur(store: Store, { meldingen }: Stad, { standin }: Agenda) {
  const { events } = standin.export();
  const eigen = events.filter((event) => event.owner === event.organizer);
  const perMens = new Map<string, number>();
  for (const { request } of eigen)
    for (const { emailAddress } of request.attendees)
      perMens.set(emailAddress.address, (perMens.get(emailAddress.address) ?? 0) + 1);
  const transacties = new Set(eigen.map(({ request }) => request.transactionId));
  let onbekend = 0;
  for (const { id } of meldingen) {
    const melding = await store.transaction((tx) => tx.meldingen.get(id));
    const gesprek = melding?.nazorg.find(({ soort }) => soort === '5dagen');
    if (gesprek?.status !== 'gepland' || !gesprek.eventId || !transacties.has(gesprek.transactieId))
      onbekend += 1;
  }
  const plekken = new Set(eigen.map(({ owner, request }) => `${owner} ${request.start}`));
  return {
    verloren: meldingen.length - perMens.size,
    dubbel: [...perMens.values()].filter((n) => n > 1).length,
    onbekend,
    overlap: eigen.length - plekken.size,
  };
}

const lees = (dir: string, log: string): string => readFileSync(join(dir, log), 'utf8');
const gedaan = (dir: string, log: string): number =>
  lees(dir, log)
    .split('\n')
    .filter((regel) => regel.includes('"job.done"') && regel.includes('"nazorg-plannen"')).length;

async function wacht(klaar: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await klaar())) await delay(20);
}
