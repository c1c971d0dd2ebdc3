import { besluiten, recidiveInvullen } from '../../src/domain/besluiten';
import {
  aangifteGronden,
  classificeren,
  feitenNu,
  gedragNu,
  gedragTeKiezen,
  rijenBij,
  voorCoordinator,
  voorstelVoor,
} from '../../src/domain/classificeren';
import { MAX_REDEN } from '../../src/domain/dossier';
import type { Antwoorden } from '../../src/domain/antwoorden';
import { meldingSchema, type Melding } from '../../src/domain/melding';
import type { GedragsvormId } from '../../src/domain/protocol/gedrag';
import type { RijId } from '../../src/domain/protocol/maatregelen';
import * as bouw from './bouw';
import {
  baas,
  coordinator,
  coordinator2,
  door,
  geweigerd,
  gelukt,
  melder,
  NU,
  opgepakt,
  profiel,
} from './bouw';

const anders = (melding: Melding, gedrag: GedragsvormId[], rij?: RijId, actor = baas) =>
  classificeren(melding, { gedrag, rij, reden: ' Zo zag ik het. ' }, door(actor));
const met = (gedrag: Antwoorden['gedrag'], over: Partial<Antwoorden> = {}): Antwoorden => ({
  ...bouw.uitgescholden,
  ...(gedrag ? { gedrag } : {}),
  ...over,
});
const eerste = (melding: Melding) => gelukt(recidiveInvullen(melding, 'eerste', door(baas))).next;

describe('another view on what it was (A35, C16)', () => {
  it('is kept with who, when and why; the answers of the melder stay as they are', () => {
    const { next, berichten } = gelukt(anders(opgepakt(), ['belediging', 'dreigen-geweld-persoon']));
    expect(next.antwoorden).toEqual(opgepakt().antwoorden);
    expect(next.dossier?.classificaties).toEqual([
      { gedrag: ['belediging', 'dreigen-geweld-persoon'], reden: 'Zo zag ik het.', door: baas, op: NU },
    ]);
    expect(next.handelingen.at(-1)).toEqual({ wat: 'geclassificeerd', door: baas, op: NU });
    // Aangifte is compulsory now; the melder hears nothing of it.
    expect(berichten).toEqual([
      { soort: 'afhandelen', aan: baas },
      { soort: 'coordinator-info', aan: coordinator },
      { soort: 'coordinator-info', aan: coordinator2 },
    ]);
    expect(meldingSchema.parse(next)).toEqual(next);
  });

  it('scenario 9: raised to DREIGEN, aangifte at the first time', () => {
    const mail = opgepakt(
      met(['belediging', 'smaad'], { kanaal: 'sociale-media', bijzonderheden: ['prive-gegevens'] }),
    );
    expect(aangifteGronden(eerste(mail)).uitkomst).toBe('geadviseerd');
    expect(aangifteGronden(mail).gronden.map((g) => g.reden)).toContain('prive-gegevens');
    const hoger = eerste(gelukt(anders(mail, ['belediging', 'smaad', 'dreigen-geweld-persoon'])).next);
    expect(voorstelVoor(hoger)).toMatchObject({
      rijen: ['DREIGEN'],
      maatregelen: ['waarschuwing', 'combigesprek', 'aangifte'],
    });
    expect(aangifteGronden(hoger).uitkomst).toBe('altijd');
  });

  it('scenario 10, A13: the row PERSONEN for an attempt', () => {
    const poging = opgepakt(met(['poging-geweld']));
    expect(voorstelVoor(eerste(poging))?.rijen).toEqual(['DREIGEN']);
    const zwaarder = gelukt(anders(poging, ['poging-geweld'], 'PERSONEN')).next;
    expect(zwaarder.dossier?.classificaties.at(-1)?.rij).toBe('PERSONEN');
    expect(voorstelVoor(eerste(zwaarder))).toMatchObject({
      rijen: ['PERSONEN'],
      maatregelen: ['waarschuwing', 'incidentgesprek', 'herstelgesprek', 'aangifte', 'contactafspraken'],
    });
  });

  it('lighter too, and back again: the newest counts', () => {
    const dreiging = opgepakt(met(['dreigen-geweld-persoon']));
    const lichter = gelukt(anders(dreiging, ['belediging'])).next;
    expect([gedragNu(lichter), aangifteGronden(lichter).uitkomst]).toEqual([['belediging'], 'nee']);
    const terug = gelukt(anders(lichter, ['dreigen-geweld-persoon'])).next;
    expect([gedragNu(terug), terug.dossier?.classificaties.length]).toEqual([['dreigen-geweld-persoon'], 2]);
  });

  it('discrimination and self-harm are part of it: what was only answered as a particular can be taken away', () => {
    const bijzonder = opgepakt(
      met(['belediging'], { bijzonderheden: ['discriminatie', 'zelfbeschadiging'] }),
    );
    expect(gedragNu(bijzonder)).toEqual(['belediging']);
    expect(gedragTeKiezen(bijzonder)).toEqual(['zelf-iets-aandoen', 'belediging', 'discriminatie']);
    expect(gedragTeKiezen(opgepakt())).toEqual(['belediging']);
    const alleenDiscriminatie = gelukt(anders(bijzonder, ['belediging', 'discriminatie'])).next;
    expect(feitenNu(alleenDiscriminatie)).toMatchObject({ discriminatie: 'ja', zelfbeschadiging: 'nee' });
    expect(voorstelVoor(eerste(alleenDiscriminatie))?.maatregelen).toContain('aangifte');
    const geen = gelukt(anders(bijzonder, ['belediging'])).next;
    expect(voorstelVoor(eerste(geen))?.maatregelen).toEqual(['waarschuwing', 'combigesprek']);
    const zelf = gelukt(anders(bijzonder, ['zelf-iets-aandoen'])).next;
    expect(voorstelVoor(eerste(zelf))?.soort).toBe('geen-voorstel-zelfbeschadiging');
  });

  it('A10: what the threat was with no longer decides', () => {
    const druk = opgepakt(met(['dreigen-anders'], { waarmee: 'andere-druk' }));
    expect(gedragNu(druk)).toEqual(['dwingen-hinderen']);
    const geweld = gelukt(anders(druk, ['dreigen-geweld-persoon'])).next;
    expect(gedragNu(geweld)).toEqual(['dreigen-geweld-persoon']);
  });

  it('A31: heavier than the melder thought brings a proposal, the same or lighter does not', () => {
    const licht = opgepakt({ ...bouw.gesmeekt, tochMelden: 'ja' });
    const soort = (gedrag: GedragsvormId[]) =>
      voorstelVoor(eerste(gelukt(anders(licht, gedrag)).next))?.soort;
    expect(voorstelVoor(eerste(licht))?.soort).toBe('geen-voorstel-onder-drempel');
    expect(soort(['kritiek-op-regels'])).toBe('geen-voorstel-onder-drempel');
    expect(soort(['dreigen-geweld-persoon'])).toBe('voorstel');
  });

  it('A31, A12: where nothing is proposed the cell asks for no aangifte either', () => {
    const licht = opgepakt({
      ...bouw.gesmeekt,
      gedrag: ['belediging'],
      gestopt: 'meteen',
      beeindigd: 'nee',
      tochMelden: 'ja',
    });
    const herhaald = gelukt(recidiveInvullen(licht, 'recidive', door(baas))).next;
    expect(voorstelVoor(herhaald)?.soort).toBe('geen-voorstel-onder-drempel');
    expect(aangifteGronden(herhaald).uitkomst).toBe('nee');
  });
});

