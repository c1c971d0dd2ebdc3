import { createLog, type LogFields } from '../src/log';

function schrijf(work: (log: ReturnType<typeof createLog>) => void): unknown[] {
  const lines: string[] = [];
  work(createLog((line) => void lines.push(line)));
  for (const line of lines) expect(line).toMatch(/^\{.*\}\n$/);
  return lines.map((line) => JSON.parse(line) as unknown);
}

describe('the log', () => {
  it('is one JSON line per event, with its level, its time and its fields', () => {
    const fields: LogFields = { jobId: 'j', kind: 'bericht-sturen', attempt: 2, ms: 17 };
    const [regel] = schrijf((log) => {
      log.info('job.done', fields);
    });
    expect(regel).toEqual({
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
      event: 'job.done',
      ...fields,
    });
  });

  it.each([
    ['info', 30],
    ['warn', 40],
    ['error', 50],
  ] as const)('%s has level %i, and needs no fields', (level, number) => {
    const [regel] = schrijf((log) => {
      log[level]('turn.failed');
    });
    expect(regel).toMatchObject({ level: number, event: 'turn.failed' });
    expect(Object.keys(regel as object).sort()).toEqual(['event', 'level', 'time']);
  });

  it('names no machine and no process', () => {
    const [regel] = schrijf((log) => {
      log.error('app.failed', { error: 'TypeError' });
    });
    expect(regel).not.toHaveProperty('hostname');
    expect(regel).not.toHaveProperty('pid');
  });
});
