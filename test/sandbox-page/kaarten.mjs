/** Cards for the fixture: as the program could send them. */
const execute = (title, verb, style) => ({
  type: 'Action.Execute',
  title,
  verb,
  data: { verb, id: 'c0' },
  ...(style && { style }),
  fallback: { type: 'Action.Submit', title, data: { verb, id: 'c0' } },
});
const text = (value, more = {}) => ({ type: 'TextBlock', text: value, wrap: true, ...more });
const card = (body, actions = []) => ({ type: 'AdaptiveCard', version: '1.5', lang: 'nl', body, actions });

export const vraag = card(
  [
    text('Vraag 1 van 3', { isSubtle: true, size: 'Small' }),
    text('Wat gebeurde er?', { style: 'heading' }),
    text('Kies wat **het meest** klopt. Twijfel je? Kies dan het zwaarste.'),
    {
      type: 'Input.ChoiceSet',
      id: 'gedrag',
      label: 'Gedrag (verplicht)',
      style: 'expanded',
      wrap: true,
      isRequired: true,
      errorMessage: 'Kies wat er gebeurde.',
      choices: [
        { title: 'Het ging over hemzelf: zeuren, smeken, huilen', value: 'ik' },
        { title: 'Het ging over de regels of de gemeente', value: 'jullie' },
        { title: 'Het ging over mij: schelden, beledigen, kleineren', value: 'jij' },
        { title: 'Dreigen, duwen, slaan of iets vernielen', value: 'fysiek' },
      ],
    },
  ],
  [execute('Volgende', 'melden.beantwoorden', 'positive'), execute('Stop', 'melden.intrekken')],
);

export const moment = card(
  [
    text('Vraag 2 van 3', { isSubtle: true, size: 'Small' }),
    text('Wanneer en waar was het?', { style: 'heading' }),
    {
      type: 'ColumnSet',
      columns: [
        {
          type: 'Column',
          width: 'stretch',
          items: [
            {
              type: 'Input.Date',
              id: 'datum',
              label: 'Datum (verplicht)',
              isRequired: true,
              value: '2026-11-22',
              errorMessage: 'Vul de datum in.',
            },
          ],
        },
        {
          type: 'Column',
          width: 'stretch',
          items: [
            {
              type: 'Input.Time',
              id: 'tijd',
              label: 'Tijd (verplicht)',
              isRequired: true,
              errorMessage: 'Vul de tijd in.',
            },
          ],
        },
      ],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'plek',
      label: 'Plek',
      placeholder: 'Kies een plek',
      choices: [
        { title: 'Balie', value: 'balie' },
        { title: 'Telefoon', value: 'telefoon' },
      ],
    },
    {
      type: 'Input.Text',
      id: 'verhaal',
      label: 'Wat werd er gezegd?',
      isMultiline: true,
      placeholder: 'Zo letterlijk als het lukt',
    },
    {
      type: 'Input.ChoiceSet',
      id: 'hulp',
      label: 'Wat is er gedaan?',
      isMultiSelect: true,
      style: 'expanded',
      choices: [
        { title: 'Gesprek gestopt', value: 'stop' },
        { title: 'Beveiliging gebeld', value: 'bev' },
      ],
    },
    { type: 'Input.Toggle', id: 'ander', title: 'Er was een collega bij', wrap: true },
    { type: 'Input.Number', id: 'keer', label: 'Hoe vaak al?', min: 1, max: 9 },
    {
      type: 'Input.ChoiceSet',
      id: 'getuige',
      label: 'Wie was erbij?',
      placeholder: 'Zoek een collega',
      choices: [],
      'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
    },
  ],
  [execute('Volgende', 'melden.beantwoorden', 'positive'), execute('Terug', 'melden.terug')],
);

export const overzicht = (verhaal) =>
  card(
    [
      text('Klopt dit?', { style: 'heading' }),
      {
        type: 'FactSet',
        facts: [
          { title: 'Gedrag', value: 'Jij-gedrag, niet gestopt' },
          { title: 'Wanneer', value: 'zo 22 november 2026, 14.05 uur' },
          { title: 'Plek', value: 'Balie Burgerzaken' },
        ],
      },
      { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: verhaal }] },
      {
        type: 'Container',
        style: 'warning',
        items: [
          text(
            'Je meldt dit bij je leidinggevende. Zie [het protocol](https://voorbeeldstad.example/protocol), paragraaf 4.',
          ),
        ],
      },
    ],
    [
      execute('Dien in', 'melden.indienen', 'positive'),
      execute('Terug', 'melden.terug'),
      {
        type: 'Action.ShowCard',
        title: 'Waarom melden?',
        card: card([text('1. Je staat er niet alleen voor\n2. Je leidinggevende kan iets doen')]),
      },
      execute('Gooi weg', 'melden.intrekken', 'destructive'),
    ],
  );

export const ontvangst = card([
  {
    type: 'Container',
    style: 'good',
    items: [
      text('Je melding is binnen', { style: 'heading', color: 'good' }),
      text('Nummer **M-2026-0001**. Je leidinggevende heeft een bericht.'),
    ],
  },
]);

export const afhandelen = (status) =>
  card(
    [
      text('Nieuwe melding', { style: 'heading' }),
      {
        type: 'FactSet',
        facts: [
          { title: 'Nummer', value: 'M-2026-0001' },
          { title: 'Status', value: status },
          { title: 'Binnen', value: 'ma 23 november, 14.05 uur' },
        ],
      },
      {
        type: 'Container',
        style: 'attention',
        items: [text('Praat binnen 24 uur met je collega.', { color: 'attention', weight: 'bolder' })],
      },
      {
        type: 'Container',
        id: 'stappen',
        isVisible: false,
        style: 'emphasis',
        items: [text('- Bel je collega\n- Lees de melding\n- Kies een maatregel')],
      },
      { type: 'Input.Text', id: 'notitie', label: 'Notitie voor jezelf', isMultiline: true },
    ],
    [
      execute('Pak op', 'afhandelen.oppakken', 'positive'),
      { type: 'Action.ToggleVisibility', title: 'Stappen', targetElements: ['stappen'] },
      execute('Zeg nee', 'afhandelen.weigeren'),
      { type: 'Action.OpenUrl', title: 'Protocol', url: 'https://voorbeeldstad.example/protocol' },
    ],
  );
