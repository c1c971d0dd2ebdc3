import { randomUUID } from 'node:crypto';

import { Client } from 'pg';

import { createLog, type Log } from '../../src/log';
import { openStore, type OpenStore, type StoreValues } from '../../src/store/open';
import { startServer } from '../../src/store/postgres/server';

export const sleutel = Buffer.alloc(32, 7);

export const silent: Log = createLog(() => undefined);

/** A new empty database in the server of this run; the server starts with the first test that asks. */
export async function createTestDatabase(): Promise<string> {
  const dataDir = process.env['VPD_TEST_SERVER'];
  if (dataDir === undefined) throw new Error('jest.config.cjs has no globalSetup');
  const server = await startServer({ dataDir, log: silent });
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await query(server.url, `create database ${name}`);
  return server.url.replace(/\/postgres$/, `/${name}`);
}

const open = new Set<OpenStore>();

/** Opens the store in an existing or a new test database. Closed by `closeStores`. */
export async function openTestStore(values: Partial<StoreValues> = {}): Promise<OpenStore & { url: string }> {
  const url = values.databaseUrl ?? (await createTestDatabase());
  const opened = await openStore({ dataDir: '', keys: [sleutel], log: silent, ...values, databaseUrl: url });
  const close = () => {
    open.delete(opened);
    return opened.close();
  };
  open.add(opened);
  return { ...opened, close, url };
}

export async function closeStores(): Promise<void> {
  for (const opened of [...open]) {
    open.delete(opened);
    await opened.close();
  }
}

/** One statement beside the program, as an administrator would run it. */
export async function query(url: string, text: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text, values);
    return rows;
  } finally {
    await client.end();
  }
}
