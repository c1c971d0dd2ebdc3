import type {
  Actie,
  ActieAntwoord,
  Afspraak,
  Bericht,
  BerichtAntwoord,
  Mens,
  Onderwerp,
  Samen,
  Sprong,
  Uitbreiding,
  UitbreidingAntwoord,
} from './contract.js';
import type { Plek } from './plek.js';

/** The sandbox said no, or was not there. The message can be shown as it is. */
export class ApiError extends Error {}

export interface Api {
  mensen(): Promise<Mens[]>;
  /** The present moment of the sandbox. */
  klok(): Promise<Date>;
  /** Answers when everything that became due on the way has been done. */
  verzet(sprong: Sprong): Promise<Date>;
  stuur(who: string, text: string, samen?: Samen): Promise<BerichtAntwoord>;
  klik(actie: Actie): Promise<ActieAntwoord>;
  breidUit(uitbreiding: Uitbreiding): Promise<UitbreidingAntwoord>;
  /** `viewing`: this person looks at the chat now, so cards may refresh themselves. */
  berichten(voor: string, viewing: boolean, where?: Plek): Promise<Bericht[]>;
  agenda(van: string): Promise<Afspraak[]>;
  opnieuw(): Promise<void>;
  /** Calls back after every change, and with `open` true or false when the line is made or lost. */
  volg(changed: (onderwerpen: Onderwerp[]) => void, line: (open: boolean) => void): void;
}

/** The one place that talks to the server: same origin, and the same product, so its JSON is taken at its word. */
export function createApi(): Api {
  return {
    mensen: async () => (await ask<{ people: Mens[] }>('/sandbox/mensen')).people,
    klok: async () => new Date((await ask<{ now: string }>('/sandbox/klok')).now),
    verzet: async (sprong) => new Date((await ask<{ now: string }>('/sandbox/klok', sprong)).now),
    stuur: (who, text, samen) => ask('/sandbox/bericht', { who, text, ...samen }),
    klik: (actie) => ask('/sandbox/actie', actie),
    breidUit: (uitbreiding) => ask('/sandbox/uitbreiding', uitbreiding),
    berichten: async (voor, viewing, where) => {
      const query = new URLSearchParams({ voor, viewing: viewing ? '1' : '0', ...(where && { where }) });
      return (await ask<{ messages: Bericht[] }>(`/sandbox/berichten?${query.toString()}`)).messages;
    },
    agenda: async (van) =>
      (await ask<{ events: Afspraak[] }>(`/sandbox/agenda?${new URLSearchParams({ van }).toString()}`))
        .events,
    opnieuw: () => ask('/sandbox/reset', {}),
    volg: (changed, line) => {
      const stream = new EventSource('/sandbox/stroom');
      stream.onopen = () => {
        line(true);
      };
      stream.onerror = () => {
        line(false);
      };
      stream.onmessage = (event: MessageEvent<string>) => {
        changed((JSON.parse(event.data) as { changed: Onderwerp[] }).changed);
      };
    },
  };
}

/** GET without a body, POST with one. */
async function ask<T>(path: string, body?: object): Promise<T> {
  const init = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(path, init).catch(() => undefined);
  if (response === undefined) throw new ApiError('De proeftuin antwoordt niet. Draait het programma nog?');
  const text = await response.text();
  const json: unknown = text.startsWith('{') ? JSON.parse(text) : undefined;
  if (!response.ok) throw new ApiError(reason(json) ?? `De proeftuin gaf fout ${response.status}.`);
  return json as T;
}

function reason(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || !('error' in json)) return undefined;
  return `De proeftuin zegt: ${String(json.error)}`;
}
