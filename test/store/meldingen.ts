import { randomUUID } from 'node:crypto';

import type { Melding } from '../../src/domain/melding';

/** A concept as it stands after the first question. */
export function createMelding(over: Partial<Melding> = {}): Melding {
  return {
    id: randomUUID(),
    version: 0,
    status: 'concept',
    taal: 'nl',
    melder: randomUUID(),
    begonnenOp: new Date('2027-03-01T09:00:00.000Z'),
    antwoorden: { incidentOp: new Date('2027-03-01T08:30:00.000Z') },
    voorzet: [],
    vraag: 'kanaal',
    nazorg: [],
    handelingen: [{ wat: 'begonnen', op: new Date('2027-03-01T09:00:00.000Z') }],
    ...over,
  };
}

export function createIngediend(over: Partial<Melding> = {}): Melding {
  return createMelding({ status: 'ingediend', ingediendOp: new Date('2027-03-01T09:05:00.000Z'), ...over });
}
