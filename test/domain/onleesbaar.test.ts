import { nietTeLezen, onleesbaarSinds, weerTeLezen } from '../../src/domain/onleesbaar';
import { punten } from '../../src/domain/werklijst';
import { opgepakt, NU, profiel } from './agendabouw';
import { coordinator, coordinator2, toegewezen } from './bouw';

const context = { now: NU, profiel };

describe('a calendar that cannot be looked at any more: no permission, or who handles it left', () => {
  it('the coordinators hear it once, and it stands on their list until it can be seen again', () => {
    const besluit = nietTeLezen(opgepakt(), context);
    expect(besluit?.berichten).toEqual(
      [coordinator, coordinator2].map((aan) => ({ soort: 'let-op', aan, opnieuw: true })),
    );
    const melding = besluit?.next ?? opgepakt();
    expect(onleesbaarSinds(melding)).toEqual(NU);
    expect(nietTeLezen(melding, context)).toBeUndefined();
    const soorten = (m: typeof melding) => punten(m, context).map(({ soort }) => soort);
    expect(soorten(melding)).toContain('agenda-mislukt');
    const weer = weerTeLezen(melding, NU);
    expect(weer.handelingen.at(-1)).toEqual({ wat: 'agenda-leesbaar', op: NU });
    expect(soorten(weer)).not.toContain('agenda-mislukt');
    expect(weerTeLezen(weer, NU)).toBe(weer);
    expect(nietTeLezen(weer, context)).toBeDefined();
  });

  it.each(['overgedragen', 'overgenomen'] as const)('%s: it is another calendar', (wat) => {
    const melding = nietTeLezen(opgepakt(), context)?.next ?? opgepakt();
    const anders = { ...melding, handelingen: [...melding.handelingen, { wat, op: NU }] };
    expect(onleesbaarSinds(anders)).toBeUndefined();
  });

  it('nothing is ahead in a calendar: nobody needs to know', () => {
    expect(nietTeLezen(toegewezen(), context)).toBeUndefined();
  });
});
