import { begin } from '../../src/flows/subscriptions';
import * as bouw from '../domain/bouw';
import { createVolgend, DAG, org, UUR, type Volgend } from './volgend';
import { dienIn } from './wereld';

let v: Volgend;
let w: Volgend['w'];
beforeEach(() => {
  v = createVolgend();
  ({ w } = v);
});

describe('how long it lasts', () => {
  it('is renewed a day before its end, and again, and is one all the time', async () => {
    await v.gepland();
    for (let n = 1; n <= 3; n++) {
      w.clock.zet((await v.rij())?.onderhoudOp ?? bouw.NU);
      await w.werk();
      expect(v.roep('renew')).toBe(n);
    }
    expect([...w.subscriptions.bijGraph.keys()]).toEqual(['sub-1']);
    expect(v.wacht('agenda-volgen')).toHaveLength(1);
  });

  it.each([
    ['Graph does not know it any more', 46 * UUR],
    ['nobody was there until after its end', 4 * DAG],
  ])('%s: made anew, and everything is looked at', async (_naam, minuten) => {
    await v.gepland();
    w.subscriptions.bijGraph.clear();
    const eerder = v.keer('agenda-gewijzigd');
    await v.verder(minuten);
    expect([...w.subscriptions.bijGraph.keys()]).toEqual(['sub-2']);
    expect(v.keer('agenda-gewijzigd')).toBe(eerder + 1);
  });

  it('ends when no talk is ahead any more', async () => {
    await v.gepland();
    w.clock.verder(60 * DAG);
    await w.werk();
    expect(await v.rij()).toBeUndefined();
    expect(w.subscriptions.bijGraph.size).toBe(0);
  });

  it('ends within the hour when the talks left the calendar', async () => {
    const { id } = await v.gepland();
    await v.zetStatus(id, 'ingetrokken');
    await v.meld('gewijzigd');
    await w.werk();
    expect(await v.rij()).toBeDefined();
    await v.verder(UUR);
    expect(await v.rij()).toBeUndefined();
    expect(w.subscriptions.bijGraph.size).toBe(0);
  });

  it('a talk that comes while it is ended is followed', async () => {
    const { id } = await v.gepland();
    await v.zetStatus(id, 'ingetrokken');
    await v.meld('gewijzigd');
    await w.werk();
    w.grens.tussendoor.set('calendar.unsubscribe', async () => {
      await v.zetStatus(id, 'opgepakt');
    });
    await v.verder(UUR);
    expect([...w.subscriptions.bijGraph.keys()]).toEqual(['sub-2']);
    expect(await v.idNu()).toBe('sub-2');
  });

  it('ended while it was being made: the new one does not stay', async () => {
    await dienIn(w);
    w.grens.tussendoor.set('calendar.subscribe', () =>
      w.store.transaction((tx) => tx.subscriptions.remove(org)),
    );
    await w.werk();
    expect(w.subscriptions.bijGraph.size).toBe(0);
  });

  it('made by two at once: the last one counts, and is the only one', async () => {
    await dienIn(w);
    w.grens.tussendoor.set('calendar.subscribe', () => w.doe({ kind: 'agenda-volgen', organisator: org }));
    await w.werk();
    expect([...w.subscriptions.bijGraph.keys()]).toEqual([await v.idNu()]);
  });

  it('renewed while another one came: that one counts', async () => {
    await v.gepland();
    w.grens.tussendoor.set('calendar.renew', () =>
      w.store.transaction(async (tx) => {
        const nu = await tx.subscriptions.get(org);
        const bijGraph = nu?.bijGraph && { ...nu.bijGraph, id: 'sub-7' };
        if (nu && bijGraph) await tx.subscriptions.save({ ...nu, bijGraph });
      }),
    );
    await v.verder(46 * UUR);
    expect(await v.idNu()).toBe('sub-7');
  });
});

describe('when Graph does not want to', () => {
  const geweigerd = { ok: false as const, status: 403, code: 'ErrorAccessDenied' };
  const gezegd = () => w.regels.filter((regel) => regel.includes('calendar.not-followed'));

  it('403: the looks on schedule go on, it is said once a day, and tried again', async () => {
    w.subscriptions.weiger = geweigerd;
    const { id } = await v.gepland();
    expect(gezegd()).toHaveLength(1);
    expect(gezegd()[0]).toContain('"status":403,"code":"ErrorAccessDenied"');
    expect(gezegd()[0]).not.toContain(org);
    await v.verder(UUR);
    expect(gezegd()).toHaveLength(1);
    expect(v.wacht('agenda-nakijken').map(({ effect }) => effect)).toEqual([
      { kind: 'agenda-nakijken', meldingId: id },
    ]);
    w.subscriptions.weiger = undefined;
    await v.verder(DAG);
    expect(w.subscriptions.bijGraph.size).toBe(1);
    expect(gezegd()).toHaveLength(1);
  });

  it('down after the last try: once more tomorrow, and what works until then counts', async () => {
    await v.gepland();
    w.grens.storingen.set('calendar.renew', { details: { retryable: true, status: 503 }, keer: 3 });
    await v.verder(46 * UUR);
    expect(await v.idNu()).toBe('sub-1');
    expect(gezegd()).toEqual([]);
    await v.verder(DAG - 5);
    expect(v.roep('renew')).toBe(3);
    await v.verder(5);
    expect(w.subscriptions.bijGraph.size).toBe(1);
  });
});

describe('at start', () => {
  it('another address: made anew there', async () => {
    await v.gepland();
    w.bereikbaar.url = 'https://nieuw.x.example/api/notifications';
    await begin(w);
    await w.werk();
    expect([...w.subscriptions.bijGraph.values()].map(({ url }) => url)).toEqual([w.bereikbaar.url]);
  });

  it('no address any more: ended', async () => {
    await v.gepland();
    w.bereikbaar.url = undefined;
    await begin(w);
    await w.werk();
    expect(await v.rij()).toBeUndefined();
    expect(w.subscriptions.bijGraph.size).toBe(0);
  });

  it('the same address: nothing', async () => {
    await v.gepland();
    await begin(w);
    expect(v.wacht('agenda-volgen').filter(({ op }) => op === undefined)).toEqual([]);
  });
});
