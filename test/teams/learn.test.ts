import type { LogEvent } from '../../src/log';
import type { Admitted } from '../../src/teams/activity';
import { createLearn } from '../../src/teams/learn';
import { toegewezen } from '../domain/bouw';
import { createFakeStore } from '../flows/fakes';

const SAMIRA = '0b000000-0000-4000-8000-000000000001';
const BERICHT = '9a8b7c6d-0000-4000-8000-000000000001';
const MINUTE = 60_000;

const activity = (over: Partial<Admitted> = {}): Admitted => ({
  type: 'message',
  id: '1',
  tooLong: false,
  from: { id: '29:samira', aadObjectId: SAMIRA },
  conversation: { id: 'a:samira', conversationType: 'personal' },
  channelData: {},
  recipient: { id: '28:bot' },
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  channelId: 'msteams',
  ...over,
});

function setup() {
  const store = createFakeStore();
  const it = { looks: 0, now: Date.parse('2027-03-01T09:00:00Z'), away: false, warned: [] as LogEvent[] };
  const learn = createLearn({
    store: {
      transaction: (work) => {
        it.looks += 1;
        return it.away ? Promise.reject(new Error('away')) : store.transaction(work);
      },
    },
    clock: { now: () => new Date(it.now) },
    log: { info: () => undefined, warn: (event) => void it.warned.push(event), error: () => undefined },
    tenantId: 't',
  });
  const known = () => store.transaction((tx) => tx.gesprekken.get(SAMIRA));
  return { it, learn, known, store, forget: () => store.transaction((tx) => tx.gesprekken.remove(SAMIRA)) };
}

describe('how a person can be reached', () => {
  it('is kept at the first turn, and the turns after it leave the database alone', async () => {
    const { it, learn, known } = setup();
    for (const type of ['message', 'invoke', 'message']) await learn(activity({ type }), 'nl', false);
    expect(await known()).toMatchObject({ conversationId: 'a:samira', teamsUserId: '29:samira', taal: 'nl' });
    expect(it.looks).toBe(1);
  });

  it('is kept again when it changed', async () => {
    const { learn, known } = setup();
    await learn(activity(), 'nl', false);
    await learn(activity(), 'en', false);
    expect(await known()).toMatchObject({ taal: 'en' });
  });

  it('is looked up again after a while: a job may have forgotten the person', async () => {
    const { it, learn, known, forget } = setup();
    await learn(activity(), 'nl', false);
    await forget();
    it.now += 10 * MINUTE;
    await learn(activity(), 'nl', false);
    expect(await known()).toBeDefined();
  });

  it('is kept at once when the app comes back, and gone when the app goes', async () => {
    const { learn, known, forget } = setup();
    await learn(activity(), 'nl', false);
    await forget();
    await learn(activity({ type: 'installationUpdate' }), 'nl', false);
    expect(await known()).toBeDefined();
    await learn(activity({ type: 'installationUpdate' }), 'nl', true);
    expect(await known()).toBeUndefined();
    await learn(activity(), 'nl', false);
    expect(await known()).toBeDefined();
  });

  it('does not stop a turn when the database is away, and is kept at the next one', async () => {
    const { it, learn, known } = setup();
    it.away = true;
    await learn(activity(), 'nl', false);
    expect(it.warned).toEqual(['store.failed']);
    it.away = false;
    await learn(activity(), 'nl', false);
    expect(await known()).toBeDefined();
  });

  it('M1: what could not be delivered is sent when the app comes, once known not again', async () => {
    const { it, learn, store } = setup();
    await store.transaction(async (tx) => {
      const { id: meldingId } = await tx.meldingen.save({ ...toegewezen(), version: 0 });
      await tx.berichten.save({ id: BERICHT, soort: 'afhandelen', aan: SAMIRA, meldingId });
    });
    await learn(activity({ type: 'installationUpdate' }), 'nl', true);
    expect(store.takeTaken()).toEqual([]);
    await learn(activity({ type: 'installationUpdate' }), 'nl', false);
    expect(store.takeTaken()).toEqual([{ effect: { kind: 'bericht-sturen', berichtId: BERICHT } }]);
    it.now += 10 * MINUTE;
    await learn(activity(), 'nl', false);
    expect(store.takeTaken()).toEqual([]);
  });

  it('is not learned from a group', async () => {
    const { it, learn } = setup();
    await learn(activity({ conversation: { id: '19:x', conversationType: 'groupChat' } }), 'nl', false);
    expect(it.looks).toBe(0);
  });
});
