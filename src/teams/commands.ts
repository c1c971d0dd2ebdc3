/** What a typed word does; anything else is a question. */
export type Command = 'melden' | 'verder' | 'stop' | 'terug' | 'hulp' | 'welkom';

/** Every word that is a command, in both languages. The manifest offers the first of each. */
const woorden: readonly (readonly [Command, readonly string[]])[] = [
  ['melden', ['melden', 'meld', 'melding', 'melding doen', 'ik wil melden', 'ik wil iets melden', 'report']],
  ['verder', ['verder', 'ga verder', 'doorgaan', 'continue']],
  ['stop', ['stop', 'stoppen', 'annuleer', 'annuleren', 'cancel']],
  ['terug', ['terug', 'back']],
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
