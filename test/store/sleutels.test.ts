import { randomUUID } from 'node:crypto';

import { ConfigError } from '../../src/errors';
import { createIngediend } from './meldingen';
import { closeStores, openTestStore, query, sleutel } from './server';

const nieuw = Buffer.alloc(32, 9);
const TEKST = 'canarietekst';

afterEach(closeStores);

describe('keys', () => {
  it('keep the content out of every table, that of the queue included (encryption at rest)', async () => {
    const { store, url } = await openTestStore();
    const melding = createIngediend({ melderNaam: TEKST, antwoorden: { feiten: `Hij zei: ${TEKST}` } });
    await store.transaction(async (tx) => {
      await tx.meldingen.save(melding);
      await tx.jobs.add([{ effect: { kind: 'behandelaar-zoeken', meldingId: melding.id } }]);
      const dag = '2031-05-01';
      await tx.beoordelingen.save({ id: melding.id, soort: 'nee', dag, vraag: TEKST }, dag);
    });
    const tables = (await query(
      url,
      `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
       where schemaname in ('public', 'pgboss')`,
    )) as { name: string }[];
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['public.meldingen', 'pgboss.job']),
    );
    let found = 0;
    for (const { name } of tables) {
      const dump = JSON.stringify(await query(url, `select t::text from ${name} t`));
      const bytes = Buffer.from(TEKST).toString('hex');
      expect(dump).not.toContain(TEKST);
      expect(dump).not.toContain(bytes);
      if (dump.includes(melding.id)) found++;
    }
    // The search does look at the rows: the id is in both tables of the job and in that of the melding.
    expect(found).toBeGreaterThanOrEqual(2);
  });

  it('that are wrong stop the program at start, with the name of the setting and no value', async () => {
    const { url } = await openTestStore();
    const wrong = openTestStore({ databaseUrl: url, keys: [nieuw] });
    await expect(wrong).rejects.toBeInstanceOf(ConfigError);
    await expect(wrong).rejects.toMatchObject({ keys: ['DATA_KEY'] });
  });

  it('can be replaced: after one start with both the old one is no longer needed', async () => {
    const first = await openTestStore();
    const melding = await first.store.transaction((tx) => tx.meldingen.save(createIngediend()));
    const dag = '2031-05-01';
    const vraag = { id: melding.id, soort: 'nee' as const, dag, vraag: TEKST };
    await first.store.transaction(async (tx) => {
      await tx.beoordelingen.save(vraag, dag);
      await tx.beoordelingen.save({ id: randomUUID(), soort: 'ja', dag }, dag);
    });
    await first.close();
    const both = await openTestStore({ databaseUrl: first.url, keys: [nieuw, sleutel] });
    await both.close();
    const last = await openTestStore({ databaseUrl: first.url, keys: [nieuw] });
    expect(await last.store.transaction((tx) => tx.meldingen.get(melding.id))).toEqual(melding);
    expect(await last.store.transaction((tx) => tx.beoordelingen.vragen())).toEqual([vraag]);
    await last.close();
    await expect(openTestStore({ databaseUrl: first.url, keys: [sleutel] })).rejects.toBeInstanceOf(
      ConfigError,
    );
  });
});
