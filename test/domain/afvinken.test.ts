import { afgevinkt, MAX_LATER_DAGEN, openStap, type Antwoord } from '../../src/domain/afvinken';
import { besluiten } from '../../src/domain/besluiten';
import { LEEG_DOSSIER } from '../../src/domain/dossier';
import { meldingSchema } from '../../src/domain/melding';
import { nogOpen, stappen, voortgang } from '../../src/domain/stappen';
import type { StapId } from '../../src/domain/taken';
import * as bouw from './bouw';
import { baas, coordinator, coordinator2, door, geweigerd, gelukt, melder, NU, profiel, TOEN } from './bouw';
import { leg, na, op, stap, UUR } from './afvinkbouw';

const D24 = new Date(TOEN.getTime() + 24 * UUR);
const aangifte = () => {
  const melding = bouw.metRecidive();
  const dreigen = {
    ...melding,
    antwoorden: { ...melding.antwoorden, gedrag: ['dreigen-geweld-persoon' as const] },
  };
  return gelukt(besluiten(dreigen, { keuze: 'akkoord' }, door(baas))).next;
};

describe('done', () => {
  it('keeps when it was, when it was ticked and by whom', () => {
    const { next, taken, berichten } = gelukt(
      leg(bouw.opgepakt(), 'uitnodiging', { stand: 'gedaan', op: op(-1) }),
    );
    expect(next.dossier?.taken).toEqual([
      { id: 'uitnodiging', stand: 'gedaan', op: NU, gedaanOp: op(-1), door: baas },
    ]);
    expect(next.handelingen.at(-1)).toEqual({ wat: 'taak-gedaan', door: baas, op: NU });
    expect([taken, berichten]).toEqual([[], []]);
    expect(meldingSchema.parse(next)).toEqual(next);
    expect(stap(next, 'uitnodiging')).toMatchObject({
      stand: 'gedaan',
      op: op(-1),
      termijn: 'ruim',
      standen: [],
    });
  });

  it('A37: honest about an invitation after the 24 hours', () => {
    const laat = na(bouw.opgepakt(), 'uitnodiging', { stand: 'gedaan' }, op(40));
    expect(stap(laat, 'uitnodiging')).toMatchObject({ op: op(40), termijn: 'verstreken' });
    expect(stap(bouw.opgepakt(), 'uitnodiging', op(40))).toMatchObject({
      stand: 'open',
      termijn: 'verstreken',
    });
    expect(stap(bouw.opgepakt(), 'uitnodiging')?.termijn).toBe('ruim');
    expect(stap(bouw.opgepakt(), 'uitnodiging', new Date(D24.getTime() - 1))?.termijn).toBe('vandaag');
  });

  it('D-116: GIR is done with its number', () => {
    expect(geweigerd(leg(bouw.opgepakt(), 'gir', { stand: 'gedaan' }))).toEqual([
      { veld: 'waarde', code: 'verplicht' },
    ]);
    expect(geweigerd(leg(bouw.opgepakt(), 'gir', { stand: 'gedaan', waarde: 'x'.repeat(101) }))).toEqual([
      { veld: 'waarde', code: 'te-lang' },
    ]);
    const klaar = na(bouw.opgepakt(), 'gir', { stand: 'gedaan', waarde: ' 2027-88 ' });
    expect(stap(klaar, 'gir')).toMatchObject({ stand: 'gedaan', waarde: '2027-88' });
  });

  it('not in the future and not before it happened', () => {
    expect(geweigerd(leg(bouw.opgepakt(), 'uitnodiging', { stand: 'gedaan', op: op(1) }))).toEqual([
      { veld: 'datum', code: 'toekomst' },
    ]);
    expect(geweigerd(leg(bouw.opgepakt(), 'uitnodiging', { stand: 'gedaan', op: op(-30) }))).toEqual([
      { veld: 'datum', code: 'verleden' },
    ]);
    const { incidentOp: _, ...rest } = bouw.opgepakt().antwoorden;
    const zonder = { ...bouw.opgepakt(), antwoorden: rest };
    expect(leg(zonder, 'terugkoppeling', { stand: 'gedaan', op: op(-30) }).ok).toBe(true);
  });

  it('A46, R153: no letter before GIR was looked in, measures were chosen and the IRM agreed', () => {
    const brief: Antwoord = { stand: 'gedaan' };
    expect(geweigerd(leg(bouw.metRecidive(), 'brief', brief))).toBe('eerst-besluiten');
    const blind = gelukt(
      besluiten(bouw.metRecidive(undefined, 'niet-gekeken'), { keuze: 'akkoord' }, door(baas)),
    ).next;
    expect(geweigerd(leg(blind, 'brief', brief))).toBe('eerst-recidive');
    const keuze = {
      keuze: 'aangepast' as const,
      maatregelen: ['beperkende-maatregelen' as const],
      reden: 'Nodig.',
    };
    const zwaar = gelukt(besluiten(bouw.metRecidive(), keuze, door(baas))).next;
    expect(geweigerd(leg(zwaar, 'brief', brief))).toBe('wacht-op-irm');
    expect(stap(zwaar, 'maatregel')?.stand).toBe('open');
    expect(leg(zwaar, 'brief', { stand: 'later', tot: op(24) }).ok).toBe(true);
    expect(leg(bouw.besloten(), 'brief', brief).ok).toBe(true);
    expect(stap(bouw.besloten(), 'maatregel')).toMatchObject({ stand: 'gedaan', op: NU });
  });

  it.each(['eerste', 'recidive'] as const)(
    'A46: looking in GIR afterwards is the answer itself: %s',
    (waarde) => {
      const blind = bouw.metRecidive(undefined, 'niet-gekeken');
      expect(geweigerd(leg(blind, 'gir-nakijken', { stand: 'gedaan' }))).toEqual([
        { veld: 'waarde', code: 'verplicht' },
      ]);
      const klaar = na(blind, 'gir-nakijken', { stand: 'gedaan', waarde });
      expect(klaar.recidive).toBe(waarde);
      expect(stap(klaar, 'gir-nakijken')).toBeUndefined();
    },
  );
});

