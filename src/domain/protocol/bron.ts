import { z } from 'zod';

export const documenten = [
  'utrecht-protocol',
  'werkwijzer',
  'norm-stop-agressie',
  'samenwerken-derden',
  'bijlage-sociale-zaken',
  'eigen-kennis',
] as const;

/** Where a rule or an answer comes from: document and section id, e.g. utrecht-protocol 6.1. */
export const bronSchema = z.strictObject({ doc: z.enum(documenten), sectie: z.string().min(1) });
export type Bron = z.infer<typeof bronSchema>;

/** Shorthand for the rows of the protocol tables. */
export function bron(doc: Bron['doc'], sectie: string): Bron {
  return { doc, sectie };
}
