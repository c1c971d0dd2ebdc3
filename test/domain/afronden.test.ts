import { vastleggen } from '../../src/domain/afvinken';
import {
  afgerondOp,
  afronden,
  evalueren,
  hoofdpunten,
  NA_AFRONDEN_DAGEN,
  teruggekoppeld,
  terugkoppelen,
  terugkoppelingLezen,
  wegOp,
} from '../../src/domain/afronden';
import { meldingSchema, type Melding } from '../../src/domain/melding';
import { bewarenTot } from '../../src/domain/melden';
import { nogOpen, stappen } from '../../src/domain/stappen';
import type { StapId } from '../../src/domain/taken';
import * as bouw from './bouw';
import { baas, collega, coordinator, door, geweigerd, gelukt, melder, NU, profiel } from './bouw';

const DAG = 86_400_000;
const open = (melding: Melding) => nogOpen(melding, { now: NU, profiel }).map(({ id }) => id);
const stand = (melding: Melding, id: StapId) =>
  stappen(melding, { now: NU, profiel }).find((s) => s.id === id)?.stand;

/** Everything that is compulsory was done, but for these steps. */
function klaar(melding: Melding, ...behalve: StapId[]): Melding {
  return open(melding)
    .filter((id) => !behalve.includes(id))
    .reduce((nu, id) => {
      if (id === 'terugkoppeling') return gelukt(terugkoppelen(nu, ['waarschuwing'], door(baas))).next;
      return gelukt(vastleggen(nu, id, { stand: 'gedaan', waarde: '2027-88' }, door(baas))).next;
    }, melding);
}

describe('afronden (requirements 2.6 step 13)', () => {
  it('closes when every compulsory step is settled, and tells who must know', () => {
    const { next, taken, berichten } = gelukt(afronden(klaar(bouw.besloten()), door(baas)));
    expect(next.status).toBe('afgerond');
    expect(next.handelingen.at(-1)).toEqual({ wat: 'afgerond', door: baas, op: NU });
    expect(afgerondOp(next)).toEqual(NU);
    expect(berichten).toEqual([
      { soort: 'afhandelen', aan: baas },
      { soort: 'melden', aan: melder },
    ]);
    expect(taken).toEqual([
      {
        effect: { kind: 'melding-verwijderen', meldingId: next.id },
        op: new Date(NU.getTime() + NA_AFRONDEN_DAGEN * DAG),
      },
    ]);
    expect(meldingSchema.parse(next)).toEqual(next);
  });

  it.each(open(bouw.besloten()))('E11: refused while %s is open', (id) => {
    const bijna = klaar(bouw.besloten(), id);
    expect(geweigerd(afronden(bijna, door(baas)))).toBe('nog-open');
    expect(open(bijna)).toEqual([id]);
  });

  it('E11: the GIR number, the first talk, the later talks and the feedback are among them', () => {
    expect(open(bouw.besloten())).toEqual([
      'eerste-gesprek',
      'gir',
      'uitnodiging',
      'brief',
      'gesprek-5dagen',
      'gesprek-6weken',
      'terugkoppeling',
    ]);
  });

  it('A53: the evaluation too, when the municipality wants it', () => {
    const melding = bouw.besloten();
    const zwaar = {
      ...melding,
      antwoorden: { ...melding.antwoorden, bijzonderheden: ['meer-collegas' as const] },
    };
    const bijna = klaar(zwaar, 'evaluatie');
    expect(geweigerd(afronden(bijna, door(baas)))).toBe('nog-open');
  });

  it('a step that was put off is open', () => {
    const bijna = klaar(bouw.besloten(), 'brief');
    const later = vastleggen(
      bijna,
      'brief',
      { stand: 'later', tot: new Date(NU.getTime() + DAG) },
      door(baas),
    );
    expect(geweigerd(afronden(gelukt(later).next, door(baas)))).toBe('nog-open');
  });

  it('A31: below the threshold neither GIR nor a measure is waited for', () => {
    const licht = bouw.opgepakt({ ...bouw.gesmeekt, tochMelden: 'ja' });
    expect(open(licht)).toEqual(['eerste-gesprek', 'gesprek-5dagen', 'gesprek-6weken', 'terugkoppeling']);
    expect(afronden(klaar(licht), door(baas)).ok).toBe(true);
  });

  it('only the behandelaar, only while it is in hand, once', () => {
    const melding = klaar(bouw.besloten());
    for (const actor of [melder, coordinator, bouw.irm, bouw.vreemde])
      expect(geweigerd(afronden(melding, door(actor)))).toBe('niet-bevoegd');
    expect(geweigerd(afronden(bouw.toegewezen(), door(baas)))).toBe('eerst-oppakken');
    const dicht = gelukt(afronden(melding, door(baas))).next;
    expect(geweigerd(afronden(dicht, door(baas)))).toBe('afgerond');
  });
});

