import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Profiel } from '../../src/domain/protocol/profiel';
import type { Kennisbank } from '../../src/flows/ports';
import { openKennisbank } from '../../src/kennisbank/open';
import { startSandbox, type Sandbox } from '../../src/sandbox/main';

export interface Bericht {
  id: string;
  from: 'bot' | 'person';
  text?: string;
  summary?: string;
  notice?: string;
  deleted?: true;
  card?: Record<string, unknown>;
}
export interface Afspraak {
  id: string;
  subject: string;
  start: string;
  end: string;
  organizer: string;
  attendees: string[];
  sensitivity: string;
  body: string;
  cancelled: boolean;
}
export interface Beurt {
  status: number;
  response: { statusCode?: number; type?: string; value?: unknown } | null;
  messages: Bericht[];
  error?: string;
}

/** Everything people do, over HTTP as the page does it. */
export interface Bediening {
  origin: string;
  zeg(who: string, text: string, extra?: object): Promise<Beurt>;
  klik(who: string, activity: string, title: string, inputs?: object, extra?: object): Promise<Beurt>;
  doe(who: string, activity: string, verb: string, extra?: object): Promise<Beurt>;
  berichten(voor: string): Promise<Bericht[]>;
  agenda(van: string): Promise<Afspraak[]>;
  klok(naar: string): Promise<void>;
  verder(stap: object): Promise<void>;
  storing(fault: object): Promise<void>;
  /** The app comes to a person or goes. */
  app(who: string, installed: boolean): Promise<void>;
}

/** A whole municipality for one test: the real program and its stand-ins. */
export interface Gemeente extends Bediening {
  sandbox: Sandbox;
  dir: string;
  logs: string[];
  /** `bewaar`: leaves the folder, for a next one that starts on it. */
  stop(bewaar?: 'bewaar'): Promise<void>;
}

/** Opened once for a test file. */
let kennisbank: Kennisbank | undefined;

/**
 * `begin`: what the clock says at the start, ISO 8601. `folder`: of an earlier one that was stopped. `profiel`: other
 * choices than those of the sample municipality.
 */
export async function startGemeente(
  begin?: string,
  folder?: string,
  profiel?: Partial<Profiel>,
): Promise<Gemeente> {
  const dir = folder ?? (await mkdtemp(join(tmpdir(), 'vpd-gemeente-')));
  const logs: string[] = [];
  kennisbank ??= openKennisbank(join(__dirname, '..', '..'));
  const sandbox = await startSandbox({
    kennisbank,
    config: { SANDBOX_PORT: 0, SANDBOX_BOT_PORT: 0, SANDBOX_DATA_DIR: dir },
    ...(begin === undefined ? {} : { begin: new Date(begin) }),
    ...(profiel === undefined ? {} : { profiel }),
    write: (line) => void logs.push(line),
    say: () => undefined,
  });
  return {
    ...createBediening(sandbox.origin),
    ...{ sandbox, dir, logs },
    stop: async (bewaar) => {
      await sandbox.close();
      if (bewaar === undefined) await rm(dir, { recursive: true, force: true });
    },
  };
}

