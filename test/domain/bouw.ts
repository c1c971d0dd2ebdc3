import { oppakken } from '../../src/domain/afhandelen';
import { besluiten, recidiveInvullen } from '../../src/domain/besluiten';
import { toewijzen } from '../../src/domain/toewijzen';
import type { Accepted, Decision, Refusal, Veldfout } from '../../src/domain/decision';
import { indienen } from '../../src/domain/melden';
import type { Antwoorden } from '../../src/domain/antwoorden';
import type { Behandelaar, Melding } from '../../src/domain/melding';
import { utrecht, type Profiel } from '../../src/domain/protocol/profiel';

const id = (n: number) => `0abcdef0-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const MELDING = id(1);
export const melder = id(11);
export const collega = id(12);
export const baas = id(13);
export const vervanger = id(14);
export const irm = id(15);
export const coordinator = id(16);
export const coordinator2 = id(17);
export const vreemde = id(18);
export const arbo = id(19);
export const beheerder = id(20);
export const bot = id(21);

/** Thursday 3 June 2027, 14.30 in Amsterdam. */
export const NU = new Date('2027-06-03T12:30:00Z');
export const TOEN = new Date('2027-06-03T10:15:00Z');

export const profiel: Profiel = {
  ...utrecht,
  gemeente: 'Teststad',
  rollen: {
    coordinatoren: [
      { id: coordinator, naam: 'Coordinator' },
      { id: coordinator2, naam: 'Tweede coordinator' },
    ],
    irm: [{ id: irm, naam: 'Irm' }],
    vervangers: [{ id: vervanger, naam: 'Vervanger', van: baas }],
    arbo: [{ id: arbo, naam: 'Arbo' }],
    contactpersonen: [],
    beheerders: [{ id: beheerder, naam: 'Beheerder' }],
    bot: [{ id: bot, naam: 'Opvang' }],
  },
  locaties: [{ id: 'stadhuis', naam: 'Stadhuis', alarm: 'Toestel 555' }],
  bewaartermijnMaanden: 12,
};

export const behandelaar: Behandelaar = {
  id: baas,
  naam: 'Baas',
  mail: 'baas@x.example',
  route: 'leidinggevende',
};

/** Shouted at; it did not stop. Everything that is asked is answered. */
export const uitgescholden: Antwoorden = {
  veilig: 'ja',
  incidentOp: TOEN,
  wie: 'ik',
  locatie: 'stadhuis',
  kanaal: 'balie',
  gedrag: ['belediging'],
  gestopt: 'nee',
  beeindigd: 'ja',
  veiligGevoeld: 'nee',
  bijzonderheden: ['geen'],
  feiten: '',
};

/** Begged, and it became an ordinary talk again: not needed by the table. */
export const gesmeekt: Antwoorden = {
  veilig: 'ja',
  incidentOp: TOEN,
  wie: 'ik',
  locatie: 'elders',
  kanaal: 'telefoon',
  gedrag: ['smeken-zeuren'],
  omgebogen: 'ja',
  patroon: 'nee',
  veiligGevoeld: 'ja',
  bijzonderheden: ['geen'],
  feiten: '',
};

/** The same for a colleague. */
export const voorCollega: Antwoorden = { ...uitgescholden, wie: 'collega', slachtoffer: collega };

export function concept(antwoorden: Antwoorden = uitgescholden, over: Partial<Melding> = {}): Melding {
  return {
    id: MELDING,
    version: 1,
    status: 'concept',
    taal: 'nl',
    melder,
    begonnenOp: NU,
    antwoorden,
    voorzet: [],
    vraag: 'controle',
    nazorg: [],
    handelingen: [{ wat: 'begonnen', door: melder, op: NU }],
    ...over,
  };
}

export function ingediend(antwoorden: Antwoorden = uitgescholden): Melding {
  return gelukt(indienen(concept(antwoorden), melder, 'M-2027-0001', { now: NU, profiel })).next;
}

export function toegewezen(antwoorden: Antwoorden = uitgescholden, aan = behandelaar): Melding {
  return toewijzen(ingediend(antwoorden), { behandelaar: aan, ook: [] }, { now: NU, profiel }).next;
}

export const door = (actor: string, now = NU) => ({ actor, now, profiel });

export function opgepakt(antwoorden: Antwoorden = uitgescholden): Melding {
  return gelukt(oppakken(toegewezen(antwoorden), door(baas))).next;
}

export function metRecidive(
  antwoorden: Antwoorden = uitgescholden,
  recidive: NonNullable<Melding['recidive']> = 'eerste',
): Melding {
  return gelukt(recidiveInvullen(opgepakt(antwoorden), recidive, door(baas))).next;
}

export function besloten(): Melding {
  return gelukt(besluiten(metRecidive(), { keuze: 'akkoord' }, door(baas))).next;
}

/** What follows from an act that must be allowed. */
export function gelukt<T>(decision: Decision<T>): Accepted<T> {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision)}`);
  return decision;
}

/** The refusal or the faults of an act that must not be allowed. */
export function geweigerd(decision: Decision<unknown>): Refusal | Veldfout[] {
  if (decision.ok) throw new Error('was allowed');
  return 'refusal' in decision ? decision.refusal : decision.fouten;
}
