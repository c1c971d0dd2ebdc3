import { oppakken } from '../../src/domain/afhandelen';
import * as besluit from '../../src/domain/besluiten';
import { toewijzen } from '../../src/domain/toewijzen';
import type { Decision } from '../../src/domain/decision';
import { indienen } from '../../src/domain/melden';
import type { Antwoorden } from '../../src/domain/antwoorden';
import type { Behandelaar, Melding, Nazorggesprek } from '../../src/domain/melding';
import type { MaatregelId } from '../../src/domain/protocol/maatregelen';
import type { Taal } from '../../src/flows/ports';
import type { Zicht } from '../../src/teams/present/basis';
import { findMens } from '../../src/sandbox/organisatie';
import { sandboxProfiel } from '../../src/sandbox/profiel';

/** A Thursday afternoon: do 3 juni 2027, 14.30 uur. */
export const NU = new Date('2027-06-03T12:30:00Z');
export const NUMMER = 'M-2027-0412';
const TOEN = new Date('2027-06-03T10:15:00Z');
const profiel = sandboxProfiel;

const wie = (key: string) => {
  const { id, naam, mail } = findMens(key) ?? { id: '', naam: '', mail: '' };
  return { id, naam, mail };
};
export const samira = wie('samira');
export const joost = wie('joost');
/** The coordinator VPD of the sample municipality. */
export const noor = wie('noor');
export const peter: Behandelaar = { ...wie('peter'), route: 'leidinggevende' };

/** Shouted at, at the desk; it did not stop. */
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
  feiten: 'Hij schold mij uit aan de balie.',
};
/** The same, told by Samira about Joost. */
export const voorCollega: Antwoorden = { ...uitgescholden, wie: 'collega', slachtoffer: joost.id };
/** Hit and hurt, with damage. */
export const geslagen: Antwoorden = {
  ...uitgescholden,
  gedrag: ['slaan-duwen-spugen', 'vernieling'],
  bijzonderheden: ['letsel', 'schade'],
  overleden: 'nee',
  ziekenhuis: 'ja',
  blijvendLetsel: 'onbekend',
  schade: 'beide',
};
/** Begged, and it became an ordinary talk again: no need to report. */
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

export function zicht(taal: Taal, over: Partial<Zicht> = {}): Zicht {
  return { taal, profiel, userId: '29:1reader', ...over };
}

export function concept(antwoorden: Antwoorden, over: Partial<Melding> = {}): Melding {
  return {
    id: '5d1c2b3a-0000-4000-8000-000000000001',
    version: 1,
    status: 'concept',
    taal: 'nl',
    melder: samira.id,
    melderNaam: samira.naam,
    begonnenOp: NU,
    antwoorden,
    voorzet: [],
    vraag: 'controle',
    nazorg: [],
    handelingen: [{ wat: 'begonnen', door: samira.id, op: NU }],
    ...over,
  };
}

export function ingediend(antwoorden: Antwoorden, now = NU): Melding {
  return doe(indienen(concept(antwoorden), samira.id, NUMMER, { now, profiel }));
}

export function toegewezen(antwoorden: Antwoorden, behandelaar = peter): Melding {
  return doe(toewijzen(ingediend(antwoorden), { behandelaar, ook: [] }, { now: NU, profiel }));
}

export function opgepakt(antwoorden: Antwoorden, behandelaar = peter): Melding {
  return doe(oppakken(toegewezen(antwoorden, behandelaar), context(behandelaar.id)));
}

export function metRecidive(antwoorden: Antwoorden, recidive: NonNullable<Melding['recidive']>): Melding {
  return doe(besluit.recidiveInvullen(opgepakt(antwoorden), recidive, context(peter.id)));
}

export function akkoord(antwoorden: Antwoorden): Melding {
  return doe(besluit.besluiten(metRecidive(antwoorden, 'eerste'), { keuze: 'akkoord' }, context(peter.id)));
}

export function aangepast(antwoorden: Antwoorden, maatregelen: MaatregelId[], reden: string): Melding {
  const keuze = { keuze: 'aangepast' as const, maatregelen, reden, aangifteReden: reden };
  return doe(besluit.besluiten(metRecidive(antwoorden, 'recidive'), keuze, context(peter.id)));
}

/** The same melding with each talk in one state. */
export function metGesprekken(melding: Melding, over: Partial<Nazorggesprek>): Melding {
  return { ...melding, nazorg: melding.nazorg.map((gesprek) => ({ ...gesprek, ...over })) };
}

const context = (actor: string) => ({ actor, now: NU, profiel });

function doe(decision: Decision<Melding>): Melding {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision)}`);
  return decision.next;
}
