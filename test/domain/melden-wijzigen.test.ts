import type { Invoer } from '../../src/domain/antwoord';
import { beantwoorden } from '../../src/domain/beantwoorden';
import type { Antwoorden } from '../../src/domain/antwoorden';
import type { Melding } from '../../src/domain/melding';
import * as bouw from './bouw';
import { collega, concept, gelukt, MELDING, melder, NU, profiel } from './bouw';

const context = { now: NU, profiel };
const geef = (melding: Melding, vraag: string, invoer: Partial<Invoer>) =>
  gelukt(beantwoorden(melding, melder, vraag, { velden: {}, ...invoer }, context)).next;

describe('changing an answer drops what is no longer asked', () => {
  const cases: [string, Antwoorden, string, Partial<Invoer>, (keyof Antwoorden)[]][] = [
    [
      'jij becomes ik',
      bouw.uitgescholden,
      'gedrag',
      { velden: { gedrag: 'smeken-zeuren' } },
      ['gestopt', 'beeindigd'],
    ],
    [
      'ik becomes jij',
      { ...bouw.gesmeekt, tochMelden: 'ja' },
      'gedrag',
      { velden: { gedrag: 'belediging' } },
      ['omgebogen', 'patroon', 'tochMelden'],
    ],
    [
      'only ordeverstoring is left (R237)',
      bouw.uitgescholden,
      'gedrag',
      { velden: { gedrag: 'ordeverstoring' } },
      ['gestopt', 'beeindigd', 'veiligGevoeld'],
    ],
    [
      'no injury after all (D-03)',
      {
        ...bouw.uitgescholden,
        bijzonderheden: ['letsel', 'schade'],
        overleden: 'nee',
        ziekenhuis: 'ja',
        blijvendLetsel: 'nee',
        schade: 'eigen',
      },
      'bijzonderheden',
      { keuze: 'geen' },
      ['overleden', 'ziekenhuis', 'blijvendLetsel', 'schade'],
    ],
    ['for myself after all', bouw.voorCollega, 'wie', { keuze: 'ik' }, ['slachtoffer']],
    [
      'melden is asked for now (A08)',
      { ...bouw.gesmeekt, tochMelden: 'ja' },
      'omgebogen',
      { keuze: 'nee' },
      ['tochMelden'],
    ],
  ];

  it.each(cases)('%s', (_naam, antwoorden, vraag, invoer, weg) => {
    const voor = Object.keys(antwoorden);
    const na = Object.keys(geef(concept(antwoorden), vraag, invoer).antwoorden);
    expect(voor.filter((sleutel) => !na.includes(sleutel)).sort()).toEqual([...weg].sort());
  });

  it('asks what is new before it goes back to the summary', () => {
    const ik = geef(concept(), 'gedrag', { velden: { gedrag: 'smeken-zeuren' } });
    expect(ik.vraag).toBe('omgebogen');
    expect(ik.antwoorden.feiten).toBe('');
  });
});

describe('whom it is about (D-85)', () => {
  const { behandelaar } = bouw;
  const zoeken = [{ effect: { kind: 'behandelaar-zoeken', meldingId: MELDING } }];

  it('another person has another leidinggevende: the one that was found is let go and looked up again', () => {
    const { slachtoffer: _, ...rest } = bouw.voorCollega;
    const melding = concept(rest, { behandelaar });
    const velden = { slachtoffer: collega };
    const { next, taken } = gelukt(beantwoorden(melding, melder, 'slachtoffer', { velden }, context));
    expect(next.behandelaar).toBeUndefined();
    expect(taken).toEqual(zoeken);
    const terugNaarIk = gelukt(
      beantwoorden({ ...next, behandelaar }, melder, 'wie', { velden: {}, keuze: 'ik' }, context),
    );
    expect(terugNaarIk.next.behandelaar).toBeUndefined();
    expect(terugNaarIk.taken).toEqual(zoeken);
  });

  it('the same person keeps his leidinggevende', () => {
    const { next, taken } = gelukt(
      beantwoorden(concept(undefined, { behandelaar }), melder, 'wie', { velden: {}, keuze: 'ik' }, context),
    );
    expect([next.behandelaar, taken]).toEqual([behandelaar, []]);
  });
});
