import { eigenNazorgVragen, kanEigenNazorg } from '../../src/domain/eigennazorg';
import { meldingSchema, slachtoffer, type Melding, type PersoonId } from '../../src/domain/melding';
import type { Antwoorden } from '../../src/domain/antwoorden';
import * as bouw from './bouw';
import { baas, collega, door, geweigerd, gelukt, MELDING, melder } from './bouw';

const spoorId = (persoon: PersoonId) => persoon.replace('0abcdef0', '0abcdef1');
const gezien: Antwoorden = {
  ...bouw.uitgescholden,
  wie: 'getuige',
  slachtoffer: collega,
  eigenNazorg: 'nee',
};
/** Nine days later: the term of the first talk is over, the day of the second too. */
const LATER = new Date('2027-06-12T12:30:00Z');
const vraag = (melding: Melding, actor = melder, now = LATER) =>
  eigenNazorgVragen(melding, { ...door(actor, now), spoorId });

describe('D-86, F-N9: a witness asks for talks of his own afterwards', () => {
  const melding: Melding = { ...bouw.opgepakt(gezien), melderNaam: 'Melder', geescaleerdOp: LATER };

  it('a track begins as one that was just sent in, with its own search for who handles it', () => {
    const { next, sporen, taken, berichten } = gelukt(vraag(melding));
    const [spoor] = sporen as [Melding];
    expect(sporen).toHaveLength(1);
    expect(spoor).toMatchObject({ id: spoorId(melder), nummer: 'M-2027-0001-b', status: 'ingediend' });
    expect([slachtoffer(spoor), spoor.spoorVan, spoor.ingediendOp]).toEqual([melder, MELDING, LATER]);
    for (const veld of ['behandelaar', 'opgepaktOp', 'geescaleerdOp', 'dossier'])
      expect(spoor).not.toHaveProperty(veld);
    expect(meldingSchema.parse(JSON.parse(JSON.stringify(spoor)))).toEqual(spoor);
    expect(spoor.nazorg.map((g) => [g.soort, g.status])).toEqual([
      ['24uur', 'te-plannen'],
      ['5dagen', 'vervallen'],
      ['6weken', 'te-plannen'],
    ]);
    expect(taken.map(({ effect }) => [effect.kind, 'meldingId' in effect && effect.meldingId])).toEqual(
      ['behandelaar-zoeken', 'behandelaar-ontbreekt', 'melding-verwijderen'].map((k) => [k, spoor.id]),
    );
    expect(berichten).toEqual([{ soort: 'melden', aan: melder }]);
    expect(next.handelingen.at(-1)).toEqual({ wat: 'eigen-nazorg-gevraagd', door: melder, op: LATER });
    expect(next.nazorg).toEqual(melding.nazorg);
  });

  it('asked twice is asked once; said yes while reporting too', () => {
    const { next } = gelukt(vraag(melding));
    expect(kanEigenNazorg(next)).toBe(false);
    expect(gelukt(vraag(next))).toMatchObject({ next, sporen: [], taken: [], berichten: [] });
    expect(kanEigenNazorg(bouw.ingediend({ ...gezien, eigenNazorg: 'ja' }))).toBe(false);
  });

  it('no colleague is made a track of twice', () => {
    const meer = bouw.ingediend({
      ...gezien,
      bijzonderheden: ['meer-collegas'],
      betrokkenen: [bouw.vreemde],
    });
    expect(gelukt(vraag(meer)).sporen.map((s) => [slachtoffer(s), s.nummer])).toEqual([
      [melder, 'M-2027-0001-c'],
    ]);
  });

  it('the colleague cannot be named: the melding itself carries the talks', () => {
    const { oordeel: _, ...onbekend } = bouw.toegewezen({ ...gezien, slachtoffer: 'onbekend' });
    expect(onbekend.nazorg).toEqual([]);
    const { next, sporen, taken, berichten } = gelukt(vraag(onbekend));
    expect(sporen).toEqual([]);
    expect(next.nazorg).toHaveLength(3);
    expect(taken).toEqual(
      ['24uur', '6weken'].map((soort) => ({
        effect: { kind: 'nazorg-plannen', meldingId: MELDING, soort },
      })),
    );
    expect(berichten).toEqual([
      { soort: 'melden', aan: melder },
      { soort: 'afhandelen', aan: baas },
    ]);
    const { behandelaar: _b, ...zonder } = onbekend;
    expect(gelukt(vraag(zonder))).toMatchObject({ taken: [], berichten: [{ soort: 'melden' }] });
    expect(kanEigenNazorg(next)).toBe(false);
  });

  it('without a verdict or a name in it, it is the same', () => {
    const { oordeel: _o, melderNaam: _n, ...kaal } = melding;
    const [spoor] = gelukt(vraag(kaal)).sporen;
    expect(spoor).not.toHaveProperty('oordeel');
    expect(spoor).not.toHaveProperty('melderNaam');
  });

  it('only who saw it, and only while it goes on', () => {
    expect(geweigerd(vraag(melding, collega))).toBe('niet-bevoegd');
    expect(geweigerd(vraag(melding, baas))).toBe('niet-bevoegd');
    expect(geweigerd(vraag({ ...melding, status: 'afgerond' }))).toBe('afgerond');
    expect(geweigerd(vraag({ ...melding, status: 'ingetrokken' }))).toBe('ingetrokken');
    for (const ander of [
      bouw.opgepakt(),
      bouw.opgepakt(bouw.voorCollega),
      { ...melding, spoorVan: MELDING },
      { ...melding, status: 'afgerond' as const },
    ])
      expect(kanEigenNazorg(ander)).toBe(false);
    expect(gelukt(vraag(bouw.opgepakt(bouw.voorCollega))).sporen).toEqual([]);
  });
});
