/** What a typed word does; anything else is an answer or a question. */
export type Command =
  | 'melden'
  | 'nood'
  | 'mijn'
  | 'werklijst'
  | 'kennisbank'
  | 'nagaan'
  | 'verder'
  | 'vraag'
  | 'opnieuw'
  | 'stop'
  | 'weg'
  | 'terug'
  | 'hulp'
  | 'welkom';

/** Every word that is a command, in both languages. The manifest offers the first of each. */
const woorden: readonly (readonly [Command, readonly string[]])[] = [
  [
    'melden',
    [
      'melden',
      'meld',
      'melding',
      'melding doen',
      'ik wil melden',
      'ik wil iets melden',
      'report',
      'new report',
      'i want to report something',
    ],
  ],
  [
    'nood',
    [
      'noodmelding',
      'nood',
      'spoed',
      'spoedmelding',
      'snel melden',
      'kort melden',
      'korte melding',
      'quick report',
      'urgent report',
      'urgent',
    ],
  ],
  [
    'mijn',
    [
      'mijn meldingen',
      'mijn melding',
      'status',
      'status melding',
      'status van mijn melding',
      'my reports',
      'my report',
      'status report',
    ],
  ],
  [
    'werklijst',
    [
      'werklijst',
      'mijn werklijst',
      'toon mijn werklijst',
      'openstaand',
      'lopende meldingen',
      'mijn lopende meldingen',
      'work list',
      'my work list',
      'open reports',
      'running reports',
    ],
  ],
  [
    'kennisbank',
    ['kennisbank', 'toon de kennisbank', 'onderwerpen', 'knowledge base', 'show the topics', 'topics'],
  ],
  [
    'nagaan',
    [
      'nagaan',
      'moet ik dit melden',
      'moet ik melden',
      'moet ik het melden',
      'moet ik dit wel melden',
      'do i have to report this',
      'do i need to report this',
      'should i report this',
      'must i report this',
    ],
  ],
  ['verder', ['verder', 'ga verder', 'doorgaan', 'toch verder', 'continue', 'go on']],
  [
    'vraag',
    ['vraag', 'toon de vraag', 'welke vraag', 'herhaal', 'herhaal de vraag', 'show the question', 'repeat'],
  ],
  ['opnieuw', ['opnieuw', 'begin opnieuw', 'opnieuw beginnen', 'start over', 'start again']],
  ['stop', ['stop', 'stoppen', 'annuleer', 'annuleren', 'cancel']],
  ['weg', ['weggooien', 'gooi het weg', 'gooi weg', 'weg ermee', 'throw it away', 'delete it']],
  ['terug', ['terug', 'vorige', 'vorige vraag', 'back', 'go back']],
  ['hulp', ['hulp', 'help', 'help me', 'hulp nu', 'sos']],
  [
    'welkom',
    [
      'hoi',
      'hallo',
      'hi',
      'hello',
      'hey',
      'hee',
      'start',
      'menu',
      'dag',
      'goedemorgen',
      'goedemiddag',
      'goedenavond',
      'good morning',
    ],
  ],
];

const byWord = new Map(
  woorden.flatMap(([command, vormen]) => vormen.map((vorm) => [vorm, command] as const)),
);

/** Undefined: not a command. Capitals, spaces and punctuation around it do not matter. */
export function findCommand(tekst: string): Command | undefined {
  return byWord.get(
    tekst
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} ]/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}
