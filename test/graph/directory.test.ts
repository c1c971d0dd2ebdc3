import { createDirectory } from '../../src/graph/directory';
import { findMens, mensen } from '../../src/sandbox/organisatie';
import { failureOf, NOW, say, startScript, startStandin, type Running, type RunningStandin } from './setup';

const idOf = (key: string) => findMens(key)?.id ?? '';
const contact = { contactkaart: true };
const disabled = { uitgeschakeld: true };

describe('the directory, against the stand-in', () => {
  let running: RunningStandin;
  const start = async (changes: Record<string, object> = {}) => {
    running = await startStandin({ mensen: mensen.map((m) => ({ ...m, ...changes[m.key] })) });
    return createDirectory(running.graph);
  };
  afterEach(() => running.close());

  it('knows a person, with as few properties as it needs', async () => {
    const directory = await start();
    expect(await directory.getPersoon(idOf('samira'))).toEqual({
      id: idOf('samira'),
      naam: 'Samira Aydin',
      mail: 'samira@voorbeeldstad.example',
      actief: true,
      gast: false,
    });
    expect(decodeURIComponent(running.wire[0]?.url ?? '')).toMatch(
      /\$select=id,displayName,mail,accountEnabled,userType$/,
    );
  });

  it('knows a guest, a blocked account and an account without a mailbox for what they are', async () => {
    const directory = await start({ joost: disabled, ilse: { zonderMailbox: true } });
    expect(await directory.getPersoon(idOf('daan'))).toMatchObject({ gast: true });
    expect(await directory.getPersoon(idOf('joost'))).toMatchObject({ actief: false });
    expect(await directory.getPersoon(idOf('ilse'))).not.toHaveProperty('mail');
  });

  it.each(['0b000000-0000-4000-8000-999999999999', "o'brien/x#y?z&a+b@stad.example"])(
    'does not know %s',
    async (id) => {
      const directory = await start();
      expect(await directory.getPersoon(id)).toBeUndefined();
      expect(await directory.getLeidinggevende(id)).toBeUndefined();
      expect(running.wire).toHaveLength(2);
    },
  );

  it('names the leidinggevende', async () => {
    const directory = await start();
    expect(await directory.getLeidinggevende(idOf('samira'))).toMatchObject({ id: idOf('peter') });
  });

  it.each([
    ['there is none (D-66)', 'daan', {}],
    ['it is a contact card (D-66)', 'samira', { peter: contact }],
    ['the account is blocked', 'samira', { peter: disabled }],
  ])('names no leidinggevende when %s', async (_, who, changes) => {
    const directory = await start(changes);
    expect(await directory.getLeidinggevende(idOf(who))).toBeUndefined();
  });

  it('tells trouble from absence: a 404 of another kind and a 503 are failures', async () => {
    const directory = await start();
    running.standin.storing({ kind: '503', path: '/manager' });
    expect(await failureOf(directory.getLeidinggevende(idOf('samira')))).toMatchObject({ status: 503 });
    running.standin.storing({ kind: '403', path: '/users' });
    expect(await failureOf(directory.getPersoon(idOf('samira')))).toMatchObject({
      status: 403,
      retryable: false,
      code: 'ErrorAccessDenied',
    });
  });

  it('knows who has an automatic reply on', async () => {
    const directory = await start();
    expect(await directory.isAfwezig(idOf('anja'), NOW)).toBe(true);
    expect(await directory.isAfwezig(idOf('karin'), NOW)).toBe(false);
  });

  it.each(['403', '404'] as const)('a mailbox that may not be read (%s) is no absence', async (kind) => {
    const directory = await start();
    running.standin.storing({ kind });
    expect(await directory.isAfwezig(idOf('anja'), NOW)).toBe(false);
  });

  it('a mailbox that cannot be read now is a failure', async () => {
    const directory = await start();
    running.standin.storing({ kind: '429', retryAfter: 3 });
    expect(await failureOf(directory.isAfwezig(idOf('anja'), NOW))).toMatchObject({
      retryable: true,
      retryAfterMs: 3_000,
    });
  });
});

describe('a scheduled automatic reply', () => {
  let running: Running | undefined;
  afterEach(async () => running?.close());
  const at = (dateTime: string, timeZone = 'UTC') => ({ dateTime, timeZone });

  it.each([
    ['now', at('2027-01-11T00:00:00.0000000'), at('2027-01-12T00:00:00.0000000'), true],
    ['from now', at('2027-01-11T08:00:00.0000000'), at('2027-01-12T00:00:00.0000000'), true],
    ['until now', at('2027-01-10T00:00:00.0000000'), at('2027-01-11T08:00:00.0000000'), false],
    ['later', at('2027-01-12T00:00:00.0000000'), at('2027-01-13T00:00:00.0000000'), false],
    [
      'in a zone we did not ask for',
      at('2027-01-11T00:00:00', 'Tokyo Standard Time'),
      at('2027-01-12T00:00:00'),
      false,
    ],
    ['without an end', at('2027-01-11T00:00:00.0000000'), null, false],
  ])('%s', async (_, scheduledStartDateTime, scheduledEndDateTime, expected) => {
    running = await startScript(
      say(200, { status: 'scheduled', scheduledStartDateTime, scheduledEndDateTime }),
    );
    expect(await createDirectory(running.graph).isAfwezig('x', NOW)).toBe(expected);
    expect(running.wire[0]).toMatchObject({ url: '/v1.0/users/x/mailboxSettings/automaticRepliesSetting' });
  });
});
