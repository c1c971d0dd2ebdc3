import { toReport } from '../errors';
import { LINK_PAD, type Opgehaald } from '../flows/links';
import type { Taal } from '../flows/ports';
import type { Log } from '../log';
import { tekstVan } from './present/basis';

/** Where links to letters lead; what follows is the key. */
export const FILE_PATH = LINK_PAD;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** 256 bits in base64url. */
const KEY = /^[\w-]{43}$/;

/** An answer that is no JSON: a file, or a page in words. */
export interface Fetched {
  status: number;
  headers: Record<string, string>;
  content: Uint8Array;
}

interface Values {
  ophalen: (sleutel: string, options: { telt: boolean }) => Promise<Opgehaald>;
  log: Log;
}

/** Nothing of it is kept, found by a search engine, or told to another site. */
const altijd = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
};

/** The file behind a link, or a page that says what to do. Whether a key ever existed is told only by its answer. */
export function createBestanden({ ophalen, log }: Values) {
  return async (key: string, { counts }: { counts: boolean }): Promise<Fetched> => {
    if (!KEY.test(key)) return page('onbekend');
    try {
      const opgehaald = await ophalen(key, { telt: counts });
      return opgehaald.ok ? file(opgehaald) : page(opgehaald.waarom);
    } catch (error) {
      log.error('file.failed', toReport(error));
      return page('storing');
    }
  };
}

function file({ bestand: content, type }: Extract<Opgehaald, { ok: true }>): Fetched {
  return {
    status: 200,
    headers: {
      ...altijd,
      'Content-Type': type === 'brief' ? DOCX : 'text/calendar; charset=utf-8',
      // The name lands in folders and lists of recent files: it says nothing of what it is about.
      'Content-Disposition':
        type === 'brief' ? 'attachment; filename="concept-brief.docx"' : 'attachment; filename="overleg.ics"',
    },
    content,
  };
}

type Reden = 'onbekend' | 'verlopen' | 'storing';
const statussen: ReadonlyMap<Reden, number> = new Map([
  ['onbekend', 404],
  ['verlopen', 410],
  ['storing', 503],
]);

/** In both languages: who opens a link is not known. */
function page(reden: Reden): Fetched {
  const html = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${tekstVan('nl').brieven.pagina[reden]}</title>
</head>
<body>
<main>
${deel('nl', reden)}
<section lang="en">
${deel('en', reden)}
</section>
</main>
</body>
</html>
`;
  return {
    status: statussen.get(reden) ?? 404,
    headers: { ...altijd, 'Content-Type': 'text/html; charset=utf-8' },
    content: Buffer.from(html),
  };
}

function deel(taal: Taal, reden: Reden): string {
  const { pagina: t } = tekstVan(taal).brieven;
  const uitleg = { onbekend: [], verlopen: [t.verlopenUitleg], storing: [t.storingUitleg] }[reden];
  const kop = taal === 'nl' ? 'h1' : 'h2';
  const regels = [...uitleg, ...(reden === 'storing' ? [] : [t.doe])];
  return [`<${kop}>${t[reden]}</${kop}>`, ...regels.map((r) => `<p>${r}</p>`)].join('\n');
}
