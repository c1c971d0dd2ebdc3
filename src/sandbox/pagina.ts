import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

import type { Request, Response, Server } from 'restify';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
]);

/** Only what this server itself serves: nothing inline, nothing from elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A name without a folder in it, so that no path leads out of the folder that is served. */
const FILE_NAME = /^[\w-]+(\.[\w-]+)+$/;

/** The page and the card renderer it uses; nothing comes from elsewhere. */
export function mountPage(server: Server, pageDir: string, adaptivecardsDir: string): void {
  server.get('/', async (_req: Request, res: Response) => {
    await sendFile(res, pageDir, 'index.html');
  });
  server.get('/page/:file', async (req: Request, res: Response) => {
    await sendFile(res, pageDir, String((req.params as { file: unknown }).file));
  });
  server.get('/vendor/adaptivecards.min.js', async (_req: Request, res: Response) => {
    await sendFile(res, adaptivecardsDir, 'adaptivecards.min.js');
  });
}

async function sendFile(res: Response, folder: string, name: string): Promise<void> {
  const type = TYPES.get(extname(name));
  const known = FILE_NAME.test(name) && type !== undefined;
  const content = known ? await readFile(join(folder, name)).catch(() => undefined) : undefined;
  if (type === undefined || content === undefined) {
    res.json(404, { error: 'path: nothing here' });
    return;
  }
  res.sendRaw(200, content, {
    'Content-Type': type,
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
  });
}
