import { leesAntwoord, locatieOpties, type Invoer } from '../../src/domain/antwoord';
import type { Veldfout } from '../../src/domain/decision';
import { findVraag } from '../../src/domain/melden';
import { MAX_BETROKKENEN, MAX_TEKST } from '../../src/domain/antwoorden';
import { collega, melder, NU, profiel } from './bouw';

function lees(id: string, invoer: Partial<Invoer>, now = NU) {
  const vraag = findVraag(id);
  if (!vraag) throw new Error(`no question ${id}`);
  return leesAntwoord(vraag, { velden: {}, ...invoer }, { now, profiel });
}
const fouten = (id: string, invoer: Partial<Invoer>, now = NU): Veldfout[] => {
  const gelezen = lees(id, invoer, now);
  return gelezen.ok ? [] : gelezen.fouten;
};
const antwoord = (id: string, invoer: Partial<Invoer>, now = NU) => {
  const gelezen = lees(id, invoer, now);
  return gelezen.ok ? gelezen.antwoord : gelezen.fouten;
};
const op = (datum: string, tijd: string) => ({ velden: { datum, tijd } });

describe('when it happened (D-50, D-59)', () => {
  it('takes now, to the minute, when it just happened', () => {
    expect(antwoord('wanneer', { keuze: 'net' }, new Date('2027-06-03T12:30:59.999Z'))).toEqual({
      incidentOp: new Date('2027-06-03T12:30:00Z'),
    });
  });

  it.each([
    ['summer', '2027-06-03', '12:15', '2027-06-03T10:15:00Z'],
    ['winter', '2027-01-15', '12:15', '2027-01-15T11:15:00Z'],
    ['leap day', '2028-02-29', '00:00', '2028-02-28T23:00:00Z'],
    [
      'the hour that does not exist in March: earliest instant',
      '2027-03-28',
      '02:30',
      '2027-03-28T00:30:00Z',
    ],
    ['just after it', '2027-03-28', '03:00', '2027-03-28T01:00:00Z'],
    ['the hour that comes twice in October: the first', '2027-10-31', '02:30', '2027-10-31T00:30:00Z'],
    ['just after it', '2027-10-31', '03:00', '2027-10-31T02:00:00Z'],
  ])('local time in Amsterdam: %s', (_naam, datum, tijd, instant) => {
    const now = new Date('2028-03-01T00:00:00Z');
    expect(antwoord('wanneer', op(datum, tijd), now)).toEqual({ incidentOp: new Date(instant) });
  });

  it('allows for clocks that differ five minutes, not more', () => {
    expect(fouten('wanneer', op('2027-06-03', '14:35'))).toEqual([]);
    expect(fouten('wanneer', op('2027-06-03', '14:36'))).toEqual([{ veld: 'tijd', code: 'toekomst' }]);
  });

  it.each<[string, { velden: Record<string, string> }, Veldfout[]]>([
    ['a day that has to come', op('2027-06-04', '09:00'), [{ veld: 'datum', code: 'toekomst' }]],
    ['a year mistyped', op('2017-06-03', '09:00'), [{ veld: 'datum', code: 'te-oud' }]],
    ['year nought', op('0000-01-01', '09:00'), [{ veld: 'datum', code: 'te-oud' }]],
    ['30 February', op('2027-02-30', '09:00'), [{ veld: 'datum', code: 'geen-datum' }]],
    ['29 February of an ordinary year', op('2027-02-29', '09:00'), [{ veld: 'datum', code: 'geen-datum' }]],
    ['month 13', op('2027-13-01', '09:00'), [{ veld: 'datum', code: 'geen-datum' }]],
    ['Dutch order', op('03-06-2027', '09:00'), [{ veld: 'datum', code: 'geen-datum' }]],
    ['24 o clock', op('2027-06-03', '24:00'), [{ veld: 'tijd', code: 'geen-datum' }]],
    ['a quarter past', op('2027-06-03', 'kwart over'), [{ veld: 'tijd', code: 'geen-datum' }]],
    [
      'both wrong: both are told',
      op('gisteren', '9'),
      [
        { veld: 'datum', code: 'geen-datum' },
        { veld: 'tijd', code: 'geen-datum' },
      ],
    ],
    ['no time', { velden: { datum: '2027-06-03' } }, [{ veld: 'tijd', code: 'verplicht' }]],
    [
      'nothing',
      { velden: {} },
      [
        { veld: 'datum', code: 'verplicht' },
        { veld: 'tijd', code: 'verplicht' },
      ],
    ],
  ])('faults: %s', (_naam, invoer, verwacht) => {
    expect(fouten('wanneer', invoer)).toEqual(verwacht);
  });

  it('takes two years back, not three', () => {
    expect(fouten('wanneer', op('2025-06-04', '09:00'))).toEqual([]);
    expect(fouten('wanneer', op('2025-05-30', '09:00'))).toEqual([{ veld: 'datum', code: 'te-oud' }]);
  });
});

