/**
 * What the Playground leaves out and Teams does not: a signed token with every activity, and the language of the
 * person (the Playground always says en-US). Stands between the Playground and the bot, so that the bot under test
 * needs no special mode.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { json, text } from 'node:stream/consumers';

/**
 * `endpoint` is the real messaging endpoint; `token(serviceUrl)` gives the bearer token, or leave it out for an
 * anonymous bot. Returns the endpoint to give to the Playground.
 */
export async function startPoort({ endpoint, token, taal = 'nl-NL' }) {
  const server = createServer((request, response) => {
    const answer = ({ status, type, body }) => {
      // Not chained: restify, when it is in the same process, makes writeHead return nothing.
      response.writeHead(status, { 'content-type': type });
      response.end(body);
    };
    forward(request).then(answer, () => answer({ status: 502, type: 'text/plain', body: '' }));
  });
  const forward = async (request) => {
    const activity = { ...(await json(request)), locale: taal };
    const headers = { 'content-type': 'application/json' };
    if (token) headers.authorization = `Bearer ${await token(activity.serviceUrl)}`;
    const answer = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(activity) });
    const type = answer.headers.get('content-type') ?? 'text/plain';
    return { status: answer.status, type, body: await text(answer.body ?? []) };
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${server.address().port}/api/messages`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
