import type { Antwoorden } from '../../src/domain/antwoorden';
import type { Melding } from '../../src/domain/melding';
import { inhoudKaart } from '../../src/teams/present/afhandelen';
import { neutraleKaart } from '../../src/teams/present/neutraal';
import { tekstVan } from '../../src/teams/present/basis';
import { gesprekRegels } from '../../src/teams/present/gesprekken';
import { meldenKaart } from '../../src/teams/present/melden';
import { gesprekken } from '../cards/voorbeelden';
import * as m from './meldingen';

const zicht = m.zicht('nl');
const t = tekstVan('nl');
const bij = { berichtId: '', now: m.NU, lezer: m.peter.id };

function inhoud(melding: Melding) {
  const card = inhoudKaart(melding, zicht, bij);
  if (card.name !== 'afhandelen-melding') throw new Error(card.name);
  return card.data;
}
function vraag(antwoorden: Antwoorden, id: string, met: Partial<Parameters<typeof meldenKaart>[2]> = {}) {
  const card = meldenKaart(m.concept(antwoorden, { vraag: id }), zicht, { berichtId: '', ...met });
  if (card.name !== 'melden-vraag') throw new Error(card.name);
  return card.data;
}

describe('the talks are told as they are, never better', () => {
  const perStand = new Map(gesprekken(m.toegewezen(m.uitgescholden)));
  const eerste = (stand: string) => gesprekRegels(perStand.get(stand)?.nazorg ?? [], zicht)[0]?.waarde;

  test.each([
    ['te plannen', 'uiterlijk vr 4 juni 2027, 12.15 uur'],
    ['gepland', 'do 3 juni 2027, 14.30 uur, staat in de agenda'],
    ['mislukt', t.melden.ontvangst.zelf],
    ['vervallen', t.melden.ontvangst.vervallen],
  ])('%s (R122)', (stand, zin) => {
    expect(eerste(stand)).toBe(zin);
  });

  test('outside working hours it is a phone call, with the extra talk named (D-52)', () => {
    expect(eerste('per telefoon')).toMatch(
      /^do 3 juni 2027, 14\.30 uur, per telefoon .*samen aan tafel: do 3 juni/,
    );
  });

  test('a late melding is thanked, not told off (D-54)', () => {
    const laat = m.ingediend(m.uitgescholden, new Date('2027-06-08T08:00:00Z'));
    expect(meldenKaart(laat, zicht, bij).data).toMatchObject({ dank: t.melden.ontvangst.verstreken });
  });

  test('a term that is over is called over', () => {
    const later = new Date('2027-06-05T08:00:00Z');
    const { data } = neutraleKaart(m.toegewezen(m.uitgescholden), zicht, { ...bij, now: later });
    expect(JSON.stringify(data)).toContain('vr 4 juni 2027, 12.15 uur (deze tijd is al voorbij)');
  });
});

