import { once } from 'node:events';
import { connect } from 'node:net';

import { startBot } from './connector';

type Bot = Awaited<ReturnType<typeof startBot>>;

/** Sends bytes as they are and gives back all that comes before the line is closed. */
async function raw(origin: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (data) => (answer += data.toString()));
  socket.write(bytes);
  await once(socket, 'close');
  return answer;
}

describe('the rest of the server', () => {
  let bot: Bot;
  beforeEach(async () => {
    bot = await startBot();
  });
  afterEach(() => bot.close());

  test('tells that it lives, and whether it can work', async () => {
    const get = async (path: string) => {
      const response = await fetch(bot.origin + path);
      return [response.status, await response.text()];
    };
    expect(await get('/healthz')).toEqual([200, '{"ok":true}']);
    expect(await get('/readyz')).toEqual([200, '{"ready":true}']);
    bot.state.ready = false;
    expect(await get('/readyz')).toEqual([503, '{"ready":false}']);
    expect(await get('/healthz')).toEqual([200, '{"ok":true}']);
  });

  test('other paths and methods are refused without repeating them', async () => {
    const wrong = await fetch(`${bot.origin}/etc/passwd?x=<script>`);
    const get = await fetch(`${bot.origin}/api/messages`);
    expect([wrong.status, await wrong.text()]).toEqual([404, '{"error":"not-found"}']);
    expect([get.status, await get.text()]).toEqual([405, '{"error":"method-not-allowed"}']);
  });

  test('no header says what it is built with', async () => {
    const { headers } = await bot.post(bot.message());
    const names = [...headers.keys()].filter((name) => !['connection', 'date', 'keep-alive'].includes(name));
    expect(names).toEqual(['content-length']);
  });

  test('an upgrade to another protocol is hung up', async () => {
    const answer = await raw(
      bot.origin,
      'GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    expect(answer).toBe('');
  });

  test('a port that is taken is an error of listen', async () => {
    const port = Number(new URL(bot.origin).port);
    await expect(bot.server.listen(port, '127.0.0.1')).rejects.toThrow();
  });

  test('closing waits for the running turn, whose answer still arrives', async () => {
    const started = Promise.withResolvers<undefined>();
    const may = Promise.withResolvers<undefined>();
    bot.state.onTurn = async () => {
      started.resolve(undefined);
      await may.promise;
    };
    const answer = bot.post(bot.message());
    await started.promise;
    const closed = bot.server.close();
    await expect(fetch(`${bot.origin}/healthz`)).rejects.toThrow();
    may.resolve(undefined);
    expect((await answer).status).toBe(200);
    await closed;
    expect(bot.turns).toHaveLength(1);
  });

  test('a turn that never ends does not keep the program alive', async () => {
    bot.state.onTurn = () => new Promise(() => undefined);
    const answer = bot.post(bot.message());
    const outcome = answer.then(
      () => 'answered',
      () => 'cut',
    );
    while (bot.turns.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await bot.server.close(20);
    expect(await outcome).toBe('cut');
  });
});
