/** A calendar day in ISO form, 2027-03-28. Has no zone and no clock. */
export type Dag = string;

const DAG_MS = 86_400_000;

export function getDag(jaar: number, maand: number, dag: number): Dag {
  return iso(Date.UTC(jaar, maand - 1, dag));
}

/** So many days later; negative is earlier. */
export function schuif(dag: Dag, dagen: number): Dag {
  return iso(Date.parse(dag) + dagen * DAG_MS);
}

/** Days from `van` to `tot`. */
export function afstand(van: Dag, tot: Dag): number {
  return (Date.parse(tot) - Date.parse(van)) / DAG_MS;
}

/** 1 = Monday ... 7 = Sunday. */
export function weekdag(dag: Dag): number {
  return new Date(dag).getUTCDay() || 7;
}

function iso(ms: number): Dag {
  return new Date(ms).toISOString().slice(0, 10);
}
