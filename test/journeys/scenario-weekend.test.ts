import { startGemeente } from './gemeente';
import { AANGIFTE, behandelaar, feit, gemeld, gesprekken, M, voorgesteld } from './scenario';

const COMBI = [M.waarschuwing, M.combigesprek];
const BEZOEK = {
  ...{ who: 'jamal', op: { datum: '2027-03-26', tijd: '15:40' }, kanaal: 'Op huisbezoek' },
  gedrag: ['poging-geweld'],
  daarna: [
    ...['Ik zei er niets van', 'Ja', 'Nee', 'Niets hiervan'],
    ['Volgende', { huisbezoek: 'afspraak', inschatting: 'ja' }] as [string, object],
  ],
};

describe('scenario 10: home visit on Goede Vrijdag, the long weekend, summer time', () => {
  it('A13, R251, D-52, D-53, D-56, D-59, F-M16: with the extra moment after Easter', async () => {
    const g = await startGemeente('2027-03-26T15:20:00Z', undefined, { extraMoment: true });
    try {
      const m = await gemeld(g, BEZOEK);
      expect(m.gesprekken).toEqual([
        ...['2027-03-27 10:00', '2027-03-30 09:00', '2027-03-31 10:00', '2027-05-07 10:00'],
      ]);
      expect(m.ontvangst).toContain('per telefoon (buiten werktijd)');
      const karin = await behandelaar(g, 'karin', m.nummer);
      expect(karin.neutraal).toContain('Spoed. Bel je medewerker nu, voor het weekend.');
      expect(feit(karin.neutraal, 'Eerste gesprek uiterlijk')).toBe('za 27 maart 2027, 15.40 uur');
      await g.klok('2027-03-26T15:30:00Z');
      await karin.klik('Ik bel nu');
      expect(await gesprekken(g, 'jamal')).not.toContain('2027-03-27 10:00');
      expect(await gesprekken(g, 'jamal')).toContain('2027-03-31 10:00');
      await karin.klik('Toon melding');
      const eerste = await karin.klik('Nee, de eerste keer');
      expect(voorgesteld(eerste)).toEqual([...COMBI, M.aangifte]);
      expect(feit(eerste, 'Aangifte')).toBe(AANGIFTE.altijd);
      expect(voorgesteld(await karin.klik('Ja, al eerder gemeld'))).toEqual([
        ...[M.waarschuwing, M.incidentgesprek, M.herstelgesprek, M.aangifte, M.omgangsafspraken],
      ]);
      // A13: the behandelaar may find it heavier
      await karin.klik('Nee, de eerste keer');
      await karin.klik('Stappen');
      await karin.klik('Open deze stap', { stap: 'maatregel' });
      await karin.klik('Naar de maatregel');
      await karin.klik('Gedrag anders indelen');
      await karin.klik('Vastleggen', { gedrag: 'poging-geweld', rij: 'PERSONEN', reden: 'Hij sloeg door.' });
      const zwaarder = await karin.klik('Naar de melding');
      expect(voorgesteld(zwaarder)).toEqual([
        ...[M.waarschuwing, M.incidentgesprek, M.herstelgesprek, M.aangifte, M.contactafspraken],
      ]);
    } finally {
      await g.stop();
    }
  });

  it('D-52, D-56: bridge day closed; three moments where the municipality wants no extra one', async () => {
    const g = await startGemeente('2027-03-26T15:20:00Z', undefined, { extraGesloten: ['2027-05-07'] });
    try {
      const m = await gemeld(g, BEZOEK);
      expect(m.gesprekken).toEqual(['2027-03-27 10:00', '2027-03-31 10:00', '2027-05-10 10:00']);
    } finally {
      await g.stop();
    }
  });
});
