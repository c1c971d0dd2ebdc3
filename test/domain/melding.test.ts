import { antwoordenSchema, type Antwoorden } from '../../src/domain/antwoorden';
import { isBereikbaar, isOverleden, meldingSchema, slachtoffer } from '../../src/domain/melding';
import * as bouw from './bouw';
import { collega, concept, melder } from './bouw';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what is stored', () => {
  it.each([
    ['a concept', concept()],
    ['an empty concept', concept({})],
    ['sent in', bouw.ingediend(bouw.voorCollega)],
    ['decided', bouw.besloten()],
  ])('comes back as it was, dates as dates: %s', (_naam, melding) => {
    expect(meldingSchema.parse(json(melding))).toEqual(melding);
  });

  it('R343: a concept of an older release opens; an answer to a question that is gone is dropped', () => {
    const oud = {
      ...concept(),
      vraag: 'kleur-van-de-jas',
      antwoorden: { veilig: 'ja', kleurVanDeJas: 'rood' },
    };
    expect(meldingSchema.parse(json(oud))).toMatchObject({
      vraag: 'kleur-van-de-jas',
      antwoorden: { veilig: 'ja' },
    });
    expect(antwoordenSchema.parse(oud.antwoorden)).toEqual({ veilig: 'ja' });
  });

  it('takes every object id of the directory, also one that is no RFC 9562 uuid', () => {
    const gast = '00000000-0000-0000-66f3-3332eca7ea81';
    expect(meldingSchema.parse({ ...concept(), melder: gast }).melder).toBe(gast);
  });

  it.each([
    ['a status we do not know', { status: 'gesloten' }],
    ['a field we do not know', { extra: 1 }],
    ['a version below nought', { version: -1 }],
    ['an answer that is no choice', { antwoorden: { veilig: 'misschien' } }],
    ['nothing ticked', { antwoorden: { gedrag: [] } }],
  ])('refuses %s', (_naam, over) => {
    expect(meldingSchema.safeParse({ ...concept(), ...over }).success).toBe(false);
  });
});

describe('whom it is about', () => {
  it.each<[string, Antwoorden, string]>([
    ['nothing answered', {}, melder],
    ['for myself', { wie: 'ik' }, melder],
    ['for a colleague, not chosen yet', { wie: 'collega' }, melder],
    ['for a colleague', { wie: 'collega', slachtoffer: collega }, collega],
    ['an old choice that does not count any more', { wie: 'ik', slachtoffer: collega }, melder],
  ])('%s', (_naam, antwoorden, wie) => {
    expect(slachtoffer(concept(antwoorden))).toBe(wie);
  });

  it.each<[string, Antwoorden, { bereikbaar: boolean; overleden: boolean }]>([
    ['nothing known', bouw.voorCollega, { bereikbaar: true, overleden: false }],
    [
      'not in hospital',
      { ...bouw.voorCollega, ziekenhuis: 'nee', overleden: 'nee' },
      { bereikbaar: true, overleden: false },
    ],
    [
      'not known',
      { ...bouw.voorCollega, ziekenhuis: 'onbekend', overleden: 'onbekend' },
      { bereikbaar: true, overleden: false },
    ],
    ['in hospital', { ...bouw.voorCollega, ziekenhuis: 'ja' }, { bereikbaar: false, overleden: false }],
    ['died', { ...bouw.voorCollega, overleden: 'ja' }, { bereikbaar: false, overleden: true }],
    [
      'the melder himself',
      { ...bouw.uitgescholden, ziekenhuis: 'ja', overleden: 'ja' },
      { bereikbaar: true, overleden: false },
    ],
  ])('D-85: may get messages: %s', (_naam, antwoorden, { bereikbaar, overleden }) => {
    expect(isBereikbaar(concept(antwoorden))).toBe(bereikbaar);
    expect(isOverleden(concept(antwoorden))).toBe(overleden);
  });
});
