import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

import type { Beurt } from './beurten';

/** Sends turns to one bot over lines that stay open. */
export interface Belasting {
  /** Sends one and gives its answer. Throws when it is not answered as it should be. */
  send(beurt: Beurt): Promise<string>;
  /** Each row is sent in order, the rows next to each other. Gives the milliseconds each turn took. */
  run(rows: readonly Beurt[][]): Promise<number[]>;
  close(): void;
}

export function createBelasting(port: number, authorization: string): Belasting {
  const agent = new Agent({ keepAlive: true });
  const send = async ({ activity, check }: Beurt) => {
    const { status, body } = await post(agent, port, authorization, activity);
    if (status !== 200 || !check(body)) throw new Error(`not answered: ${status} ${body.slice(0, 500)}`);
    return body;
  };
  return {
    send,
    run: async (rows) => {
      const took: number[] = [];
      await Promise.all(
        rows.map(async (row) => {
          for (const beurt of row) {
            const start = performance.now();
            await send(beurt);
            took.push(performance.now() - start);
          }
        }),
      );
      return took;
    },
    close: () => {
      agent.destroy();
    },
  };
}

function post(
  agent: Agent,
  port: number,
  authorization: string,
  activity: object,
): Promise<{ status: number; body: string }> {
  const json = JSON.stringify(activity);
  const headers = {
    ...{ authorization, 'content-type': 'application/json' },
    'content-length': Buffer.byteLength(json),
  };
  return new Promise((resolve, reject) => {
    const options = { agent, host: '127.0.0.1', port, method: 'POST', path: '/api/messages', headers };
    const sent = request({ ...options, timeout: 20_000 }, (response) => {
      text(response).then((body) => {
        resolve({ status: response.statusCode ?? 0, body });
      }, reject);
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer')));
    sent.on('error', reject);
    sent.end(json);
  });
}
