import { parseActivity, type Admitted, type Incoming } from './activity';
import { isLoopback, type AllowsServiceUrl } from './serviceurl';

export interface GateValues {
  /** The one organisation that is served. */
  tenantId: string;
  allowsServiceUrl: AllowsServiceUrl;
  /** Only for the Agents Playground on your own machine, which sends no token and no tenant. Never in production. */
  anonymous?: boolean;
}

/** Why an activity is not handled: a literal of our own code, fit for the log. */
export type GateCode = 'no-activity' | 'channel' | 'tenant' | 'service-url' | 'no-person';

export type Verdict =
  | { kind: 'admitted'; incoming: Admitted }
  /** Teams telling about itself: answer 200 and do nothing. */
  | { kind: 'ignored' }
  | { kind: 'refused'; status: 400 | 403; code: GateCode };

/** Stands between the token check and the turn. A good token says that Teams sent it, not for which organisation. */
export interface Gate {
  check(body: unknown): Verdict;
}

const ABOUT_THE_CHAT = new Set(['conversationUpdate', 'installationUpdate']);

export function createGate(values: GateValues): Gate {
  const own = values.tenantId.toLowerCase();
  return {
    check: (body) => {
      const incoming = parseActivity(body);
      if (incoming === undefined) return refused(400, 'no-activity');
      if (incoming.channelId !== 'msteams') return refused(403, 'channel');
      if (!isOwnTenant(values, own, incoming)) return refused(403, 'tenant');
      if (!isOwnService(values, incoming)) return refused(403, 'service-url');
      const { id, aadObjectId } = incoming.from;
      if (aadObjectId !== undefined)
        return { kind: 'admitted', incoming: { ...incoming, from: { id, aadObjectId } } };
      return ABOUT_THE_CHAT.has(incoming.type) ? { kind: 'ignored' } : refused(403, 'no-person');
    },
  };
}

const refused = (status: 400 | 403, code: GateCode): Verdict => ({ kind: 'refused', status, code });

/** Teams names the tenant in two places; one is enough, but none may name another. */
function isOwnTenant(values: GateValues, own: string, { conversation, channelData }: Incoming): boolean {
  const named = [conversation.tenantId, channelData.tenant?.id].filter((id) => id !== undefined);
  return named.every((id) => id === own) && (named.length > 0 || values.anonymous === true);
}

function isOwnService(values: GateValues, { serviceUrl }: Incoming): boolean {
  return values.allowsServiceUrl(serviceUrl) || (values.anonymous === true && isLoopback(serviceUrl));
}
