/**
 * A stand-in for the sandbox server, to try the page alone: same HTTP contract, canned answers.
 * node test/sandbox-page/fixture.mjs [port] after `tsc -p src/sandbox/page/tsconfig.json`.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afhandelen, moment, ontvangst, overzicht, vraag } from './kaarten.mjs';

const root = new URL('../../', import.meta.url);
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' };
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const LEADS = { samira: 'peter', joost: 'peter', peter: 'ingrid' };
const people = [
  ['samira', 'Samira Aydin', 'Medewerker balie', 'Burgerzaken', 'medewerker'],
  ['joost', 'Joost Verhagen', 'Medewerker balie', 'Burgerzaken', 'medewerker'],
  ['peter', 'Peter van Dam', 'Teamleider Burgerzaken', 'Burgerzaken', 'leidinggevende'],
  ['anja', 'Anja Kuipers', 'Teamleider Openbare Ruimte', 'Openbare Ruimte', 'leidinggevende'],
  ['ingrid', 'Ingrid Bos', 'Directeur Dienstverlening (IRM)', 'Directie', 'irm'],
  ['noor', 'Noor Jansen', 'Coördinator VPD', 'M&O', 'coordinator'],
].map(([key, naam, functie, team, rol], i) => ({
  ...{ key, naam, functie, team, rol },
  id: `0b000000-0000-4000-8000-00000000000${i + 1}`,
  afwezig: key === 'anja',
  leidinggevende: LEADS[key] ?? null,
}));

export function createFixture() {
  const chats = new Map();
  const streams = new Set();
  const clicks = [];
  let events = [];
  let ahead = Date.parse('2026-11-22T13:05:00Z') - Date.now();
  let count = 0;
  const now = () => new Date(Date.now() + ahead);
  const chat = (who) => chats.get(who) ?? chats.set(who, []).get(who);
  const tell = (...changed) => {
    for (const res of streams) res.write(`data: ${JSON.stringify({ changed })}\n\n`);
  };
  const post = (who, from, more) => {
    chat(who).push({ id: `m${++count}`, from, at: now().toISOString(), ...more });
    tell('berichten');
  };
  const find = (who, id) => chat(who).find((m) => m.id === id);
  const setCard = (who, id, card) => {
    Object.assign(find(who, id), { card, updated: now().toISOString() });
    tell('berichten');
  };

  const plan = () => {
    events = [1, 5, 42].map((days, i) => {
      const start = new Date(Date.parse('2026-11-23T09:00:00Z') + (days - 1) * 86_400_000);
      return {
        ...{ id: `e${i}`, subject: 'Overleg', organizer: 'peter', attendees: ['samira'], cancelled: false },
        ...{ sensitivity: 'private', showAs: 'busy', body: '', transactionId: `t${i}` },
        ...{ start: start.toISOString(), end: new Date(start.getTime() + 1_800_000).toISOString() },
      };
    });
    events.push({
      ...events[0],
      id: 'x',
      subject: 'Teamoverleg',
      transactionId: null,
      sensitivity: 'normal',
      attendees: ['joost', 'samira'],
      start: '2026-11-24T13:00:00Z',
      end: '2026-11-24T14:00:00Z',
    });
    tell('agenda');
  };
  const next = {
    'melden.beantwoorden': (who, id, { inputs }) =>
      setCard(who, id, inputs.gedrag ? moment : overzicht(inputs.verhaal || 'Geen verhaal.')),
    'melden.terug': (who, id) => setCard(who, id, vraag),
    'melden.intrekken': (who, id) => Object.assign(find(who, id), { deleted: true, card: undefined }),
    'melden.indienen': (who, id) => {
      setCard(who, id, ontvangst);
      post('peter', 'bot', { card: afhandelen('nieuw'), summary: 'Er is een nieuwe melding' });
      plan();
    },
    'afhandelen.oppakken': (who, id) => setCard(who, id, afhandelen('opgepakt door jou')),
  };
  const routes = {
    'GET /sandbox/mensen': () => ({ people }),
    'GET /sandbox/klok': () => ({ now: now().toISOString() }),
    'POST /sandbox/klok': async ({ hours = 0, days = 0, to }) => {
      await new Promise((r) => setTimeout(r, 400));
      ahead += to ? Date.parse(to) - now().getTime() : (days * 24 + hours) * 3_600_000;
      tell('klok', 'agenda');
      return { now: now().toISOString() };
    },
    'GET /sandbox/berichten': ({ voor, where }) => ({ messages: where ? [] : chat(voor) }),
    'GET /sandbox/agenda': ({ van }) => ({
      events: events.filter((e) => e.organizer === van || e.attendees.includes(van)),
    }),
    'POST /sandbox/bericht': async ({ who, text }) => {
      post(who, 'person', { text });
      await new Promise((r) => setTimeout(r, 400));
      if (/uitgescholden/.test(text))
        post(who, 'bot', {
          text: 'Vervelend dat dit je overkomt. Ben je nu **veilig**? Zo niet: bel 112.',
          card: vraag,
        });
      else
        post(who, 'bot', {
          text: 'Zo doe je dat:\n1. Benoem het gedrag\n2. Stel een grens\n\nLees [het protocol](https://voorbeeldstad.example/p).',
        });
      return { activity: 'a', status: 200, messages: chat(who) };
    },
    'POST /sandbox/actie': async (body) => {
      clicks.push(body);
      await new Promise((r) => setTimeout(r, 400));
      const run = next[body.verb];
      run?.(body.who, body.activity, body);
      const value = run ? find(body.who, body.activity).card : 'Dit kan nu niet: de melding is al opgepakt.';
      const type = run
        ? 'application/vnd.microsoft.card.adaptive'
        : 'application/vnd.microsoft.activity.message';
      return { status: 200, response: { statusCode: 200, type, value }, messages: chat(body.who) };
    },
    'POST /sandbox/reset': () => {
      chats.clear();
      events = [];
      tell('berichten', 'agenda');
    },
  };
  const sendFile = async (res, url) => {
    const body = await readFile(url).catch(() => undefined);
    const type = TYPES[extname(url.pathname)] ?? 'text/plain';
    res.writeHead(body ? 200 : 404, { 'content-type': type, 'content-security-policy': CSP }).end(body);
  };
  const server = createServer(async (req, res) => {
    const url = new URL(req.url, 'http://localhost');
    const name = url.pathname.split('/').at(-1);
    if (url.pathname === '/') return sendFile(res, new URL('src/sandbox/page/index.html', root));
    if (name.endsWith('.css')) return sendFile(res, new URL(`src/sandbox/page/${name}`, root));
    if (url.pathname.startsWith('/page/')) return sendFile(res, new URL(`dist/sandbox/page/${name}`, root));
    if (url.pathname.startsWith('/vendor/'))
      return sendFile(res, new URL(`node_modules/adaptivecards/dist/${name}`, root));
    if (url.pathname === '/sandbox/stroom') {
      res.writeHead(200, { 'content-type': 'text/event-stream' }).write(': open\n\n');
      streams.add(res);
      return req.on('close', () => streams.delete(res));
    }
    let body = '';
    for await (const part of req) body += part;
    const run = routes[`${req.method} ${url.pathname}`];
    if (!run) return res.writeHead(404).end('{"error":"path: unknown"}');
    const answer = await run(body ? JSON.parse(body) : Object.fromEntries(url.searchParams));
    return answer === undefined ? res.writeHead(204).end() : res.writeHead(200).end(JSON.stringify(answer));
  });
  return { server, clicks, setCard, chat, cards: { afhandelen, moment, vraag } };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  createFixture().server.listen(Number(process.argv[2] ?? 4100), '127.0.0.1');
}
