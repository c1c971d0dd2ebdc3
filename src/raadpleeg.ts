import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

import { readArtikelenDir } from './config';
import type { Kennisbank } from './flows/ports';
import { openKennisbank, openMetEigen } from './kennisbank/open';
import { createLog } from './log';
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
  const vraagbaak = createVraagbaak(root, await openEigen());
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

/** With the folder of the municipality, so that its articles can be tried, and are refused, before they are used. */
async function openEigen(): Promise<Kennisbank> {
  const map = readArtikelenDir();
  if (map === undefined) return openKennisbank(root);
  return openMetEigen(
    root,
    map,
    createLog((line) => process.stderr.write(line)),
  );
}

raadpleeg().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
