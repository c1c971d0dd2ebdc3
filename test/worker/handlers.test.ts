import { effectSchema, type Effect, type EffectKind } from '../../src/domain/effect';
import { createHandlers, naLaatstePoging } from '../../src/worker/handlers';
import { collega, MELDING, melder } from '../domain/bouw';
import { createWereld } from '../flows/wereld';

const soort = '24uur' as const;
/** One of each kind; leaving one out does not compile. */
const EFFECTEN: { [K in EffectKind]: Extract<Effect, { kind: K }> } = {
  'behandelaar-zoeken': { kind: 'behandelaar-zoeken', meldingId: MELDING },
  'behandelaar-ontbreekt': { kind: 'behandelaar-ontbreekt', meldingId: MELDING },
  'behandelaar-overdragen': {
    kind: 'behandelaar-overdragen',
    meldingId: MELDING,
    naar: collega,
    door: melder,
    wat: 'overgedragen',
  },
  'overdragen-mislukt': { kind: 'overdragen-mislukt', meldingId: MELDING, door: melder },
  'bericht-sturen': { kind: 'bericht-sturen', berichtId: collega },
  'bericht-bijwerken': { kind: 'bericht-bijwerken', berichtId: collega },
  'wees-verwijderen': { kind: 'wees-verwijderen', berichtId: collega, activityId: 'act-1' },
  'nazorg-plannen': { kind: 'nazorg-plannen', meldingId: MELDING, soort },
  'nazorg-mislukt': { kind: 'nazorg-mislukt', meldingId: MELDING, soort },
  'bericht-onbestelbaar': { kind: 'bericht-onbestelbaar', berichtId: collega },
  moment: { kind: 'moment', meldingId: MELDING, wat: 'oppakken-1' },
  'agenda-verwijderen': {
    kind: 'agenda-verwijderen',
    meldingId: MELDING,
    organisator: collega,
    eventIds: [],
  },
  'agenda-nakijken': { kind: 'agenda-nakijken', meldingId: MELDING },
  'agenda-onleesbaar': { kind: 'agenda-onleesbaar', meldingId: MELDING },
  'agenda-gewijzigd': { kind: 'agenda-gewijzigd', organisator: collega },
  'agenda-volgen': { kind: 'agenda-volgen', organisator: collega },
  'agenda-later-volgen': { kind: 'agenda-later-volgen', organisator: collega },
  'momenten-zoeken': { kind: 'momenten-zoeken', meldingId: MELDING, soort, aan: collega },
  'agenda-blijft-staan': { kind: 'agenda-blijft-staan', meldingId: MELDING, organisator: collega },
  'agenda-opsporen': {
    ...{ kind: 'agenda-opsporen', meldingId: MELDING, soort, organisator: collega, transactieId: MELDING },
    ...{ start: new Date('2027-06-04T09:00:00Z'), eind: new Date('2027-06-04T09:30:00Z') },
  },
  dagbericht: { kind: 'dagbericht' },
  'melding-verwijderen': { kind: 'melding-verwijderen', meldingId: MELDING },
};
/** What must happen after the last try; null: the dead letter is all there is. */
const DAARNA: Record<EffectKind, Effect | null> = {
  'behandelaar-zoeken': EFFECTEN['behandelaar-ontbreekt'],
  'bericht-sturen': EFFECTEN['bericht-onbestelbaar'],
  'nazorg-plannen': EFFECTEN['nazorg-mislukt'],
  'behandelaar-overdragen': EFFECTEN['overdragen-mislukt'],
  'overdragen-mislukt': null,
  'behandelaar-ontbreekt': null,
  'bericht-bijwerken': null,
  'wees-verwijderen': null,
  'nazorg-mislukt': null,
  'bericht-onbestelbaar': null,
  moment: null,
  'agenda-verwijderen': EFFECTEN['agenda-blijft-staan'],
  'agenda-nakijken': EFFECTEN['agenda-onleesbaar'],
  'agenda-onleesbaar': null,
  'agenda-gewijzigd': null,
  'agenda-later-volgen': null,
  'agenda-volgen': { kind: 'agenda-later-volgen', organisator: collega },
  'momenten-zoeken': { kind: 'momenten-zoeken', meldingId: MELDING, soort, aan: collega, zonder: true },
  'agenda-blijft-staan': null,
  'agenda-opsporen': { ...EFFECTEN['agenda-blijft-staan'], soort },
  dagbericht: null,
  'melding-verwijderen': null,
};
const effecten = Object.values(EFFECTEN);

describe('the table of effects', () => {
  it('has a handler for every kind, and no other', () => {
    const kinds = effectSchema.options.map((option) => option.shape.kind.value);
    expect(Object.keys(createHandlers(createWereld())).sort()).toEqual([...kinds].sort());
    expect(Object.keys(EFFECTEN).sort()).toEqual([...kinds].sort());
  });

  it.each(effecten)('$kind: survives the way to the database and back', (effect) => {
    expect(effectSchema.parse(JSON.parse(JSON.stringify(effect)))).toEqual(effect);
  });

  // The daily message is about no melding, and sets its own next day; an event nobody heard of can outlive its melding.
  it.each(effecten.filter(({ kind }) => kind !== 'dagbericht' && kind !== 'agenda-opsporen'))(
    '$kind: about something that is gone: not needed, and nothing outside is called',
    async (effect) => {
      const w = createWereld();
      expect(await w.doe(effect)).toBe('niet-nodig');
      expect(w.grens.calls).toEqual([]);
      expect(w.wachtend()).toEqual([]);
    },
  );

  it.each(effecten)('$kind: what follows when it could not be done', (effect) => {
    expect(naLaatstePoging(effect) ?? null).toEqual(DAARNA[effect.kind]);
  });

  it.each(effecten)(
    '$kind: what follows needs nothing outside, so that it cannot fail in the same way',
    async (effect) => {
      const daarna = naLaatstePoging(effect);
      const w = createWereld();
      if (daarna) await w.doe(daarna);
      expect(w.grens.calls).toEqual([]);
      expect(daarna && naLaatstePoging(daarna)).toBeUndefined();
    },
  );
});
