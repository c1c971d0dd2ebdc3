import { randomUUID } from 'node:crypto';

import { createServer } from 'restify';
import type { Server } from 'node:http';

import type { Melding } from '../../src/domain/melding';
import { teVoerenGesprekken } from '../../src/domain/nazorg';
import { createGraphStandin, type GraphStandin } from '../../src/sandbox/graph/standin';
import type { Mens } from '../../src/sandbox/organisatie';
import { sandboxProfiel } from '../../src/sandbox/profiel';
import * as bouw from '../domain/bouw';

/** A city large enough: every leidinggevende has five people, each with one talk to plan. */
const PER_LEIDINGGEVENDE = 5;

export interface Stad {
  mensen: Mens[];
  meldingen: Melding[];
}

export function maakStad(aantal: number): Stad {
  const mens = (key: string, rol: Mens['rol']): Mens => ({
    ...{ key, id: randomUUID(), naam: key, functie: '', team: '', mail: `${key}@x.example`, rol },
  });
  const leiding = Array.from({ length: Math.ceil(aantal / PER_LEIDINGGEVENDE) }, (_, i) =>
    mens(`baas${i}`, 'leidinggevende'),
  );
  const werkenden = Array.from({ length: aantal }, (_, i) => mens(`mens${i}`, 'medewerker'));
  const meldingen = werkenden.map((melder, i) =>
    maakMelding(melder, leiding[i % leiding.length] ?? melder, i),
  );
  return { mensen: [...leiding, ...werkenden], meldingen };
}

/** The second talk is to be planned; the third waits, so that nobody is told yet and only the planning is measured. */
function maakMelding(melder: Mens, baas: Mens, nr: number): Melding {
  const now = new Date();
  const gesprekken = teVoerenGesprekken(now, now, sandboxProfiel).filter(({ soort }) => soort !== '24uur');
  return {
    ...bouw.toegewezen(),
    ...{ id: randomUUID(), version: 0, nummer: `M-2027-${nr}`, melder: melder.id },
    ...{ begonnenOp: now, ingediendOp: now },
    antwoorden: { ...bouw.uitgescholden, incidentOp: now },
    behandelaar: { id: baas.id, naam: baas.naam, mail: baas.mail, route: 'leidinggevende' },
    nazorg: gesprekken,
  };
}

export interface Agenda {
  standin: GraphStandin;
  url: string;
  /** Events that were made, and requests to make one: the second is more where a request was done again. */
  gemaakt: () => number;
  gevraagd: () => number;
  close(): void;
}

/** The calendars of everybody, in this process. */
export async function startAgenda({ mensen }: Stad): Promise<Agenda> {
  let gemaakt = 0;
  let gevraagd = 0;
  const standin = createGraphStandin({
    mensen,
    clock: { now: () => new Date() },
    onChange: () => (gemaakt += 1),
    verify: (token) => token !== '',
  });
  const server = createServer();
  standin.mount(server, '/graph/v1.0');
  (server.server as Server).on('request', ({ method, url }: { method?: string; url?: string }) => {
    if (method === 'POST' && url?.endsWith('/events')) gevraagd += 1;
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    standin,
    url: `http://127.0.0.1:${String(server.address().port)}/graph/v1.0`,
    gemaakt: () => gemaakt,
    gevraagd: () => gevraagd,
    close: () => {
      (server.server as Server).closeAllConnections();
      server.close();
    },
  };
}
