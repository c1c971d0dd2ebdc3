import { delen, maakKeuring, type GraphVerzoek } from '../graph/schema';
import { luister, type Draad, type Verzoek } from './draad';
import { kaartMet, laatste, leesbaar, meld, startGemeente, type Gemeente } from './gemeente';
import { IN_AGENDA, KIES, VERHAAL } from './inagenda';

const CANARY = 'koperwiek5582';
const MET_FEITEN = { ...VERHAAL, feiten: `${CANARY} riep de man aan de balie.` };
/** Of the melding, in whatever form it could leave the program. */
const WOORDEN = [CANARY, 'riep de man', 'iscriminatie', 'elediging'];
/** A calendar does not even hear which melding it is, or what the program is for. */
const OOK_NIET = [...WOORDEN, 'M-2027', 'elefoon', 'gressie', 'nazorg', 'melding', 'Samira', 'Jamal'];
const GRAPH = '/graph/v1.0';

const alsGraph = ({ method, url, headers, body }: Verzoek): GraphVerzoek => ({
  ...{ method, url: url.slice(GRAPH.length), prefer: String(headers['prefer'] ?? '') },
  ...(body === '' ? {} : { body: JSON.parse(body) as unknown }),
});
/** Everything of a request that somebody could read: encoded twice inside a batch, and with headers. */
const leesbaarVerzoek = ({ url, headers, body }: Verzoek): string => {
  const { authorization: _, ...rest } = headers;
  return decodeURIComponent(
    decodeURIComponent(`${url}\n${JSON.stringify(rest)}\n${body}`.replaceAll('%', '%25')),
  );
};

/** Monday morning; peter is the leidinggevende of samira. */
describe('what leaves the program while talks are made, moved and taken away (D-60, D-111)', () => {
  let gemeente: Gemeente;
  let draad: Draad;
  beforeAll(async () => {
    draad = luister();
    gemeente = await startGemeente('2027-02-22T08:40:00Z');
    await meld(gemeente, MET_FEITEN);
    // Another moment, chosen by the employee.
    const bericht = await kaartMet(gemeente, 'samira', IN_AGENDA);
    await gemeente.klik('samira', bericht.id, 'Het tweede gesprek: ander moment');
    const vraag = await kaartMet(gemeente, 'samira', KIES);
    const moment = leesbaar(vraag)
      .split('\n')
      .find((regel) => / uur$/.test(regel));
    await gemeente.klik('samira', vraag.id, moment ?? '');
    // An answer that never came, then given up: the event is looked for.
    await gemeente.storing({ where: 'graph', times: 1, method: 'POST', path: '/events', kind: 'lost' });
    await gemeente.storing({ where: 'graph', times: 50, method: 'POST', path: '/events', kind: '403' });
    await meld(gemeente, { ...MET_FEITEN, who: 'jamal' });
    await gemeente.storing({ clear: true });
    // The looks of a day, then it is withdrawn.
    await gemeente.verder({ hours: 8 });
    const { id } = laatste(await gemeente.zeg('samira', 'mijn meldingen'));
    for (const titel of ['Bekijk M-2027-0001', 'Trek in', 'Ja, trek in'])
      expect((await gemeente.klik('samira', id, titel)).error).toBeUndefined();
    await gemeente.verder({ hours: 1 });
  });
  afterAll(async () => {
    draad.stop();
    await gemeente.stop();
  });

  it('every request to Graph, and every part of a batch, is one that Graph knows', () => {
    const keuring = maakKeuring();
    const verzoeken = draad.naar(GRAPH).map(alsGraph);
    expect(verzoeken.flatMap((verzoek) => keuring.fouten(verzoek))).toEqual([]);
    const soorten = new Set(
      [...verzoeken, ...verzoeken.flatMap(delen)].map(
        ({ method, url }) =>
          `${method} ${(url.split('?')[0] ?? '').replaceAll(/(users|events)\/[^/]+/g, '$1/*')}`,
      ),
    );
    expect([...soorten].sort()).toEqual(
      expect.arrayContaining([
        'DELETE /users/*/events/*',
        'GET /users/*/calendarView',
        'GET /users/*/events/*',
        'POST /$batch',
        'POST /users/*/calendar/getSchedule',
        'POST /users/*/events',
      ]),
    );
    process.stdout.write(
      `${verzoeken.length} requests to Graph, ${verzoeken.flatMap(delen).length} more inside batches, ${
        keuring.volledig ? 'checked against the published description' : 'checked against our own rules only'
      }\n`,
    );
  });

  it('the check does refuse what Graph would not know', () => {
    const keuring = maakKeuring();
    const fouten = (verzoek: GraphVerzoek) => keuring.fouten(verzoek);
    const prefer = 'IdType="ImmutableId"';
    const batch = ({ method, url, body }: Omit<GraphVerzoek, 'prefer'>) => ({
      ...{ method: 'POST', url: '/$batch', prefer },
      body: { requests: [{ id: '0', headers: { Prefer: prefer }, method, url, body }] },
    });
    expect(fouten({ method: 'GET', url: '/me', prefer })).not.toEqual([]);
    expect(fouten({ method: 'GET', url: '/users/x', prefer: '' })).not.toEqual([]);
    expect(fouten(batch({ method: 'DELETE', url: '/users/x' }))).not.toEqual([]);
    expect(fouten(batch({ method: 'GET', url: '/users/x/events/y' }))).toEqual([]);
    const onbekend = { method: 'PATCH', url: '/users/x/events/y', prefer, body: { onderwerp: 'x' } };
    const vorm = { ...onbekend, body: { attendees: 'samira', sensitivity: 'secret' } };
    const vraag = { method: 'GET', url: '/users/x/calendarView?begin=1', prefer };
    for (const verzoek of [onbekend, vorm, vraag, batch(onbekend)])
      expect(fouten(verzoek).length > 0).toBe(keuring.volledig);
  });

  it('and in the end no event is left of what was withdrawn or given up twice', async () => {
    const open = (await gemeente.agenda('peter')).filter((a) => !a.cancelled);
    expect(open).toEqual([]);
    for (const van of ['jamal', 'karin'])
      expect((await gemeente.agenda(van)).filter((a) => !a.cancelled).length).toBe(1);
  });

  it.each([
    ['Graph', GRAPH, OOK_NIET],
    ['Teams', '/teams', WOORDEN],
  ])(
    'no request to %s carries a word of the melding: not in an address, a header, a body or a batch',
    (_naam, pad, woorden) => {
      const verzoeken = draad.naar(pad);
      expect(verzoeken.length).toBeGreaterThan(10);
      for (const verzoek of verzoeken)
        for (const woord of woorden)
          expect([verzoek.method, verzoek.url, leesbaarVerzoek(verzoek).includes(woord)]).toEqual([
            verzoek.method,
            verzoek.url,
            false,
          ]);
    },
  );
});
