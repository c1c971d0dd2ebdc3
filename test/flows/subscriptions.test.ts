import { begin, ontvang } from '../../src/flows/subscriptions';
import type { Notice } from '../../src/flows/subscriptionports';
import * as bouw from '../domain/bouw';
import { createWereld, dienIn, type Wereld } from './wereld';

const URL = 'https://bot.x.example/api/notifications';
const UUR = 60;
const DAG = 24 * UUR;
const org = bouw.baas;

let w: Wereld;
beforeEach(() => {
  w = createWereld();
  w.bereikbaar.url = URL;
});

/** A melding with three talks in the calendar of the leidinggevende. */
async function gepland() {
  const melding = await dienIn(w);
  await w.werk();
  return melding;
}
const rij = () => w.store.transaction((tx) => tx.subscriptions.get(org));
const idNu = async () => (await rij())?.bijGraph?.id ?? '';
const meld = async (wat: Notice['wat'], over: Partial<Notice> = {}) => {
  const graphId = await idNu();
  await ontvang(w, [{ graphId, clientState: `geheim-${graphId}`, wat, ...over }]);
};
const keer = (kind: string) => w.gedaan.filter(([k]) => k === kind).length;
const wacht = (kind: string) => w.wachtend().filter(({ effect }) => effect.kind === kind);
const verder = async (minuten: number) => {
  w.clock.verder(minuten);
  await w.werk();
};

describe('who is followed (A7)', () => {
  it('the first talk in a calendar asks Graph to tell what changes in it; the others add nothing', async () => {
    await gepland();
    expect(w.grens.calls.filter((call) => call === 'calendar.subscribe')).toHaveLength(1);
    expect([...w.subscriptions.bijGraph.values()]).toEqual([
      { organisator: org, url: URL, tot: (await rij())?.bijGraph?.vervaltOp },
    ]);
    expect(await rij()).toMatchObject({ bijGraph: { id: 'sub-1', hash: 'hash-sub-1', url: URL } });
  });

  it('two meldingen of one leidinggevende share it', async () => {
    await gepland();
    await gepland();
    expect(w.subscriptions.bijGraph.size).toBe(1);
  });

  it('without a public address nothing is asked, and the looks on schedule stay', async () => {
    w.bereikbaar.url = undefined;
    await gepland();
    expect(await rij()).toBeUndefined();
    expect(wacht('agenda-nakijken')).not.toEqual([]);
  });

  it('what was planned before there was an address is followed from its next look', async () => {
    w.bereikbaar.url = undefined;
    await gepland();
    w.bereikbaar.url = URL;
    w.clock.zet(wacht('agenda-nakijken')[0]?.op ?? bouw.NU);
    await w.werk();
    expect(w.subscriptions.bijGraph.size).toBe(1);
  });

  it('a job that runs twice makes one', async () => {
    await dienIn(w);
    await w.werk({ keer: 2 });
    expect(w.subscriptions.bijGraph.size).toBe(1);
  });
});