describe('the other kinds of question', () => {
  it.each<[string, string, Partial<Invoer>, object]>([
    ['a button', 'veilig', { keuze: 'nee' }, { veilig: 'nee' }],
    ['a button that has other words', 'oordeel', { keuze: 'toch-melden' }, { tochMelden: 'ja' }],
    ['none of these', 'bijzonderheden', { keuze: 'geen' }, { bijzonderheden: ['geen'] }],
    [
      'a place and a quick kind of contact',
      'waar',
      { velden: { locatie: 'stadhuis' }, keuze: 'balie' },
      { locatie: 'stadhuis', kanaal: 'balie' },
    ],
    [
      'the button wins from the list',
      'waar',
      { velden: { locatie: 'elders', kanaal: 'brief' }, keuze: 'telefoon' },
      { locatie: 'elders', kanaal: 'telefoon' },
    ],
    [
      'the list',
      'waar',
      { velden: { locatie: ' elders ', kanaal: 'raadzaal' } },
      { locatie: 'elders', kanaal: 'raadzaal' },
    ],
    ['one form', 'gedrag', { velden: { gedrag: 'belediging' } }, { gedrag: ['belediging'] }],
    [
      'several forms, one twice',
      'gedrag',
      { velden: { gedrag: 'belediging,vernieling,belediging' } },
      { gedrag: ['belediging', 'vernieling'] },
    ],
    [
      'a colleague, whatever the case of the id',
      'slachtoffer',
      { velden: { slachtoffer: collega.toUpperCase() } },
      { slachtoffer: collega },
    ],
    ['a witness who does not know whom', 'slachtoffer', { keuze: 'onbekend' }, { slachtoffer: 'onbekend' }],
    [
      'D-87: more colleagues, whatever the case, one twice',
      'betrokkenen',
      { velden: { betrokkenen: `${collega},${melder.toUpperCase()},${collega}` } },
      { betrokkenen: [collega, melder] },
    ],
    [
      'R252: a home visit and whether the risk was weighed',
      'huisbezoek',
      { velden: { huisbezoek: 'afspraak', inschatting: 'onbekend' } },
      { huisbezoek: 'afspraak', inschatting: 'onbekend' },
    ],
    ['no words needed', 'feiten', {}, { feiten: '' }],
    [
      'words, without the spaces around',
      'feiten',
      { velden: { feiten: '  Hij schold.\n' } },
      { feiten: 'Hij schold.' },
    ],
    [
      'D-30: each injury fact on its own, not known is an answer',
      'letsel',
      { velden: { overleden: 'nee', ziekenhuis: 'ja', blijvendLetsel: 'onbekend' } },
      { overleden: 'nee', ziekenhuis: 'ja', blijvendLetsel: 'onbekend' },
    ],
    [
      'fields that were not asked are left out',
      'feiten',
      { velden: { feiten: 'a', melder: 'x', veilig: 'nee' } },
      { feiten: 'a' },
    ],
  ])('reads %s', (_naam, id, invoer, verwacht) => {
    expect(antwoord(id, invoer)).toEqual(verwacht);
  });

  it.each<[string, string, Partial<Invoer>, Veldfout[]]>([
    ['a button that is not there', 'veilig', { keuze: 'misschien' }, [{ veld: 'veilig', code: 'onbekend' }]],
    ['a method of Object', 'wie', { keuze: 'toString' }, [{ veld: 'wie', code: 'onbekend' }]],
    ['no button', 'wie', {}, [{ veld: 'wie', code: 'verplicht' }]],
    [
      'a button of the list',
      'waar',
      { velden: { locatie: 'elders' }, keuze: 'brief' },
      [{ veld: 'waar', code: 'onbekend' }],
    ],
    [
      'a kind of contact without a place',
      'waar',
      { keuze: 'balie' },
      [{ veld: 'locatie', code: 'verplicht' }],
    ],
    [
      'a place of another municipality',
      'waar',
      { velden: { locatie: 'maan' }, keuze: 'balie' },
      [{ veld: 'locatie', code: 'onbekend' }],
    ],
    ['nothing ticked', 'gedrag', { velden: { gedrag: '' } }, [{ veld: 'gedrag', code: 'verplicht' }]],
    [
      'a form that is unknown',
      'gedrag',
      { velden: { gedrag: 'belediging,roddel' } },
      [{ veld: 'gedrag', code: 'onbekend' }],
    ],
    [
      'a comma too many',
      'gedrag',
      { velden: { gedrag: 'belediging,' } },
      [{ veld: 'gedrag', code: 'onbekend' }],
    ],
    [
      'none of these with something',
      'bijzonderheden',
      { velden: { bijzonderheden: 'geen,letsel' } },
      [{ veld: 'bijzonderheden', code: 'onbekend' }],
    ],
    [
      'a name for an id',
      'slachtoffer',
      { velden: { slachtoffer: 'Samira' } },
      [{ veld: 'slachtoffer', code: 'onbekend' }],
    ],
    [
      'more colleagues than fit (D-87)',
      'betrokkenen',
      {
        velden: {
          betrokkenen: Array(MAX_BETROKKENEN + 1)
            .fill(collega)
            .join(','),
        },
      },
      [{ veld: 'betrokkenen', code: 'onbekend' }],
    ],
    [
      'A52: that it was a colleague, which is no answer',
      'gedrag',
      { velden: { gedrag: 'belediging,collega-veroorzaker' } },
      [{ veld: 'gedrag', code: 'onbekend' }],
    ],
    ['a choice the guard does not have', 'feiten', { keuze: 'weg' }, [{ veld: 'feiten', code: 'onbekend' }]],
    [
      'too many words',
      'feiten',
      { velden: { feiten: 'x'.repeat(MAX_TEKST + 1) } },
      [{ veld: 'feiten', code: 'te-lang' }],
    ],
    [
      'one injury fact missing, one unreadable',
      'letsel',
      { velden: { overleden: 'nee', ziekenhuis: 'heel erg' } },
      [
        { veld: 'ziekenhuis', code: 'onbekend' },
        { veld: 'blijvendLetsel', code: 'verplicht' },
      ],
    ],
    ['the summary, which has no answer', 'controle', {}, [{ veld: 'controle', code: 'verplicht' }]],
  ])('refuses %s', (_naam, id, invoer, verwacht) => {
    expect(fouten(id, invoer)).toEqual(verwacht);
  });

  it('offers the places of the profiel, and elsewhere', () => {
    expect(locatieOpties(profiel)).toEqual(['stadhuis', 'elders']);
  });
});
