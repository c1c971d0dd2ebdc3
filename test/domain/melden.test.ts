import type { Invoer } from '../../src/domain/antwoord';
import { beantwoorden } from '../../src/domain/beantwoorden';
import { beginnen, findVraag, naarVraag, openVraag, stap, terug, teStellen } from '../../src/domain/melden';
import type { Melding } from '../../src/domain/melding';
import { meldingSchema } from '../../src/domain/melding';
import * as bouw from './bouw';
import { collega, concept, geweigerd, gelukt, ingediend, MELDING, melder, NU, profiel } from './bouw';

const context = { now: NU, profiel };
const geef = (melding: Melding, vraag: string, invoer: Partial<Invoer>) =>
  gelukt(beantwoorden(melding, melder, vraag, { velden: {}, ...invoer }, context)).next;
const leeg = () => gelukt(beginnen(MELDING, melder, { taal: 'nl', voorzet: [], now: NU })).next;

describe('beginnen', () => {
  it('R104 starts at safety, looks up the behandelaar and will be removed after seven days (D-11)', () => {
    const { next, taken, berichten } = beginnen(MELDING, melder, {
      taal: 'en',
      voorzet: ['belediging'],
      now: NU,
    });
    expect(next).toMatchObject({ status: 'concept', taal: 'en', vraag: 'veilig', voorzet: ['belediging'] });
    expect(next.antwoorden).toEqual({});
    expect(meldingSchema.parse(next)).toEqual(next);
    expect(taken).toEqual([
      { effect: { kind: 'behandelaar-zoeken', meldingId: MELDING } },
      {
        effect: { kind: 'melding-verwijderen', meldingId: MELDING },
        op: new Date('2027-06-10T12:30:00Z'),
      },
    ]);
    expect(berichten).toEqual([]);
  });
});

describe('beantwoorden', () => {
  it('goes from question to question to the summary', () => {
    const stappen: [string, Partial<Invoer>, string][] = [
      ['veilig', { keuze: 'ja' }, 'wanneer'],
      ['wanneer', { keuze: 'net' }, 'wie'],
      ['wie', { keuze: 'ik' }, 'waar'],
      ['waar', { keuze: 'balie', velden: { locatie: 'stadhuis' } }, 'gedrag'],
      ['gedrag', { velden: { gedrag: 'belediging' } }, 'gestopt'],
      ['gestopt', { keuze: 'nee' }, 'beeindigd'],
      ['beeindigd', { keuze: 'ja' }, 'veiligGevoeld'],
      ['veiligGevoeld', { keuze: 'nee' }, 'bijzonderheden'],
      ['bijzonderheden', { keuze: 'geen' }, 'feiten'],
      ['feiten', {}, 'controle'],
    ];
    let melding = leeg();
    for (const [vraag, invoer, daarna] of stappen) {
      expect(melding.vraag).toBe(vraag);
      melding = geef(melding, vraag, invoer);
      expect(melding.vraag).toBe(daarna);
    }
    expect(melding.antwoorden).toEqual({ ...bouw.uitgescholden, incidentOp: NU });
  });

  it('R104 stays at help until the melder is safe', () => {
    const onveilig = geef(leeg(), 'veilig', { keuze: 'nee' });
    expect(onveilig).toMatchObject({ vraag: 'veilig', antwoorden: { veilig: 'nee' } });
    expect(geef(onveilig, 'wie', { keuze: 'ik' }).vraag).toBe('veilig');
    expect(geef(onveilig, 'veilig', { keuze: 'ja' }).vraag).toBe('wanneer');
  });

  it('twice is once: the second click changes nothing', () => {
    const een = geef(leeg(), 'veilig', { keuze: 'ja' });
    expect(geef(een, 'veilig', { keuze: 'ja' })).toEqual(een);
    const ander = geef(een, 'wie', { keuze: 'collega' });
    const { next, taken } = gelukt(
      beantwoorden(ander, melder, 'wie', { velden: {}, keuze: 'collega' }, context),
    );
    expect([next, taken]).toEqual([ander, []]);
  });

  it('a late answer to a question further back is kept by id and does not lose the place', () => {
    const melding = concept({ veilig: 'ja', incidentOp: NU, wie: 'ik' }, { vraag: 'waar' });
    const next = geef(melding, 'veilig', { keuze: 'ja' });
    expect(next).toEqual(melding);
  });

  it('a wrong answer is told at its field and changes nothing', () => {
    const decision = beantwoorden(leeg(), melder, 'wanneer', { velden: {} }, context);
    expect(geweigerd(decision)).toEqual([
      { veld: 'datum', code: 'verplicht' },
      { veld: 'tijd', code: 'verplicht' },
    ]);
  });

  it.each([
    ['unknown', 'bestaat-niet'],
    ['a method of Object', 'constructor'],
    ['not asked now', 'omgebogen'],
    ['the colleague, when it is for myself', 'slachtoffer'],
    ['toch melden, when the table asks for it', 'oordeel'],
  ])('refuses a question that is %s', (_naam, vraag) => {
    const decision = beantwoorden(concept(), melder, vraag, { velden: {}, keuze: 'ja' }, context);
    expect(geweigerd(decision)).toBe('niet-gevonden');
  });

  it('T6, A05: says that it is not needed before asking for words, and toch melden goes on', () => {
    const { tochMelden: _, feiten: __, ...rest } = bouw.gesmeekt;
    const melding = concept(rest, { vraag: 'bijzonderheden' });
    const oordeel = geef(melding, 'bijzonderheden', { keuze: 'geen' });
    expect(oordeel.vraag).toBe('oordeel');
    expect(geef(oordeel, 'oordeel', { keuze: 'toch-melden' })).toMatchObject({
      vraag: 'feiten',
      antwoorden: { tochMelden: 'ja' },
    });
  });
});

