import type { Mens } from '../organisatie';
import { GraphFault } from './fault';

/** A person of the sample organisation, with what only the directory knows. */
export type GraphMens = Mens & {
  /** The account exists but may not sign in. */
  uitgeschakeld?: boolean;
  /** No account: a contact card of somebody elsewhere. */
  contactkaart?: boolean;
};

export interface People {
  /** By object id or sign-in name. Throws Request_ResourceNotFound. */
  get(idOrMail: string): GraphMens;
  byKey(key: string): GraphMens | undefined;
  byMail(mail: string): GraphMens | undefined;
  /** Throws Request_ResourceNotFound when the directory names none: the same code as for an unknown person. */
  manager(of: GraphMens): GraphMens;
}

const notFound = (what: string) => new GraphFault(404, 'Request_ResourceNotFound', what);

export function createPeople(mensen: readonly GraphMens[]): People {
  const byKey = new Map(mensen.map((m) => [m.key, m]));
  const byMail = new Map(mensen.map((m) => [m.mail.toLowerCase(), m]));
  const byId = new Map(mensen.map((m) => [m.id.toLowerCase(), m]));
  return {
    get(idOrMail) {
      const wanted = idOrMail.toLowerCase();
      const found = byId.get(wanted) ?? byMail.get(wanted);
      if (found && !found.contactkaart) return found;
      throw notFound(`Resource '${idOrMail}' does not exist or one of its queried objects are not present.`);
    },
    byKey: (key) => byKey.get(key),
    byMail: (mail) => byMail.get(mail.toLowerCase()),
    manager({ leidinggevende }) {
      const found = leidinggevende === undefined ? undefined : byKey.get(leidinggevende);
      if (found) return found;
      throw notFound("Resource 'manager' does not exist or one of its queried objects are not present.");
    },
  };
}

/** A user (or contact card) as Graph answers it, all properties this stand-in knows. */
export function toUserJson(mens: GraphMens): Record<string, unknown> {
  const mail = mens.zonderMailbox ? null : mens.mail;
  const common = { id: mens.id, displayName: mens.naam, jobTitle: mens.functie, department: mens.team, mail };
  if (mens.contactkaart) return { '@odata.type': '#microsoft.graph.orgContact', ...common };
  return {
    '@odata.type': '#microsoft.graph.user',
    ...common,
    userPrincipalName: mens.mail,
    accountEnabled: !mens.uitgeschakeld,
    userType: mens.gast ? 'Guest' : 'Member',
  };
}

export function toRepliesJson({ afwezig }: GraphMens, now: Date): Record<string, unknown> {
  const time = { dateTime: now.toISOString().replace('Z', '0000'), timeZone: 'UTC' };
  return {
    status: afwezig ? 'alwaysEnabled' : 'disabled',
    externalAudience: 'none',
    internalReplyMessage: afwezig ? 'Ik ben er niet.' : '',
    externalReplyMessage: '',
    scheduledStartDateTime: time,
    scheduledEndDateTime: time,
  };
}
