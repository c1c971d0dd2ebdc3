import { ConfigError } from '../../src/errors';
import { MAX_TEXT } from '../../src/teams/activity';
import { createGate } from '../../src/teams/gate';
import { toGesprek } from '../../src/teams/reference';
import { allowServiceUrls } from '../../src/teams/serviceurl';
import { APP, createMessage, OTHER_TENANT, SAMIRA, TENANT } from './connector';

const SERVICE = 'https://smba.trafficmanager.net/emea/';
const gate = createGate({ tenantId: TENANT, allowsServiceUrl: allowServiceUrls() });
const message = (changes: object = {}) => createMessage(SERVICE, changes);
const KINDS = ['message', 'invoke', 'conversationUpdate', 'installationUpdate', 'messageReaction', 'event'];

const FOREIGN: Record<string, [object, string]> = {
  'tenant of the conversation is another': [
    { conversation: { id: 'a:1', tenantId: OTHER_TENANT } },
    'tenant',
  ],
  'tenant of the channel data is another': [{ channelData: { tenant: { id: OTHER_TENANT } } }, 'tenant'],
  'no tenant at all': [{ conversation: { id: 'a:1' }, channelData: undefined }, 'tenant'],
  'empty tenants': [
    { conversation: { id: 'a:1', tenantId: '' }, channelData: { tenant: { id: '' } } },
    'tenant',
  ],
  'another channel': [{ channelId: 'directline' }, 'channel'],
  'another host': [{ serviceUrl: 'https://smba.trafficmanager.net.evil.example/' }, 'service-url'],
  'a host below the one of Teams': [{ serviceUrl: 'https://x.smba.trafficmanager.net/' }, 'service-url'],
  'plain http': [{ serviceUrl: 'http://smba.trafficmanager.net/' }, 'service-url'],
  'another port': [{ serviceUrl: 'https://smba.trafficmanager.net:8443/' }, 'service-url'],
  'a host behind an @': [{ serviceUrl: 'https://smba.trafficmanager.net@evil.example/' }, 'service-url'],
  'a user in front of the host': [{ serviceUrl: 'https://me@smba.trafficmanager.net/' }, 'service-url'],
  'this machine': [{ serviceUrl: 'http://127.0.0.1:9/' }, 'service-url'],
  'no URL': [{ serviceUrl: 'smba.trafficmanager.net' }, 'service-url'],
};

const BROKEN: Record<string, unknown> = {
  nothing: undefined,
  text: 'hallo',
  list: [],
  empty: {},
  'no type': message({ type: undefined }),
  'no sender': message({ from: undefined }),
  'sender without id': message({ from: { aadObjectId: SAMIRA } }),
  'person that is no uuid': message({ from: { id: '29:x', aadObjectId: "' or 1=1" } }),
  'person that is a list': message({ from: { id: '29:x', aadObjectId: [SAMIRA] } }),
  'no conversation': message({ conversation: undefined }),
  'text that is an object': message({ text: { toString: 'x' } }),
  'service URL that is a list': message({ serviceUrl: [SERVICE] }),
  'an endless id': message({ id: 'x'.repeat(2000) }),
};

