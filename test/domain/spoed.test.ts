import {
  isSpoed,
  morgen,
  oppakkenVoor,
  prioriteit,
  vraagtCoordinator,
  type Prioriteit,
} from '../../src/domain/spoed';
import { werkurenLater } from '../../src/domain/kalender';
import type { Antwoorden } from '../../src/domain/antwoorden';
import { findVorm, gedragsvormIds, type GedragsvormId } from '../../src/domain/protocol/gedrag';
import * as bouw from './bouw';
import { profiel } from './bouw';

const met = (over: Partial<Antwoorden>) => bouw.concept({ ...bouw.uitgescholden, ...over });
const vorm = (gedrag: GedragsvormId[]) => met({ gedrag });

describe('D-80: how quickly somebody must be there', () => {
  it.each<[string, Partial<Antwoorden>, Prioriteit, boolean]>([
    ['scenario 1: begging', { gedrag: ['smeken-zeuren'] }, 'gewoon', false],
    ['an insult', { gedrag: ['belediging'] }, 'gewoon', false],
    ['disorder', { gedrag: ['ordeverstoring'] }, 'gewoon', false],
    ['scenario 4: discrimination', { gedrag: ['discriminatie'] }, 'hoog', true],
    ['an insult because of who she is', { bijzonderheden: ['discriminatie'] }, 'hoog', true],
    ['E1: a citizen who threatens himself', { gedrag: ['zelf-iets-aandoen'] }, 'hoog', true],
    ['the same, said as a circumstance', { bijzonderheden: ['zelfbeschadiging'] }, 'hoog', true],
    ['scenario 5: dreigen', { gedrag: ['dreigen-geweld-persoon'] }, 'spoed', true],
    ['scenario 10: an attempt', { gedrag: ['poging-geweld'] }, 'spoed', true],
    ['fysiek', { gedrag: ['slaan-duwen-spugen'] }, 'spoed', true],
    ['R297: following is a personal threat', { gedrag: ['volgen-stalken'] }, 'spoed', true],
    ['the heaviest of several decides', { gedrag: ['belediging', 'vernieling'] }, 'spoed', true],
    ['A10, scenario 9: a threat, nobody knows with what', { waarmee: 'onbekend' }, 'spoed', true],
    ['A10: with a right', { waarmee: 'recht' }, 'gewoon', false],
    ['nothing answered', { gedrag: undefined }, 'gewoon', false],
  ] as [string, Partial<Antwoorden>, Prioriteit, boolean][])('%s', (_naam, over, verwacht, coordinator) => {
    expect([prioriteit(met(over)), vraagtCoordinator(met(over))]).toEqual([verwacht, coordinator]);
    expect(isSpoed(met(over))).toBe(verwacht === 'spoed');
  });

  it.each(gedragsvormIds)('%s: fysiek and every form GIR calls a threat is spoed', (id) => {
    const { type, gir } = findVorm(id);
    expect(isSpoed(vorm([id]))).toBe(type === 'fysiek' || gir?.groep === 'bedreiging');
  });
});

describe('M4: until when it may be taken up', () => {
  const uur = (vanaf: string, uren = 2, over: Partial<typeof profiel> = {}) =>
    werkurenLater(new Date(vanaf), uren, { ...profiel, ...over }).toISOString();

  it.each([
    ['in the morning', '2027-06-03T08:00:00Z', '2027-06-03T10:00:00.000Z'],
    ['up to closing time', '2027-06-03T13:00:00Z', '2027-06-03T15:00:00.000Z'],
    ['Friday 16.30: Monday 10.30', '2027-06-04T14:30:00Z', '2027-06-07T08:30:00.000Z'],
    ['Saturday: Monday 11.00', '2027-06-05T10:00:00Z', '2027-06-07T09:00:00.000Z'],
    ['before opening time', '2027-06-03T04:00:00Z', '2027-06-03T09:00:00.000Z'],
    ['after closing time', '2027-06-03T18:00:00Z', '2027-06-04T09:00:00.000Z'],
    ['scenario 5: over Koningsdag', '2027-04-26T14:00:00Z', '2027-04-28T08:00:00.000Z'],
    [
      'scenario 10: over Easter and the start of summer time',
      '2027-03-26T15:30:00Z',
      '2027-03-30T08:30:00.000Z',
    ],
    ['D-59: over the start of summer time', '2026-03-27T15:30:00Z', '2026-03-30T08:30:00.000Z'],
    ['D-59: over the end of summer time', '2026-10-23T14:30:00Z', '2026-10-26T09:30:00.000Z'],
  ])('two working hours: %s', (_naam, vanaf, tot) => {
    expect(uur(vanaf)).toBe(tot);
  });

  it('longer than a day, and by the closed days of the municipality', () => {
    expect(uur('2027-06-03T10:00:00Z', 8)).toBe('2027-06-04T10:00:00.000Z');
    expect(uur('2027-06-03T13:00:00Z', 3, { extraGesloten: ['2027-06-04'] })).toBe(
      '2027-06-07T08:00:00.000Z',
    );
  });

  it('spoed counts minutes, also at night and when the clock changes (D-59)', () => {
    const spoed = vorm(['wapen']);
    const nacht = new Date('2027-03-28T00:45:00Z');
    expect(oppakkenVoor(nacht, spoed, profiel).toISOString()).toBe('2027-03-28T01:15:00.000Z');
    expect(oppakkenVoor(new Date('2027-10-31T00:45:00Z'), spoed, profiel).toISOString()).toBe(
      '2027-10-31T01:15:00.000Z',
    );
    const anders = { ...profiel, ackMinuten: { spoed: 10, gewoonWerkuren: 1 } };
    expect(oppakkenVoor(bouw.NU, spoed, anders).toISOString()).toBe('2027-06-03T12:40:00.000Z');
    expect(oppakkenVoor(bouw.NU, met({}), anders).toISOString()).toBe('2027-06-03T13:30:00.000Z');
  });
});

it.each([
  ['Thursday', '2027-06-03T12:00:00Z', 'open'],
  ['D-53: Friday', '2027-06-04T12:00:00Z', 'weekend'],
  ['Saturday', '2027-06-05T12:00:00Z', 'weekend'],
  ['Sunday', '2027-06-06T12:00:00Z', 'open'],
  ['before Koningsdag', '2027-04-26T12:00:00Z', 'dicht'],
] as const)('what tomorrow is: %s', (_naam, op, verwacht) => {
  expect(morgen(new Date(op), profiel)).toBe(verwacht);
});
