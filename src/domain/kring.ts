import { irmBij, vervangersBij } from './bevoegdheid';
import type { TeSturen } from './decision';
import { isBelmoment } from './gesprektijden';
import {
  slachtoffer,
  type Behandelaar,
  type GesprekSoort,
  type Melding,
  type Moment,
  type PersoonId,
} from './melding';
import type { Profiel } from './protocol/profiel';

/** Somebody who can come in the place of the behandelaar. */
export type Inval = Pick<Behandelaar, 'id' | 'naam'> & { route: 'vervanger' | 'irm' | 'coordinator' };

/** Who can come in his place, nearest first: vervanger, IRM above him, coordinator; never who is in it himself. */
export function kring(melding: Melding, profiel: Profiel): Inval[] {
  const { behandelaar, antwoorden, buiten = [] } = melding;
  const niet = [slachtoffer(melding), behandelaar?.id, ...(antwoorden.betrokkenen ?? []), ...buiten];
  const mensen: Inval[] = [
    ...vervangersBij(melding, profiel).map(als('vervanger')),
    ...irmBij(melding, profiel).map(als('irm')),
    ...profiel.rollen.coordinatoren.map(als('coordinator')),
  ];
  return mensen.filter((m, n) => !niet.includes(m.id) && mensen.findIndex(({ id }) => id === m.id) === n);
}

/**
 * D-52: the first talk can only be a call outside working hours, so the leidinggevende counts as absent: who stands
 * in for him hears it at once and can take it over, as long as nobody took it up.
 */
export function gevraagdVoorBellen(
  melding: Melding,
  soort: GesprekSoort,
  moment: Pick<Moment, 'wijze'>,
  profiel: Profiel,
): TeSturen[] {
  if (!isBelmoment({ soort, moment }) || melding.status !== 'ingediend') return [];
  return kring(melding, profiel)
    .filter(({ route }) => route === 'vervanger')
    .map(({ id }) => ({ soort: 'overnemen', aan: id }));
}

const als =
  (route: Inval['route']) =>
  ({ id, naam }: { id: PersoonId; naam: string }): Inval => ({ id, naam, route });
