import { join } from 'node:path';

import { z } from 'zod';

import type { Bron } from './domain/protocol/bron';
import { utrecht, type Profiel } from './domain/protocol/profiel';
import type { Kennisbank, Taal } from './flows/ports';
import { vraag, type Antwoord } from './flows/raadplegen';
import { leesKaart } from './teams/leeskaart';
import { antwoordKaarten } from './teams/present/raadpleging';
import { createRender } from './teams/render';

/** A municipality without a name: who is named in an answer is named by the role. */
const profiel: Profiel = {
  ...utrecht,
  bewaartermijnMaanden: 1,
  rollen: { ...utrecht.rollen, coordinatoren: [{ id: '', naam: 'de coördinator VPD' }] },
};

const kind = z.enum(['qa', 'outofscope', 'oos', 'intent', 'intents', 'behaviour', 'behavior']);

/** A line of an evaluation; more fields may stand beside these. */
export const regelSchema = z
  .looseObject({ id: z.string(), kind, q: z.string().optional(), text: z.string().optional() })
  .transform(({ id, kind, q, text }) => ({ id, kind, tekst: q ?? text ?? '' }));
export type Regel = z.infer<typeof regelSchema>;

export interface Vraagbaak {
  /** The answer as a colleague reads it, with what is behind 'Toon voorbeeldzinnen'. */
  antwoord(tekst: string, taal: Taal): string;
  /** What an administrator wants to know about it. */
  uitleg(tekst: string, taal: Taal): object;
  /** The prediction for a line of an evaluation. */
  voorspel(regel: Regel): object;
}

/** Questions without Teams: for administrators and for the evaluation. `root` is the folder of the program. */
export function createVraagbaak(root: string, kennisbank: Kennisbank): Vraagbaak {
  const render = createRender(join(root, 'cards'));
  const beantwoord = (tekst: string, taal: Taal) => vraag({ kennisbank }, tekst, taal);
  const lees = (antwoord: Antwoord) => {
    const { raadpleging, taal } = antwoord;
    const kaarten = antwoordKaarten(antwoord, { taal, profiel, userId: '' }, { metZinnen: true });
    // What is chosen from is on buttons.
    const keuzes = raadpleging.soort === 'verduidelijk' ? raadpleging.keuzes : [];
    return [
      kaarten.map((kaart) => leesKaart(render(kaart))).join('\n\n'),
      ...keuzes.map(({ titel }) => `- ${titel}`),
    ].join('\n');
  };
  return {
    antwoord: (tekst, taal) => lees(beantwoord(tekst, taal)),
    uitleg: (tekst, taal) => {
      const antwoord = beantwoord(tekst, taal);
      const { raadpleging, intent, herkend, waaraan, treffers } = antwoord;
      return {
        soort: raadpleging.soort,
        taal: antwoord.taal,
        intent,
        behaviour: herkend ?? 'geen',
        because: waaraan,
        ...('loket' in raadpleging && { loket: raadpleging.loket }),
        sources: antwoord.bronnen.map(alsBron),
        articles: treffers.map(({ artikel, score }) => ({ id: artikel.id, score: Number(score.toFixed(3)) })),
      };
    },
    voorspel: ({ id, kind, tekst }) => {
      const antwoord = beantwoord(tekst, 'nl');
      switch (kind) {
        case 'intent':
        case 'intents':
          return { id, kind, intent: antwoord.intent };
        case 'behaviour':
        case 'behavior':
          return { id, kind, class: antwoord.herkend ?? 'geen' };
        case 'qa':
        case 'oos':
        case 'outofscope':
          return {
            id,
            kind,
            answered: 'artikel' in antwoord.raadpleging,
            answer: lees(antwoord),
            sources: antwoord.bronnen.map(alsBron),
          };
      }
    },
  };
}

function alsBron({ doc, sectie }: Bron) {
  return { doc, section: sectie };
}
