import type { Storing } from '../../src/sandbox/graph/fault';
import { createLoting, type Loting } from './loting';

/** What a person does meanwhile, in the program or by hand in the calendar. */
export const daden = [
  'verzetten',
  'overdragen',
  'intrekken',
  'tijd',
  'afzien',
  'weer-gewenst',
  'gevoerd',
  'agenda-verwijderen',
  'agenda-weigeren',
  'agenda-verzetten',
  'agenda-ver-weg',
] as const;
export type Daad = (typeof daden)[number];

/** What goes wrong in one run, and when. Everything in it ends: after the last fault the world works again. */
export interface Plan {
  zaad: number;
  /** When the melding is sent in, minutes after the start of the day. */
  minuut: number;
  /** Hours between the incident and the melding. */
  uren: number;
  voorCollega: boolean;
  /** Trouble of the how manieth call of Graph, counted from 0. */
  storingen: ReadonlyMap<number, Storing>;
  /** From this call on, this often, calls of this kind fail: mailboxes that do not exist, rights that are not there. */
  blijvend?: { vanaf: number; storing: Storing };
  /** The program dies at the how manieth step (a call of Graph or a transaction), before it or right after. */
  doden: ReadonlyMap<number, 'ervoor' | 'erna'>;
  /** The how manieth job is delivered twice, at once or one after the other. */
  dubbel: ReadonlyMap<number, 'tegelijk' | 'na-elkaar'>;
  /** After how many rounds of jobs somebody does something. */
  daden: ReadonlyMap<number, Daad>;
  /** Whether people choose a moment when they are asked to. */
  kiest: boolean;
  /** For what is drawn while it runs. */
  loting: Loting;
}

const SOORTEN = ['429', '429', '500', '502', '503', '504', 'lost', 'lost', 'slow', '403', '404'] as const;
const WACHT = [1, 30, 120, 900];
/** Longer than the client waits in this test. */
export const TE_LAAT_MS = 400;

export function maakPlan(zaad: number): Plan {
  const l = createLoting(zaad);
  return {
    zaad,
    minuut: l.tot(24 * 60),
    uren: l.een([0, 0, 1, 5, 20, 30]),
    voorCollega: l.kans(40),
    storingen: new Map(herhaal(l.tot(12), () => [l.tot(30), storing(l)])),
    ...(l.kans(20) ? { blijvend: { vanaf: l.tot(12), storing: blijvend(l) } } : {}),
    doden: new Map(l.kans(60) ? herhaal(1 + l.tot(3), () => [l.tot(60), l.een(['ervoor', 'erna'])]) : []),
    dubbel: new Map(herhaal(l.tot(5), () => [l.tot(25), l.een(['tegelijk', 'na-elkaar'])])),
    daden: new Map(l.kans(75) ? herhaal(1 + l.tot(3), () => [1 + l.tot(14), l.een(daden)]) : []),
    kiest: l.kans(70),
    loting: l,
  };
}

function storing(l: Loting): Storing {
  const kind: Storing['kind'] = l.een(SOORTEN);
  if (kind === '429' || kind === '503') return { kind, ...(l.kans(70) ? { retryAfter: wacht(l) } : {}) };
  return kind === 'slow' ? { kind, delayMs: TE_LAAT_MS } : { kind };
}

/** Hours of trouble in one part of Graph: more often than a job is tried. */
function blijvend(l: Loting): Storing {
  const kind = l.een<Storing['kind']>(['403', '404', '503', '500', 'lost']);
  const waar = l.een([
    { path: '/events', method: 'POST' },
    { path: '/events', method: 'DELETE' },
    { path: '/getSchedule' },
    { path: '/events/', method: 'GET' },
    { path: '/manager' },
    { path: '/calendarView' },
  ]);
  return { kind, times: 8 + l.tot(30), ...waar };
}

const wacht = (l: Loting) => WACHT[l.tot(WACHT.length)] ?? 1;

function herhaal<T>(n: number, maak: () => T): T[] {
  return Array.from({ length: n }, maak);
}