describe('not applicable and later', () => {
  it('needs a reason, without personal data, that fits', () => {
    const nvt = (reden?: string) =>
      leg(bouw.opgepakt(), 'uitnodiging', { stand: 'nvt', ...(reden === undefined ? {} : { reden }) });
    expect(geweigerd(nvt())).toEqual([{ veld: 'reden', code: 'verplicht' }]);
    expect(geweigerd(nvt('  '))).toEqual([{ veld: 'reden', code: 'verplicht' }]);
    expect(geweigerd(nvt('a'.repeat(1001)))).toEqual([{ veld: 'reden', code: 'te-lang' }]);
    expect(geweigerd(nvt('Mail jan@voorbeeld.nl'))).toEqual([{ veld: 'reden', code: 'persoonsgegevens' }]);
    const klaar = gelukt(nvt('Veroorzaker onbekend')).next;
    expect(stap(klaar, 'uitnodiging')).toMatchObject({ stand: 'nvt', reden: 'Veroorzaker onbekend', op: NU });
    expect(stap(klaar, 'uitnodiging')?.termijn).toBeUndefined();
    expect(klaar.handelingen.at(-1)?.wat).toBe('taak-nvt');
  });

  it.each(['eerste-gesprek', 'gir', 'terugkoppeling'] as const)('%s cannot be reasoned away', (id) => {
    expect(geweigerd(leg(bouw.opgepakt(), id, { stand: 'nvt', reden: 'Geen zin' }))).toBe('stap-verplicht');
  });

  it('R119: the Arbeidsinspectie cannot be reasoned away and cannot wait', () => {
    const melding = bouw.opgepakt();
    const letsel = { ...melding, antwoorden: { ...melding.antwoorden, ziekenhuis: 'ja' as const } };
    expect(geweigerd(leg(letsel, 'arbeidsinspectie', { stand: 'nvt', reden: 'x' }))).toBe('stap-verplicht');
    expect(geweigerd(leg(letsel, 'arbeidsinspectie', { stand: 'later', tot: op(1) }))).toBe(
      'termijn-voorbij',
    );
    expect(leg(letsel, 'arbeidsinspectie', { stand: 'gedaan' }).ok).toBe(true);
  });

  it('M14: put off to a moment, not past the term, and it comes back then in working hours', () => {
    const later = (tot: Date | undefined, id: StapId = 'uitnodiging', now = NU) =>
      leg(bouw.opgepakt(), id, { stand: 'later', ...(tot ? { tot } : {}) }, baas, now);
    expect(geweigerd(later(undefined))).toEqual([{ veld: 'tot', code: 'verplicht' }]);
    expect(geweigerd(later(NU))).toEqual([{ veld: 'tot', code: 'verleden' }]);
    expect(geweigerd(later(new Date(D24.getTime() + 1)))).toEqual([{ veld: 'tot', code: 'na-termijn' }]);
    expect(geweigerd(later(op(50), 'uitnodiging', D24))).toBe('termijn-voorbij');
    expect(geweigerd(later(op(24 * MAX_LATER_DAGEN + 1), 'gir'))).toEqual([
      { veld: 'tot', code: 'na-termijn' },
    ]);
    // Thursday night; the office opens on Friday at 9.00.
    const { next, taken } = gelukt(later(new Date('2027-06-03T20:00:00Z'), 'gir'));
    expect(taken).toEqual([
      {
        effect: { kind: 'moment', meldingId: next.id, wat: 'taak-later' },
        op: new Date('2027-06-04T07:00:00Z'),
      },
    ]);
    expect(next.handelingen.at(-1)?.wat).toBe('taak-later');
  });

  it('A04: dropping a compulsory aangifte is told to the coordinator', () => {
    const { berichten } = gelukt(leg(aangifte(), 'aangifte', { stand: 'nvt', reden: 'In overleg' }));
    expect(berichten.map(({ soort, aan }) => [soort, aan])).toEqual([
      ['coordinator-info', coordinator],
      ['coordinator-info', coordinator2],
    ]);
    expect(gelukt(leg(aangifte(), 'aangifte', { stand: 'gedaan' })).berichten).toEqual([]);
  });

  it('the newest answer counts; an old one without a moment is open', () => {
    const een = na(bouw.opgepakt(), 'bewijs', { stand: 'later', tot: op(3) });
    const twee = na(een, 'bewijs', { stand: 'nvt', reden: 'Geen beelden' });
    expect(twee.dossier?.taken).toHaveLength(1);
    const los = afgevinkt(bouw.opgepakt(), 'bewijs', { stand: 'later' }, door(baas));
    expect(stap(los.next, 'bewijs')?.stand).toBe('open');
    const zonderTijd = {
      ...bouw.opgepakt(),
      dossier: {
        ...LEEG_DOSSIER,
        taken: [{ id: 'bewijs' as const, stand: 'gedaan' as const, op: NU, door: baas }],
      },
    };
    expect(stap(zonderTijd, 'bewijs')?.op).toEqual(NU);
  });
});

