import { z } from 'zod';

import type { Directory, Persoon } from '../flows/ports';
import { path, type Graph } from './client';
import type { Failure } from './failure';
import { graphTime } from './time';

const SELECT = 'id,displayName,mail,accountEnabled,userType';

const userSchema = z.object({
  '@odata.type': z.string().optional(),
  id: z.string(),
  displayName: z.string().nullish(),
  mail: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
  userType: z.string().nullish(),
});
type User = z.infer<typeof userSchema>;

const repliesSchema = z.object({
  status: z.string(),
  scheduledStartDateTime: graphTime.nullish().catch(undefined),
  scheduledEndDateTime: graphTime.nullish().catch(undefined),
});
type Replies = z.infer<typeof repliesSchema>;

function toPersoon(user: User): Persoon {
  return {
    id: user.id,
    naam: user.displayName ?? '',
    ...(user.mail ? { mail: user.mail } : {}),
    actief: user.accountEnabled === true,
    gast: user.userType === 'Guest',
  };
}

/** The same code for an unknown person and for a person without a leidinggevende. */
const notThere = ({ status, code }: Failure) =>
  status === 404 && code === 'Request_ResourceNotFound' ? { value: undefined } : undefined;

/** A leidinggevende can be a contact card instead of an account. */
function isUser(user: User): boolean {
  const type = user['@odata.type'];
  return (type === undefined || type === '#microsoft.graph.user') && user.accountEnabled === true;
}

/** People from Entra ID through Graph (User.Read.All, MailboxSettings.Read). */
export function createDirectory(graph: Graph): Directory {
  const getUser = (where: string) =>
    graph.request<User | undefined>({
      method: 'get',
      path: where,
      query: { $select: SELECT },
      answer: userSchema,
      unless: notThere,
    });

  return {
    async getPersoon(id) {
      const user = await getUser(path`/users/${id}`);
      return user && toPersoon(user);
    },
    async getLeidinggevende(id) {
      const user = await getUser(path`/users/${id}/manager`);
      return user && isUser(user) ? toPersoon(user) : undefined;
    },
    async isAfwezig(id, now) {
      const replies = await graph.request<Replies>({
        method: 'get',
        path: path`/users/${id}/mailboxSettings/automaticRepliesSetting`,
        answer: repliesSchema,
        unless: ({ status }) =>
          status === 403 || status === 404 ? { value: { status: 'disabled' } } : undefined,
      });
      if (replies.status === 'alwaysEnabled') return true;
      const { scheduledStartDateTime: from, scheduledEndDateTime: until } = replies;
      return replies.status === 'scheduled' && !!from && !!until && from <= now && now < until;
    },
  };
}
