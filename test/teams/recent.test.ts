import { createRecent } from '../../src/teams/recent';

describe('activities seen a moment ago', () => {
  it('are new once', () => {
    const recent = createRecent(3);
    expect([recent.add('a'), recent.add('a'), recent.add('b')]).toEqual([true, false, true]);
  });

  it('are new again when the turn failed', () => {
    const recent = createRecent(3);
    recent.add('a');
    recent.remove('a');
    expect(recent.add('a')).toBe(true);
  });

  it('without an id are always new', () => {
    const recent = createRecent(3);
    expect([recent.add(''), recent.add('')]).toEqual([true, true]);
  });

  it('are forgotten from the oldest on, so that the memory stays small', () => {
    const recent = createRecent(2);
    for (const id of ['a', 'b', 'c']) recent.add(id);
    expect([recent.add('c'), recent.add('b'), recent.add('a')]).toEqual([false, false, true]);
  });
});
