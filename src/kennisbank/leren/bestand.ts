import { readFileSync, writeFileSync } from 'node:fs';

import { z } from 'zod';

import type { Lineair } from './lineair';
import type { Model } from './maak';
import { onderdelen } from './oefenzinnen';

const kopSchema = z.strictObject({
  stempel: z.string(),
  vakken: z.number().int().positive(),
  woorden: z.array(z.string()),
  lessen: z.array(z.strictObject({ les: z.enum(onderdelen), klassen: z.array(z.string()) })),
});

/** A model with the mark of what it was made from. */
export type Bewaard = Model & { stempel: string };

/** One file: how long the head is, the head as JSON, then per lesson a byte per weight and two floats per class. */
export function writeModel(file: string, { stempel, vakken, woorden, lessen }: Bewaard): void {
  const kop = Buffer.from(
    JSON.stringify({
      stempel,
      vakken,
      woorden,
      lessen: [...lessen].map(([les, { klassen }]) => ({ les, klassen })),
    }),
  );
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32LE(kop.length);
  const delen = [...lessen.values()].flatMap(({ gewichten, schaal, basis }) => [
    Buffer.from(Int8Array.from(gewichten).buffer),
    Buffer.from(schaal.buffer),
    Buffer.from(basis.buffer),
  ]);
  writeFileSync(file, Buffer.concat([lengte, kop, ...delen]));
}

/** What a model was made from; undefined when the file is not there, or is of another time. */
export function readStempel(file: string): string | undefined {
  try {
    return readModel(file).stempel;
  } catch {
    return undefined;
  }
}

/** Throws when the file is not there or is not a model. */
export function readModel(file: string): Bewaard {
  const inhoud = readFileSync(file);
  let plek = 4 + inhoud.readUInt32LE(0);
  const kop = kopSchema.parse(JSON.parse(inhoud.toString('utf8', 4, plek)));
  // A copy of its own: floats must begin at a multiple of four.
  const neem = (bytes: number) => Uint8Array.from(inhoud.subarray(plek, (plek += bytes))).buffer;
  return {
    stempel: kop.stempel,
    vakken: kop.vakken,
    woorden: kop.woorden,
    lessen: new Map(
      kop.lessen.map(({ les, klassen }): [typeof les, Lineair] => {
        const n = klassen.length;
        return [
          les,
          {
            klassen,
            gewichten: new Int8Array(neem(kop.vakken * n)),
            schaal: new Float32Array(neem(4 * n)),
            basis: new Float32Array(neem(4 * n)),
          },
        ];
      }),
    ),
  };
}