describe('terug and naarVraag', () => {
  it.each([
    ['feiten', 'bijzonderheden'],
    ['wanneer', 'veilig'],
    ['veilig', 'veilig'],
    ['a question of an older release', 'veilig'],
  ])('from %s to %s, and no answer is lost', (van, naar) => {
    const melding = concept();
    const { next } = gelukt(terug(melding, melder, van, profiel));
    expect(next).toEqual({ ...melding, vraag: naar });
  });

  it('opens any question that is asked now, and no other', () => {
    expect(gelukt(naarVraag(concept(), melder, 'gestopt', profiel)).next.vraag).toBe('gestopt');
    for (const vraag of ['patroon', 'toString', ''])
      expect(geweigerd(naarVraag(concept(), melder, vraag, profiel))).toBe('niet-gevonden');
  });

  it('an answer given again from the summary leads back to it', () => {
    const open = gelukt(naarVraag(concept(), melder, 'beeindigd', profiel)).next;
    expect(geef(open, 'beeindigd', { keuze: 'nee' }).vraag).toBe('controle');
  });
});

describe('who may', () => {
  const acts: [string, (melding: Melding, actor: string) => ReturnType<typeof terug>][] = [
    ['beantwoorden', (m, a) => beantwoorden(m, a, 'veilig', { velden: {}, keuze: 'ja' }, context)],
    ['terug', (m, a) => terug(m, a, 'wie', profiel)],
    ['naarVraag', (m, a) => naarVraag(m, a, 'wie', profiel)],
  ];

  it.each(acts)('%s: only the melder, also when it is about somebody else', (_naam, act) => {
    for (const actor of [collega, bouw.baas, bouw.coordinator, bouw.vreemde])
      expect(geweigerd(act(concept(bouw.voorCollega, { behandelaar: bouw.behandelaar }), actor))).toBe(
        'niet-bevoegd',
      );
  });

  it.each(acts)('%s: not after it was sent in', (_naam, act) => {
    expect(geweigerd(act(ingediend(), melder))).toBe('al-ingediend');
  });
});

describe('where we are', () => {
  it('counts only what is asked', () => {
    expect(stap(bouw.uitgescholden, 'veilig', profiel)).toEqual({ nu: 1, van: 11 });
    expect(stap(bouw.uitgescholden, 'controle', profiel)).toEqual({ nu: 11, van: 11 });
    expect(stap(bouw.uitgescholden, 'omgebogen', profiel).nu).toBe(1);
    expect(teStellen({}, profiel)).toHaveLength(8);
  });

  it('a concept of an older release opens: its question is unknown, a new one has no answer', () => {
    expect(findVraag('kleur-van-de-jas')).toBeUndefined();
    const { beeindigd: _, ...oud } = bouw.uitgescholden;
    const melding = concept(oud, { vraag: 'kleur-van-de-jas' });
    expect(openVraag(melding.antwoorden, profiel)).toBe('beeindigd');
    expect(geef(melding, 'beeindigd', { keuze: 'ja' }).vraag).toBe('controle');
  });
});
