import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { vraag } from '../../src/flows/raadplegen';
import { createHerkenner } from '../../src/kennisbank/herkenner';
import { readModel } from '../../src/kennisbank/leren/bestand';
import { modelFile } from '../../src/kennisbank/leren/bewaar';
import { readArtikelen } from '../../src/kennisbank/read';
import { createKennisbank } from '../../src/kennisbank/search';

const ARTIKELEN = 300;
const RONDES = 5;
const DOEL_MS = 10;
const root = join(__dirname, '..', '..');

/** What one answer costs inside the process, in CPU of one core, with 300 articles and the questions of the evaluation. */
export function meetAntwoord(): string {
  const begin = performance.now();
  const herkenner = createHerkenner(readModel(modelFile(root)));
  const laden = performance.now() - begin;
  const artikelen = readArtikelen(join(root, 'src', 'kennisbank', 'artikelen'));
  const meer = Array.from({ length: Math.ceil(ARTIKELEN / artikelen.length) }, (_, i) =>
    artikelen.map((artikel) => ({ ...artikel, id: i === 0 ? artikel.id : `${artikel.id}-${i}` })),
  )
    .flat()
    .slice(0, ARTIKELEN);
  const kennisbank = createKennisbank(meer, herkenner);
  const ms: number[] = [];
  for (let ronde = 0; ronde < RONDES; ronde += 1)
    for (const tekst of teksten()) {
      const cpu = process.cpuUsage();
      vraag({ kennisbank }, tekst, 'nl');
      const { user, system } = process.cpuUsage(cpu);
      // The first round is for the compiler.
      if (ronde > 0) ms.push((user + system) / 1000);
    }
  ms.sort((a, b) => a - b);
  const deel = (q: number) => ms[Math.floor(ms.length * q)] ?? NaN;
  return [
    `${meer.length} articles, ${ms.length} answers: p50 ${deel(0.5).toFixed(2)} ms, p99 ${deel(0.99).toFixed(2)} ms of CPU`,
    `aim p99 <= ${DOEL_MS} ms: ${deel(0.99) <= DOEL_MS ? 'met' : 'NOT met'}; the model is read in ${laden.toFixed(0)} ms`,
  ].join('\n');
}

function teksten(): string[] {
  const dir = join(root, 'test', 'kennisbank', 'evaluatie');
  return readdirSync(dir)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(dir, file), 'utf8').trim().split('\n'))
    .map((regel) => JSON.parse(regel) as { q?: string; text?: string })
    .map(({ q, text }) => q ?? text ?? '');
}
