import { z } from 'zod';

import type { Drawn } from './render';

const blok = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  isVisible: z.boolean().optional(),
});

/** The texts of a card from top to bottom, a line each, as somebody reads them; buttons left out. */
export function leesKaart({ body }: Drawn): string {
  return regels(body).join('\n');
}

function regels(deel: unknown): string[] {
  if (Array.isArray(deel)) return deel.flatMap(regels);
  const gelezen = blok.safeParse(deel);
  if (!gelezen.success || gelezen.data.isVisible === false) return [];
  const { type, text, ...rest } = gelezen.data;
  if (type === 'ActionSet') return [];
  if (type === 'RichTextBlock') return [[rest['inlines']].flat().map(inhoud).join('')];
  return [
    ...(text === undefined ? [] : [text]),
    ...Object.values(rest).flatMap((v) => (Array.isArray(v) ? regels(v) : [])),
  ];
}

function inhoud(stuk: unknown): string {
  return typeof stuk === 'string' ? stuk : (blok.safeParse(stuk).data?.text ?? '');
}
