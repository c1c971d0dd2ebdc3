import { z } from 'zod';

type Veld = Record<string, unknown>;
const velden = (data: z.ZodType): [string, Veld][] => {
  const schema = z.toJSONSchema(data, { io: 'input', unrepresentable: 'any' });
  return Object.entries((schema.properties ?? {}) as Record<string, Veld>);
};

/** Whether a verb is about one thing, named by an opaque id. */
export const metOpaakId = (data: z.ZodType): boolean => velden(data).some(([naam]) => naam === 'id');

/**
 * Data that fits the schema of a verb, one for each choice it offers, so that no list of verbs has to be kept.
 * `wie`: somebody, where a person is chosen.
 */
export function gegevens(data: z.ZodType, id: string, wie: string): Record<string, unknown>[] {
  const lijst = velden(data);
  const keuzes = lijst.map(([, veld]) => (veld['enum'] as string[] | undefined) ?? []);
  const keer = Math.max(1, ...keuzes.map((k) => k.length));
  return Array.from({ length: keer }, (_, n) =>
    Object.fromEntries(
      lijst.map(([naam, veld], i) => {
        const keuze = keuzes[i] ?? [];
        if (keuze.length > 0) return [naam, keuze[n % keuze.length]];
        const [voorbeeld] = (veld['examples'] as unknown[] | undefined) ?? [];
        if (voorbeeld !== undefined) return [naam, voorbeeld];
        if (veld['format'] === 'uuid' || naam === 'id') return [naam, id];
        if (Array.isArray(veld['anyOf'])) return [naam, wie];
        return [naam, veld['type'] === 'string' ? 'waarschuwing' : 1];
      }),
    ),
  );
}
