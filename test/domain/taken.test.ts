import { besluiten } from '../../src/domain/besluiten';
import { LEEG_DOSSIER, taakIds } from '../../src/domain/dossier';
import type { Antwoorden } from '../../src/domain/antwoorden';
import type { Melding } from '../../src/domain/melding';
import type { MaatregelId } from '../../src/domain/protocol/maatregelen';
import { stappen } from '../../src/domain/stappen';
import { rijen, stapIds, type StapId } from '../../src/domain/taken';
import * as bouw from './bouw';
import { baas, door, gelukt, NU, profiel, TOEN, uitgescholden } from './bouw';

const ids = (melding: Melding) => stappen(melding, { now: NU, profiel }).map(({ id }) => id);
const stap = (melding: Melding, id: StapId) =>
  stappen(melding, { now: NU, profiel }).find((s) => s.id === id);
/** Other answers, of which the questionnaire asks more. */
const met = (over: Partial<Antwoorden>, melding = bouw.opgepakt()): Melding => ({
  ...melding,
  antwoorden: { ...uitgescholden, ...over },
});

function gekozen(maatregelen: MaatregelId[], over: Partial<Antwoorden> = {}): Melding {
  const melding = met(over, bouw.metRecidive());
  const keuze = { keuze: 'aangepast' as const, maatregelen, reden: 'Past.', aangifteReden: 'Past.' };
  return gelukt(besluiten(melding, keuze, door(baas))).next;
}
const licht = { ...bouw.gesmeekt, tochMelden: 'ja' as const };

