import { startBaan } from './baan';
import { draai, type Uitslag } from './draai';
import { maakPlan } from './plan';

export interface Alle {
  uitslagen: Uitslag[];
  ms: number;
}

/** Runs so many plans, next to each other on as many lanes; plan `i` is made from `zaad + i`. */
export async function draaiAlle({
  aantal,
  zaad,
  banen,
}: {
  aantal: number;
  zaad: number;
  banen: number;
}): Promise<Alle> {
  const begin = performance.now();
  const uitslagen: Uitslag[] = [];
  let volgende = 0;
  await Promise.all(
    Array.from({ length: banen }, async () => {
      const baan = await startBaan();
      for (let nr = volgende++; nr < aantal; nr = volgende++)
        uitslagen.push(await draai(baan, maakPlan(zaad + nr)));
      await baan.stop();
    }),
  );
  return { uitslagen, ms: performance.now() - begin };
}

/** `1000 schedules, 2100 events, 400 human tasks, seed 7`, and what was wrong. */
export function samengevat({ uitslagen, ms }: Alle, zaad: number): string {
  const som = (van: (u: Uitslag) => number) => uitslagen.reduce((n, u) => n + van(u), 0);
  const fout = uitslagen.filter(({ fouten }) => fouten.length > 0);
  return [
    `${uitslagen.length} schedules, ${som((u) => u.afspraken)} events, ${som((u) => u.mensentaken)} human tasks, seed ${zaad}`,
    `${som((u) => u.vervallen)} talks not wanted any more, ${som((u) => u.geraakt)} single troubles hit, ${som((u) => u.gestorven)} deaths, ${som((u) => u.calls)} calls of Graph, ${(ms / 1000).toFixed(1)} s`,
    ...fout.map(({ zaad: van, fouten }) => `WRONG seed ${van}: ${fouten.join('; ')}`),
    `${fout.length} of ${uitslagen.length} wrong`,
  ].join('\n');
}
