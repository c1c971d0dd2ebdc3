import { findAction } from '../../src/teams/actions';
import { cards } from '../../src/teams/cards';
import { createRender, type Drawn } from '../../src/teams/render';
import type { Taal } from '../../src/flows/ports';
import { bezwaren, schemafouten } from './geldig';
import { CARDS_DIR, objecten, perType, type Json } from './templates';
import { voorbeelden, type Voorbeeld } from './voorbeelden';

const MAX_BYTES = 28 * 1024;
const render = createRender(CARDS_DIR);
const talen: readonly Taal[] = ['nl', 'en'];
const alle = talen.flatMap((taal) =>
  voorbeelden(taal).map(([naam, card]): [string, Taal, Drawn] => [`${taal} ${naam}`, taal, render(card)]),
);

test('every card is drawn at least once in each language', () => {
  for (const taal of talen)
    expect([...new Set(voorbeelden(taal).map(([, { name }]) => name))].sort()).toEqual(
      Object.keys(cards).sort(),
    );
});

describe.each(alle)('%s', (_naam, taal, card) => {
  test('is a valid card of version 1.5', () => {
    expect(bezwaren(card)).toEqual([]);
    expect(schemafouten(card)).toEqual([]);
  });

  test('has nothing left of the template and nothing empty', () => {
    const json = JSON.stringify(card);
    expect(json).not.toMatch(/\$\{|\bundefined\b|\bnull\b|\[object|NaN|Invalid Date/);
    const leeg = objecten(card).filter(({ object }) =>
      ['text', 'title', 'label', 'errorMessage', 'verb'].some((plek) => object[plek] === ''),
    );
    expect(leeg).toEqual([]);
  });

  test('stays small, in its own language', () => {
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(MAX_BYTES);
    expect(card['lang']).toBe(taal);
    expect(card['fallbackText']).toMatch(taal === 'nl' ? /^Werk Teams bij/ : /^Update Teams/);
  });

  test('says of every choice and every input what it is', () => {
    for (const input of perType(card, 'Input.')) {
      for (const { title, value } of (input['choices'] ?? []) as Json[]) expect(title).not.toBe(value);
      if (input['isRequired'] === true)
        expect(input['label']).toContain(taal === 'nl' ? '(verplicht)' : '(required)');
    }
    const ids = perType(card, 'Input.').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('sends what its actions accept', () => {
    for (const { verb, data } of perType(card, 'Action.Execute')) {
      const action = findAction(String(verb));
      expect(action?.data.safeParse(data)).toMatchObject({ success: true });
    }
  });

  test('writes a moment as people say it', () => {
    const teksten = objecten(card).map(({ object }) =>
      typeof object['text'] === 'string' ? object['text'] : '',
    );
    for (const tekst of teksten) {
      expect(tekst).not.toMatch(/\d{4}-\d{2}-\d{2}|\d{2}:\d{2}:\d{2}|GMT/);
      for (const [tijd] of tekst.matchAll(taal === 'nl' ? /\d\d\.\d\d uur/g : /, \d\d:\d\d/g))
        expect(tekst).toMatch(
          new RegExp(
            taal === 'nl'
              ? `(ma|di|wo|do|vr|za|zo) \\d{1,2} [a-z]+ \\d{4}, ${tijd}`
              : `(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \\d{1,2} [A-Z][a-z]+ \\d{4}${tijd}`,
          ),
        );
    }
  });
});

describe('refresh', () => {
  const metVerversen = (kaarten: Voorbeeld[]) => kaarten.filter(([, { data }]) => 'verversen' in data);

  test('a stored card asks for its present state, for its reader only', () => {
    const kaarten = metVerversen(voorbeelden('nl', { userId: '29:1abc' }));
    expect(kaarten.length).toBeGreaterThan(40);
    for (const [, card] of kaarten) expect(render(card)['refresh']).toMatchObject({ userIds: ['29:1abc'] });
  });

  test('a client without personal views is not asked', () => {
    const kaarten = metVerversen(voorbeelden('nl', { userId: '' }));
    for (const [, card] of kaarten) expect(render(card)).not.toHaveProperty('refresh');
  });
});
