import { z } from 'zod';

import { BOT_APP_ID } from './organisatie';

/** Not a secret: it opens nothing but the stand-ins. */
export const SANDBOX_SECRET = 'sandbox';

const answer = z.object({ access_token: z.string(), expires_in: z.number() });

/** Tokens for the Graph stand-in, from the local issuer. @azure/identity wants https, which the issuer has not. */
export function createSandboxCredential(tokenUrl: string) {
  let kept: { token: string; expiresOnTimestamp: number } | undefined;
  return {
    getToken: async (scopes: string | string[]) => {
      if (kept && kept.expiresOnTimestamp > Date.now() + 60_000) return kept;
      const response = await fetch(tokenUrl, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: BOT_APP_ID,
          client_secret: SANDBOX_SECRET,
          scope: [scopes].flat()[0] ?? '',
        }),
      });
      const { access_token, expires_in } = answer.parse(await response.json());
      kept = { token: access_token, expiresOnTimestamp: Date.now() + expires_in * 1000 };
      return kept;
    },
  };
}
