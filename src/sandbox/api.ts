import type { Request, Response, Server } from 'restify';
import type { z } from 'zod';

import { schemas, type Input, type OperationId, type Output } from './contract';
import type { GraphStandin } from './graph/standin';
import type { SandboxClock } from './klok';
import { createOpenApi, operations } from './openapi';
import { findMens, mensen, type Mens } from './organisatie';
import { findPlek } from './teams/ids';
import { isObject } from './teams/kaart';
import type { TeamsStandin } from './teams/teams';

const VERST = Date.UTC(2100, 0, 1);

export interface ApiDeps {
  clock: SandboxClock;
  teams: TeamsStandin;
  graph: GraphStandin;
  /** Moves the clock, stopping at everything that becomes due on the way. */
  advance: (to: Date) => Promise<void>;
  /** Resolves when every background job that is due is done. */
  settle: () => Promise<void>;
  /** Empties the program's own data. */
  reset: () => Promise<void>;
  onClock: () => void;
}

type Handlers = { [K in OperationId]: (deps: ApiDeps, input: Input<K>) => Output<K> | Promise<Output<K>> };

/** The caller asked for something that cannot be. */
class Problem extends Error {
  readonly status: 400 | 404;
  constructor(status: 400 | 404, message: string) {
    super(message);
    this.status = status;
  }
}

const handlers: Handlers = {
  mensen: () => ({ people: mensen.map(toPerson) }),
  klok: ({ clock }) => ({ now: clock.now().toISOString() }),
  verzet,
  bericht,
  actie,
  uitbreiding,
  berichten: async ({ teams, settle }, { voor, viewing, where }) => {
    const mens = personOf('voor', voor);
    if (viewing === '0') return { messages: teams.look(mens, where) };
    await teams.view(mens, where);
    // A card that is looked at may show that it is one too many: then it is taken away first.
    await settle();
    return { messages: teams.look(mens, where) };
  },
  agenda: ({ graph }, { van }) => ({ events: graph.agenda(personOf('van', van).key) }),
  afspraak: async ({ graph, settle }, { who, wait, twice, ...daad }) => {
    const { key } = personOf('who', who);
    graph.subscriptions.repeat(twice ? 2 : 1);
    const gedaan = graph.doe(key, daad);
    graph.subscriptions.repeat(1);
    if (!gedaan) throw new Problem(400, 'id: not in this calendar, or not for this person to do');
    if (wait) await settle();
    return { events: graph.agenda(key) };
  },
  storing: (deps, input) => {
    if ('clear' in input) clearStoringen(deps);
    else if (input.where === 'teams') deps.teams.storing(input);
    else deps.graph.storing(input);
    return { active: activeStoringen(deps) };
  },
  app: async ({ teams, settle }, { who, installed }) => {
    const status = await teams.install(personOf('who', who), installed);
    await settle();
    return { status };
  },
  reset: async (deps) => {
    clearStoringen(deps);
    await deps.reset();
    deps.graph.reset();
    deps.teams.reset();
    await deps.teams.announce();
    await deps.settle();
  },
};

async function verzet(
  { clock, advance, settle, onClock }: ApiDeps,
  step: Input<'verzet'>,
): Promise<Output<'klok'>> {
  const { minutes = 0, hours = 0, days = 0, to } = step;
  if (Object.keys(step).length === 0) throw new Problem(400, 'hours: give minutes, hours, days or to');
  const now = clock.now();
  const target =
    to === undefined ? now.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000 : Date.parse(to);
  if (target < now.getTime()) throw new Problem(400, 'to: lies before the present of the sandbox');
  // A clock never runs backwards: one slip of the finger would break the sandbox for good.
  if (target >= VERST)
    throw new Problem(400, `${to === undefined ? 'days' : 'to'}: lies after the year 2099`);
  await advance(new Date(target));
  await settle();
  clock.moveTo(new Date(target));
  onClock();
  return { now: clock.now().toISOString() };
}

async function bericht(deps: ApiDeps, input: Input<'bericht'>): Promise<Output<'bericht'>> {
  const mens = senderOf(deps, input.who);
  const { text, twice, lang, where: plek, mention } = input;
  const typed = { text, plek, mention, twice, ...(lang && { taal: lang }) };
  const { id, status } = await deps.teams.type(mens, typed);
  if (input.wait) await deps.settle();
  return { activity: id, status, messages: deps.teams.look(mens, plek) };
}