describe('what Graph tells', () => {
  it('a change: every talk in that calendar is looked at now', async () => {
    await gepland();
    const eerder = keer('agenda-nakijken');
    await meld('gewijzigd');
    await w.werk();
    expect(keer('agenda-nakijken')).toBe(eerder + 1);
  });

  it('told ten times before we looked: one look; told after: another one', async () => {
    await gepland();
    const graphId = await idNu();
    const notice: Notice = { graphId, clientState: `geheim-${graphId}`, wat: 'gewijzigd' };
    await ontvang(w, [notice, notice, notice]);
    for (let n = 0; n < 7; n++) await ontvang(w, [notice]);
    expect(wacht('agenda-gewijzigd')).toHaveLength(1);
    await w.werk();
    await ontvang(w, [notice]);
    expect(wacht('agenda-gewijzigd')).toHaveLength(1);
  });

  it('a look that was lost does not stop the looking for ever', async () => {
    await gepland();
    await meld('gewijzigd');
    const [taak] = wacht('agenda-gewijzigd');
    if (taak) w.wachtend().splice(w.wachtend().indexOf(taak), 1);
    await meld('gewijzigd');
    expect(wacht('agenda-gewijzigd')).toEqual([]);
    w.clock.verder(UUR);
    await meld('gewijzigd');
    expect(wacht('agenda-gewijzigd')).toHaveLength(1);
  });

  it.each([
    ['an unknown id', { graphId: 'sub-9' }],
    ['another secret', { clientState: 'geheim-sub-9' }],
    ['no secret', { clientState: '' }],
  ])('%s: nothing happens', async (_naam, over) => {
    await gepland();
    const voor = await rij();
    for (const wat of ['gewijzigd', 'verlengen', 'weg', 'gemist'] as const) await meld(wat, over);
    expect(await rij()).toEqual(voor);
    for (const kind of ['agenda-gewijzigd', 'agenda-later-volgen']) expect(wacht(kind)).toEqual([]);
    expect(wacht('agenda-volgen').filter(({ op }) => op === undefined)).toEqual([]);
  });

  it('missed: everything in that calendar is looked at', async () => {
    await gepland();
    const eerder = keer('agenda-nakijken');
    await meld('gemist');
    await w.werk();
    expect(keer('agenda-nakijken')).toBe(eerder + 1);
  });

  it('reauthorizationRequired: renewed now, once', async () => {
    await gepland();
    w.clock.verder(UUR);
    await meld('verlengen');
    await meld('verlengen');
    await w.werk();
    expect(w.grens.calls.filter((call) => call === 'calendar.renew')).toHaveLength(1);
    expect(w.grens.calls).not.toContain('calendar.unsubscribe');
  });

  it('subscriptionRemoved: made anew, and everything is looked at', async () => {
    await gepland();
    const eerder = keer('agenda-nakijken');
    w.subscriptions.bijGraph.clear();
    await meld('weg');
    await w.werk();
    expect([...w.subscriptions.bijGraph.keys()]).toEqual(['sub-2']);
    expect(keer('agenda-nakijken')).toBe(eerder + 1);
    expect(w.grens.calls).not.toContain('calendar.renew');
  });
});

describe('how long it lasts', () => {
  it('is renewed a day before its end, and again, and is one all the time', async () => {
    await gepland();
    for (let n = 1; n <= 3; n++) {
      w.clock.zet((await rij())?.onderhoudOp ?? bouw.NU);
      await w.werk();
      expect(w.grens.calls.filter((call) => call === 'calendar.renew')).toHaveLength(n);
    }
    expect([...w.subscriptions.bijGraph.keys()]).toEqual(['sub-1']);
    expect(wacht('agenda-volgen')).toHaveLength(1);
  });

  it.each([
    ['Graph does not know it any more', 46 * UUR],
    ['nobody was there until after its end', 4 * DAG],
  ])('%s: made anew, and everything is looked at', async (_naam, minuten) => {
    await gepland();
    w.subscriptions.bijGraph.clear();
    const eerder = keer('agenda-gewijzigd');
    await verder(minuten);
    expect([...w.subscriptions.bijGraph.keys()]).toEqual(['sub-2']);
    expect(keer('agenda-gewijzigd')).toBe(eerder + 1);
  });

  it('ends when no talk is ahead any more', async () => {
    await gepland();
    w.clock.verder(60 * DAG);
    await w.werk();
    expect(await rij()).toBeUndefined();
    expect(w.subscriptions.bijGraph.size).toBe(0);
  });

  it('ends within the hour when the talks left the calendar', async () => {
    const { id } = await gepland();
    await w.store.transaction(async (tx) => {
      const melding = await tx.meldingen.get(id);
      if (melding) await tx.meldingen.save({ ...melding, status: 'ingetrokken' });
    });
    await meld('gewijzigd');
    await w.werk();
    expect(await rij()).toBeDefined();
    await verder(UUR);
    expect(await rij()).toBeUndefined();
    expect(w.subscriptions.bijGraph.size).toBe(0);
  });

  it('a talk that comes while it is ended is followed', async () => {
    const { id } = await gepland();
    await w.store.transaction(async (tx) => {
      const melding = await tx.meldingen.get(id);
      if (melding) await tx.meldingen.save({ ...melding, status: 'ingetrokken' });
    });
    await meld('gewijzigd');
    await w.werk();
    w.grens.tussendoor.set('calendar.unsubscribe', async () => {
      await w.store.transaction(async (tx) => {
        const melding = await tx.meldingen.get(id);
        if (melding) await tx.meldingen.save({ ...melding, status: 'opgepakt' });
      });
    });
    await verder(UUR);
    expect([...w.subscriptions.bijGraph.keys()]).toEqual(['sub-2']);
    expect(await idNu()).toBe('sub-2');
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
    expect([...w.subscriptions.bijGraph.keys()]).toEqual([await idNu()]);
  });

  it('renewed while another one came: that one counts', async () => {
    await gepland();
    w.grens.tussendoor.set('calendar.renew', () =>
      w.store.transaction(async (tx) => {
        const nu = await tx.subscriptions.get(org);
        const bijGraph = nu?.bijGraph && { ...nu.bijGraph, id: 'sub-7' };
        if (nu && bijGraph) await tx.subscriptions.save({ ...nu, bijGraph });
      }),
    );
    await verder(46 * UUR);
    expect(await idNu()).toBe('sub-7');
  });
});

