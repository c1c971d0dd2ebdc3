import { createCalendar } from '../../src/graph/calendar';
import { sampleEvents } from '../../src/sandbox/graph/voorbeeld';
import { findMens, mensen, type Mens } from '../../src/sandbox/organisatie';
import { call, startStandin } from '../graph/setup';

const van = new Date('2027-03-22T00:00:00Z');
const tot = new Date('2027-04-05T00:00:00Z');
const local = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

describe('sample appointments', () => {
  it.each(mensen.map((m): [string, Mens] => [m.key, m]))(
    '%s has some work on working days, in office hours',
    (_, mens) => {
      const events = sampleEvents(mens, van, tot);
      expect(events.length).toBeGreaterThan(0);
      expect(events).toEqual(sampleEvents(mens, van, tot));
      for (const { request } of events) {
        const [start, end] = [request.start, request.end].map((iso) => local.format(new Date(iso)));
        expect(start).toMatch(/^(Mon|Tue|Wed|Thu|Fri)/);
        expect(start?.slice(-5) ?? '').toMatch(/^(09:00|10:30|13:00|14:30|16:00)$/);
        expect(end?.slice(-5) ?? '').toMatch(/^(10:00|11:30|14:00|16:00|16:30)$/);
      }
    },
  );

  it('are busy time, also in the view of a day, and only on request', async () => {
    const peter = findMens('peter');
    const answers = await Promise.all(
      [true, false].map(async (voorbeeldAfspraken) => {
        const running = await startStandin({ voorbeeldAfspraken });
        const bezet = await createCalendar(running.graph).getBezet(
          peter?.id ?? '',
          [peter?.mail ?? ''],
          van,
          tot,
        );
        const period = `startDateTime=${van.toISOString()}&endDateTime=${tot.toISOString()}`;
        const view = await call(running.url, 'GET', `/users/${peter?.id ?? ''}/calendarView?${period}`);
        await running.close();
        return [bezet.length, (view.body.value as object[]).length, running.standin.agenda('peter').length];
      }),
    );
    const expected = peter ? sampleEvents(peter, van, tot).length : 0;
    expect(expected).toBeGreaterThan(3);
    expect(answers).toEqual([
      [expected, expected, 0],
      [0, 0, 0],
    ]);
  });
});