describe('the gate', () => {
  test.each(KINDS)('admits a %s of our own organisation', (type) => {
    expect(gate.check(message({ type }))).toMatchObject({
      kind: 'admitted',
      incoming: { type, from: { id: '29:samira', aadObjectId: SAMIRA } },
    });
  });

  describe.each(Object.keys(FOREIGN))('%s', (name) => {
    test.each(KINDS)('a %s is refused', (type) => {
      const [changes, code] = FOREIGN[name] ?? [{}, ''];
      expect(gate.check(message({ type, ...changes }))).toEqual({ kind: 'refused', status: 403, code });
    });
  });

  test.each(Object.keys(BROKEN))('%s is no activity', (name) => {
    expect(gate.check(BROKEN[name])).toEqual({ kind: 'refused', status: 400, code: 'no-activity' });
  });

  test('one of the two places is enough to name the tenant, in any case of letters', () => {
    expect(gate.check(message({ channelData: null })).kind).toBe('admitted');
    const upper = message({
      conversation: { id: 'a:1' },
      channelData: { tenant: { id: TENANT.toUpperCase() } },
    });
    expect(gate.check(upper).kind).toBe('admitted');
  });

  test('without a person only what Teams tells about itself passes, and nothing is done with it', () => {
    const outcomes = KINDS.map((type) => gate.check(message({ type, from: { id: '29:x' } })));
    const refused = { kind: 'refused', status: 403, code: 'no-person' };
    expect(outcomes).toEqual([refused, refused, { kind: 'ignored' }, { kind: 'ignored' }, refused, refused]);
  });

  test('a text over the limit is cut off and flagged, one at the limit is not', () => {
    const check = (length: number) => gate.check(message({ text: 'x'.repeat(length) }));
    expect(check(MAX_TEXT)).toMatchObject({ incoming: { tooLong: false } });
    const long = check(MAX_TEXT + 1);
    expect(long).toMatchObject({ incoming: { tooLong: true, text: 'x'.repeat(MAX_TEXT) } });
  });

  test('all parts the program uses come through, and no more', () => {
    const value = { action: { verb: 'melden.beantwoorden' } };
    const checked = gate.check(
      message({ type: 'invoke', name: 'adaptiveCard/action', id: 'f:1', value, replyToId: 'a-1' }),
    );
    expect(checked).toEqual({
      kind: 'admitted',
      incoming: {
        type: 'invoke',
        id: 'f:1',
        name: 'adaptiveCard/action',
        text: 'hallo',
        tooLong: false,
        value,
        replyToId: 'a-1',
        from: { id: '29:samira', aadObjectId: SAMIRA },
        conversation: { id: 'a:samira', conversationType: 'personal', tenantId: TENANT },
        channelData: { tenant: { id: TENANT } },
        recipient: { id: `28:${APP}` },
        serviceUrl: SERVICE,
        channelId: 'msteams',
        locale: 'nl-NL',
        timestamp: '2027-03-01T09:00:00.000Z',
      },
    });
  });
});

describe('the gate for the Agents Playground', () => {
  const open = createGate({ tenantId: TENANT, allowsServiceUrl: allowServiceUrls(), anonymous: true });
  const local = { serviceUrl: 'http://localhost:56171/_connector' };

  test('lets this machine through, with or without a tenant', () => {
    expect(open.check(message(local)).kind).toBe('admitted');
    expect(open.check(message({ ...local, conversation: { id: 'a:1' }, channelData: undefined })).kind).toBe(
      'admitted',
    );
  });

  test('still refuses another tenant, another host and an unknown person', () => {
    expect(open.check(message({ ...local, conversation: { id: 'a:1', tenantId: OTHER_TENANT } })).kind).toBe(
      'refused',
    );
    expect(open.check(message({ serviceUrl: 'http://evil.example/' })).kind).toBe('refused');
    expect(open.check(message({ ...local, from: { id: 'user' } })).kind).toBe('refused');
  });
});

describe('where Teams lives', () => {
  test('other origins can be configured, http for this machine only', () => {
    const allows = allowServiceUrls(['https://teams.example', 'http://127.0.0.1:5000/']);
    expect(allows('https://teams.example/nl/')).toBe(true);
    expect(allows('http://127.0.0.1:5000/x')).toBe(true);
    expect(allows('http://127.0.0.1:5001/x')).toBe(false);
    expect(allows(SERVICE)).toBe(false);
    expect(() => allowServiceUrls(['http://teams.example'])).toThrow(ConfigError);
    expect(() => allowServiceUrls(['nonsense'])).toThrow(ConfigError);
  });

  test('the government cloud is known', () => {
    expect(allowServiceUrls()('https://smba.infra.gcc.teams.microsoft.com/teams')).toBe(true);
  });
});

describe('the chat that is remembered', () => {
  const admitted = (changes: object = {}) => {
    const verdict = gate.check(message(changes));
    if (verdict.kind !== 'admitted') throw new Error('not admitted');
    return verdict.incoming;
  };

  test('a personal chat gives all that is needed to write later', () => {
    expect(toGesprek(admitted(), TENANT, 'nl')).toEqual({
      persoon: SAMIRA,
      conversationId: 'a:samira',
      serviceUrl: SERVICE,
      tenantId: TENANT,
      teamsUserId: '29:samira',
      teamsBotId: `28:${APP}`,
      taal: 'nl',
    });
  });

  test('a group or a channel is never remembered', () => {
    const group = { id: '19:x', tenantId: TENANT, conversationType: 'groupChat' };
    expect(toGesprek(admitted({ conversation: group }), TENANT, 'nl')).toBeUndefined();
  });
});
