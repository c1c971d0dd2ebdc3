import { ontvang } from '../../src/flows/subscriptions';
import type { Notice } from '../../src/flows/subscriptionports';
import * as bouw from '../domain/bouw';
import { createVolgend, org, URL, UUR, type Volgend } from './volgend';
import { dienIn } from './wereld';

let v: Volgend;
let w: Volgend['w'];
beforeEach(() => {
  v = createVolgend();
  ({ w } = v);
});

describe('who is followed (A7)', () => {
  it('the first talk in a calendar asks Graph to tell what changes in it; the others add nothing', async () => {
    await v.gepland();
    expect(v.roep('subscribe')).toBe(1);
    expect([...w.subscriptions.bijGraph.values()]).toEqual([
      { organisator: org, url: URL, tot: (await v.rij())?.bijGraph?.vervaltOp },
    ]);
    expect(await v.rij()).toMatchObject({ bijGraph: { id: 'sub-1', hash: 'hash-sub-1', url: URL } });
  });

  it('two meldingen of one leidinggevende share it', async () => {
    await v.gepland();
    await v.gepland();
    expect(w.subscriptions.bijGraph.size).toBe(1);
  });

  it('without a public address nothing is asked, and the looks on schedule stay', async () => {
    w.bereikbaar.url = undefined;
    await v.gepland();
    expect(await v.rij()).toBeUndefined();
    expect(v.wacht('agenda-nakijken')).not.toEqual([]);
  });

  it('what was planned before there was an address is followed from its next look', async () => {
    w.bereikbaar.url = undefined;
    await v.gepland();
    w.bereikbaar.url = URL;
    w.clock.zet(v.wacht('agenda-nakijken')[0]?.op ?? bouw.NU);
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
    await v.gepland();
    const eerder = v.keer('agenda-nakijken');
    await v.meld('gewijzigd');
    await w.werk();
    expect(v.keer('agenda-nakijken')).toBe(eerder + 1);
  });

  it('told ten times before we looked: one look; told after: another one', async () => {
    await v.gepland();
    const graphId = await v.idNu();
    const notice: Notice = { graphId, clientState: `geheim-${graphId}`, wat: 'gewijzigd' };
    await ontvang(w, [notice, notice, notice]);
    for (let n = 0; n < 7; n++) await ontvang(w, [notice]);
    expect(v.wacht('agenda-gewijzigd')).toHaveLength(1);
    await w.werk();
    await ontvang(w, [notice]);
    expect(v.wacht('agenda-gewijzigd')).toHaveLength(1);
  });

  it('a look that was lost does not stop the looking for ever', async () => {
    await v.gepland();
    await v.meld('gewijzigd');
    const [taak] = v.wacht('agenda-gewijzigd');
    if (taak) w.wachtend().splice(w.wachtend().indexOf(taak), 1);
    await v.meld('gewijzigd');
    expect(v.wacht('agenda-gewijzigd')).toEqual([]);
    w.clock.verder(UUR);
    await v.meld('gewijzigd');
    expect(v.wacht('agenda-gewijzigd')).toHaveLength(1);
  });

  it.each([
    ['an unknown id', { graphId: 'sub-9' }],
    ['another secret', { clientState: 'geheim-sub-9' }],
    ['no secret', { clientState: '' }],
  ])('%s: nothing happens', async (_naam, over) => {
    await v.gepland();
    const voor = await v.rij();
    for (const wat of ['gewijzigd', 'verlengen', 'weg', 'gemist'] as const) await v.meld(wat, over);
    expect(await v.rij()).toEqual(voor);
    for (const kind of ['agenda-gewijzigd', 'agenda-later-volgen']) expect(v.wacht(kind)).toEqual([]);
    expect(v.wacht('agenda-volgen').filter(({ op }) => op === undefined)).toEqual([]);
  });

  it('missed: everything in that calendar is looked at', async () => {
    await v.gepland();
    const eerder = v.keer('agenda-nakijken');
    await v.meld('gemist');
    await w.werk();
    expect(v.keer('agenda-nakijken')).toBe(eerder + 1);
  });

  it('reauthorizationRequired: renewed now, once', async () => {
    await v.gepland();
    w.clock.verder(UUR);
    await v.meld('verlengen');
    await v.meld('verlengen');
    await w.werk();
    expect(v.roep('renew')).toBe(1);
    expect(v.roep('unsubscribe')).toBe(0);
  });

  it('subscriptionRemoved: made anew, and everything is looked at', async () => {
    await v.gepland();
    const eerder = v.keer('agenda-nakijken');
    w.subscriptions.bijGraph.clear();
    await v.meld('weg');
    await w.werk();
    expect([...w.subscriptions.bijGraph.keys()]).toEqual(['sub-2']);
    expect(v.keer('agenda-nakijken')).toBe(eerder + 1);
    expect(v.roep('renew')).toBe(0);
  });
});