describe('the table of tasks (M3, requirements 2.6 step 12)', () => {
  it('has one row for each task and each later talk, in order', () => {
    const inRij = rijen.map(({ id }) => id);
    expect([...inRij].sort()).toEqual([...stapIds].sort());
    expect(inRij.filter((id) => (taakIds as readonly string[]).includes(id))).toEqual([...taakIds]);
  });

  it('every row names its paragraph', () => {
    expect(rijen.map(({ id, bron }) => [id, bron.doc, bron.sectie])).toEqual([
      ['eerste-gesprek', 'utrecht-protocol', '6.2'],
      ['arbeidsinspectie', 'utrecht-protocol', '6.1'],
      ['bewijs', 'eigen-kennis', 'beelden'],
      ['gir', 'utrecht-protocol', '6.3'],
      ['gir-nakijken', 'utrecht-protocol', '6.3'],
      ['uitnodiging', 'utrecht-protocol', '7'],
      ['maatregel', 'utrecht-protocol', '7'],
      ['brief', 'utrecht-protocol', '7'],
      ['aangifte', 'utrecht-protocol', '7'],
      ['schade', 'utrecht-protocol', '7'],
      ['herstelgesprek', 'utrecht-protocol', '7'],
      ['gesprek-5dagen', 'utrecht-protocol', '6.2'],
      ['gesprek-6weken', 'utrecht-protocol', '6.2'],
      ['evaluatie', 'utrecht-protocol', '8'],
      ['terugkoppeling', 'norm-stop-agressie', 'deel 3'],
    ]);
  });

  it('R118: swearing at the desk, first time: talk, GIR, warning, invitation, feedback', () => {
    expect(ids(bouw.opgepakt())).toEqual([
      'eerste-gesprek',
      'bewijs',
      'gir',
      'uitnodiging',
      'maatregel',
      'brief',
      'gesprek-5dagen',
      'gesprek-6weken',
      'evaluatie',
      'terugkoppeling',
    ]);
  });

  it('the answers a step can have (R344, R119, R129, R122: no reason takes these away)', () => {
    const zwaar = met({
      gedrag: ['slaan-duwen-spugen'],
      bijzonderheden: ['letsel', 'schade'],
      ziekenhuis: 'ja',
      schade: 'gemeente',
    });
    const standen = new Map(stappen(zwaar, { now: NU, profiel }).map((s) => [s.id, s.standen.join(' ')]));
    const alles = 'gedaan nvt later';
    expect([...standen]).toEqual([
      ['eerste-gesprek', 'gedaan later'],
      ['arbeidsinspectie', 'gedaan'],
      ['bewijs', alles],
      ['gir', 'gedaan later'],
      ['uitnodiging', alles],
      ['maatregel', ''],
      ['brief', alles],
      ['aangifte', alles],
      ['schade', alles],
      ['herstelgesprek', alles],
      ['gesprek-5dagen', 'gedaan nvt'],
      ['gesprek-6weken', 'gedaan nvt'],
      ['evaluatie', alles],
      ['terugkoppeling', 'gedaan later'],
    ]);
  });

  it('R119, A26: the Arbeidsinspectie only with injury, not known counts as well', () => {
    expect(
      ids(met({ bijzonderheden: ['letsel'], ziekenhuis: 'nee', blijvendLetsel: 'nee', overleden: 'nee' })),
    ).not.toContain('arbeidsinspectie');
    for (const feit of ['overleden', 'ziekenhuis', 'blijvendLetsel'] as const)
      for (const waarde of ['ja', 'onbekend'] as const)
        expect(ids(met({ bijzonderheden: ['letsel'], [feit]: waarde }))).toContain('arbeidsinspectie');
  });

  it.each<[string, Partial<Antwoorden>, boolean | undefined]>([
    ['D-41: at the desk', { kanaal: 'balie' }, false],
    ['at the reception', { kanaal: 'receptie' }, false],
    ['by mail', { kanaal: 'e-mail' }, false],
    ['on social media', { kanaal: 'sociale-media' }, false],
    ['by letter', { kanaal: 'brief' }, false],
    ['by phone', { kanaal: 'telefoon' }, false],
    ['in the council chamber', { kanaal: 'raadzaal' }, false],
    ['on the street', { kanaal: 'openbare-ruimte' }, undefined],
    ['on the street with violence', { kanaal: 'openbare-ruimte', gedrag: ['wapen'] }, true],
  ])('evidence: %s', (_naam, over, verplicht) => {
    const gevonden = stap(met(over), 'bewijs');
    expect(gevonden?.verplicht).toBe(verplicht);
    if (gevonden) expect(gevonden.uiterlijk).toEqual(new Date('2027-06-06T10:15:00Z'));
  });

  it('A31: below the threshold the behandelaar decides on GIR and needs no measure', () => {
    const melding = bouw.opgepakt(licht);
    expect(stap(melding, 'gir')).toMatchObject({ verplicht: false, standen: ['gedaan', 'nvt', 'later'] });
    expect(stap(melding, 'maatregel')?.verplicht).toBe(false);
    expect(stap(bouw.opgepakt(), 'gir')).toMatchObject({ verplicht: true, standen: ['gedaan', 'later'] });
    expect(stap(bouw.opgepakt(), 'maatregel')?.verplicht).toBe(true);
  });

  it('A46: who could not look, must still look', () => {
    expect(ids(bouw.metRecidive(uitgescholden, 'niet-gekeken'))).toContain('gir-nakijken');
    expect(ids(bouw.metRecidive(uitgescholden, 'eerste'))).not.toContain('gir-nakijken');
    expect(ids(bouw.opgepakt())).not.toContain('gir-nakijken');
  });

  it('R164, R175: invited within 24 hours when a talk is proposed or chosen, and only then', () => {
    const smeken = { ...bouw.gesmeekt, omgebogen: 'nee' as const };
    expect(ids(bouw.opgepakt(smeken))).not.toContain('uitnodiging'); // scenario 1, first time
    expect(ids(bouw.metRecidive(smeken, 'recidive'))).toContain('uitnodiging');
    expect(stap(bouw.opgepakt(), 'uitnodiging')?.uiterlijk).toEqual(
      new Date(TOEN.getTime() + 24 * 3_600_000),
    );
    expect(ids(gekozen(['incidentgesprek']))).toContain('uitnodiging');
    expect(ids(gekozen(['combigesprek']))).toContain('uitnodiging');
    expect(ids(gekozen(['waarschuwing']))).not.toContain('uitnodiging');
    const zonder = bouw.opgepakt();
    const { incidentOp: _, ...rest } = zonder.antwoorden;
    expect(stap({ ...zonder, antwoorden: rest }, 'uitnodiging')?.uiterlijk).toBeUndefined();
    expect(stap({ ...zonder, antwoorden: rest }, 'bewijs')?.uiterlijk).toBeUndefined();
  });

  it('R169, R173: written to the inwoner for every measure but aangifte and consulting', () => {
    const brieven: MaatregelId[] = [
      'waarschuwing',
      'combigesprek',
      'incidentgesprek',
      'herstelgesprek',
      'omgangsafspraken',
      'contactafspraken',
      'afspraken-dienstverlening',
      'beperkende-maatregelen',
    ];
    for (const id of brieven) expect([id, ids(gekozen([id])).includes('brief')]).toEqual([id, true]);
    for (const id of ['aangifte', 'overleg-politie-om'] as const)
      expect([id, ids(gekozen([id])).includes('brief')]).toEqual([id, false]);
  });

  it('R170, A17: a talk before the end of agreements and measures', () => {
    const afspraken: MaatregelId[] = [
      'herstelgesprek',
      'omgangsafspraken',
      'contactafspraken',
      'afspraken-dienstverlening',
      'beperkende-maatregelen',
    ];
    for (const id of afspraken)
      expect([id, ids(gekozen([id])).includes('herstelgesprek')]).toEqual([id, true]);
    for (const id of ['combigesprek', 'waarschuwing'] as const)
      expect(ids(gekozen([id]))).not.toContain('herstelgesprek');
    expect(ids(gekozen(['beperkende-maatregelen']))).toContain('uitnodiging');
    const melding = gekozen(['beperkende-maatregelen']);
    expect(stap(melding, 'herstelgesprek')?.uiterlijk).toBeUndefined();
    const instemming = {
      stand: 'akkoord' as const,
      gevraagdOp: NU,
      proportionaliteit: 'Past',
      tot: '2027-09-01',
      essentieel: 'Per post',
      gehoord: 'ja' as const,
    };
    const metTot = { ...melding, dossier: { ...LEEG_DOSSIER, instemming } };
    expect(stap(metTot, 'herstelgesprek')?.uiterlijk).toEqual(new Date('2027-09-01T15:00:00Z'));
  });

  it('R151, A19: aangifte when the protocol asks for it or it was chosen', () => {
    expect(ids(bouw.opgepakt())).not.toContain('aangifte');
    expect(ids(met({ gedrag: ['dreigen-geweld-persoon'] }))).toContain('aangifte');
    expect(ids(met({ gedrag: ['smaad'] }))).toContain('aangifte');
    expect(ids(gekozen(['aangifte']))).toContain('aangifte');
    expect(ids(gekozen(['waarschuwing'], { gedrag: ['vernieling'] }))).toContain('aangifte');
  });

  it('R177, A50: damage, also not known, also absence', () => {
    expect(ids(bouw.opgepakt())).not.toContain('schade');
    expect(ids(met({ schade: 'geen' }))).not.toContain('schade');
    for (const schade of ['gemeente', 'eigen', 'beide', 'onbekend'] as const)
      expect(ids(met({ schade }))).toContain('schade');
    const verzuim = (ja: boolean) => ({ ...bouw.opgepakt(), dossier: { ...LEEG_DOSSIER, verzuim: { ja } } });
    expect(ids(verzuim(true))).toContain('schade');
    expect(ids(verzuim(false))).not.toContain('schade');
  });

  it('R124, D-55: a talk that was merged, or never planned, is no step', () => {
    const melding = bouw.opgepakt();
    const vervallen = melding.nazorg.map((g) => ({ ...g, status: 'vervallen' as const }));
    expect(ids({ ...melding, nazorg: vervallen })).not.toContain('gesprek-5dagen');
    expect(ids({ ...melding, nazorg: [] })).not.toContain('eerste-gesprek');
    expect(ids({ ...melding, nazorg: [] })).not.toContain('gesprek-6weken');
  });

  it('D-87: the track of another colleague has the talks, injury, damage and feedback', () => {
    const spoor = { ...met({ schade: 'eigen', ziekenhuis: 'ja' }), spoorVan: bouw.MELDING };
    expect(ids(spoor)).toEqual([
      'eerste-gesprek',
      'arbeidsinspectie',
      'schade',
      'gesprek-5dagen',
      'gesprek-6weken',
      'terugkoppeling',
    ]);
  });

  it('D-90: what needs the veroorzaker says that nobody knows who that is', () => {
    const onbekend = met({ bijzonderheden: ['onbekende-veroorzaker', 'schade'], schade: 'eigen' });
    const lijst = stappen(onbekend, { now: NU, profiel }).filter((s) => s.onbekend);
    expect(lijst.map(({ id }) => id)).toEqual(['uitnodiging', 'brief', 'schade']);
    const { bijzonderheden: _, ...rest } = onbekend.antwoorden;
    expect(stap({ ...onbekend, antwoorden: rest }, 'brief')?.onbekend).toBe(false);
  });
});
