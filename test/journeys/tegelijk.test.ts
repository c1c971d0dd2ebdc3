import { meld, startGemeente, type Gemeente } from './gemeente';

/** Tuesday 4 June 2024, 09.00 in Amsterdam: a clock that is behind the real one works as well. */
const BEGIN = '2024-06-04T07:00:00Z';
const verhaal = {
  gedrag: ['belediging'],
  daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
};

describe('two employees of one leidinggevende report at the same moment', () => {
  let gemeente: Gemeente;
  beforeAll(async () => {
    gemeente = await startGemeente(BEGIN);
  });
  afterAll(() => gemeente.stop());

  it('R121 their talks do not stand on top of each other', async () => {
    await gemeente.storing({
      where: 'graph',
      kind: 'slow',
      delayMs: 300,
      method: 'POST',
      path: '/events',
      times: 6,
    });
    await Promise.all([
      meld(gemeente, { who: 'samira', ...verhaal }),
      meld(gemeente, { who: 'joost', ...verhaal }),
    ]);
    const agenda = await gemeente.agenda('peter');
    const starts = agenda.map(({ start }) => start);
    expect(starts).toHaveLength(6);
    expect(new Set(starts).size).toBe(6);
    expect(starts.every((start) => start > '2024-06-04T07:29')).toBe(true);
  });
});
