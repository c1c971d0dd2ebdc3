import type { TokenCredential } from '@azure/identity';
import { HTTPMessageHandler, type Middleware } from '@microsoft/microsoft-graph-client';

import { TokenError, toTokenFailure } from './failure';

/** A sign-in library that hangs must not hold up a job longer than the call itself may take. */
function before<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (signal === undefined) return work;
  const aborted = new Promise<never>((_, reject) => {
    const stop = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([work, aborted]);
}

async function getToken(credential: TokenCredential, scope: string, signal?: AbortSignal): Promise<string> {
  try {
    const work = credential.getToken(scope, signal === undefined ? {} : { abortSignal: signal });
    const token = await before(signal, work);
    if (token !== null) return token.token;
  } catch (error) {
    throw new TokenError(toTokenFailure(error));
  }
  throw new TokenError({ status: 0, code: 'token' });
}

/**
 * The last link of the chain: attaches the token for one origin only and sends the request once.
 * The client's own handler knows a fixed list of hosts and no http, so neither another cloud nor a stand-in gets a token.
 */
export function bearer(origin: string, credential: TokenCredential, scope: string): Middleware {
  const http = new HTTPMessageHandler();
  return {
    async execute(context) {
      // The client knows requests of the browser as well, but always passes the address as text.
      const url = context.request as string;
      const headers = new Headers(context.options?.headers);
      headers.delete('authorization');
      if (new URL(url).origin === origin) {
        const token = await getToken(credential, scope, context.options?.signal ?? undefined);
        headers.set('authorization', `Bearer ${token}`);
      }
      context.options = { ...context.options, headers };
      await http.execute(context);
    },
  };
}
