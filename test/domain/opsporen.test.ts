import type { Effect } from '../../src/domain/effect';
import type { Melding, Nazorggesprek } from '../../src/domain/melding';
import { gevonden, moetZelfKijken } from '../../src/domain/opsporen';
import { mislukt, momentGekozen, teZoeken, uitAgenda } from '../../src/domain/nazorgstand';
import { baas, MELDING, NU, toegewezen, vreemde } from './bouw';

const soort = '5dagen' as const;
const moment = {
  start: new Date('2027-06-08T08:00:00Z'),
  eind: new Date('2027-06-08T08:30:00Z'),
  wijze: 'gewoon' as const,
};
const transactieId = MELDING;
const ander = '0abcdef0-0000-4000-8000-000000000099';
const spoor: Extract<Effect, { kind: 'agenda-opsporen' }> = {
  ...{ kind: 'agenda-opsporen', meldingId: MELDING, soort, organisator: baas, transactieId },
  ...{ start: moment.start, eind: moment.eind },
};

/** The second talk stands like this. */
function met(gesprek: Partial<Nazorggesprek>): Melding {
  const melding = toegewezen();
  return { ...melding, nazorg: melding.nazorg.map((g) => (g.soort === soort ? { ...g, ...gesprek } : g)) };
}
const na = (melding: Melding) => melding.nazorg.find((g) => g.soort === soort);
const vind = (gesprek: Partial<Nazorggesprek>, over = spoor) => gevonden(met(gesprek), over, 'e', NU);

describe('an event of which the answer never came (D-65, N12)', () => {
  it('belongs to the talk that knows it, or is about to', () => {
    expect(vind({ status: 'gepland', moment, eventId: 'e' })).toBe('van-ons');
    const extra = { moment, transactieId: ander };
    expect(vind({ status: 'gepland', moment, eventId: 'x', extra: { ...extra, eventId: 'e' } })).toBe(
      'van-ons',
    );
    expect(vind({ status: 'gekozen', moment, transactieId })).toBe('van-ons');
    const vanExtra = { ...spoor, transactieId: ander };
    expect(vind({ status: 'gekozen', moment, transactieId, extra }, vanExtra)).toBe('van-ons');
  });

  it('is nobody’s: planned anew, not wanted, held, or with somebody else', () => {
    expect(vind({ status: 'gekozen', moment, transactieId: ander })).toBeUndefined();
    expect(vind({ status: 'mislukt', moment, transactieId: ander })).toBeUndefined();
    expect(vind({ status: 'gepland', moment, transactieId: ander, eventId: 'x' })).toBeUndefined();
    for (const status of ['te-plannen', 'vervallen', 'afgezien', 'gevoerd'] as const)
      expect(vind({ status })).toBeUndefined();
    expect(vind({ status: 'mislukt', transactieId }, { ...spoor, organisator: vreemde })).toBeUndefined();
    expect(gevonden({ ...met({}), nazorg: [] }, spoor, 'e', NU)).toBeUndefined();
  });

  it('gives a talk that was given up its place back', () => {
    const op = NU;
    const gevraagd = { afwijking: { wat: 'geen-agenda' as const, op }, voorstellen: [moment.start] };
    const extra = { moment, transactieId: ander };
    const uitkomst = vind({ status: 'mislukt', moment, transactieId, extra, ...gevraagd });
    if (uitkomst === undefined || uitkomst === 'van-ons') throw new Error('was not given back');
    expect(na(uitkomst.next)).toMatchObject({ status: 'gepland', moment, transactieId, eventId: 'e' });
    for (const weg of ['afwijking', 'voorstellen', 'extra'])
      expect(na(uitkomst.next)).not.toHaveProperty(weg);
    expect(uitkomst.next.handelingen.at(-1)).toEqual({ wat: 'gesprek-gepland', op: NU });
  });

  it('is watched where people said themselves that it stands there, and nowhere else', () => {
    const uitkomst = vind({ status: 'gepland', moment });
    if (uitkomst === undefined || uitkomst === 'van-ons') throw new Error('was not taken over');
    expect(na(uitkomst.next)).toMatchObject({ status: 'gepland', eventId: 'e', transactieId });
    const later = { ...moment, start: new Date('2027-06-09T08:00:00Z') };
    expect(vind({ status: 'gepland', moment: later })).toBeUndefined();
    expect(vind({ status: 'gepland' })).toBeUndefined();
  });

  it('a person must look when no talk of his tells him to', () => {
    expect(moetZelfKijken(met({ status: 'vervallen' }), soort)).toBe(true);
    expect(moetZelfKijken(met({ status: 'gepland', eventId: 'x' }), soort)).toBe(true);
    expect(moetZelfKijken(met({ status: 'gepland' }), soort)).toBe(false);
    expect(moetZelfKijken(met({ status: 'mislukt' }), soort)).toBe(false);
    expect(moetZelfKijken({ ...met({}), nazorg: [] }, soort)).toBe(true);
  });
});

