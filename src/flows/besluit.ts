import * as aangifte from '../domain/aangiftespoor';
import { bekijken } from '../domain/afhandelen';
import * as domain from '../domain/besluiten';
import { classificeren as anders, type AndersGezien } from '../domain/classificeren';
import type { AangifteStand, Aangiftespoor, Instemming } from '../domain/dossier';
import { weiger, type Context } from '../domain/handeling';
import * as irm from '../domain/instemmen';
import { periodeInvullen } from '../domain/periode';
import type { Melding, PersoonId } from '../domain/melding';
import { act } from './handelen';
import type { Deps, Uitkomst } from './melden';

export function recidiveInvullen(
  deps: Deps,
  actor: PersoonId,
  id: string,
  recidive: NonNullable<Melding['recidive']>,
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => domain.recidiveInvullen(melding, recidive, context));
}

export function akkoord(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => domain.besluiten(melding, { keuze: 'akkoord' }, context));
}

export function aanpassen(
  deps: Deps,
  actor: PersoonId,
  id: string,
  anders: Omit<Extract<domain.Keuze, { keuze: 'aangepast' }>, 'keuze'>,
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) =>
    domain.besluiten(melding, { keuze: 'aangepast', ...anders }, context),
  );
}

/** The decision is taken back, with a reason. */
export function heropenen(deps: Deps, actor: PersoonId, id: string, reden: string): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => domain.heropenen(melding, reden, context));
}

/** The last day of the agreements, ISO date. */
export function periode(deps: Deps, actor: PersoonId, id: string, tot: string): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => periodeInvullen(melding, tot, context));
}

export function classificeren(
  deps: Deps,
  actor: PersoonId,
  id: string,
  gezien: AndersGezien,
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => anders(melding, gezien, context));
}

export function instemmingVragen(
  deps: Deps,
  actor: PersoonId,
  id: string,
  vraag: irm.Vraag,
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => irm.instemmingVragen(melding, vraag, context));
}

/** The answer of the IRM. */
export function instemmen(
  deps: Deps,
  actor: PersoonId,
  id: string,
  antwoord: { stand: Exclude<Instemming['stand'], 'gevraagd'>; reden: string },
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => irm.instemmen(melding, antwoord, context));
}

export function aangifteBeginnen(
  deps: Deps,
  actor: PersoonId,
  id: string,
  door: Aangiftespoor['door'],
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => aangifte.aangifteBeginnen(melding, door, context));
}

/** `datum`: ISO date, local. */
export function aangifteBijwerken(
  deps: Deps,
  actor: PersoonId,
  id: string,
  stap: { stand: AangifteStand; datum: string },
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => aangifte.aangifteBijwerken(melding, stap, context));
}

export function aangifteCorrigeren(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, aangifte.aangifteCorrigeren);
}

/** Looking before an act: who may not do it does not see its form. Stands in the audit trail. */
export function kijken(
  deps: Deps,
  actor: PersoonId,
  id: string,
  wat: 'inhoud-zien' | 'maatregel-besluiten' | 'classificeren',
): Promise<Uitkomst> {
  return act(
    deps,
    actor,
    id,
    (melding, context) => weiger(melding, context, wat) ?? bekijken(melding, context),
  );
}

/** The IRM looks at what is asked. */
export function instemmingBekijken(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  const kijk = (melding: Melding, context: Context) =>
    irm.weigerInstemmen(melding, context) ?? bekijken(melding, context);
  return act(deps, actor, id, kijk);
}
