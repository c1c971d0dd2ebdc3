import { accept, type Accepted } from './decision';
import type { Taak } from './effect';
import { metHandeling, type Context } from './handeling';
import { oppakMomenten } from './herinneren';
import { isBereikbaar, slachtoffer, type GesprekSoort, type Melding, type Nazorggesprek } from './melding';
import { teVoerenGesprekken } from './nazorg';
import { uitAgenda } from './nazorgstand';

/**
 * Another T0 for a melding that was sent in: every deadline moves with it (N12). Talks that were held stay, and so
 * does one whose time is over; the others leave the calendars and are planned anew. The people hear it once.
 */
export function metTijd(
  melding: Melding,
  incidentOp: Date,
  { actor, now, profiel }: Context,
): Accepted<Melding> {
  if (melding.antwoorden.incidentOp?.getTime() === incidentOp.getTime()) return accept(melding);
  const nieuw = new Map(
    teVoerenGesprekken(incidentOp, melding.ingediendOp ?? now, profiel).map((g) => [g.soort, g]),
  );
  const wordt = (g: Nazorggesprek) => nieuw.get(g.soort) as Nazorggesprek;
  const anders = melding.nazorg.filter((g) => isTeVerzetten(g, now) && isAnders(g, wordt(g)));
  const soorten = (status: Nazorggesprek['status']): GesprekSoort[] =>
    anders.filter((g) => wordt(g).status === status).map((g) => g.soort);

  const verschoven: Melding = {
    ...melding,
    antwoorden: { ...melding.antwoorden, incidentOp },
    nazorg: melding.nazorg.map((g) => ({ ...g, uiterlijk: wordt(g).uiterlijk })),
  };
  const opnieuw = uitAgenda(verschoven, soorten('te-plannen'), 'te-plannen');
  const vervallen = uitAgenda(opnieuw.next, soorten('vervallen'), 'vervallen');
  const { behandelaar, melder } = melding;
  const getroffene = slachtoffer(melding);
  return accept(metHandeling(vervallen.next, { wat: 'tijd-gecorrigeerd', door: actor, op: now }), {
    taken: [...opnieuw.taken, ...vervallen.taken, ...uitnodiging(verschoven, { now, profiel })],
    berichten: [
      ...(behandelaar
        ? [
            { soort: 'tijd-gewijzigd' as const, aan: behandelaar.id, opnieuw: true as const },
            { soort: 'afhandelen' as const, aan: behandelaar.id },
          ]
        : []),
      ...(isBereikbaar(melding) && getroffene !== behandelaar?.id
        ? [{ soort: 'tijd-gewijzigd' as const, aan: getroffene, opnieuw: true as const }]
        : []),
      { soort: 'melden', aan: melder },
    ],
  });
}

/** The reminder of the invitation stands at its old moment: here is one for the new term. */
function uitnodiging(melding: Melding, context: Pick<Context, 'now' | 'profiel'>): Taak[] {
  if (melding.status !== 'opgepakt') return [];
  return oppakMomenten(melding, context).filter(
    ({ effect }) => effect.kind === 'moment' && effect.wat === 'uitnodiging',
  );
}

function isTeVerzetten({ status, moment }: Nazorggesprek, now: Date): boolean {
  switch (status) {
    case 'gevoerd':
    case 'afgezien':
      return false;
    case 'gepland':
      return moment === undefined || moment.eind > now;
    case 'te-plannen':
    case 'gekozen':
    case 'mislukt':
    case 'vervallen':
      return true;
  }
}

const isAnders = (oud: Nazorggesprek, nieuw: Nazorggesprek) =>
  oud.uiterlijk.getTime() !== nieuw.uiterlijk.getTime() ||
  (oud.status === 'vervallen') !== (nieuw.status === 'vervallen');
