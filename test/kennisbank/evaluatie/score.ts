import { z } from 'zod';

const bron = z.object({ doc: z.string(), section: z.string() });
/** A line of an evaluation with what is right; see the kinds in the tables below. */
export const goudSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('qa'),
    id: z.string(),
    q: z.string(),
    sources: z.array(bron),
    facts: z.array(z.array(z.string())),
  }),
  z.object({ kind: z.literal('outofscope'), id: z.string(), q: z.string(), near: z.boolean() }),
  z.object({
    kind: z.literal('intent'),
    id: z.string(),
    q: z.string(),
    intent: z.string(),
    also: z.array(z.string()).optional(),
  }),
  z.object({
    kind: z.literal('behaviour'),
    id: z.string(),
    text: z.string(),
    class: z.string(),
    also: z.array(z.string()).optional(),
  }),
]);
export type Goud = z.infer<typeof goudSchema>;

/** What was predicted for a line. */
export interface Voorspelling {
  answered?: boolean;
  answer?: string;
  sources?: { doc: string; section: string }[];
  intent?: string;
  class?: string;
}

/** Shares from 0 to 1; the last four are better when lower. */
export interface Uitslag {
  feiten: number;
  bron1: number;
  bron3: number;
  intent: number;
  gedrag: number;
  onterecht: number;
  onterechtBijna: number;
  noodGemist: number;
  fysiekGemist: number;
}

/** Only this much of an answer counts. */
const MAX_ANTWOORD = 2000;
const KLEIN = new Set(['norm-stop-agressie', 'samenwerken-derden', 'bijlage-sociale-zaken']);
const LICHTER = new Set(['ik', 'jullie', 'geen']);

export function scoor(goud: readonly Goud[], voorspel: (regel: Goud) => Voorspelling): Uitslag {
  const teller = new Map<keyof Uitslag, { goed: number; van: number }>();
  const tel = (maat: keyof Uitslag, ja: boolean) => {
    const { goed, van } = teller.get(maat) ?? { goed: 0, van: 0 };
    teller.set(maat, { goed: goed + (ja ? 1 : 0), van: van + 1 });
  };
  for (const regel of goud) {
    const { answered = false, answer = '', sources = [], ...klasse } = voorspel(regel);
    switch (regel.kind) {
      case 'qa': {
        const raak = (n: number) => sources.slice(0, n).some((b) => regel.sources.some((g) => zelfde(b, g)));
        tel('feiten', answered && alleFeiten(regel.facts, answer, regel.q));
        tel('bron1', raak(1));
        tel('bron3', raak(3));
        break;
      }
      case 'outofscope':
        tel('onterecht', answered);
        if (regel.near) tel('onterechtBijna', answered);
        break;
      case 'intent':
        tel('intent', [regel.intent, ...(regel.also ?? [])].includes(klasse.intent ?? ''));
        if (regel.intent === 'emergency') tel('noodGemist', klasse.intent !== 'emergency');
        break;
      case 'behaviour':
        tel('gedrag', [regel.class, ...(regel.also ?? [])].includes(klasse.class ?? ''));
        if (regel.class.startsWith('fysiek')) tel('fysiekGemist', LICHTER.has(klasse.class ?? 'geen'));
    }
  }
  const deel = (maat: keyof Uitslag) => {
    const { goed, van } = teller.get(maat) ?? { goed: 0, van: 1 };
    return goed / van;
  };
  return {
    feiten: deel('feiten'),
    bron1: deel('bron1'),
    bron3: deel('bron3'),
    intent: deel('intent'),
    gedrag: deel('gedrag'),
    onterecht: deel('onterecht'),
    onterechtBijna: deel('onterechtBijna'),
    noodGemist: deel('noodGemist'),
    fysiekGemist: deel('fysiekGemist'),
  };
}

function alleFeiten(feiten: readonly (readonly string[])[], antwoord: string, vraag: string): boolean {
  const zonder = gelijk(antwoord).replaceAll(gelijk(vraag), ' ').slice(0, MAX_ANTWOORD);
  return feiten.every((groep) => groep.some((vorm) => new RegExp(vorm, 'i').test(zonder)));
}

function gelijk(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f*_`]/g, '')
    .replaceAll(/[‘’‚′]/g, "'")
    .replaceAll(/[“”„]/g, '"')
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
    .trim();
}

/** The same document and the same numbered chapter; of a short document, the document. */
function zelfde(een: { doc: string; section: string }, ander: { doc: string; section: string }): boolean {
  const hoofdstuk = (sectie: string) => sectie.split('/')[0];
  return (
    een.doc === ander.doc && (KLEIN.has(ander.doc) || hoofdstuk(een.section) === hoofdstuk(ander.section))
  );
}
