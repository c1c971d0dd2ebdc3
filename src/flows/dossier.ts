import * as domain from '../domain/afronden';
import { vastleggen as leg, type Antwoord } from '../domain/afvinken';
import { accept } from '../domain/decision';
import * as gir from '../domain/gir';
import { weiger } from '../domain/handeling';
import * as letselDomain from '../domain/letsel';
import type { PersoonId } from '../domain/melding';
import type { StapId } from '../domain/taken';
import { act } from './handelen';
import type { Deps, Uitkomst } from './melden';
import { verzoekBeantwoorden } from './mijn';

/** The steps, for the behandelaar and who advises him; nothing changes. */
export function bekijken(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => weiger(melding, context, 'gir-zien') ?? accept(melding));
}

export function vastleggen(
  deps: Deps,
  actor: PersoonId,
  id: string,
  stap: StapId,
  antwoord: Antwoord,
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => leg(melding, stap, antwoord, context));
}

export function terugkoppelen(
  deps: Deps,
  actor: PersoonId,
  id: string,
  punten: readonly string[],
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => domain.terugkoppelen(melding, punten, context));
}

export function evalueren(
  deps: Deps,
  actor: PersoonId,
  id: string,
  evaluatie: domain.Evaluatie,
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => domain.evalueren(melding, evaluatie, context));
}

export function letsel(
  deps: Deps,
  actor: PersoonId,
  id: string,
  antwoord: letselDomain.Letselantwoord,
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => letselDomain.letselBijwerken(melding, antwoord, context));
}

export function afronden(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, domain.afronden);
}

/** The summary for GIR; written in the audit trail. */
export function girTonen(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, gir.girTonen);
}

export function letselLezen(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, letselDomain.letselLezen);
}

export function terugkoppelingLezen(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, domain.terugkoppelingLezen);
}

export function intrekverzoek(
  deps: Deps,
  actor: PersoonId,
  id: string,
  keuze: 'akkoord' | 'blijft',
): Promise<Uitkomst> {
  return verzoekBeantwoorden(deps, actor, id, keuze);
}
