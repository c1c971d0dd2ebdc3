import { ConfigError, ConflictError, ExternalError, toReport } from '../src/errors';

const CANARY = 'Samira Aydin samira@voorbeeldstad.example';

describe('what may be told of an error', () => {
  it.each<[string, unknown, object]>([
    [
      'all there is of the other side',
      new ExternalError({
        system: 'teams',
        retryable: false,
        status: 403,
        code: 'ConversationBlockedByUser',
      }),
      { error: 'external.teams', status: 403, code: 'ConversationBlockedByUser' },
    ],
    [
      'not reached',
      new ExternalError({ system: 'graph', retryable: true, status: 0 }),
      { error: 'external.graph', status: 0 },
    ],
    ['nothing known', new ExternalError({ system: 'store', retryable: true }), { error: 'external.store' }],
    [
      'waiting is for the worker',
      new ExternalError({ system: 'graph', retryable: true, retryAfterMs: 7000 }),
      { error: 'external.graph' },
    ],
    ['a race', new ConflictError(), { error: 'ConflictError' }],
    [
      'the configuration',
      new ConfigError([{ key: 'DATA_KEY', problem: 'is missing' }]),
      { error: 'ConfigError' },
    ],
    ['a bug', new TypeError(CANARY), { error: 'TypeError' }],
    ['no error at all', CANARY, { error: 'unknown' }],
    ['nothing', undefined, { error: 'unknown' }],
  ])('%s', (_naam, error, verwacht) => {
    expect(toReport(error)).toEqual(verwacht);
    expect(JSON.stringify(toReport(error))).not.toContain('Samira');
  });

  it('the message of an error of another system holds no text of it', () => {
    const error = new ExternalError({ system: 'graph', retryable: false, code: 'ErrorItemNotFound' });
    expect([error.name, error.message]).toEqual(['ExternalError', 'graph failed']);
  });

  it('a wrong configuration names every key in words for whoever runs it', () => {
    const error = new ConfigError([
      { key: 'DATA_KEY', problem: 'is missing' },
      { key: 'PORT', problem: 'is not valid' },
    ]);
    expect(error.keys).toEqual(['DATA_KEY', 'PORT']);
    expect(error.message).toBe(
      'Configuration is not complete:\n- DATA_KEY: is missing\n- PORT: is not valid',
    );
  });
});