describe('what is refused', () => {
  const fout = (gedrag: GedragsvormId[], rij?: RijId) => geweigerd(anders(opgepakt(), gedrag, rij));
  it('never to what is no melding, only to a row that is open', () => {
    expect(fout([])).toEqual([{ veld: 'gedrag', code: 'verplicht' }]);
    expect(fout(['ordeverstoring'])).toEqual([{ veld: 'gedrag', code: 'onbekend' }]);
    expect(fout(['belediging'], 'PERSONEN')).toEqual([{ veld: 'rij', code: 'onbekend' }]);
    expect(fout(['dreigen-onzin' as GedragsvormId])).toEqual([{ veld: 'gedrag', code: 'verplicht' }]);
  });

  it('not without a reason that fits', () => {
    for (const [reden, code] of [
      [' ', 'verplicht'],
      ['x'.repeat(MAX_REDEN + 1), 'te-lang'],
    ] as const) {
      const act = classificeren(opgepakt(), { gedrag: ['belediging'], reden }, door(baas));
      expect(geweigerd(act)).toEqual([{ veld: 'reden', code }]);
    }
  });

  it('by the behandelaar or the coordinator, while it is in their hands and not decided', () => {
    expect(gelukt(anders(opgepakt(), ['treiteren'], undefined, coordinator)).berichten).toEqual([
      { soort: 'afhandelen', aan: baas },
    ]);
    for (const actor of [melder, bouw.irm, bouw.vreemde])
      expect(geweigerd(anders(opgepakt(), ['treiteren'], undefined, actor))).toBe('niet-bevoegd');
    expect(geweigerd(anders(bouw.toegewezen(), ['treiteren']))).toBe('eerst-oppakken');
    expect(geweigerd(anders(bouw.besloten(), ['treiteren']))).toBe('al-besloten');
    const { behandelaar: _, ...zonder } = opgepakt();
    expect(gelukt(anders(zonder, ['treiteren'], undefined, coordinator)).berichten).toEqual([
      { soort: 'afhandelen', aan: coordinator },
    ]);
  });
});

describe('who is told, and what is open', () => {
  it('A11, A14: the coordinator when advice is wanted; not otherwise', () => {
    expect(voorCoordinator(opgepakt(met(['houding-gebaar-intimidatie'])), { profiel })).toHaveLength(2);
    expect(voorCoordinator(opgepakt(met(['belediging'])), { profiel })).toEqual([]);
    const eigen = { ...opgepakt(met(['vernieling'])), behandelaar: { ...bouw.behandelaar, id: coordinator } };
    expect(voorCoordinator(eigen, { profiel })).toEqual([{ soort: 'coordinator-info', aan: coordinator2 }]);
  });

  it('rows by behaviour', () => {
    expect(rijenBij(['poging-geweld'])).toEqual(['PERSONEN']);
    // Discrimination is jij-gedrag already, so only the other row would change something.
    expect(rijenBij(['seksuele-intimidatie', 'discriminatie'])).toEqual(['JIJ', 'DREIGEN']);
  });

  it('the decision is taken on the classification', () => {
    const zwaarder = eerste(
      gelukt(anders(opgepakt(met(['poging-geweld'])), ['poging-geweld'], 'PERSONEN')).next,
    );
    const { next } = gelukt(besluiten(zwaarder, { keuze: 'akkoord' }, door(baas)));
    expect(next.maatregelbesluit).toMatchObject({ rij: ['PERSONEN'], aangifte: 'altijd' });
  });
});
