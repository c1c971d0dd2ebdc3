import { readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';

import { forget, startProeftuin, type Proeftuin } from './proeftuin';

describe('the server of the sandbox', () => {
  let tuin: Proeftuin;
  beforeAll(async () => {
    tuin = await startProeftuin();
  });
  afterAll(async () => {
    await tuin.close();
    await forget(tuin);
  });
  /** fetch sets Host itself, so this is by hand. */
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const req = request(tuin.standins.origin + path, { headers, agent: false }).end();
    const [res] = (await once(req, 'response')) as [IncomingMessage];
    let body = '';
    for await (const chunk of res) body += String(chunk);
    const { 'content-type': type, 'content-security-policy': policy } = res.headers;
    return { status: res.statusCode, type, policy, body };
  };
  const port = () => Number(new URL(tuin.standins.origin).port);

  test('listens on the loopback address only', async () => {
    expect(tuin.standins.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const other = connect(port(), '127.0.0.2');
    const outcome = await new Promise((resolve) => {
      other.on('connect', () => {
        resolve('connected');
      });
      other.on('error', (error: NodeJS.ErrnoException) => {
        resolve(error.code);
      });
    });
    other.destroy();
    expect(outcome).not.toBe('connected');
  });

  test.each(['/', '/sandbox/mensen', '/teams/v3/conversations', '/login/v1/.well-known/keys'])(
    '%s is refused under another name, and for a page of another site',
    async (path) => {
      expect((await get(path, { Host: `evil.example:${String(port())}` })).status).toBe(403);
      expect((await get(path, { Host: '127.0.0.1' })).status).toBe(403);
      expect((await get(path, { Origin: 'https://evil.example' })).status).toBe(403);
      expect((await get(path, { Origin: 'null' })).status).toBe(403);
    },
  );

  test('its own page may ask, also by the name localhost', async () => {
    const own = { Host: `localhost:${String(port())}`, Origin: `http://localhost:${String(port())}` };
    expect((await get('/sandbox/mensen', own)).status).toBe(200);
    expect((await get('/sandbox/mensen', { Origin: tuin.standins.origin })).status).toBe(200);
  });

  test('serves the page, its scripts and the card renderer, and no other file', async () => {
    const page = await get('/');
    expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(page.policy).toContain("default-src 'none'");
    expect(await get('/page/main.js')).toMatchObject({ status: 200, body: 'export const a = 1;' });
    const vendor = await get('/vendor/adaptivecards.min.js');
    expect(vendor.body).toContain('AdaptiveCard');
    for (const path of ['/page/none.js', '/page/..%2f..%2fetc%2fpasswd', '/page/%2e%2e/staat.json', '/x']) {
      expect((await get(path)).status).toBe(404);
    }
  });

  test('the stream tells what changed', async () => {
    const stream = await fetch(`${tuin.standins.origin}/sandbox/stroom`);
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    const told = new Set<string>();
    const reader = (stream.body ?? new ReadableStream<Uint8Array>())
      .pipeThrough(new TextDecoderStream())
      .getReader();
    await tuin.post('/sandbox/bericht', { who: 'samira', text: 'hallo' });
    await tuin.post('/sandbox/klok', { hours: 1 });
    await tuin.post('/sandbox/reset', {});
    while (told.size < 3) {
      const { value = '' } = await reader.read();
      for (const [, json = ''] of value.matchAll(/^data: (.*)$/gm))
        for (const what of (JSON.parse(json) as { changed: string[] }).changed) told.add(what);
    }
    await reader.cancel();
    expect([...told].sort()).toEqual(['agenda', 'berichten', 'klok']);
  });
});

describe('a restart', () => {
  test('keeps chats, calendars and the clock; what one person was shown is not written down', async () => {
    const first = await startProeftuin();
    await first.standins.teams.announce();
    await first.post('/sandbox/bericht', { who: 'samira', text: 'kaart', lang: 'en' });
    await first.post('/sandbox/actie', {
      who: 'samira',
      activity: await first.last('samira'),
      verb: 'bekijk',
    });
    await first.post('/sandbox/klok', { days: 10 });
    const before = await first.see('samira');
    const { now } = (await first.get('/sandbox/klok')) as { now: string };
    await first.close();

    const second = await startProeftuin(first.dataFile);
    expect(JSON.stringify(before)).toContain('voor jou');
    expect(await readFile(first.dataFile, 'utf8')).not.toContain('voor jou');
    const after = await second.see('samira');
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(JSON.stringify(after)).toContain('neutraal');
    expect(second.clock.now().getTime()).toBeGreaterThanOrEqual(Date.parse(now));
    await second.standins.teams.announce();
    expect(second.bot.received).toEqual([]);
    await second.post('/sandbox/actie', { who: 'samira', activity: before[1]?.id, verb: 'wijzig' });
    expect(second.bot.received[0]).toMatchObject({ replyToId: before[1]?.id, locale: 'en-US' });
    expect(JSON.stringify(await second.see('samira'))).toContain('nieuw');
    await second.close();
    await forget(second);
  });

  test('writes by itself, whole files only, and starts empty when the file cannot be read', async () => {
    const first = await startProeftuin();
    await first.post('/sandbox/bericht', { who: 'samira', text: 'onthoud mij' });
    let text = '';
    while (!text.includes('onthoud mij')) text = await readFile(first.dataFile, 'utf8').catch(() => '');
    expect(JSON.parse(text)).toMatchObject({ teams: { posts: expect.any(Array) as object[] } });
    await first.close();
    await writeFile(first.dataFile, text.slice(0, 40));
    const second = await startProeftuin(first.dataFile);
    expect(await second.see('samira')).toEqual([]);
    await second.close();
    await forget(second);
  });
});
