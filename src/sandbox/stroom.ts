import type { Request, Response, Server } from 'restify';

export type Onderwerp = 'berichten' | 'agenda' | 'klok';

export interface Stroom {
  changed(onderwerp: Onderwerp): void;
  mount(server: Server, path: string): void;
  close(): void;
}

/** Tells every open page what changed; changes within one tick are one event. */
export function createStroom(): Stroom {
  const open = new Set<Response>();
  const waiting = new Set<Onderwerp>();

  const tell = () => {
    const event = `data: ${JSON.stringify({ changed: [...waiting] })}\n\n`;
    waiting.clear();
    for (const res of open) res.write(event);
  };

  return {
    changed: (onderwerp) => {
      if (waiting.size === 0) setImmediate(tell);
      waiting.add(onderwerp);
    },
    mount: (server, path) => {
      server.get(path, (_req: Request, res: Response, next) => {
        res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
        res.write(': open\n\n');
        open.add(res);
        res.on('close', () => open.delete(res));
        next(false);
      });
    },
    close: () => {
      for (const res of open) res.end();
      open.clear();
    },
  };
}
