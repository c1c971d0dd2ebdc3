import { dossierVan, type Melding } from '../../domain/melding';
import { uitnodigenBinnen24Uur, type MaatregelId } from '../../domain/protocol/maatregelen';
import { termijnen } from '../../domain/termijn';
import { tekstVan, type Zicht } from './basis';
import { moment } from './datum';

/** Until when the inwoner is invited for the talk (R164, R175, A37); late is said as it is (M7). Empty without a talk. */
export function uitnodigZin(
  melding: Melding,
  maatregelen: readonly MaatregelId[],
  { taal, profiel }: Zicht,
  now: Date,
): string {
  const { besluit: t } = tekstVan(taal);
  const { incidentOp, bijzonderheden } = melding.antwoorden;
  if (incidentOp === undefined || !maatregelen.some((id) => uitnodigenBinnen24Uur.includes(id))) return '';
  const klaar = dossierVan(melding).taken.some(
    (taak) => taak.id === 'uitnodiging' && taak.stand === 'gedaan',
  );
  if (klaar) return t.uitnodigenGedaan;
  // D-90: nobody to invite.
  if (bijzonderheden?.includes('onbekende-veroorzaker')) return t.veroorzakerOnbekend;
  const { uitnodigen } = termijnen(incidentOp, profiel);
  const datum = moment(uitnodigen, taal);
  return now > uitnodigen ? t.uitnodigenVoorbij(datum) : t.uitnodigen(datum);
}