describe('D-11: when the working copy goes', () => {
  const ingediendOp = bouw.ingediend().ingediendOp as Date;
  const dicht = (op: Date): Melding => ({
    ...bouw.besloten(),
    status: 'afgerond',
    handelingen: [{ wat: 'afgerond', door: baas, op }],
  });

  it('30 days after closing, or at the end of the bewaartermijn when that is earlier', () => {
    const termijn = bewarenTot(ingediendOp, profiel);
    expect(wegOp(bouw.besloten(), ingediendOp, profiel)).toEqual(termijn);
    expect(wegOp(dicht(NU), ingediendOp, profiel)).toEqual(new Date(NU.getTime() + 30 * DAG));
    expect(wegOp(dicht(new Date(termijn.getTime() - DAG)), ingediendOp, profiel)).toEqual(termijn);
  });

  it('D-94: the same after withdrawing; open ones have no closing moment', () => {
    const weg: Melding = {
      ...dicht(NU),
      status: 'ingetrokken',
      handelingen: [{ wat: 'ingetrokken', op: NU }],
    };
    expect(wegOp(weg, ingediendOp, profiel)).toEqual(new Date(NU.getTime() + 30 * DAG));
    expect(afgerondOp(bouw.besloten())).toBeUndefined();
  });

  it('a melding without the moment it was sent in counts from now', () => {
    const { ingediendOp: _, ...zonder } = klaar(bouw.besloten());
    expect(gelukt(afronden(zonder, door(baas))).taken[0]?.op).toEqual(new Date(NU.getTime() + 30 * DAG));
  });
});

describe('terugkoppeling (R344, M12)', () => {
  it('headlines from a closed list, to who reported it', () => {
    const { next, berichten } = gelukt(
      terugkoppelen(bouw.besloten(), ['aangifte', 'onzin', 'waarschuwing'], door(baas)),
    );
    expect(teruggekoppeld(next)).toEqual(['waarschuwing', 'aangifte']);
    expect(stand(next, 'terugkoppeling')).toBe('gedaan');
    expect(berichten).toEqual([{ soort: 'teruggekoppeld', aan: melder }]);
    expect(
      gelukt(terugkoppelen(bouw.besloten(), hoofdpunten, door(baas))).next.dossier?.taken[0]?.waarde,
    ).toBe(hoofdpunten.join(','));
  });

  it('also to the colleague it happened to, not in hospital (D-85)', () => {
    const aan = (melding: Melding) =>
      gelukt(terugkoppelen(melding, ['aangifte'], door(baas))).berichten.map((b) => b.aan);
    const melding = bouw.opgepakt(bouw.voorCollega);
    expect(aan(melding)).toEqual([melder, collega]);
    expect(aan({ ...melding, antwoorden: { ...melding.antwoorden, ziekenhuis: 'ja' } })).toEqual([melder]);
  });

  it('asks at least one, by the behandelaar, once', () => {
    expect(geweigerd(terugkoppelen(bouw.besloten(), [''], door(baas)))).toEqual([
      { veld: 'punten', code: 'verplicht' },
    ]);
    expect(geweigerd(terugkoppelen(bouw.besloten(), ['aangifte'], door(coordinator)))).toBe('niet-bevoegd');
    const een = gelukt(terugkoppelen(bouw.besloten(), ['aangifte'], door(baas))).next;
    expect(geweigerd(terugkoppelen(een, ['aangifte'], door(baas)))).toBe('stap-klaar');
    expect(teruggekoppeld(bouw.besloten())).toEqual([]);
  });

  it('D-20, D-111: read by who may, in the trail when it is another than the melder', () => {
    const melding = bouw.opgepakt(bouw.voorCollega);
    const lees = (actor: string) => terugkoppelingLezen(melding, door(actor));
    expect(gelukt(lees(melder)).next).toEqual(melding);
    expect(gelukt(lees(collega)).next.handelingen.at(-1)).toMatchObject({ wat: 'bekeken', door: collega });
    expect(geweigerd(lees(bouw.vreemde))).toBe('niet-bevoegd');
  });
});

describe('evaluatie (R184, M18)', () => {
  const goed = {
    ontstaan: 'wachten',
    voorkomen: 'deels',
    beter: 'nee',
    leerpunt: 'Zet een extra stoel neer.',
  };
  const doe = (over: Partial<typeof goed> = {}, actor = baas) =>
    evalueren(bouw.besloten(), { ...goed, ...over }, door(actor));

  it('three closed answers and a learning point', () => {
    const { next } = gelukt(doe());
    expect(next.dossier?.taken).toEqual([
      {
        id: 'evaluatie',
        stand: 'gedaan',
        op: NU,
        gedaanOp: NU,
        door: baas,
        waarde: 'wachten/deels/nee',
        reden: 'Zet een extra stoel neer.',
      },
    ]);
    expect(gelukt(doe({ leerpunt: ' ' })).next.dossier?.taken[0]?.reden).toBeUndefined();
  });

  it.each<[string, Partial<typeof goed>, object]>([
    ['how it arose', { ontstaan: '' }, { veld: 'ontstaan', code: 'verplicht' }],
    ['whether it could be prevented', { voorkomen: 'misschien' }, { veld: 'voorkomen', code: 'verplicht' }],
    ['whether it could be better', { beter: '' }, { veld: 'beter', code: 'verplicht' }],
    ['a text that fits', { leerpunt: 'a'.repeat(1001) }, { veld: 'leerpunt', code: 'te-lang' }],
    ['no personal data', { leerpunt: 'Bel 06-12345678' }, { veld: 'leerpunt', code: 'persoonsgegevens' }],
  ])('asks %s', (_naam, over, fout) => {
    expect(geweigerd(doe(over))).toEqual([fout]);
  });

  it('by the behandelaar alone', () => {
    expect(geweigerd(doe({}, coordinator))).toBe('niet-bevoegd');
  });
});
