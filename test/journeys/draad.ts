import diagnostics from 'node:diagnostics_channel';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** One request as it came in over HTTP, whoever sent it. */
export interface Verzoek {
  method: string;
  /** Path and query, still encoded. */
  url: string;
  headers: IncomingHttpHeaders;
  /** The text of the body; empty when there was none. */
  body: string;
}

export interface Draad {
  /** Everything that came in since the start, of which the path begins like this. */
  naar(begin: string): Verzoek[];
  stop(): void;
}

/** Listens to every HTTP server in this process: the stand-ins need not know of it. */
export function luister(): Draad {
  const gezien: (Omit<Verzoek, 'body'> & { stukken: Buffer[] })[] = [];
  const bij = (message: unknown) => {
    const { request } = message as { request: IncomingMessage };
    const stukken: Buffer[] = [];
    const push = request.push.bind(request);
    // Whoever reads the body does so as ever; what arrives is only looked at on its way.
    request.push = (chunk: Buffer | null, encoding) => {
      if (chunk) stukken.push(Buffer.from(chunk));
      return push(chunk, encoding);
    };
    const { method = '', url = '', headers } = request;
    gezien.push({ method, url, headers, stukken });
  };
  diagnostics.subscribe('http.server.request.start', bij);
  return {
    naar: (begin) =>
      gezien
        .filter(({ url }) => url.startsWith(begin))
        .map(({ stukken, ...rest }) => ({ ...rest, body: Buffer.concat(stukken).toString() })),
    stop: () => {
      diagnostics.unsubscribe('http.server.request.start', bij);
    },
  };
}
