import { accept, refuse, type Decision, type Refusal } from './decision';
import { aangifteblad } from './brieven/aangifte';
import { afsprakenDienstverlening, beperking, contactafspraken, omgangsafspraken } from './brieven/afspraken';
import type { Alinea, Blad } from './brieven/blad';
import type { Bron } from './brieven/delen';
import {
  bevestiging,
  uitnodigingCombi,
  uitnodigingHerstel,
  uitnodigingIncident,
  waarschuwing,
} from './brieven/gesprek';
import { brievenPerMaatregel, briefSoorten, type BriefSoort } from './brieven/soorten';
import { metHandeling, nietInBehandeling, weiger, type Context } from './handeling';
import { feitenUit } from './meldbesluit';
import { dossierVan, type Melding } from './melding';
import { findVorm } from './protocol/gedrag';

/** A letter that fits the decision; `slot`: why it cannot be made yet. */
export interface Briefkeuze {
  soort: BriefSoort;
  slot?: Refusal;
}

/** The letters that fit the decision on measures; none before there is one (M9). */
export function brievenVoor(melding: Melding): Briefkeuze[] {
  const besluit = melding.maatregelbesluit;
  if (!besluit) return [];
  const gevraagd = new Set(besluit.maatregelen.flatMap((id) => brievenPerMaatregel.get(id) as BriefSoort[]));
  if (besluit.aangifte !== 'nee') gevraagd.add('aangifte');
  // A12, T12: who is in distress gets no letter drafted, whatever was chosen.
  const nood = isNood(melding);
  return briefSoorten
    .filter((soort) => gevraagd.has(soort) && (soort === 'aangifte' || !nood))
    .map((soort) => {
      const slot = slotVan(melding, soort);
      return { soort, ...(slot === undefined ? {} : { slot }) };
    });
}

/** The citizen said to harm himself: care first, no letters (A12). */
export function isNood(melding: Melding): boolean {
  const { vormen, zelfbeschadiging } = feitenUit(melding.antwoorden);
  const ook = dossierVan(melding).classificaties.flatMap(({ gedrag }) => gedrag);
  return zelfbeschadiging === 'ja' || [...vormen, ...ook].some((id) => findVorm(id).zelfbeschadiging);
}

function slotVan(melding: Melding, soort: BriefSoort): Refusal | undefined {
  // The sheet goes to nobody but the police, and tells nothing of earlier meldingen.
  if (soort === 'aangifte') return undefined;
  const { taken, instemming } = dossierVan(melding);
  const gekeken =
    melding.recidive !== 'niet-gekeken' || taken.some((t) => t.id === 'gir-nakijken' && t.stand === 'gedaan');
  if (!gekeken) return 'eerst-recidive'; // A46
  if (soort === 'beperkende-maatregelen' && instemming?.stand !== 'akkoord') return 'wacht-op-irm'; // R153, A38
  return undefined;
}

/** Looks which letters there are: an act in the audit trail, since it shows the measures (D-111). */
export function brievenBekijken(melding: Melding, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'brief-maken') ?? nietInBehandeling(melding);
  if (nee) return nee;
  return accept(metHandeling(melding, { wat: 'bekeken', door: context.actor, op: context.now }));
}

/** Makes a draft; the letter itself is not kept. */
export function briefMaken(melding: Melding, soort: BriefSoort, context: Context): Decision<Melding> {
  const nee =
    weiger(melding, context, 'brief-maken') ?? nietInBehandeling(melding) ?? nietPassend(melding, soort);
  if (nee) return nee;
  return accept(metHandeling(melding, { wat: 'brief-gemaakt', door: context.actor, op: context.now }));
}

/**
 * The letter as it is now, for a link that was made before: undefined when the melding was withdrawn or closed, went
 * to somebody else, or the letter does not fit any more.
 */
export function briefOphalen(
  melding: Melding,
  soort: BriefSoort,
  context: Pick<Context, 'actor' | 'profiel'>,
): Blad | undefined {
  const nee =
    weiger(melding, context, 'brief-maken') ?? nietInBehandeling(melding) ?? nietPassend(melding, soort);
  return nee ? undefined : bladVan(soort, { melding, profiel: context.profiel });
}

function nietPassend(melding: Melding, soort: BriefSoort) {
  const keuze = brievenVoor(melding).find((k) => k.soort === soort);
  if (!keuze) return refuse(melding.maatregelbesluit ? 'brief-past-niet' : 'eerst-besluiten');
  return keuze.slot && refuse(keuze.slot);
}

type Brief = Exclude<BriefSoort, 'aangifte'>;

const brieven: ReadonlyMap<Brief, [titel: string, maak: (bron: Bron) => Alinea[]]> = new Map<
  Brief,
  [string, (bron: Bron) => Alinea[]]
>([
  ['waarschuwing', ['Waarschuwing', waarschuwing]],
  ['uitnodiging-combigesprek', ['Uitnodiging gesprek', uitnodigingCombi]],
  ['uitnodiging-incidentgesprek', ['Uitnodiging incidentgesprek', uitnodigingIncident]],
  ['uitnodiging-herstelgesprek', ['Uitnodiging herstelgesprek', uitnodigingHerstel]],
  ['bevestiging-gesprek', ['Bevestiging van het gesprek', bevestiging]],
  ['omgangsafspraken', ['Omgangsafspraken', omgangsafspraken]],
  ['contactafspraken', ['Contactafspraken', contactafspraken]],
  ['afspraken-dienstverlening', ['Afspraken over de dienstverlening', afsprakenDienstverlening]],
  ['beperkende-maatregelen', ['Beperkende maatregel', beperking]],
]);

/** A draft in plain Dutch. Of the melding it has the day, the kind of place and the kind of behaviour (D-10). */
export function bladVan(soort: BriefSoort, bron: Bron): Blad {
  if (soort === 'aangifte') return aangifteblad(bron);
  const [titel, maak] = brieven.get(soort) as [string, (bron: Bron) => Alinea[]];
  return { titel, alineas: maak(bron), bijlage: [], eenBlad: false };
}