describe('what may stand in a calendar although nobody heard so', () => {
  const effecten = (melding: Melding) => teZoeken(melding, soort).map(({ effect }) => effect);

  it('is the event that was asked for and never answered', () => {
    expect(effecten(met({ status: 'gekozen', moment, transactieId }))).toEqual([spoor]);
    const extra = { moment, transactieId: ander };
    const tweede = { ...spoor, transactieId: ander };
    expect(effecten(met({ status: 'gekozen', moment, transactieId, extra }))).toEqual([spoor, tweede]);
    expect(effecten(met({ status: 'gepland', moment, transactieId, eventId: 'e', extra }))).toEqual([tweede]);
  });

  it('is nothing where nothing was asked, or nobody handles it', () => {
    expect(effecten(met({ status: 'te-plannen' }))).toEqual([]);
    expect(effecten(met({ status: 'gekozen', transactieId }))).toEqual([]);
    expect(effecten(met({ status: 'gepland', moment, transactieId, eventId: 'e' }))).toEqual([]);
    const { behandelaar: _, ...zonder } = met({ status: 'gekozen', moment, transactieId });
    expect(teZoeken(zonder, soort)).toEqual([]);
    expect(teZoeken({ ...met({}), nazorg: [] }, soort)).toEqual([]);
  });

  it('is looked for when it is given up, taken away or given another moment', () => {
    const gekozen = met({ status: 'gekozen', moment, transactieId });
    const zoekt = (taken: { effect: Effect }[]) =>
      taken.some(({ effect }) => effect.kind === 'agenda-opsporen');
    expect(zoekt(mislukt(gekozen, soort, [], NU).taken)).toBe(true);
    for (const status of ['te-plannen', 'vervallen', 'afgezien'] as const)
      expect(zoekt(uitAgenda(gekozen, [soort], status).taken)).toBe(true);
    expect(zoekt(momentGekozen(gekozen, soort, { moment, transactieId: ander }).taken)).toBe(true);
  });
});

describe('uitAgenda, of what an earlier plan left behind (A7)', () => {
  it('takes that away as well, in whose calendar it stands', () => {
    const oud = { organisator: vreemde, eventIds: ['o'] };
    const { taken } = uitAgenda(met({ status: 'mislukt', oud }), [soort], 'vervallen');
    expect(taken.map(({ effect }) => effect)).toEqual([
      { kind: 'agenda-verwijderen', meldingId: MELDING, organisator: vreemde, eventIds: ['o'] },
    ]);
    // Its own event and that of before, in one calendar.
    const zelfde = { status: 'mislukt' as const, eventId: 'e', oud: { ...oud, organisator: baas } };
    expect(uitAgenda(met(zelfde), [soort], 'vervallen').taken[0]?.effect).toMatchObject({
      organisator: baas,
      eventIds: ['e', 'o'],
    });
    expect(uitAgenda(met({ status: 'afgezien', oud }), [soort], 'vervallen').taken).toEqual([]);
  });
});
