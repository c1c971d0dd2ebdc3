import { locatieOpties } from '../../domain/antwoord';
import type { Antwoorden } from '../../domain/antwoorden';
import type { Veldfout } from '../../domain/decision';
import { findVraag } from '../../domain/melden';
import type { Melding } from '../../domain/melding';
import type { Veld } from '../../domain/protocol/vragenlijst';
import type { CardData } from '../cards';
import { tekstVan, type Zicht } from './basis';
import { alsInvoer } from './datum';

interface Bijvelden {
  fouten?: readonly Veldfout[];
  invoer?: Record<string, string>;
}

export type VeldData = CardData<'melden-vraag'>['velden'][number];

export function veldData(veld: Veld, melding: Melding, zicht: Zicht, bij: Bijvelden): VeldData {
  const { melden } = tekstVan(zicht.taal);
  const namen = melden.velden as Readonly<Record<string, string>>;
  const code = bij.fouten?.find((f) => f.veld === veld.id)?.code ?? 'verplicht';
  return {
    id: veld.id,
    label: `${namen[veld.id] ?? veld.id} ${veld.verplicht ? melden.verplicht : melden.vrij}`,
    hint: veld.id === 'kanaal' ? melden.kiesKanaal : '',
    waarde: bij.invoer?.[veld.id] ?? waarde(veld, melding, zicht),
    foutTekst: melden.fouten[code],
    // A melder who answers with a button leaves the fields of the card empty: the server checks what is needed.
    verplicht: veld.verplicht && (findVraag(melding.vraag)?.knoppen.length ?? 0) === 0,
    isKeuze: veld.soort === 'keuze' || veld.soort === 'locatie',
    isMeerkeuze: veld.soort === 'meerkeuze',
    isPersoon: veld.soort === 'persoon',
    isPersonen: veld.soort === 'personen',
    isDatum: veld.soort === 'datum',
    isTijd: veld.soort === 'tijd',
    isTekst: veld.soort === 'tekst',
    opties: optiesVan(veld, zicht).filter(({ waarde }) => !isApartGevraagd(melding, waarde)),
  };
}

/** What triage asked apart is not asked again in the list (R15). */
const isApartGevraagd = ({ antwoorden }: Melding, waarde: string) =>
  (waarde === 'discriminatie' && antwoorden.discriminatie !== undefined) ||
  (waarde === 'zelfbeschadiging' && antwoorden.zelfbeschadiging !== undefined);

function waarde(veld: Veld, { antwoorden, voorzet, voorstel }: Melding, { profiel }: Zicht): string {
  const { incidentOp } = antwoorden;
  if (veld.id === 'datum') return incidentOp ? alsInvoer(incidentOp).datum : '';
  if (veld.id === 'tijd') return incidentOp ? alsInvoer(incidentOp).tijd : '';
  const gegeven = antwoorden[veld.id as keyof Antwoorden];
  if (Array.isArray(gegeven))
    return gegeven.filter((w) => veld.soort === 'personen' || veld.opties.includes(w)).join(',');
  if (typeof gegeven === 'string') return gegeven;
  if (veld.id === 'gedrag') return voorzet.join(',');
  if (veld.id === 'feiten' || veld.id === 'kanaal') return voorstel?.[veld.id] ?? '';
  if (veld.soort === 'locatie') return locatieOpties(profiel)[0] ?? '';
  return '';
}

function optiesVan(veld: Veld, { taal, profiel }: Zicht): { titel: string; waarde: string }[] {
  const { keuzes } = tekstVan(taal);
  if (veld.soort === 'locatie') {
    const namen = new Map(profiel.locaties.map((l) => [l.id, l.naam]));
    return locatieOpties(profiel).map((id) => ({ titel: namen.get(id) ?? keuzes.elders, waarde: id }));
  }
  const lijsten: Readonly<Record<string, Readonly<Record<string, string>>>> = keuzes as never;
  const titels = lijsten[veld.id] ?? keuzes.drie;
  return veld.opties.map((w) => ({ titel: (titels as Readonly<Record<string, string>>)[w] ?? w, waarde: w }));
}

/** The place is chosen above the buttons, since each of them answers the rest. */
export const isPlek = ({ id }: VeldData) => id === 'locatie';

export function plekData({ id, label, hint, waarde, foutTekst, verplicht, opties }: VeldData) {
  return { id, label, hint, waarde, foutTekst, verplicht, opties };
}
