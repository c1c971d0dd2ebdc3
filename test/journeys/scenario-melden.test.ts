import { find, laatste, leesbaar, startGemeente, totControle, type Gemeente } from './gemeente';
import {
  aantal,
  AANGIFTE,
  behandelaar,
  feit,
  gemeld,
  gesprekken,
  M,
  nieuwVoor,
  tekst,
  voorgesteld,
} from './scenario';

const EERST = 'Nee, de eerste keer';
const VAKER = 'Ja, al eerder gemeld';
const COMBI = [M.waarschuwing, M.combigesprek];

/** The scenarios that were worked out by hand, in the order of the clock, in one municipality. */
describe('worked scenarios: dates, proposals, who hears of it', () => {
  let g: Gemeente;
  beforeAll(async () => {
    g = await startGemeente('2026-12-21T07:45:00Z');
  });
  afterAll(() => g.stop());

  it('scenario 9, F-R16, F-C8, D-39, D-50, D-91: e-mail and Facebook, just before Christmas', async () => {
    await g.klok('2026-12-21T07:50:00Z');
    const noor = await aantal(g, 'noor');
    const bericht = await totControle(g, {
      ...{ who: 'joost', op: { datum: '2026-12-21', tijd: '08:35' }, kanaal: 'Per e-mail' },
      gedrag: ['belediging', 'dreigen-anders'],
      daarna: [
        'Weet ik niet',
        'Nee, het ging door',
        'Nee',
        'Nee',
        ['Volgende', { bijzonderheden: 'prive-gegevens' }],
      ],
    });
    expect(leesbaar(find(bericht.beurt, bericht.kaart))).toContain(
      'Gelezen op: \nma 21 december 2026, 08.35 uur',
    );
    const verstuurd = await g.klik('joost', bericht.kaart, 'Versturen');
    const nummer = /M-2026-\d{4}/.exec(leesbaar(find(verstuurd, bericht.kaart)))?.[0] ?? '';
    expect(await gesprekken(g, 'joost')).toEqual([
      '2026-12-21 09:30',
      '2026-12-28 10:00',
      '2027-02-01 10:00',
    ]);
    const peter = await behandelaar(g, 'peter', nummer);
    expect(peter.neutraal).toContain('Spoed.');
    expect(feit(peter.neutraal, 'Eerste gesprek uiterlijk')).toBe('di 22 december 2026, 08.35 uur');
    expect(await nieuwVoor(g, 'noor', noor)).toContain(nummer);
    await peter.klik('Ik pak dit op');
    const eerste = await peter.klik(EERST);
    expect(voorgesteld(eerste)).toEqual(COMBI);
    expect(feit(eerste, 'Aangifte')).toBe(AANGIFTE.geadviseerd);
    expect(eerste).toContain('minderjarig, in de war of onder invloed');
    expect(eerste).toContain('Nodig de inwoner uit voor di 22 december 2026, 08.35 uur');
    const vaker = await peter.klik(VAKER);
    expect(voorgesteld(vaker)).toEqual([M.combigesprek, M.aangifte]);
  });

  it('scenario 1, A56: ik-gedrag that goes on at the balie; nobody but the leidinggevende', async () => {
    await g.klok('2027-01-12T10:05:00Z');
    const voor = { noor: await aantal(g, 'noor'), ingrid: await aantal(g, 'ingrid') };
    const start = await g.zeg('samira', 'ik heb een meneer die maar blijft smeken om een uitzondering');
    expect(tekst(start)).toContain('Ben je nu veilig?');
    await g.klik('samira', laatste(start).id, 'Stoppen');
    await g.klik('samira', laatste(start).id, 'Gooi het weg');
    const m = await gemeld(g, {
      ...{ who: 'samira', op: { datum: '2027-01-12', tijd: '10:15' }, gedrag: ['smeken-zeuren'] },
      daarna: ['Nee, het ging door', 'Ja, vaker', 'Ja', 'Niets hiervan'],
    });
    expect(m.gesprekken).toEqual(['2027-01-12 12:00', '2027-01-18 10:00', '2027-02-23 10:00']);
    expect(m.ontvangst).toContain('Peter van Dam krijgt je melding.');
    const peter = await behandelaar(g, 'peter', m.nummer);
    expect(peter.neutraal).not.toMatch(/Spoed|voorrang/);
    expect(feit(peter.neutraal, 'Eerste gesprek uiterlijk')).toBe('wo 13 januari 2027, 10.15 uur');
    await peter.klik('Ik pak dit op');
    const eerste = await peter.klik(EERST);
    expect(voorgesteld(eerste)).toEqual([M.waarschuwing]);
    expect(feit(eerste, 'Aangifte')).toBe(AANGIFTE.nee);
    expect(eerste).not.toContain('Nodig de inwoner uit');
    const vaker = await peter.klik(VAKER);
    expect(voorgesteld(vaker)).toEqual(COMBI);
    expect(vaker).toContain('Nodig de inwoner uit voor wo 13 januari 2027, 10.15 uur');
    expect([await aantal(g, 'noor'), await aantal(g, 'ingrid')]).toEqual([voor.noor, voor.ingrid]);
  });

  it('scenario 4, A09, R151: discriminatie by phone; the coordinator hears of it', async () => {
    await g.klok('2027-02-22T14:40:00Z');
    const voor = { noor: await aantal(g, 'noor'), ingrid: await aantal(g, 'ingrid') };
    const m = await gemeld(g, {
      ...{ who: 'jamal', op: { datum: '2027-02-22', tijd: '15:10' }, kanaal: 'Aan de telefoon' },
      gedrag: ['discriminatie', 'belediging'],
      daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
    });
    expect(m.gesprekken).toEqual(['2027-02-22 16:30', '2027-03-01 10:00', '2027-04-05 10:00']);
    const karin = await behandelaar(g, 'karin', m.nummer);
    expect(karin.neutraal).toContain('voorrang');
    expect(feit(karin.neutraal, 'Eerste gesprek uiterlijk')).toBe('di 23 februari 2027, 15.10 uur');
    expect(await nieuwVoor(g, 'noor', voor.noor)).toContain(m.nummer);
    expect(await aantal(g, 'ingrid')).toBe(voor.ingrid);
    await karin.klik('Ik pak dit op');
    const eerste = await karin.klik(EERST);
    expect(voorgesteld(eerste)).toEqual([...COMBI, M.aangifte]);
    expect(feit(eerste, 'Aangifte')).toBe(AANGIFTE.altijd);
    expect(eerste).toContain('Nodig de inwoner uit voor di 23 februari 2027, 15.10 uur');
    expect(voorgesteld(await karin.klik(VAKER))).toEqual([M.combigesprek, M.aangifte]);
  });

  it('scenario 5, R023, F-M4: waited for outside, just before closing time; Koningsdag', async () => {
    await g.klok('2027-04-22T14:58:00Z');
    const voor = {
      noor: await aantal(g, 'noor'),
      ingrid: await aantal(g, 'ingrid'),
      joost: new Set(await gesprekken(g, 'joost')),
    };
    const start = await g.zeg('joost', 'klant zegt net dat hij me buiten opwacht');
    expect(tekst(start)).toContain('Bel 112');
    await g.klik('joost', laatste(start).id, 'Stoppen');
    await g.klik('joost', laatste(start).id, 'Gooi het weg');
    const m = await gemeld(g, {
      ...{ who: 'joost', op: { datum: '2027-04-22', tijd: '16:45' }, gedrag: ['dreigen-geweld-persoon'] },
      daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
    });
    const nieuw = (await gesprekken(g, 'joost')).filter((op) => !voor.joost.has(op));
    expect(nieuw).toEqual(['2027-04-23 09:00', '2027-04-28 10:00', '2027-06-03 10:00']);
    const peter = await behandelaar(g, 'peter', m.nummer);
    expect(peter.neutraal).toContain('Spoed. Bel je medewerker nu.');
    expect(peter.samenvatting).toBe('Er staat een melding voor je klaar.');
    expect(peter.neutraal).not.toMatch(/dreig|buiten|Joost/i);
    expect(feit(peter.neutraal, 'Eerste gesprek uiterlijk')).toBe('vr 23 april 2027, 16.45 uur');
    expect(await nieuwVoor(g, 'noor', voor.noor)).toContain(m.nummer);
    expect(await aantal(g, 'ingrid')).toBe(voor.ingrid);
    // D-80: not taken up within half an hour
    await g.klok('2027-04-22T15:29:00Z');
    expect(await nieuwVoor(g, 'ingrid', voor.ingrid)).toContain('Wie neemt dit over?');
    expect(await nieuwVoor(g, 'noor', voor.noor)).toContain('Wie neemt dit over?');
    await peter.klik('Ik bel nu');
    await peter.klik('Toon melding');
    const eerste = await peter.klik(EERST);
    expect(voorgesteld(eerste)).toEqual([...COMBI, M.aangifte]);
    expect(eerste).toContain('Nodig de inwoner uit voor vr 23 april 2027, 16.45 uur');
    expect(voorgesteld(await peter.klik(VAKER))).toEqual([
      ...[M.waarschuwing, M.incidentgesprek, M.herstelgesprek, M.aangifte, M.omgangsafspraken],
    ]);
  });

  it('scenario 8, A46, D-92, F-C10: the same citizen swears again; the employee does not see it', async () => {
    await g.klok('2027-06-08T11:50:00Z');
    const noor = await aantal(g, 'noor');
    const m = await gemeld(g, {
      ...{ who: 'ilse', op: { datum: '2027-06-08', tijd: '13:20' }, gedrag: ['belediging'] },
      daarna: ['Nee, het ging door', 'Ja', 'Ja', 'Niets hiervan'],
    });
    expect(m.gesprekken).toEqual(['2027-06-08 14:30', '2027-06-14 10:00', '2027-07-20 10:00']);
    const karin = await behandelaar(g, 'karin', m.nummer);
    expect(feit(karin.neutraal, 'Eerste gesprek uiterlijk')).toBe('wo 9 juni 2027, 13.20 uur');
    expect(await aantal(g, 'noor')).toBe(noor);
    await karin.klik('Ik pak dit op');
    const nietGekeken = await karin.klik('Ik kon niet kijken');
    expect(voorgesteld(nietGekeken)).toEqual(COMBI);
    expect(await karin.klik('Stappen')).toContain('Nakijken in GIR');
    const terug = await karin.klik('Terug naar de melding');
    expect(terug).toContain('Staat deze inwoner al in GIR?');
    const vaker = await karin.klik(VAKER);
    expect(voorgesteld(vaker)).toEqual([M.combigesprek, M.aangifte]);
    expect(feit(vaker, 'Aangifte')).toBe(AANGIFTE.altijd);
    expect(vaker).toContain('Nodig de inwoner uit voor wo 9 juni 2027, 13.20 uur');
    expect(await nieuwVoor(g, 'noor', noor)).toContain(m.nummer);
    const vanIlse = (await g.berichten('ilse')).map(leesbaar).join('\n');
    expect(vanIlse).not.toMatch(/GIR|herhaling|al eerder/i);
    expect(voorgesteld(await karin.klik(EERST))).toEqual(COMBI);
  });
});
