import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

import { z } from 'zod';

import { utrecht, type Profiel } from './domain/protocol/profiel';
import { rangschikBronnen } from './domain/raadplegen/bronnen';
import { vraag, type Antwoord } from './flows/raadplegen';
import { openKennisbank } from './kennisbank/open';
import { leesKaart } from './teams/leeskaart';
import { antwoordKaarten } from './teams/present/raadpleging';
import { createRender } from './teams/render';

const UITLEG = `npm run raadplegen -- [--taal nl|en] "vraag"           the answer as a colleague sees it
npm run raadplegen -- --json "vraag"                   sources and articles with their scores, intent, behaviour
npm run --silent raadplegen -- --jsonl < file          lines {id, kind, q|text}: predictions, one per line
`;

/** A municipality without a name: who is named in an answer is named by the role. */
const profiel: Profiel = {
  ...utrecht,
  bewaartermijnMaanden: 1,
  rollen: { ...utrecht.rollen, coordinatoren: [{ id: '', naam: 'de coördinator VPD' }] },
};

const regelSchema = z
  .looseObject({
    id: z.string(),
    kind: z.enum(['qa', 'outofscope', 'oos', 'intent', 'intents', 'behaviour', 'behavior']),
    q: z.string().optional(),
    text: z.string().optional(),
    lang: z.string().optional(),
  })
  .transform(({ q, text, ...rest }) => ({ ...rest, tekst: q ?? text ?? '' }));

const root = join(__dirname, '..');

function start() {
  const kennisbank = openKennisbank(root);
  const render = createRender(join(root, 'cards'));
  return {
    vraag: (tekst: string, taal: 'nl' | 'en') => vraag({ kennisbank }, tekst, taal),
    /** What the colleague reads, with what is behind 'Toon voorbeeldzinnen'. */
    tekst: (antwoord: Antwoord) =>
      antwoordKaarten(antwoord, { taal: antwoord.taal, profiel, userId: '' }, { metZinnen: true })
        .map((kaart) => leesKaart(render(kaart)))
        .join('\n\n'),
  };
}

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
  const taal = values.taal === 'en' ? 'en' : 'nl';
  if (values.jsonl) {
    const bot = start();
    for await (const regel of createInterface({ input: process.stdin })) {
      if (regel.trim() === '') continue;
      const { id, kind, lang, tekst } = regelSchema.parse(JSON.parse(regel));
      const antwoord = bot.vraag(tekst, lang === 'en' ? 'en' : taal);
      zeg(JSON.stringify({ id, kind, ...voorspelling(kind, tekst, antwoord, bot.tekst) }));
    }
  } else if (tekst === '') {
    process.stderr.write(UITLEG);
    process.exitCode = 1;
  } else {
    const bot = start();
    const antwoord = bot.vraag(tekst, taal);
    zeg(values.json ? JSON.stringify(overzicht(tekst, antwoord), undefined, 2) : bot.tekst(antwoord));
  }
}

function voorspelling(
  kind: string,
  tekst: string,
  antwoord: Antwoord,
  naarTekst: (antwoord: Antwoord) => string,
) {
  switch (kind) {
    case 'intent':
    case 'intents':
      return { intent: antwoord.intent };
    case 'behaviour':
    case 'behavior':
      return { class: antwoord.herkend ?? 'geen' };
    default: {
      const { raadpleging } = antwoord;
      return {
        answered: 'artikel' in raadpleging,
        answer: naarTekst(antwoord),
        sources: bronnen(tekst, antwoord),
      };
    }
  }
}

function overzicht(tekst: string, antwoord: Antwoord) {
  const { raadpleging, taal, intent, herkend, waaraan, treffers } = antwoord;
  return {
    soort: raadpleging.soort,
    taal,
    intent,
    behaviour: herkend ?? 'geen',
    because: waaraan,
    ...('loket' in raadpleging && { loket: raadpleging.loket }),
    sources: bronnen(tekst, antwoord),
    articles: treffers.map(({ artikel, score }) => ({ id: artikel.id, score: Number(score.toFixed(3)) })),
  };
}

/** Nothing where nothing is answered. */
function bronnen(tekst: string, { raadpleging, treffers }: Antwoord) {
  if (!('artikel' in raadpleging)) return [];
  return rangschikBronnen(tekst, treffers).map(({ doc, sectie }) => ({ doc, section: sectie }));
}

raadpleeg().catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).message)}\n`);
  process.exitCode = 1;
});
