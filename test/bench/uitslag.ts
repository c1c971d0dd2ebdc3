import { cpus, totalmem } from 'node:os';

export interface Ronde {
  /** Milliseconds of CPU per turn. */
  cpu: number;
  /** The same of the database; undefined where there is none, or where the system does not tell. */
  database?: number | undefined;
  /** Milliseconds of each turn. */
  took: number[];
}

export interface Meting {
  naam: string;
  cpu: number;
  /** Times the echo of the same round, median of the rounds. */
  verhouding: number;
  database?: number;
  p50: number;
  p99: number;
  beurten: number;
}

export interface Uitslag {
  machine: { cpu: string; cores: number; memoryGb: number; node: string; platform: string };
  rondes: number;
  tegelijk: number;
  metingen: Meting[];
  /** Milliseconds from the start of the process to the first answered turn. */
  start: { echo: number; program: number; verhouding: number; eerste: number };
  /** MB after the run. */
  geheugen: { echo: number; program: number };
  doelen: { naam: string; hoogstens: number; gemeten: number; gehaald: boolean }[];
}

export function machine(): Uitslag['machine'] {
  const all = cpus();
  return {
    cpu: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
}

export function toMeting(naam: string, rondes: readonly Ronde[], echo: readonly Ronde[]): Meting {
  const databases = rondes.map((r) => r.database).filter((d) => d !== undefined);
  const took = rondes.flatMap((r) => r.took);
  return {
    naam,
    cpu: median(rondes.map((r) => r.cpu)),
    verhouding: median(rondes.map((r, i) => r.cpu / (echo[i]?.cpu ?? NaN))),
    // The system counts this in steps that are large for one round.
    ...(databases.length > 0 && { database: mean(databases) }),
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    beurten: took.length,
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
export const median = (values: readonly number[]) => quantile(values, 0.5);

/** Between two values it takes the nearest, so an outlier is never mixed in. */
function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

const ms = (value: number) => `${value.toFixed(2)} ms`;
const x = (value: number) => `${value.toFixed(2)}x`;
const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`;

export function alsTekst({ machine: m, ...uitslag }: Uitslag): string {
  const rows = [['', 'CPU/turn', 'x echo', 'p50', 'p99', 'turns']];
  const echo = uitslag.metingen[0]?.cpu ?? NaN;
  for (const { naam, cpu, verhouding, database, p50, p99, beurten } of uitslag.metingen) {
    rows.push([naam, ms(cpu), x(verhouding), ms(p50), ms(p99), String(beurten)]);
    if (database !== undefined) rows.push(['  + PostgreSQL', ms(database), x(database / echo), '', '', '']);
  }
  const width = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  const table = rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(width[i] ?? 0) : cell.padStart((width[i] ?? 0) + 2)))
      .join(''),
  );
  const { start, geheugen } = uitslag;
  return [
    `${m.cpu}, ${m.cores} cores, ${m.memoryGb} GB, ${m.platform}, Node ${m.node}`,
    `${uitslag.rondes} rounds, ${uitslag.tegelijk} turns at a time; medians; x: against the echo of the same round`,
    '',
    ...table,
    '',
    `start to first answer: echo ${seconds(start.echo)}, program ${seconds(start.program)} (${x(start.verhouding)}), the very first time ${seconds(start.eerste)}`,
    `memory after the run: echo ${geheugen.echo} MB, program ${geheugen.program} MB`,
    ...uitslag.doelen.map(
      ({ naam, hoogstens, gemeten, gehaald }) =>
        `aim ${naam} <= ${x(hoogstens)}: ${gehaald ? 'met' : 'NOT met'} (${x(gemeten)})`,
    ),
  ].join('\n');
}
