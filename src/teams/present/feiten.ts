import type { Antwoorden } from '../../domain/antwoorden';
import type { Melding } from '../../domain/melding';
import { isDigitaal } from '../../domain/digitaal';
import { teStellen } from '../../domain/melden';
import type { Profiel } from '../../domain/protocol/profiel';
import type { VraagId } from '../../domain/protocol/vragenlijst';
import type { Taal } from '../../flows/ports';
import { ja, tekstVan } from './basis';
import { moment } from './datum';

export interface Feit {
  /** The question it came from. */
  vraag: VraagId;
  label: string;
  waarde: string;
}

/** Every answer that was given, in the words of the card, in the order of the questions. */
export function feitenVan(
  { antwoorden: a }: Melding,
  profiel: Profiel,
  taal: Taal,
  lezer: 'melder' | 'ander' = 'melder',
): Feit[] {
  const { keuzes, melden } = tekstVan(taal);
  const label = melden.controle;
  const wie = lezer === 'melder' ? keuzes.wie : keuzes.wieGelezen;
  const locaties = new Map(profiel.locaties.map((l) => [l.id, l.naam]));
  const regels: Feit[] = [
    {
      vraag: 'wanneer',
      label: isDigitaal({ antwoorden: a }) ? label.gelezen : label.wanneer,
      waarde: wanneer(a, taal),
    },
    { vraag: 'wie', label: label.wie, waarde: a.wie ? wie[a.wie] : '' },
    {
      vraag: 'slachtoffer',
      label: label.slachtoffer,
      waarde: a.slachtoffer === 'onbekend' ? label.slachtofferOnbekend : '',
    },
    { vraag: 'waar', label: label.waar, waarde: a.locatie ? (locaties.get(a.locatie) ?? keuzes.elders) : '' },
    { vraag: 'waar', label: label.kanaal, waarde: a.kanaal ? keuzes.kanaal[a.kanaal] : '' },
    {
      vraag: 'gedrag',
      label: label.gedrag,
      waarde: (a.gedrag ?? []).map((g) => keuzes.gedrag[g]).join('; '),
    },
    { vraag: 'waarmee', label: label.waarmee, waarde: a.waarmee ? keuzes.waarmee[a.waarmee] : '' },
    { vraag: 'toon', label: label.toon, waarde: a.toon ? keuzes.toon[a.toon] : '' },
    { vraag: 'omgebogen', label: label.omgebogen, waarde: ja(a.omgebogen, taal) },
    { vraag: 'patroon', label: label.patroon, waarde: ja(a.patroon, taal) },
    { vraag: 'gestopt', label: label.gestopt, waarde: a.gestopt ? keuzes.gestopt[a.gestopt] : '' },
    { vraag: 'beeindigd', label: label.beeindigd, waarde: ja(a.beeindigd, taal) },
    { vraag: 'veiligGevoeld', label: label.veiligGevoeld, waarde: ja(a.veiligGevoeld, taal) },
    { vraag: 'discriminatie', label: label.discriminatie, waarde: ja(a.discriminatie, taal) },
    { vraag: 'zelfbeschadiging', label: label.zelfbeschadiging, waarde: ja(a.zelfbeschadiging, taal) },
    { vraag: 'bijzonderheden', label: label.bijzonderheden, waarde: bijzonder(a, taal) },
    { vraag: 'letsel', label: label.overleden, waarde: ja(a.overleden, taal) },
    { vraag: 'letsel', label: label.ziekenhuis, waarde: ja(a.ziekenhuis, taal) },
    { vraag: 'letsel', label: label.blijvendLetsel, waarde: ja(a.blijvendLetsel, taal) },
    { vraag: 'schade', label: label.schade, waarde: a.schade ? keuzes.schade[a.schade] : '' },
    {
      vraag: 'betrokkenen',
      label: label.betrokkenen,
      waarde: a.betrokkenen?.length ? label.aantal(String(a.betrokkenen.length)) : '',
    },
    {
      vraag: 'huisbezoek',
      label: label.huisbezoek,
      waarde: a.huisbezoek ? keuzes.huisbezoek[a.huisbezoek] : '',
    },
    { vraag: 'huisbezoek', label: label.inschatting, waarde: ja(a.inschatting, taal) },
    {
      vraag: 'eigenNazorg',
      label: label.eigenNazorg,
      waarde: a.eigenNazorg ? keuzes.eigenNazorg[a.eigenNazorg] : '',
    },
  ];
  return regels.filter(({ waarde }) => waarde !== '');
}

/** What can be changed from the summary: one line for each question that is asked. */
export function onderdelen(
  melding: Melding,
  profiel: Profiel,
  taal: Taal,
): { titel: string; waarde: string }[] {
  const { vragen } = tekstVan(taal);
  return (
    teStellen(melding.antwoorden, profiel)
      .filter(({ id }) => id !== 'controle' && id !== 'oordeel' && id !== 'veilig')
      // Once it is in somebody's hands, who it is about stays as it is.
      .filter(({ id }) => melding.status === 'concept' || (id !== 'wie' && id !== 'slachtoffer'))
      .map(({ id }) => ({ titel: vragen[id].kop, waarde: id }))
  );
}

/** The time of a noodmelding may be about right until it is completed (D-50). */
function wanneer({ incidentOp, voorlopig }: Antwoorden, taal: Taal): string {
  if (!incidentOp) return '';
  const op = moment(incidentOp, taal);
  return voorlopig?.includes('incidentOp') ? tekstVan(taal).nood.ongeveer(op) : op;
}

function bijzonder(a: Antwoorden, taal: Taal): string {
  const { bijzonderheden } = tekstVan(taal).keuzes;
  return (a.bijzonderheden ?? []).map((b) => bijzonderheden[b]).join('; ');
}
