import { z } from 'zod';

import { createCalendar } from '../../src/graph/calendar';
import { createDirectory } from '../../src/graph/directory';
import { published, unknownTo } from './published';
import { call, NOW, say, startScript, startStandin, type Running } from './setup';

/** Our own description of every body we may send: nothing more than this ever leaves the program. */
const time = z.strictObject({
  dateTime: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$/),
  timeZone: z.literal('UTC'),
});
const bodies = {
  event: z.strictObject({
    subject: z.literal('Overleg'),
    body: z.strictObject({ contentType: z.literal('text'), content: z.literal('') }),
    start: time,
    end: time,
    attendees: z.array(
      z.strictObject({ emailAddress: z.strictObject({ address: z.string() }), type: z.literal('required') }),
    ),
    sensitivity: z.literal('private'),
    showAs: z.literal('busy'),
    isReminderOn: z.literal(true),
    reminderMinutesBeforeStart: z.literal(15),
    isOnlineMeeting: z.literal(false),
    responseRequested: z.literal(false),
    transactionId: z.literal('t-1'),
  }),
  schedule: z.strictObject({
    schedules: z.array(z.string()),
    startTime: time,
    endTime: time,
    availabilityViewInterval: z.literal(30),
  }),
};

const van = new Date('2027-01-12T11:00:00Z');
const tot = new Date('2027-01-12T11:30:00Z');
const afspraak = {
  organisator: 'o',
  deelnemers: ["a/b#c?d&e+f'@stad.example", 'x@stad.example'],
  onderwerp: 'Overleg',
  start: van,
  eind: tot,
  transactieId: 't-1',
};

describe('what goes over the wire', () => {
  let running: Running | undefined;
  afterEach(async () => running?.close());

  it('an event is neutral, complete and valid for Graph (D-60, D-61, D-62)', async () => {
    running = await startScript(say(201, { id: 'e' }));
    expect(await createCalendar(running.graph).createAfspraak(afspraak)).toBe('e');
    expect(running.wire).toHaveLength(1);
    expect(running.wire[0]).toMatchObject({ method: 'POST', url: '/v1.0/users/o/events' });
    const body = bodies.event.parse(running.wire[0]?.body);
    expect(body.attendees.map((a) => a.emailAddress.address)).toEqual(afspraak.deelnemers);
    expect([body.start.dateTime, body.end.dateTime]).toEqual([
      '2027-01-12T11:00:00.000',
      '2027-01-12T11:30:00.000',
    ]);
    const schema = published('event');
    schema?.(body);
    expect(schema?.errors ?? []).toEqual([]);
    expect(unknownTo(schema, body)).toEqual([]);
  });

  it('the published schema does refuse a wrong event, where it is present', () => {
    const wrong = { sensitivity: 'secret', attendees: 'samira' };
    expect(bodies.event.safeParse(wrong).success).toBe(false);
    const schema = published('event');
    expect(schema?.(wrong) ?? false).toBe(false);
    expect(unknownTo(schema, { onderwerp: 'x' })).toEqual(schema === undefined ? [] : ['onderwerp']);
  });

  it('a question for free time', async () => {
    running = await startScript(say(200, { value: [{ scheduleItems: [] }] }));
    await createCalendar(running.graph).getBezet('o', ['x@stad.example'], van, tot);
    expect(running.wire[0]).toMatchObject({ method: 'POST', url: '/v1.0/users/o/calendar/getSchedule' });
    const body = bodies.schedule.parse(running.wire[0]?.body);
    expect(body.schedules).toEqual(['x@stad.example']);
    const schema = published('dateTimeTimeZone');
    for (const value of [body.startTime, body.endTime]) expect(schema?.(value) ?? true).toBe(true);
  });

  it('a removal has no body', async () => {
    running = await startScript((res) => {
      res.writeHead(204);
      res.end();
    });
    await createCalendar(running.graph).deleteAfspraak('o', "AAk/b#c?d&e+f'=");
    expect(running.wire).toMatchObject([
      { method: 'DELETE', url: "/v1.0/users/o/events/AAk%2Fb%23c%3Fd%26e%2Bf'%3D", body: undefined },
    ]);
  });

  it.each([400, 409])('a duplicate with status %i is the event that exists (D-65)', async (status) => {
    const error = { code: 'ErrorDuplicateTransactionId', message: 'used', '@event.existingEventId': 'AAk=' };
    running = await startScript(say(status, { error }));
    expect(await createCalendar(running.graph).createAfspraak(afspraak)).toBe('AAk=');
  });

  it.each([
    [400, { code: 'ErrorDuplicateTransactionId', message: 'no id' }],
    [409, { code: 'ErrorIrresolvableConflict', message: 'x', '@event.existingEventId': 'AAk=' }],
    [500, { code: 'ErrorDuplicateTransactionId', message: 'x', '@event.existingEventId': 'AAk=' }],
  ])('%i %j is no event', async (status, error) => {
    running = await startScript(say(status, { error }));
    await expect(createCalendar(running.graph).createAfspraak(afspraak)).rejects.toMatchObject({
      details: { system: 'graph', status, code: error.code },
    });
  });

  it('the directory asks no more than it uses', async () => {
    running = await startScript(say(200, { id: 'x', status: 'disabled' }));
    const directory = createDirectory(running.graph);
    await directory.getPersoon('x');
    await directory.getLeidinggevende('x');
    await directory.isAfwezig('x', NOW);
    expect(running.wire.map(({ method, url, body }) => [method, decodeURIComponent(url), body])).toEqual([
      ['GET', '/v1.0/users/x?$select=id,displayName,mail,accountEnabled,userType', undefined],
      ['GET', '/v1.0/users/x/manager?$select=id,displayName,mail,accountEnabled,userType', undefined],
      ['GET', '/v1.0/users/x/mailboxSettings/automaticRepliesSetting', undefined],
    ]);
  });
});

describe('what the stand-in answers is what Graph would', () => {
  it.each([
    ['user', '/users/samira@voorbeeldstad.example'],
    ['mailboxSettings', '/users/anja@voorbeeldstad.example/mailboxSettings'],
    ['automaticRepliesSetting', '/users/anja@voorbeeldstad.example/mailboxSettings/automaticRepliesSetting'],
    ['event', '/users/peter@voorbeeldstad.example/events'],
  ])('%s', async (name, where) => {
    const running = await startStandin();
    const calendar = createCalendar(running.graph);
    const peter = 'peter@voorbeeldstad.example';
    await calendar.createAfspraak({
      ...afspraak,
      organisator: peter,
      deelnemers: ['samira@voorbeeldstad.example'],
    });
    const { status, body } = await call(running.url, 'GET', where);
    await running.close();
    expect(status).toBe(200);
    const items = (body.value as object[] | undefined) ?? [body];
    expect(items).toHaveLength(1);
    const schema = published(name);
    for (const answer of items as Record<string, unknown>[]) {
      const item = { ...answer };
      delete item['@odata.context'];
      schema?.(item);
      expect(schema?.errors ?? []).toEqual([]);
      expect(unknownTo(schema, item)).toEqual([]);
    }
  });
});