async function actie(deps: ApiDeps, input: Input<'actie'>): Promise<Output<'actie'>> {
  const { verb, title, inputs, data, submit, twice } = input;
  if (verb === undefined && title === undefined) throw new Problem(400, 'verb: give a verb or a title');
  const mens = senderOf(deps, input.who);
  const post = deps.teams.getPost(input.activity);
  if (post === undefined) throw new Problem(404, 'activity: unknown message');
  const by = { ...(verb !== undefined && { verb }), ...(title !== undefined && { title }) };
  const clicked = await deps.teams.click(mens, post, { ...by, inputs, data, submit, twice });
  if ('problem' in clicked) throw new Problem(400, clicked.problem);
  if (input.wait) await deps.settle();
  const response = isObject(clicked.response) ? clicked.response : null;
  return { status: clicked.status, response, messages: deps.teams.look(mens, findPlek(post.chat)) };
}

async function uitbreiding(deps: ApiDeps, input: Input<'uitbreiding'>): Promise<Output<'uitbreiding'>> {
  const { who, where, ...what } = input;
  const mens = senderOf(deps, who);
  const { status, response, submits } = await deps.teams.extend(mens, where, what);
  if (what.doe === 'versturen' && what.wait) await deps.settle();
  const messages = deps.teams.look(mens, where);
  return { status, response: isObject(response) ? response : null, submits, messages };
}

function personOf(field: string, who: string): Mens {
  const mens = findMens(who);
  if (mens === undefined) throw new Problem(404, `${field}: unknown person`);
  return mens;
}

function senderOf({ teams }: ApiDeps, who: string): Mens {
  const mens = personOf('who', who);
  if (!teams.isInstalled(mens)) throw new Problem(400, 'who: does not have the app');
  return mens;
}

const toPerson = ({
  key,
  id,
  naam,
  functie,
  team,
  rol,
  afwezig = false,
  leidinggevende = null,
}: MensOrNull) => ({
  ...{ key, id, naam, functie, team, rol, afwezig, leidinggevende },
});
type MensOrNull = Omit<Mens, 'leidinggevende'> & { leidinggevende?: string | null };

function clearStoringen({ teams, graph }: ApiDeps): void {
  teams.clearStoringen();
  graph.clearStoringen();
}

function activeStoringen({ teams, graph }: ApiDeps): Output<'storing'>['active'] {
  return [
    ...graph.storingen().map((s) => ({ where: 'graph' as const, ...s })),
    ...teams.storingen().map((s) => ({ where: 'teams' as const, ...s })),
  ];
}

export function mountApi(server: Server, deps: ApiDeps, origin: string): void {
  server.get('/sandbox/openapi.json', async (_req: Request, res: Response) => {
    await Promise.resolve(res.json(200, createOpenApi(origin)));
  });
  for (const id of Object.keys(operations) as OperationId[]) mountOperation(server, deps, id);
}

function mountOperation(server: Server, deps: ApiDeps, id: OperationId): void {
  const { method, path, status } = operations[id];
  // Each handler belongs to the schema with the same name; the union of all of them cannot say so.
  const run = handlers[id] as (deps: ApiDeps, input: unknown) => unknown;
  server[method](path, async (req: Request, res: Response) => {
    const given: unknown =
      method === 'get' ? Object.fromEntries(new URLSearchParams(req.getQuery())) : (req.body ?? {});
    const parsed = schemas[id].input.safeParse(given);
    if (!parsed.success) {
      res.json(400, { error: reasonOf(parsed.error.issues[0]) });
      return;
    }
    try {
      const answer = await run(deps, parsed.data);
      if (status === 204) res.send(204);
      else res.json(status, answer);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      res.json(error.status, { error: error.message });
    }
  });
}

/** "field: reason". */
function reasonOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_union') return reasonOf(issue.errors.at(-1)?.[0]);
  if (issue?.code === 'unrecognized_keys') return `${issue.keys[0] ?? 'body'}: unknown field`;
  const field = issue?.path.join('.') ?? '';
  return `${field === '' ? 'body' : field}: ${issue?.message ?? 'not valid'}`;
}
