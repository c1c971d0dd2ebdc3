import { vastleggen } from '../../src/domain/afvinken';
import {
  girHerinneren,
  laterHerinneren,
  letselVragen,
  oppakMomenten,
  uitnodigingHerinneren,
} from '../../src/domain/herinneren';
import { inWerktijd } from '../../src/domain/kalender';
import type { Melding } from '../../src/domain/melding';
import { opMoment } from '../../src/domain/momenten';
import * as bouw from './bouw';
import { baas, door, gelukt, NU, profiel } from './bouw';

const op = (tekst: string) => new Date(tekst);
const bij = (now: Date) => ({ now, profiel });
const naarBaas = [{ soort: 'herinnering', aan: baas, opnieuw: true }];
/** Thursday 14.30: the invitation is due on Friday 12.15. */
const melding = bouw.opgepakt();

function momenten(incidentOp: string, now: string, over: Partial<Melding> = {}) {
  const anders = { ...melding, ...over, antwoorden: { ...melding.antwoorden, incidentOp: op(incidentOp) } };
  return oppakMomenten(anders, bij(op(now))).map(({ effect, op: wanneer }) => [
    'wat' in effect && effect.wat,
    wanneer?.toISOString(),
  ]);
}
const uitnodiging = (incidentOp: string, now: string) => momenten(incidentOp, now)[0]?.[1];

describe('M7, R164: the invitation is remembered two hours before its term', () => {
  it.each([
    ['in working hours', '2027-06-03T10:15:00Z', '2027-06-03T12:30:00Z', '2027-06-04T08:15:00.000Z'],
    ['at once when it is late', '2027-06-01T10:15:00Z', '2027-06-03T12:30:00Z', '2027-06-03T12:30:00.000Z'],
    [
      'late at night: when the office opens',
      '2027-06-01T10:15:00Z',
      '2027-06-03T20:00:00Z',
      '2027-06-04T07:00:00.000Z',
    ],
    ['late in the early morning', '2027-06-01T10:15:00Z', '2027-06-04T04:00:00Z', '2027-06-04T07:00:00.000Z'],
    ['late on a Sunday', '2027-06-01T10:15:00Z', '2027-06-06T04:00:00Z', '2027-06-07T07:00:00.000Z'],
    [
      'due in the evening: before closing time',
      '2027-06-02T20:00:00Z',
      '2027-06-03T08:00:00Z',
      '2027-06-03T14:00:00.000Z',
    ],
    [
      'due in the early morning: the day before',
      '2027-06-03T06:00:00Z',
      '2027-06-03T08:00:00Z',
      '2027-06-03T14:00:00.000Z',
    ],
    [
      'due on Saturday: on Friday',
      '2027-06-04T10:00:00Z',
      '2027-06-04T11:00:00Z',
      '2027-06-04T14:00:00.000Z',
    ],
    [
      'Friday half past four: no hour is left, so at once',
      '2027-06-04T14:30:00Z',
      '2027-06-04T14:40:00Z',
      '2027-06-04T14:40:00.000Z',
    ],
  ])('%s', (_naam, incidentOp, now, verwacht) => {
    expect(uitnodiging(incidentOp, now)).toBe(verwacht);
  });

  it('only when it is still open and applies', () => {
    expect(uitnodigingHerinneren(melding, bij(NU))?.berichten).toEqual(naarBaas);
    const klaar = gelukt(vastleggen(melding, 'uitnodiging', { stand: 'gedaan' }, door(baas))).next;
    expect(uitnodigingHerinneren(klaar, bij(NU))).toBeUndefined();
    const smeken = bouw.opgepakt({ ...bouw.gesmeekt, omgebogen: 'nee' });
    expect(uitnodigingHerinneren(smeken, bij(NU))).toBeUndefined();
  });
});

describe('R130, G4: not in GIR yet', () => {
  it('three working days after taking it up', () => {
    expect(momenten('2027-06-03T10:15:00Z', '2027-06-03T12:30:00Z')[1]).toEqual([
      'gir',
      '2027-06-08T07:00:00.000Z',
    ]);
  });

  it('and every week until there is a number', () => {
    const now = op('2027-06-08T07:00:00Z');
    const besluit = girHerinneren(melding, bij(now));
    expect(besluit?.berichten).toEqual(naarBaas);
    expect(besluit?.taken).toEqual([
      { effect: { kind: 'moment', meldingId: melding.id, wat: 'gir' }, op: op('2027-06-15T07:00:00Z') },
    ]);
    const klaar = gelukt(vastleggen(melding, 'gir', { stand: 'gedaan', waarde: '7' }, door(baas))).next;
    expect(girHerinneren(klaar, bij(now))).toBeUndefined();
  });

  it('silent while it was put off, and where GIR is no duty (A31)', () => {
    const later = { stand: 'later' as const, tot: op('2027-06-10T08:00:00Z') };
    const uitgesteld = gelukt(vastleggen(melding, 'gir', later, door(baas))).next;
    const besluit = girHerinneren(uitgesteld, bij(op('2027-06-08T07:00:00Z')));
    expect([besluit?.berichten, besluit?.taken.length]).toEqual([[], 1]);
    const licht = bouw.opgepakt({ ...bouw.gesmeekt, tochMelden: 'ja' });
    expect(girHerinneren(licht, bij(NU))?.berichten).toEqual([]);
    expect(girHerinneren({ ...melding, spoorVan: bouw.MELDING }, bij(NU))).toBeUndefined();
  });
});

