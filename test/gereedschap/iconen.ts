/** Draws the two icons of the Teams app: `node test/gereedschap/iconen.ts`. Coordinates run from 0 to 1. */
import { writeFileSync } from 'node:fs';

import { PNG } from 'pngjs';

type Shape = (x: number, y: number) => boolean;
type Rgb = readonly [number, number, number];

/** Painted in order; `none` cuts a hole in what lies under it. */
type Layer = readonly [Shape, Rgb | 'none'];

const { PI, abs, cos, floor, hypot, max, min, round } = Math;

const WHITE: Rgb = [255, 255, 255];
const PETROL: Rgb = [0x1b, 0x5e, 0x6b];

/** Samples per pixel side: the edges become smooth. */
const SAMPLES = 6;

const all: Shape = () => true;

const roundedBox =
  (left: number, top: number, right: number, bottom: number, radius: number): Shape =>
  (x, y) => {
    const dx = max(left + radius - x, 0, x - (right - radius));
    const dy = max(top + radius - y, 0, y - (bottom - radius));
    return hypot(dx, dy) <= radius;
  };

/** The tail of the bubble: a triangle that hangs from `top` and points down to the left. */
const tail =
  (left: number, right: number, top: number, bottom: number): Shape =>
  (x, y) =>
    y >= top && y <= bottom && x >= left && x <= right - ((y - top) / (bottom - top)) * (right - left);

const either =
  (...shapes: Shape[]): Shape =>
  (x, y) =>
    shapes.some((shape) => shape(x, y));

/** Flat shoulders, then round down to a point. */
const shield =
  (middle: number, halfWidth: number, top: number, bottom: number): Shape =>
  (x, y) => {
    const t = (y - top) / (bottom - top);
    if (t < 0 || t > 1) return false;
    const width = t < 0.4 ? 1 : cos((((t - 0.4) / 0.6) * PI) / 2) ** 0.8;
    return abs(x - middle) <= halfWidth * width;
  };

const stroke =
  (ax: number, ay: number, bx: number, by: number, half: number): Shape =>
  (x, y) => {
    const [dx, dy] = [bx - ax, by - ay];
    const t = min(1, max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    return hypot(x - ax - t * dx, y - ay - t * dy) <= half;
  };

const check = (middle: number, centre: number, size: number, half: number): Shape =>
  either(
    stroke(middle - size, centre, middle - size * 0.25, centre + size * 0.75, half),
    stroke(middle - size * 0.25, centre + size * 0.75, middle + size, centre - size * 0.7, half),
  );

function draw(size: number, layers: readonly Layer[]): Buffer {
  const png = new PNG({ width: size, height: size });
  const total = SAMPLES * SAMPLES;
  for (let pixel = 0; pixel < size * size; pixel++) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let sample = 0; sample < total; sample++) {
      const x = ((pixel % size) + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
      const y = (floor(pixel / size) + (floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
      const paint = layers.findLast(([shape]) => shape(x, y))?.[1] ?? 'none';
      if (paint === 'none') continue;
      covered++;
      paint.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
    }
    // Transparent pixels are white too, so that no client can draw a dark edge.
    const colour = covered === 0 ? WHITE : sum.map((value) => round(value / covered));
    png.data.set([...colour, round((covered / total) * 255)], pixel * 4);
  }
  return PNG.sync.write(png);
}

/** 192 x 192: a white speech bubble with a shield and a check, on petrol. */
export function drawColor(): Buffer {
  return draw(192, [
    [all, PETROL],
    [either(roundedBox(0.17, 0.18, 0.83, 0.72, 0.12), tail(0.28, 0.47, 0.7, 0.87)), WHITE],
    [shield(0.5, 0.165, 0.255, 0.655), PETROL],
    [check(0.5, 0.43, 0.088, 0.026), WHITE],
  ]);
}

/** 32 x 32: the same bubble as a white line on nothing. */
export function drawOutline(): Buffer {
  const px = 1 / 32;
  return draw(32, [
    [
      either(roundedBox(px, 2 * px, 31 * px, 25 * px, 5 * px), tail(6 * px, 16 * px, 24 * px, 31 * px)),
      WHITE,
    ],
    [
      either(roundedBox(3 * px, 4 * px, 29 * px, 23 * px, 3 * px), tail(8 * px, 13 * px, 22 * px, 26.5 * px)),
      'none',
    ],
    [check(16 * px, 13.5 * px, 6 * px, 1.5 * px), WHITE],
  ]);
}

if (process.argv[1]?.endsWith('iconen.ts')) {
  writeFileSync('manifest/color.png', drawColor());
  writeFileSync('manifest/outline.png', drawOutline());
}
