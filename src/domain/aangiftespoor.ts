import { accept, refuse, type Decision, type TeSturen, type Veldfout } from './decision';
import { aangifteStanden, type AangifteStand, type Aangiftespoor } from './dossier';
import { metHandeling, nietInBehandeling, weiger, type Context } from './handeling';
import { dagVan, opDag } from './kalender';
import { dossierVan, isBereikbaar, slachtoffer, type Melding } from './melding';
import { isDag } from './periode';

/** What can follow (R152, R158, G6): police or OM decide whether it stays an aangifte. */
const daarna: ReadonlyMap<AangifteStand, readonly AangifteStand[]> = new Map<
  AangifteStand,
  readonly AangifteStand[]
>([
  ['voorbereiden', ['opgenomen', 'afgesloten']],
  ['opgenomen', ['melding-politie', 'om', 'afgesloten']],
  ['melding-politie', ['afgesloten']],
  ['om', ['melding-politie', 'zitting', 'afgesloten']],
  ['zitting', ['afgesloten']],
  ['afgesloten', []],
]);

/** Where it stands now; undefined while nobody began. */
export function aangifteStand(melding: Melding): AangifteStand | undefined {
  return dossierVan(melding).aangifte?.standen.at(-1)?.stand;
}

export function volgendeStanden(melding: Melding): readonly AangifteStand[] {
  const stand = aangifteStand(melding);
  return stand === undefined ? [] : (daarna.get(stand) as readonly AangifteStand[]);
}

/** A slip can be taken back, once: after a correction only forward. */
export function kanCorrigeren(melding: Melding): boolean {
  const [vorige, laatste] = (dossierVan(melding).aangifte?.standen ?? []).slice(-2);
  return vorige !== undefined && laatste !== undefined && plek(laatste.stand) > plek(vorige.stand);
}

const plek = (stand: AangifteStand) => aangifteStanden.indexOf(stand);

/** Somebody files it (A21): the municipality, or the employee himself, who is never pressed to. */
export function aangifteBeginnen(
  melding: Melding,
  door: Aangiftespoor['door'],
  context: Context,
): Decision<Melding> {
  const nee = weigerSpoor(melding, context);
  if (nee) return nee;
  const { aangifte } = dossierVan(melding);
  if (aangifte?.door === door) return accept(melding);
  // Who files can change until police took it up.
  if (aangifte && aangifte.standen.length > 1) return refuse('al-besloten');
  const { actor, now } = context;
  const standen = aangifte?.standen ?? [{ stand: 'voorbereiden' as const, op: now, door: actor }];
  return bewaard(melding, { door, standen }, context);
}

/** The next step, on the day it happened: ISO date, local. Everybody it happened to is told (R159). */
export function aangifteBijwerken(
  melding: Melding,
  { stand, datum }: { stand: AangifteStand; datum: string },
  context: Context,
): Decision<Melding> {
  const nee = weigerSpoor(melding, context);
  if (nee) return nee;
  const { aangifte } = dossierVan(melding);
  if (!aangifte) return refuse('eerst-besluiten');
  if (aangifteStand(melding) === stand) return accept(melding);
  if (!volgendeStanden(melding).includes(stand)) return refuse('termijn-voorbij');
  const { actor, now } = context;
  const vorige = aangifte.standen.at(-1)?.op as Date;
  const fouten = controleerDatum(datum, vorige, now);
  if (fouten.length > 0) return { ok: false, fouten };
  // Today: the moment itself, so that the order of the steps stays.
  const op = datum === dagVan(now) ? now : opDag(datum, '00:00');
  const nieuw = { stand, op: op < vorige ? vorige : op, door: actor };
  return bewaard(melding, { ...aangifte, standen: [...aangifte.standen, nieuw] }, context);
}

/** One step back, for a slip. What was filled in stays on record. */
export function aangifteCorrigeren(melding: Melding, context: Context): Decision<Melding> {
  const nee = weigerSpoor(melding, context);
  if (nee) return nee;
  const { aangifte } = dossierVan(melding);
  const vorige = aangifte?.standen.at(-2);
  if (!aangifte || !vorige || !kanCorrigeren(melding)) return refuse('termijn-voorbij');
  const { actor, now } = context;
  const terug = { stand: vorige.stand, op: now, door: actor };
  return bewaard(melding, { ...aangifte, standen: [...aangifte.standen, terug] }, context);
}

/** Police and OM take months: the track goes on after the handling was closed (R158). */
function weigerSpoor(melding: Melding, context: Context) {
  const nee = weiger(melding, context, 'aangifte-bijhouden');
  return nee ?? (melding.status === 'afgerond' ? undefined : nietInBehandeling(melding));
}

function bewaard(melding: Melding, aangifte: Aangiftespoor, { actor, now }: Context): Decision<Melding> {
  const next = metHandeling(
    { ...melding, dossier: { ...dossierVan(melding), aangifte } },
    { wat: 'aangifte-bijgewerkt', door: actor, op: now },
  );
  const getroffene = slachtoffer(melding);
  const nieuws: TeSturen[] =
    isBereikbaar(melding) && getroffene !== actor
      ? [{ soort: 'aangifte-stand', aan: getroffene, opnieuw: true }]
      : [];
  return accept(next, { berichten: [...nieuws, { soort: 'afhandelen', aan: actor }] });
}

function controleerDatum(datum: string, vorige: Date, now: Date): Veldfout[] {
  if (datum === '') return [{ veld: 'datum', code: 'verplicht' }];
  if (!isDag(datum)) return [{ veld: 'datum', code: 'geen-datum' }];
  if (datum > dagVan(now)) return [{ veld: 'datum', code: 'toekomst' }];
  return datum < dagVan(vorige) ? [{ veld: 'datum', code: 'verleden' }] : [];
}
