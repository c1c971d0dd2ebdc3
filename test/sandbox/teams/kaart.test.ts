import { fillIn, findAction, findActions, findInputs, findRefresh } from '../../../src/sandbox/teams/kaart';

const execute = (title: string, verb: string, more: object = {}) => ({
  ...{ type: 'Action.Execute', title, verb, data: { id: 'm1' } },
  ...more,
});

const card = {
  type: 'AdaptiveCard',
  body: [
    { type: 'Input.Text', id: 'tekst' },
    { type: 'Input.Number', id: 'aantal', value: 3 },
    {
      type: 'Container',
      items: [
        {
          type: 'ColumnSet',
          columns: [
            { type: 'Column', items: [{ type: 'Input.Toggle', id: 'gewoon' }] },
            {
              type: 'Column',
              items: [{ type: 'Input.Toggle', id: 'eigen', value: 'ja', valueOn: 'ja', valueOff: 'nee' }],
            },
          ],
        },
        { type: 'ActionSet', actions: [execute('In de set', 'set')] },
      ],
    },
    { type: 'Input.ChoiceSet', id: 'keuze', isMultiSelect: true, value: 'a,b', choices: [] },
    { type: 'Input.Text', value: 'has no id, so is not sent' },
  ],
  actions: [
    execute('Verder', 'verder', {
      fallback: { type: 'Action.Submit', title: 'Verder', data: { verb: 'verder' } },
    }),
    execute('Annuleer', 'weg', { associatedInputs: 'none' }),
    {
      type: 'Action.ShowCard',
      title: 'Meer',
      card: {
        type: 'AdaptiveCard',
        body: [{ type: 'Input.Date', id: 'datum', value: '2027-03-01' }],
        actions: [execute('Plan', 'plan')],
      },
    },
  ],
  refresh: { action: execute('', 'bekijk'), userIds: ['29:a'] },
};

const filled = (by: { verb?: string; title?: string }, given = {}) => {
  const action = findAction(card, by);
  return action && fillIn(action, given);
};

describe('the buttons and inputs of a card', () => {
  test('are found in columns, action sets and cards that unfold, but not in the refresh', () => {
    expect(findActions(card).map((a) => a.title)).toEqual([
      'In de set',
      'Verder',
      'Annuleer',
      'Meer',
      'Plan',
    ]);
    expect(findInputs(card).map((i) => i.id)).toEqual(['tekst', 'aantal', 'gewoon', 'eigen', 'keuze']);
  });

  test('a button is found by verb, by title in any case, and by both together', () => {
    expect(findAction(card, { verb: 'plan' })?.title).toBe('Plan');
    expect(findAction(card, { title: ' verder ' })?.verb).toBe('verder');
    expect(findAction(card, { verb: 'verder' })?.fallback?.data).toEqual({ verb: 'verder' });
    expect(findAction(card, { verb: 'plan', title: 'Verder' })).toBeUndefined();
  });

  test('an Action.Submit is found by the verb in its data', () => {
    const submit = {
      type: 'AdaptiveCard',
      actions: [{ type: 'Action.Submit', title: 'Ja', data: { verb: 'ja' } }],
    };
    expect(findAction(submit, { verb: 'ja' })).toMatchObject({ type: 'Action.Submit', title: 'Ja' });
  });

  test('defaults of inputs are sent as text, empty ones not at all', () => {
    expect(filled({ verb: 'verder' })).toEqual({
      ...{ id: 'm1', aantal: '3', gewoon: 'false', eigen: 'ja', keuze: 'a,b' },
    });
  });

  test('given values are sent as Teams writes them and win from the data of the button', () => {
    const given = { tekst: 'hoi', aantal: 7, gewoon: true, eigen: false, keuze: ['b', 'c'], id: 'x' };
    expect(filled({ verb: 'set' }, given)).toEqual({
      ...{ id: 'x', tekst: 'hoi', aantal: '7', gewoon: 'true', eigen: 'nee', keuze: 'b,c' },
    });
    expect(filled({ verb: 'set' }, { aantal: '' })).not.toHaveProperty('aantal');
  });

  test('a card that unfolds sends its own inputs and those around it; its inputs go with no other button', () => {
    expect(filled({ verb: 'plan' })).toMatchObject({ datum: '2027-03-01', aantal: '3' });
    expect(filled({ verb: 'verder' })).not.toHaveProperty('datum');
    expect(filled({ verb: 'weg' })).toEqual({ id: 'm1' });
  });

  test('a refresh tells its action and for whom', () => {
    expect(findRefresh(card)).toMatchObject({ action: { verb: 'bekijk' }, userIds: ['29:a'] });
    expect(findRefresh({ refresh: { action: execute('', 'x') } })).not.toHaveProperty('userIds');
    expect(findRefresh({ type: 'AdaptiveCard' })).toBeUndefined();
  });
});
