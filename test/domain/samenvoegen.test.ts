import type { Antwoorden } from '../../src/domain/antwoorden';
import { meldingSchema, type Melding } from '../../src/domain/melding';
import { lijktOp, losmaken, samenvoegen } from '../../src/domain/samenvoegen';
import { gaatDoor } from '../../src/domain/sporen';
import * as bouw from './bouw';
import { baas, collega, door, MELDING, melder, NU, TOEN, vreemde } from './bouw';

const ANDER = '0abcdef0-0000-4000-8000-000000000002';
const over = (minuten: number) => new Date(TOEN.getTime() + minuten * 60_000);
/** What a colleague reported about the same: of himself, or as a witness of what happened to the melder. */
const andere = (antwoorden: Partial<Antwoorden> = {}, rest: Partial<Melding> = {}): Melding => ({
  ...bouw.toegewezen({ ...bouw.uitgescholden, ...antwoorden }),
  id: ANDER,
  nummer: 'M-2027-0002',
  melder: collega,
  ...rest,
});
const voeg = (ander: Melding, melding = bouw.opgepakt(), actor = baas) => {
  const besluit = samenvoegen(melding, ander, door(actor));
  if ('refusal' in besluit) throw new Error(besluit.refusal);
  return besluit;
};

describe('D-95, F-N12: one incident, reported twice', () => {
  it.each<[string, Melding, boolean]>([
    ['the same place and time', andere(), true],
    ['an hour later', andere({ incidentOp: over(60) }), true],
    ['an hour earlier', andere({ incidentOp: over(-60) }), true],
    ['more than an hour later', andere({ incidentOp: over(61) }), false],
    ['another place', andere({ locatie: 'elders' }), false],
    ['closed', andere({}, { status: 'afgerond' }), false],
    ['a track of another melding', andere({}, { spoorVan: ANDER }), false],
    ['the same melding', bouw.toegewezen(), false],
  ])('%s: %#', (_naam, ander, lijkt) => {
    expect(lijktOp(bouw.opgepakt(), ander)).toBe(lijkt);
    expect(lijktOp(ander, bouw.opgepakt())).toBe(lijkt);
  });

  it('without a place or a time nothing is said', () => {
    const { locatie: _l, ...geenPlaats } = bouw.uitgescholden;
    const zonder = (antwoorden: Antwoorden): Melding => ({ ...bouw.opgepakt(), antwoorden });
    expect(lijktOp(zonder(geenPlaats), { ...andere(), antwoorden: geenPlaats })).toBe(false);
    const { incidentOp: _t, ...geenTijd } = bouw.uitgescholden;
    expect(lijktOp(zonder(geenTijd), andere())).toBe(false);
    expect(lijktOp(andere(), zonder(geenTijd))).toBe(false);
  });

  it('two colleagues: each keeps his talks, the dossier is one', () => {
    const { melding, ander } = voeg(andere());
    expect(ander.next).toMatchObject({ spoorVan: MELDING, samengevoegd: true, nummer: 'M-2027-0002' });
    expect(ander.next.nazorg).toEqual(andere().nazorg);
    expect(ander.taken).toEqual([]);
    expect(ander.berichten).toEqual([
      { soort: 'samengevoegd', aan: collega, opnieuw: true },
      { soort: 'melden', aan: collega },
    ]);
    for (const { next } of [melding, ander]) {
      expect(next.handelingen.at(-1)).toEqual({ wat: 'samengevoegd', door: baas, op: NU });
      expect(meldingSchema.parse(JSON.parse(JSON.stringify(next)))).toEqual(next);
    }
    expect(melding.berichten).toEqual([{ soort: 'afhandelen', aan: baas }]);
    // Who reported it himself goes on hearing of it.
    expect(ander.berichten.every((bericht) => gaatDoor(ander.next, bericht))).toBe(true);
  });

  it('about the same colleague: double talks go, and he hears it once', () => {
    const getuige = andere({ wie: 'collega', slachtoffer: melder });
    const { ander } = voeg(getuige);
    expect(ander.next.nazorg.map((g) => g.status)).toEqual(['vervallen', 'vervallen', 'vervallen']);
    expect(ander.berichten.map((b) => [b.soort, b.aan])).toEqual([
      ['samengevoegd', collega],
      ['samengevoegd', melder],
      ['melden', collega],
    ]);
    const zelf = voeg(andere({}, { melder })).ander.berichten.filter((b) => b.soort === 'samengevoegd');
    expect(zelf.map((b) => b.aan)).toEqual([melder]);
    const ziek = voeg(andere({ wie: 'collega', slachtoffer: melder, ziekenhuis: 'ja' })).ander;
    expect(ziek.berichten.map((b) => b.aan)).toEqual([collega, collega]);
  });

  it('again changes nothing; refused where it does not fit', () => {
    const { ander } = voeg(andere());
    expect(voeg(ander.next).ander).toMatchObject({ next: ander.next, berichten: [], taken: [] });
    const nee = (a: Melding, actor = baas, melding = bouw.opgepakt()) => samenvoegen(melding, a, door(actor));
    expect(nee(andere({ locatie: 'elders' }))).toMatchObject({ refusal: 'niet-gevonden' });
    expect(nee({ ...bouw.besloten(), id: ANDER })).toMatchObject({ refusal: 'al-besloten' });
    expect(nee(andere(), vreemde)).toMatchObject({ refusal: 'niet-bevoegd' });
    const bijAnder = andere({}, { behandelaar: { id: vreemde, naam: 'X', route: 'leidinggevende' } });
    expect(nee(bijAnder)).toMatchObject({ refusal: 'niet-bevoegd' });
  });

  it('the other one is withdrawn: it goes on by itself, with talks', () => {
    const los = losmaken(voeg(andere()).ander.next, door(melder));
    expect(los.next).not.toHaveProperty('spoorVan');
    expect(los.next).not.toHaveProperty('samengevoegd');
    expect(los.next.nazorg).toEqual(andere().nazorg);
    expect([los.taken, los.berichten]).toEqual([[], [{ soort: 'afhandelen', aan: baas, opnieuw: true }]]);
    const dubbel = losmaken(voeg(andere({}, { melder })).ander.next, door(melder));
    expect(dubbel.next.nazorg.map((g) => g.status)).toEqual(Array(3).fill('te-plannen'));
    expect(dubbel.taken.map(({ effect }) => effect.kind)).toEqual(Array(3).fill('nazorg-plannen'));
    const { behandelaar: _, ...geen } = andere({}, { nazorg: [] });
    expect(losmaken(geen, door(melder))).toMatchObject({ taken: [], berichten: [] });
    expect(los.next.handelingen.at(-1)).toEqual({ wat: 'losgemaakt', op: NU });
  });
});