describe('who and when', () => {
  it('only the behandelaar, only while it is in hand', () => {
    const antwoord: Antwoord = { stand: 'gedaan' };
    for (const actor of [melder, coordinator, bouw.irm, bouw.vreemde])
      expect(geweigerd(leg(bouw.opgepakt(), 'uitnodiging', antwoord, actor))).toBe('niet-bevoegd');
    expect(geweigerd(leg(bouw.toegewezen(), 'uitnodiging', antwoord))).toBe('eerst-oppakken');
    expect(geweigerd(leg({ ...bouw.opgepakt(), status: 'afgerond' }, 'gir', antwoord))).toBe('afgerond');
    expect(geweigerd(leg({ ...bouw.opgepakt(), status: 'ingetrokken' }, 'gir', antwoord))).toBe(
      'ingetrokken',
    );
  });

  it('what does not apply, was settled, or belongs to another card', () => {
    const klaar = na(bouw.opgepakt(), 'bewijs', { stand: 'nvt', reden: 'Geen beelden' });
    expect(geweigerd(leg(klaar, 'bewijs', { stand: 'gedaan' }))).toBe('stap-klaar');
    expect(geweigerd(leg(bouw.opgepakt(), 'aangifte', { stand: 'gedaan' }))).toBe('stap-klaar');
    expect(geweigerd(leg(bouw.opgepakt(), 'maatregel', { stand: 'gedaan' }))).toBe('stap-klaar');
    expect(openStap(bouw.opgepakt(), 'gir', door(baas))).toMatchObject({ id: 'gir', stand: 'open' });
  });

  it('R158: the track of the aangifte settles that step', () => {
    const melding = aangifte();
    const spoor = (...standen: ('voorbereiden' | 'opgenomen')[]) => ({
      ...melding,
      dossier: {
        ...LEEG_DOSSIER,
        aangifte: {
          door: 'werkgever' as const,
          standen: standen.map((stand) => ({ stand, op: NU, door: baas })),
        },
      },
    });
    expect(stap(spoor('voorbereiden'), 'aangifte')?.stand).toBe('open');
    expect(stap(spoor('voorbereiden', 'opgenomen'), 'aangifte')).toMatchObject({ stand: 'gedaan', op: NU });
  });

  it('counts the compulsory steps alone', () => {
    const melding = bouw.opgepakt();
    const verplicht = stappen(melding, { now: NU, profiel }).filter((s) => s.verplicht).length;
    expect(voortgang(melding, { now: NU, profiel })).toEqual({ klaar: 0, van: verplicht });
    const een = na(melding, 'gir', { stand: 'gedaan', waarde: '7' });
    expect(voortgang(een, { now: NU, profiel })).toEqual({ klaar: 1, van: verplicht });
    expect(nogOpen(een, { now: NU, profiel })).toHaveLength(verplicht - 1);
    const uitgesteld = na(een, 'brief', { stand: 'later', tot: op(2) });
    expect(nogOpen(uitgesteld, { now: NU, profiel })).toHaveLength(verplicht - 1);
  });
});
