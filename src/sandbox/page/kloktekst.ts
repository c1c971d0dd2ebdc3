/** Dates and times in words, always Europe/Amsterdam. Pure. */
const part = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', ...options });
  return (moment: Date) => format.format(moment);
};
const weekdag = part({ weekday: 'short' });
const dagMaand = part({ day: 'numeric', month: 'long' });
const jaar = part({ year: 'numeric' });
const klok = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const isoDag = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** '14.05' */
export const tijdTekst = (moment: Date) => klok(moment).replace(':', '.');
/** 'zo 22 november' */
export const dagTekst = (moment: Date) => `${weekdag(moment).replace('.', '')} ${dagMaand(moment)}`;
/** 'zo 22 november', with the year when it is another than that of `now`. */
export const dagMetJaar = (moment: Date, now: Date) =>
  jaar(moment) === jaar(now) ? dagTekst(moment) : `${dagTekst(moment)} ${jaar(moment)}`;
/** 'zo 22 november 2026, 14.05 uur' */
export const klokTekst = (moment: Date) => `${dagTekst(moment)} ${jaar(moment)}, ${tijdTekst(moment)} uur`;
/** '2026-11-22': the local day, to group and compare. */
export const dagSleutel = (moment: Date) => isoDag.format(moment);

const DAY = 24 * 60 * 60 * 1000;
const addDays = (dag: string, days: number) =>
  new Date(Date.parse(`${dag}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The first 09.00 on a working day after now. */
export function volgendeWerkdag(now: Date): Date {
  for (let dag = dagSleutel(now); ; dag = addDays(dag, 1)) {
    const start = negenUur(dag);
    if (start > now && isWerkdag(dag)) return start;
  }
}

/** Amsterdam is one or two hours ahead of UTC and never changes its clock at nine. */
function negenUur(dag: string): Date {
  const summer = new Date(`${dag}T07:00:00Z`);
  return tijdTekst(summer) === '09.00' ? summer : new Date(`${dag}T08:00:00Z`);
}

/** CAO Gemeenten art. 6.6: eight days off besides the weekend. */
function isWerkdag(dag: string): boolean {
  const weekday = new Date(`${dag}T12:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  const year = dag.slice(0, 4);
  const pasen = paaszondag(Number(year));
  const king = new Date(`${year}-04-27T12:00:00Z`).getUTCDay() === 0 ? '04-26' : '04-27';
  const fixed = ['01-01', king, '05-05', '12-25', '12-26'].map((d) => `${year}-${d}`);
  return ![...fixed, ...[1, 39, 50].map((d) => addDays(pasen, d))].includes(dag);
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function paaszondag(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const n = h + l - 7 * m;
  const month = Math.floor((n + 90) / 25);
  const day = (n + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
