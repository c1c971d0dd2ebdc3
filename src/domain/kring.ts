import { irmBij, vervangersBij } from './bevoegdheid';
import { slachtoffer, type Behandelaar, type Melding, type PersoonId } from './melding';
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

const als =
  (route: Inval['route']) =>
  ({ id, naam }: { id: PersoonId; naam: string }): Inval => ({ id, naam, route });
