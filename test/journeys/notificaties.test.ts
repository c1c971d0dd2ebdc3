import { meld, startGemeente, type Gemeente } from './gemeente';
import { inAgenda, KIES, VERHAAL } from './inagenda';
import { bewaarBegin, sql } from './stand';

/** Just after the look of nine o'clock: the next one is at one. */
const BEGIN = '2027-02-22T08:05:00Z';

let gemeente: Gemeente;
const { heeft, staatOp, tweede, verzetTweede, zelf } = inAgenda(() => gemeente);
const graph = () => gemeente.sandbox.standins.graph;
const volgt = () => graph().subscriptions.list('peter');
const weiger = async () => zelf('samira', { doe: 'weigeren', id: (await tweede('samira')).id, twice: true });
const gelogd = (tekst: string) => gemeente.logs.filter((regel) => regel.includes(tekst)).length;
const rijen = () => sql(gemeente, 'select graph_id, url, hash from subscriptions');
const taken = async (): Promise<unknown> =>
  (await sql(gemeente, `select count(*) as n from pgboss.job where data->>'kind' = 'agenda-gewijzigd'`))[0]?.[
    'n'
  ];

/** peter is the leidinggevende of samira. */
describe('a change in a calendar is told to us (A7, N5)', () => {
  let schoon: () => Promise<void>;
  beforeAll(async () => {
    gemeente = await startGemeente(BEGIN);
    schoon = bewaarBegin(gemeente);
  });
  afterAll(() => gemeente.stop());
  const dagen = ['02-22', '02-23', '02-24', '02-25', '02-26', '03-01'];
  beforeEach(async () => {
    await schoon();
    // The clock runs on: each on its own working day.
    await gemeente.klok(`2027-${dagen.shift() ?? ''}T08:05:00Z`);
    await meld(gemeente, VERHAAL);
    expect(volgt()).toHaveLength(1);
  });

  it('declined by the employee, told twice: she is asked at once, and once', async () => {
    await weiger();
    expect(await heeft('samira', KIES)).toBe(1);
    expect(await heeft('peter', KIES)).toBe(0);
  });

  it('moved by the leidinggevende within its limits: the cards follow at once', async () => {
    await staatOp(await verzetTweede());
    expect(await heeft('peter', KIES)).toBe(0);
  });

  it('Graph forgot it before it was renewed: made anew, and what happens then is noticed at once', async () => {
    const [eerste] = volgt();
    await gemeente.storing({ where: 'graph', method: 'PATCH', path: '/subscriptions', kind: '404' });
    await gemeente.verder({ hours: 47 });
    const [nu] = volgt();
    expect(nu?.id).not.toBe(eerste?.id);
    expect(await rijen()).toMatchObject([{ graph_id: nu?.id }]);
    await gemeente.verder({ minutes: 1 });
    await weiger();
    expect(await heeft('samira', KIES)).toBe(1);
  });

  it('removed by Graph while something changed: made anew, and looked at', async () => {
    graph().subscriptions.repeat(0);
    graph().doe('samira', { doe: 'weigeren', id: (await tweede('samira')).id });
    graph().subscriptions.repeat(1);
    await gemeente.verder({ minutes: 1 });
    expect(await heeft('samira', KIES)).toBe(0);
    graph().subscriptions.lifecycle('peter', 'subscriptionRemoved');
    await gemeente.verder({ minutes: 1 });
    expect(volgt()).toHaveLength(1);
    expect(await heeft('samira', KIES)).toBe(1);
  });

  it('anybody can post to the address: without our secret nothing comes of it', async () => {
    const [{ url, graph_id: subscriptionId, hash } = {}] = await rijen();
    const post = (body: string, query = '') =>
      fetch(`${String(url)}${query}`, { method: 'POST', body }).then(async (r) => [r.status, await r.text()]);
    const met = (clientState?: unknown) => JSON.stringify({ value: [{ subscriptionId, clientState }] });
    const voor = await taken();
    const logs = gemeente.logs.length;
    for (const body of [
      met(),
      met('x'),
      met(hash),
      met(null),
      '{"value":[]}',
      '{"value":[{"subscriptionId":"x"}]}',
    ])
      expect(await post(body)).toEqual([202, '']);
    expect(await post('{"value":7}')).toEqual([400, '']);
    expect(await post('kanarie')).toEqual([400, '']);
    expect(await post(`{"value":["${'x'.repeat(1_100_000)}"]}`)).toEqual([413, '']);
    expect(await post('', '?validationToken=a%20%3Cb%3E')).toEqual([200, 'a <b>']);
    expect(await taken()).toEqual(voor);
    expect(gemeente.logs).toHaveLength(logs);
  });

  it('Graph refuses: said once, and the look on schedule notices it', async () => {
    await gemeente.storing({ where: 'graph', times: 50, path: '/subscriptions', kind: '403' });
    graph().subscriptions.lifecycle('peter', 'subscriptionRemoved');
    await gemeente.verder({ minutes: 1 });
    expect([volgt(), gelogd('calendar.not-followed'), gelogd('job.dead')]).toEqual([[], 1, 0]);
    await weiger();
    expect(await heeft('samira', KIES)).toBe(0);
    await gemeente.verder({ hours: 4 });
    expect([await heeft('samira', KIES), gelogd('calendar.not-followed')]).toEqual([1, 1]);
  });
});

describe('after a restart', () => {
  afterEach(() => gemeente.stop());

  it('stopped for longer than it lasts, and back at another address: made anew, and it works again', async () => {
    gemeente = await startGemeente(BEGIN);
    await meld(gemeente, VERHAAL);
    const [eerste] = volgt();
    await gemeente.stop('bewaar');
    gemeente = await startGemeente('2027-02-26T08:05:00Z', gemeente.dir);
    await gemeente.verder({ minutes: 1 });
    const [nu] = volgt();
    expect(nu?.id).not.toBe(eerste?.id);
    expect(await rijen()).toMatchObject([{ graph_id: nu?.id }]);
    await weiger();
    expect(await heeft('samira', KIES)).toBe(1);
  });
});
