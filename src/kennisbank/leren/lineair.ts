import type { Kenmerken } from './kenmerken';

/** A linear model: for each class a weight per bucket, and one for the class itself. */
export interface Lineair {
  klassen: readonly string[];
  /** Weights of all classes of bucket 0, then of bucket 1, ... times `schaal` of the class. */
  gewichten: Float32Array | Int8Array;
  schaal: Float32Array;
  basis: Float32Array;
}

export interface Voorbeeld {
  klasse: string;
  kenmerken: Kenmerken;
}

const RONDES = 7;
const STAP = 0.2;
const KRIMP = 1e-4;
const ZAAD = 20_261;
/** A smaller mistake teaches nothing. */
const MERKBAAR = 2e-3;

/** Chance of each class, together 1. */
export function kansen({ klassen, gewichten, schaal, basis }: Lineair, kenmerken: Kenmerken): Float32Array {
  const n = klassen.length;
  const uit = new Float32Array(n);
  for (let i = 0; i < kenmerken.vakken.length; i += 1) {
    const begin = (kenmerken.vakken[i] ?? 0) * n;
    const waarde = kenmerken.waarden[i] ?? 0;
    for (let k = 0; k < n; k += 1) uit[k] = (uit[k] ?? 0) + (gewichten[begin + k] ?? 0) * waarde;
  }
  for (let k = 0; k < n; k += 1) uit[k] = (uit[k] ?? 0) * (schaal[k] ?? 1) + (basis[k] ?? 0);
  const hoogste = uit.reduce((a, b) => Math.max(a, b), -Infinity);
  let som = 0;
  for (let k = 0; k < n; k += 1) som += uit[k] = Math.exp((uit[k] ?? 0) - hoogste);
  return uit.map((waarde) => waarde / som);
}

/** Multinomial logistic regression with AdaGrad. The same examples in the same order give the same model. */
export function leer(voorbeelden: readonly Voorbeeld[], vakken: number): Lineair {
  const klassen = [...new Set(voorbeelden.map(({ klasse }) => klasse))].sort();
  const nummer = new Map(klassen.map((klasse, k) => [klasse, k]));
  const n = klassen.length;
  const gewichten = new Float32Array(vakken * n);
  const basis = new Float32Array(n);
  const model = { klassen, gewichten, basis, schaal: new Float32Array(n).fill(1) };
  const kwadraten = new Float32Array(vakken * n).fill(1e-6);
  const basisKwadraten = new Float32Array(n).fill(1e-6);
  const toeval = createToeval(ZAAD);
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    for (const { klasse, kenmerken } of schud(voorbeelden, toeval)) {
      const fout = kansen(model, kenmerken);
      const goed = nummer.get(klasse) ?? 0;
      fout[goed] = (fout[goed] ?? 0) - 1;
      // Most classes are out of the question after a few rounds: those cost nothing.
      const mee = Int32Array.from(fout.keys()).filter((k) => Math.abs(fout[k] ?? 0) > MERKBAAR);
      for (const k of mee) stap(basis, basisKwadraten, k, fout[k] ?? 0);
      for (let i = 0; i < kenmerken.vakken.length; i += 1) {
        const begin = (kenmerken.vakken[i] ?? 0) * n;
        const waarde = kenmerken.waarden[i] ?? 0;
        for (const k of mee) stap(gewichten, kwadraten, begin + k, (fout[k] ?? 0) * waarde);
      }
    }
  }
  return model;
}

/** One step down the slope; a weight that moved much moves slowly from then on. */
function stap(gewichten: Float32Array, kwadraten: Float32Array, plek: number, helling: number): void {
  const oud = gewichten[plek] ?? 0;
  const g = helling + KRIMP * oud;
  const kwadraat = (kwadraten[plek] ?? 0) + g * g;
  kwadraten[plek] = kwadraat;
  gewichten[plek] = oud - (STAP * g) / Math.sqrt(kwadraat);
}

/** Weights in one byte each: a quarter of the size, and the answers stay the same. */
export function klein({ klassen, gewichten, basis }: Lineair): Lineair {
  const n = klassen.length;
  const schaal = new Float32Array(n).fill(1e-9);
  gewichten.forEach((gewicht, i) => {
    schaal[i % n] = Math.max(schaal[i % n] ?? 0, Math.abs(gewicht) / 127);
  });
  const bytes = Int8Array.from(gewichten, (gewicht, i) => Math.round(gewicht / (schaal[i % n] ?? 1)));
  return { klassen, gewichten: bytes, schaal, basis };
}

function schud<T>(lijst: readonly T[], toeval: () => number): T[] {
  const sleutels = lijst.map((item) => ({ item, plek: toeval() }));
  return sleutels.sort((a, b) => a.plek - b.plek).map(({ item }) => item);
}

/** Mulberry32: numbers from 0 up to 1, the same ones for the same seed. */
function createToeval(zaad: number): () => number {
  let a = zaad;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