describe('M14: what was put off comes back', () => {
  const tot = op('2027-06-04T08:00:00Z');
  const uitgesteld = gelukt(vastleggen(melding, 'brief', { stand: 'later', tot }, door(baas))).next;

  it('at its moment, not before, not when it was done since', () => {
    expect(laterHerinneren(uitgesteld, bij(tot))?.berichten).toEqual(naarBaas);
    expect(laterHerinneren(uitgesteld, bij(NU))).toBeUndefined();
    const nvt = { stand: 'nvt' as const, reden: 'Niet nodig' };
    expect(
      laterHerinneren(gelukt(vastleggen(uitgesteld, 'brief', nvt, door(baas))).next, bij(tot)),
    ).toBeUndefined();
    const [taak] = uitgesteld.dossier?.taken ?? [];
    const { tot: _, ...zonderTot } = taak ?? { id: 'brief', stand: 'later', op: NU, door: baas };
    const los = { ...melding, dossier: { taken: [zonderTot], classificaties: [] } };
    expect(laterHerinneren(los, bij(tot))).toBeUndefined();
  });

  it('not when the step does not apply any more', () => {
    const spoor = { ...uitgesteld, spoorVan: bouw.MELDING };
    expect(laterHerinneren(spoor, bij(tot))).toBeUndefined();
  });
});

describe('A26, D-30, D-31: asked again about injury', () => {
  const gewond = { ...melding, antwoorden: { ...melding.antwoorden, ziekenhuis: 'ja' as const } };

  it('the behandelaar, as a new message each time', () => {
    expect(letselVragen(gewond)?.berichten).toEqual([{ soort: 'letsel-vraag', aan: baas, opnieuw: true }]);
  });

  it('not when nobody can be hurt, has it, or took it up', () => {
    expect(letselVragen(melding)).toBeUndefined();
    expect(letselVragen({ ...gewond, status: 'ingediend' })).toBeUndefined();
    const { behandelaar: _, ...zonder } = gewond;
    expect(letselVragen(zonder)).toBeUndefined();
  });
});

describe('the rows of the moments', () => {
  it.each(['uitnodiging', 'gir'] as const)('%s', (wat) => {
    expect(opMoment(melding, wat, bij(NU))?.berichten).toEqual(naarBaas);
    expect(opMoment({ ...melding, status: 'afgerond' }, wat, bij(NU))).toBeUndefined();
  });
  it.each(['letsel-5dagen', 'letsel-6weken'] as const)('%s', (wat) => {
    const gewond = { ...melding, antwoorden: { ...melding.antwoorden, ziekenhuis: 'ja' as const } };
    expect(opMoment(gewond, wat, bij(NU))?.berichten[0]?.soort).toBe('letsel-vraag');
  });
  it('taak-later', () => {
    const tot = op('2027-06-04T08:00:00Z');
    const uitgesteld = gelukt(vastleggen(melding, 'brief', { stand: 'later', tot }, door(baas))).next;
    expect(opMoment(uitgesteld, 'taak-later', bij(tot))?.berichten).toEqual(naarBaas);
  });
});

it('a melding without its time or of a track sets no moments; without a behandelaar nobody is told', () => {
  const { incidentOp: _, ...rest } = melding.antwoorden;
  expect(oppakMomenten({ ...melding, antwoorden: rest }, bij(NU))).toEqual([]);
  expect(momenten('2027-06-03T10:15:00Z', '2027-06-03T12:30:00Z', { spoorVan: bouw.MELDING })).toEqual([]);
  const { behandelaar: __, ...zonder } = melding;
  expect(uitnodigingHerinneren(zonder, bij(NU))).toBeUndefined();
});

it('inWerktijd leaves a moment in working hours as it is', () => {
  expect(inWerktijd(NU, profiel)).toEqual(NU);
});
