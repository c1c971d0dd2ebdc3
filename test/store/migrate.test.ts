import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { dumpSchema } from './schema';
import { closeStores, openTestStore, query } from './server';

afterEach(closeStores);

describe('migrations', () => {
  it('lead to the schema in schema.sql (change that file together with a new migration)', async () => {
    const { url } = await openTestStore();
    expect(await dumpSchema(url)).toBe(await readFile(path.join(__dirname, 'schema.sql'), 'utf8'));
  });

  it('run once; opening again changes nothing', async () => {
    const first = await openTestStore();
    await first.close();
    await openTestStore({ databaseUrl: first.url });
    expect(await query(first.url, 'select name from kysely_migration order by name')).toEqual([
      { name: '0001-begin' },
      { name: '0002-mensen' },
      { name: '0003-bestanden' },
      { name: '0004-subscriptions' },
      { name: '0005-beoordelingen' },
    ]);
  });
});