export function createBediening(origin: string): Bediening {
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`${origin}/sandbox/${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
    const text = await response.text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };
  return {
    origin,
    zeg: (who, text, extra) => call('POST', 'bericht', { who, text, ...extra }),
    klik: (who, activity, title, inputs = {}, extra = {}) =>
      call('POST', 'actie', { who, activity, title, inputs, ...extra }),
    doe: (who, activity, verb, extra = {}) => call('POST', 'actie', { who, activity, verb, ...extra }),
    berichten: async (voor) =>
      (await call<{ messages: Bericht[] }>('GET', `berichten?voor=${voor}&viewing=1`)).messages,
    agenda: async (van) => (await call<{ events: Afspraak[] }>('GET', `agenda?van=${van}`)).events,
    klok: (naar) => call('POST', 'klok', { to: new Date(naar).toISOString() }),
    verder: (stap) => call('POST', 'klok', stap),
    storing: (fault) => call('POST', 'storing', fault),
    app: (who, installed) => call('POST', 'app', { who, installed }),
  };
}

/** Everything a person reads on a card, in order. */
export function leesbaar(bericht: Bericht | undefined): string {
  const regels: string[] = [bericht?.text ?? ''];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) {
      for (const [key, value] of Object.entries(node)) {
        if ((key === 'text' || key === 'title' || key === 'label') && typeof value === 'string')
          regels.push(value);
        else if (key !== 'fallback' && key !== 'refresh' && key !== 'fallbackText') walk(value);
      }
    }
  };
  walk(bericht?.card);
  return regels.join('\n');
}

export const laatste = (beurt: Beurt | Bericht[]): Bericht => {
  const alle = Array.isArray(beurt) ? beurt : beurt.messages;
  const bericht = alle.findLast((b) => b.from === 'bot' && !b.deleted);
  if (!bericht) throw new Error('the bot said nothing');
  return bericht;
};

/** The message of this person whose card holds the text. */
export async function kaartMet(gemeente: Bediening, voor: string, tekst: string): Promise<Bericht> {
  const alle = (await gemeente.berichten(voor)).filter((b) => !b.deleted && leesbaar(b).includes(tekst));
  const bericht = alle.at(-1);
  if (!bericht) throw new Error(`${voor} has no card with: ${tekst}`);
  return bericht;
}

export interface Verhaal {
  who: string;
  /** Object id of the colleague it is about; left out: oneself. */
  voor?: string;
  /** Local date and time of the incident; left out: it just happened. */
  op?: { datum: string; tijd: string };
  kanaal?: string;
  gedrag: string[];
  /** Titles of the buttons and inputs after the behaviour, in order. */
  daarna: (string | [title: string, inputs: object])[];
  feiten?: string;
}

/** Reports, click by click, up to and including Versturen. Gives the last turn and how many taps it took. */
export async function meld(
  gemeente: Bediening,
  verhaal: Verhaal,
): Promise<{ beurt: Beurt; kaart: string; taps: number }> {
  const { beurt, kaart, taps } = await totControle(gemeente, verhaal);
  const toch = leesbaar(find(beurt, kaart)).includes('Toch melden');
  const klaar = await gemeente.klik(verhaal.who, kaart, toch ? 'Toch melden en versturen' : 'Versturen');
  if (klaar.error !== undefined) throw new Error(`Versturen: ${klaar.error}`);
  return { beurt: klaar, kaart, taps: taps + 1 };
}

/** The same, up to the card with the summary. */
export async function totControle(
  gemeente: Bediening,
  { who, voor, op, kanaal = 'Aan de balie', gedrag, daarna, feiten = '' }: Verhaal,
): Promise<{ beurt: Beurt; kaart: string; taps: number }> {
  const begin = await gemeente.zeg(who, 'melden');
  const kaart = laatste(begin).id;
  let beurt = begin;
  let taps = 0;
  const tik = async (title: string, inputs: object = {}) => {
    beurt = await gemeente.klik(who, kaart, title, inputs);
    taps += 1;
    if (beurt.error !== undefined) throw new Error(`${title}: ${beurt.error}`);
  };
  await tik('Ja, ik ben veilig');
  await (op ? tik('Volgende', op) : tik('Het gebeurde net'));
  if (voor === undefined) await tik('Voor mijzelf');
  else {
    await tik('Voor een collega');
    await tik('Volgende', { slachtoffer: voor });
  }
  await tik(kanaal);
  await tik('Volgende', { gedrag: gedrag.join(',') });
  for (const stap of daarna) await (typeof stap === 'string' ? tik(stap) : tik(...stap));
  await tik('Volgende', { feiten });
  return { beurt, kaart, taps };
}

export function find(beurt: Beurt, id: string): Bericht | undefined {
  return beurt.messages.find((b) => b.id === id);
}

/** The opaque id that the buttons of a card carry. */
export function idVan(bericht: Bericht): string {
  const id = /"id":"([0-9a-f-]{36})"/.exec(JSON.stringify(bericht.card?.['actions']))?.[1];
  if (id === undefined) throw new Error('no button carries an id');
  return id;
}
