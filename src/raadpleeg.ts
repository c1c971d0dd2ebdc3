import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

import { openKennisbank } from './kennisbank/open';
import { createVraagbaak, regelSchema } from './vraagbaak';

const UITLEG = `npm run --silent raadplegen -- [--taal nl|en] "vraag"   the answer as a colleague reads it
npm run --silent raadplegen -- --json "vraag"           sources and articles with scores, intent, behaviour
npm run --silent raadplegen -- --jsonl < file           lines {id, kind, q|text} to predictions, one per line
`;

const root = join(__dirname, '..');

/** Questions on the command line. */
async function raadpleeg(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      taal: { type: 'string', default: 'nl' },
    },
  });
  const zeg = (regel: string) => process.stdout.write(`${regel}\n`);
  const tekst = positionals.join(' ').trim();
  if (tekst === '' && !values.jsonl) {
    process.stderr.write(UITLEG);
    process.exitCode = 1;
    return;
  }
  const vraagbaak = createVraagbaak(root, openKennisbank(root));
  const taal = values.taal === 'en' ? 'en' : 'nl';
  if (!values.jsonl) {
    zeg(
      values.json
        ? JSON.stringify(vraagbaak.uitleg(tekst, taal), undefined, 2)
        : vraagbaak.antwoord(tekst, taal),
    );
    return;
  }
  for await (const regel of createInterface({ input: process.stdin }))
    if (regel.trim() !== '') zeg(JSON.stringify(vraagbaak.voorspel(regelSchema.parse(JSON.parse(regel)))));
}

raadpleeg().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