describe('the behandelaar', () => {
  test.each([
    [{ overleden: 'nee', ziekenhuis: 'nee', blijvendLetsel: 'nee' } as const, false],
    [{ overleden: 'nee', ziekenhuis: 'ja', blijvendLetsel: 'nee' } as const, true],
    [{ overleden: 'ja', ziekenhuis: 'nee', blijvendLetsel: 'nee' } as const, true],
    [{ overleden: 'nee', ziekenhuis: 'nee', blijvendLetsel: 'onbekend' } as const, true],
  ])('is told to phone for %j: %s (D-30)', (letsel, bellen) => {
    expect(inhoud(m.toegewezen({ ...m.geslagen, ...letsel })).heeftLetsel).toBe(bellen);
  });

  test('sees no proposal before taking it up, and none before looking in GIR (A46)', () => {
    expect(inhoud(m.toegewezen(m.uitgescholden))).toMatchObject({
      magOppakken: true,
      vraagRecidive: false,
      heeftVoorstel: false,
    });
    expect(inhoud(m.opgepakt(m.uitgescholden))).toMatchObject({
      magOppakken: false,
      vraagRecidive: true,
      heeftVoorstel: false,
    });
  });

  test('sees the answer that was given, and can still change it', () => {
    const { recidive, vraagRecidive } = inhoud(m.metRecidive(m.uitgescholden, 'recidive'));
    expect(vraagRecidive).toBe(true);
    expect(recidive.map(({ titel }) => titel.startsWith('✓'))).toEqual([true, false, false]);
  });

  test.each([
    [
      'the resident threatened to harm himself (A12)',
      { bijzonderheden: ['zelfbeschadiging' as const] },
      t.afhandelen.voorstel.geenZelf,
    ],
    ['the matrix has no row (A14)', { gedrag: ['volgen-stalken' as const] }, t.afhandelen.voorstel.handmatig],
  ])('cannot agree to nothing: %s', (_waarom, anders, zin) => {
    const melding = m.metRecidive({ ...m.uitgescholden, ...anders }, 'eerste');
    expect(inhoud(melding)).toMatchObject({ kanAkkoord: false, kanBesluiten: true, voorstelUitleg: zin });
  });

  test('is reminded of the IRM where a measure needs him (R153)', () => {
    const { voorstelUitleg } = inhoud(m.metRecidive(m.geslagen, 'recidive'));
    expect(voorstelUitleg).toContain(t.afhandelen.voorstel.irm);
    expect(inhoud(m.metRecidive(m.uitgescholden, 'eerste')).voorstelUitleg).not.toContain(
      t.afhandelen.voorstel.irm,
    );
  });

  test('sees what was decided, and no button to decide again', () => {
    const besloten = inhoud(m.aangepast(m.geslagen, ['incidentgesprek'], 'Past beter.'));
    expect(besloten).toMatchObject({ heeftBesluit: true, kanBesluiten: false, vraagRecidive: false });
    expect(besloten.besluitFeiten).toContainEqual({
      label: t.afhandelen.besluit.reden,
      waarde: 'Past beter.',
    });
  });
});

describe('the melder', () => {
  test('keeps what was typed when it is refused, with the reason on top', () => {
    const { velden, notitie } = vraag({ veilig: 'ja' }, 'wanneer', {
      fouten: [{ veld: 'tijd', code: 'toekomst' }],
      invoer: { datum: '2027-06-09', tijd: '09:00' },
    });
    expect(velden.map(({ waarde }) => waarde)).toEqual(['2027-06-09', '09:00']);
    expect(notitie).toBe(`Tijd: ${t.melden.fouten.toekomst}`);
  });

  test('sees his answers again when he goes back', () => {
    expect(vraag(m.uitgescholden, 'gedrag').velden[0]?.waarde).toBe('belediging');
    expect(vraag(m.uitgescholden, 'feiten').velden[0]?.waarde).toBe(m.uitgescholden.feiten);
  });

  test('has no way back from the first question, one from every other', () => {
    expect(vraag({}, 'veilig').heeftTerug).toBe(false);
    expect(vraag({ veilig: 'ja' }, 'wanneer').heeftTerug).toBe(true);
  });

  test('who is not safe gets 112 and the alarm of each place first (R104)', () => {
    const { name, data } = meldenKaart(m.concept({ veilig: 'nee' }, { vraag: 'veilig' }), zicht, bij);
    expect(name).toBe('melden-hulp');
    expect(JSON.stringify(data)).toContain('112');
    for (const { naam, alarm } of zicht.profiel.locaties)
      expect(data).toMatchObject({
        alarm: expect.arrayContaining([{ label: naam, waarde: alarm }]) as unknown,
      });
  });

  test('may always send it in, and sees that it is a choice (A05)', () => {
    const kaart = (a: Antwoorden) => meldenKaart(m.concept(a), zicht, bij).data;
    expect(kaart({ ...m.gesmeekt, tochMelden: 'ja' })).toMatchObject({
      versturen: t.melden.controle.tochVersturen,
    });
    expect(kaart(m.uitgescholden)).toMatchObject({ versturen: t.melden.controle.versturen });
  });
});