describe('when Graph does not want to', () => {
  const geweigerd = { ok: false as const, status: 403, code: 'ErrorAccessDenied' };
  const gezegd = () => w.regels.filter((regel) => regel.includes('calendar.not-followed'));

  it('403: the looks on schedule go on, it is said once a day, and tried again', async () => {
    w.subscriptions.weiger = geweigerd;
    const { id } = await gepland();
    expect(gezegd()).toHaveLength(1);
    expect(gezegd()[0]).toContain('"status":403,"code":"ErrorAccessDenied"');
    expect(gezegd()[0]).not.toContain(org);
    await verder(UUR);
    expect(gezegd()).toHaveLength(1);
    expect(wacht('agenda-nakijken').map(({ effect }) => effect)).toEqual([
      { kind: 'agenda-nakijken', meldingId: id },
    ]);
    w.subscriptions.weiger = undefined;
    await verder(DAG);
    expect(w.subscriptions.bijGraph.size).toBe(1);
    expect(gezegd()).toHaveLength(1);
  });

  it('down after the last try: once more tomorrow, and what works until then counts', async () => {
    await gepland();
    w.grens.storingen.set('calendar.renew', { details: { retryable: true, status: 503 }, keer: 3 });
    await verder(46 * UUR);
    expect(await idNu()).toBe('sub-1');
    expect(gezegd()).toEqual([]);
    await verder(DAG - 5);
    expect(w.grens.calls.filter((call) => call === 'calendar.renew')).toHaveLength(3);
    await verder(5);
    expect(w.subscriptions.bijGraph.size).toBe(1);
  });
});

describe('at start', () => {
  it('another address: made anew there', async () => {
    await gepland();
    w.bereikbaar.url = 'https://nieuw.x.example/api/notifications';
    await begin(w);
    await w.werk();
    expect([...w.subscriptions.bijGraph.values()].map(({ url }) => url)).toEqual([w.bereikbaar.url]);
  });

  it('no address any more: ended', async () => {
    await gepland();
    w.bereikbaar.url = undefined;
    await begin(w);
    await w.werk();
    expect(await rij()).toBeUndefined();
    expect(w.subscriptions.bijGraph.size).toBe(0);
  });

  it('the same address: nothing', async () => {
    await gepland();
    await begin(w);
    expect(wacht('agenda-volgen').filter(({ op }) => op === undefined)).toEqual([]);
  });
});
