import { z } from 'zod';

import { toReport } from '../errors';
import { meldBericht } from '../flows/berichtmelden';
import * as meldenFlow from '../flows/melden';
import { meestGebruikt, zoek } from '../flows/zoeken';
import type { Artikel } from '../domain/raadplegen';
import type { Log } from '../log';
import type { Admitted } from './activity';
import { again } from './again';
import { zicht, type ActionDeps, type Beurt } from './antwoord';
import type { Card } from './cards';
import { platteHtml } from './html';
import { tekstVan } from './present/basis';
import { ingevoegdeKaart } from './present/raadplegen';
import { berichtGemeldKaart, berichtMeldenKaart } from './present/uitbreiding';
import type { Render } from './render';
import { CARD_TYPE } from './reply';

export type Deps = ActionDeps & { render: Render; log: Log };

/** Commands of the message extension, as the manifest names them. */
export const ZOEK = 'zoekAntwoord';
export const MELD = 'meldBericht';

const MAX_LIJST = 10;
const PREVIEW = 'application/vnd.microsoft.card.hero';

const querySchema = z.object({
  commandId: z.literal(ZOEK),
  parameters: z
    .array(z.object({ name: z.string().max(100), value: z.unknown() }))
    .max(10)
    .default([]),
  queryOptions: z.object({ skip: z.int().nonnegative().catch(0) }).optional(),
});
const messagePayload = z
  .object({ body: z.object({ content: z.string().nullish() }).nullish() })
  .nullish()
  .catch(undefined);
const fetchSchema = z.object({ commandId: z.literal(MELD) });
const submitSchema = z.object({
  commandId: z.literal(MELD),
  data: z.object({ id: z.uuid() }),
  messagePayload,
});

interface Reply {
  status: number;
  body?: object;
}

/**
 * What the client asks while somebody writes a message, or opens the menu of one. Undefined when it is not about the
 * message extension. Everything in it is a claim of the client; who asks comes from the authenticated activity.
 */
export async function uitbreiding(deps: Deps, incoming: Admitted, beurt: Beurt): Promise<Reply | undefined> {
  const { name: kind = '' } = incoming;
  const doe = per.get(kind);
  if (!doe) return undefined;
  try {
    const body = await doe(deps, incoming.value, beurt);
    deps.log.info('turn.done', { kind });
    return { status: 200, body };
  } catch (error) {
    deps.log.error('turn.failed', { kind, ...toReport(error) });
    const { storing } = tekstVan(beurt.taal).algemeen;
    return { status: 200, body: kind === QUERY ? inLijst(storing) : inVenster(storing) };
  }
}

const QUERY = 'composeExtension/query';
type Doe = (deps: Deps, value: unknown, beurt: Beurt) => Promise<object>;
const per: ReadonlyMap<string, Doe> = new Map<string, Doe>([
  [QUERY, zoeken],
  ['composeExtension/fetchTask', openen],
  ['composeExtension/submitAction', versturen],
]);

async function zoeken(deps: Deps, value: unknown, beurt: Beurt): Promise<object> {
  const { algemeen, uitbreiding: t } = tekstVan(beurt.taal);
  const parsed = querySchema.safeParse(value);
  if (!parsed.success) return geweigerd(deps, inLijst(algemeen.ongeldig));
  const { parameters, queryOptions } = parsed.data;
  const tekst = parameters.find(({ name }) => name === 'zoek')?.value;
  const skip = queryOptions?.skip ?? 0;
  if (typeof tekst !== 'string' || tekst.trim() === '')
    return resultaat(deps, skip === 0 ? await meestGebruikt(deps, beurt.taal, MAX_LIJST) : [], beurt);
  const gezocht = zoek(deps, tekst.slice(0, 1000), beurt.taal);
  if (gezocht.soort === 'gevaar') return inLijst(t.gevaar);
  const artikelen = gezocht.artikelen.slice(skip, skip + MAX_LIJST);
  return artikelen.length === 0 && skip === 0 ? inLijst(t.niets) : resultaat(deps, artikelen, beurt);
}

async function openen(deps: Deps, value: unknown, beurt: Beurt): Promise<object> {
  const voor = zicht(deps, beurt);
  if (!fetchSchema.safeParse(value).success) return verlopen(deps, beurt);
  const open = await meldenFlow.lopend(deps, beurt.actor);
  // A noodmelding in the making is never written over; neither is any other concept.
  const kaart = open ? berichtGemeldKaart(voor, true) : berichtMeldenKaart(deps.ids.uuid(), voor);
  return venster(deps, kaart, beurt);
}

async function versturen(deps: Deps, value: unknown, beurt: Beurt): Promise<object> {
  const parsed = submitSchema.safeParse(value);
  if (!parsed.success) return verlopen(deps, beurt);
  const { data, messagePayload: gekozen } = parsed.data;
  const gedaan = await again(() =>
    meldBericht(deps, beurt.actor, {
      eenmaal: data.id,
      taal: beurt.taal,
      tekst: platteHtml(gekozen?.body?.content ?? ''),
    }),
  );
  return venster(deps, berichtGemeldKaart(zicht(deps, beurt), gedaan === 'al-open'), beurt);
}

function resultaat(deps: Deps, artikelen: readonly Artikel[], beurt: Beurt): object {
  const attachments = artikelen.map((artikel) => {
    const voor = zicht(deps, { ...beurt, taal: artikel.taal });
    const kaart = ingevoegdeKaart(artikel, voor);
    return {
      contentType: CARD_TYPE,
      content: deps.render(kaart),
      preview: { contentType: PREVIEW, content: { title: artikel.titel, text: kaart.data.kort } },
    };
  });
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

/** The client shows this text where the list would be, or the form, to who asked only. */
const inLijst = (text: string) => ({ composeExtension: { type: 'message', text } });
const inVenster = (value: string) => ({ task: { type: 'message', value } });

function venster({ render }: Deps, kaart: Card, { taal }: Beurt): object {
  const card = { contentType: CARD_TYPE, content: render(kaart) };
  const value = { title: tekstVan(taal).uitbreiding.meldKop, height: 'medium', width: 'medium', card };
  return { task: { type: 'continue', value } };
}

const verlopen = (deps: Deps, { taal }: Beurt) =>
  geweigerd(deps, inVenster(tekstVan(taal).uitbreiding.verlopen));

function geweigerd({ log }: Deps, body: object): object {
  log.warn('turn.refused', { code: 'bad-data' });
  return body;
}
