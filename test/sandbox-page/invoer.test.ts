import type { Json, Mens } from '../../src/sandbox/page/contract';
import {
  defaultValues,
  eersteTekst,
  fillPeople,
  inputsToSend,
  keepInputs,
} from '../../src/sandbox/page/invoer';

const card: Json = {
  type: 'AdaptiveCard',
  body: [
    { type: 'Container', items: [{ type: 'TextBlock', text: '**Wat** gebeurde er?' }] },
    { type: 'Input.Text', id: 'verhaal', value: 'eerst' },
    {
      type: 'ColumnSet',
      columns: [{ type: 'Column', items: [{ type: 'Input.Number', id: 'keer' }] }],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'wie',
      choices: [],
      'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users?scope=currentContext' },
    },
  ],
  actions: [
    { type: 'Action.ShowCard', card: { type: 'AdaptiveCard', body: [{ type: 'Input.Date', id: 'dag' }] } },
  ],
};
const people: Mens[] = [
  { key: 'noor', id: 'id-1', naam: 'Noor Jansen', functie: 'Coördinator', team: 'M&O', rol: 'coordinator' },
];

describe('keeping what was filled in', () => {
  const values = new Map([
    ['verhaal', 'half af'],
    ['keer', '3'],
    ['dag', '2026-11-22'],
    ['onbekend', 'x'],
  ]);

  test('puts values back by id, also in columns and cards behind a button', () => {
    const kept = keepInputs(card, values);
    expect(defaultValues(kept)).toEqual(
      new Map([
        ['verhaal', 'half af'],
        ['keer', '3'],
        ['dag', '2026-11-22'],
      ]),
    );
    expect(JSON.stringify(kept)).toContain('"value":3');
  });

  test('leaves a number that was emptied empty, instead of 0', () => {
    expect(defaultValues(keepInputs(card, new Map([['keer', '']])))).toEqual(new Map([['verhaal', 'eerst']]));
  });

  test('does not change the card it was given', () => {
    const before = structuredClone(card);
    keepInputs(card, values);
    fillPeople(card, people);
    expect(card).toEqual(before);
  });
});

describe('people picker', () => {
  test('offers the people of the organisation; the value is the object id', () => {
    expect(JSON.stringify(fillPeople(card, people))).toContain(
      '"choices":[{"title":"Noor Jansen (Coördinator)","value":"id-1"}],"style":"compact"',
    );
    expect(JSON.stringify(fillPeople(card, people))).not.toContain('choices.data');
  });

  test('leaves a list with a query of its own alone', () => {
    const own: Json = {
      type: 'Input.ChoiceSet',
      id: 'x',
      'choices.data': { type: 'Data.Query', dataset: 'locaties' },
    };
    expect(fillPeople(own, people)).toEqual(own);
  });
});

describe('what a click sends', () => {
  test('sends what is filled, an emptied input as empty, and nothing for one never touched', () => {
    const inputs = new Map([
      ['verhaal', undefined],
      ['keer', undefined],
      ['wie', 'id-1'],
    ]);
    expect(inputsToSend(inputs, defaultValues(card))).toEqual({ verhaal: '', wie: 'id-1' });
  });

  test('the first text of a card is its name', () => {
    expect(eersteTekst(card)).toBe('Wat gebeurde er?');
    expect(eersteTekst({ type: 'AdaptiveCard' })).toBe('');
  });
});
