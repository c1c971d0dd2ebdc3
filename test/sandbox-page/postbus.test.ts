import type { Bericht } from '../../src/sandbox/page/contract';
import { createPostbus } from '../../src/sandbox/page/postbus';

const bot = (id: string, more: Partial<Bericht> = {}): Bericht => ({
  id,
  from: 'bot',
  at: '2026-11-22T13:05:00Z',
  text: id,
  ...more,
});

describe('what everybody has in their chat', () => {
  test('an answer that is older than what came with a click is thrown away and asked again', async () => {
    const answers = [[bot('oud')], [bot('oud'), bot('nieuw')]];
    const post = createPostbus(() => {
      // While the first answer is under way, somebody clicks.
      if (answers.length === 2) post.put('samira', [bot('oud'), bot('klik')]);
      return Promise.resolve(answers.shift() ?? []);
    });
    await post.load('samira', true);
    expect(post.get('samira')?.map((m) => m.id)).toEqual(['oud', 'nieuw']);
  });

  test('counts bot messages that came after the first look, until they are read', () => {
    const post = createPostbus(() => Promise.resolve([]));
    post.put('peter', [bot('welkom')]);
    expect(post.unread('peter')).toBe(0);
    post.put('peter', [
      bot('welkom'),
      bot('melding'),
      bot('weg', { deleted: true }),
      bot('antwoord', { notice: 'message' }),
      bot('zelf', { from: 'person' }),
    ]);
    expect(post.unread('peter')).toBe(1);
    post.markRead('peter');
    expect(post.unread('peter')).toBe(0);
    expect(post.unread('niemand')).toBe(0);
  });

  test('tells who changed, and says nothing when there was nothing to read', () => {
    const post = createPostbus(() => Promise.resolve([]));
    const told: string[] = [];
    post.onChange((wie) => told.push(wie));
    post.put('noor', [bot('a')]);
    post.markRead('noor');
    post.clear();
    expect(told).toEqual(['noor', 'noor']);
    expect(post.get('noor')).toBeUndefined();
  });
});
