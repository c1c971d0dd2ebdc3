import type { Antwoorden, Drie } from './antwoorden';
import type { Oordeel } from './melding';
import { bron } from './protocol/bron';
import { findVorm, zwaarsteType, type GedragsvormId } from './protocol/gedrag';
import { meldtabel, type Kenmerken, type Meldrij, type RedenId, type Voorwaarde } from './protocol/meldtabel';
import { isRecht, vormenUit } from './vormen';

/** What is known about the behaviour and what the melder did; `onbekend` where it was not answered. */
export interface Meldfeiten {
  vormen: readonly GedragsvormId[];
  /** No form, because it was a complaint, an objection or another right (A10, A49). */
  recht: boolean;
  omgebogen: Drie;
  patroon: Drie;
  gestopt: Kenmerken['gestopt'];
  beeindigd: Drie;
  veiligGevoeld: Drie;
  discriminatie: Drie;
  zelfbeschadiging: Drie;
}

/** `altijd`: a municipality where every melding about behaviour aimed at an employee is wanted (A05). */
export type Meldbeleid = 'utrecht' | 'altijd';

/** The facts for the table out of the answers of the melder. What was not answered is not known. */
export function feitenUit(a: Antwoorden): Meldfeiten {
  const vormen = vormenUit(a);
  const { bijzonderheden } = a;
  const bijzonder = (wat: 'discriminatie' | 'zelfbeschadiging', nietGevraagd: Drie): Drie => {
    if (bijzonderheden?.includes(wat)) return 'ja';
    return a[wat] ?? (bijzonderheden ? 'nee' : nietGevraagd);
  };
  // R282: what is online stays until it is taken away, so it did not stop.
  const blijftStaan =
    (vormen.includes('smaad') && a.kanaal === 'sociale-media') || bijzonderheden?.includes('prive-gegevens');
  return {
    vormen,
    recht: isRecht(a),
    omgebogen: a.omgebogen ?? 'onbekend',
    patroon: a.patroon ?? 'onbekend',
    gestopt: blijftStaan ? 'nee' : (a.gestopt ?? 'onbekend'),
    beeindigd: a.beeindigd ?? 'onbekend',
    veiligGevoeld: a.veiligGevoeld ?? 'onbekend',
    discriminatie: bijzonder('discriminatie', 'onbekend'),
    // Triage with jij-gedrag asks only the first apart: the list of behaviour named the second already.
    zelfbeschadiging: bijzonder('zelfbeschadiging', a.discriminatie ? 'nee' : 'onbekend'),
  };
}

function kenmerkenUit(feiten: Meldfeiten): Kenmerken {
  const { vormen, recht, ...rest } = feiten;
  const v = vormen.map(findVorm);
  return {
    ...rest,
    type: zwaarsteType(vormen) ?? (recht ? 'recht' : 'geen'),
    bedreiging: v.some((x) => x.altijdMelden && !x.discriminatie && !x.zelfbeschadiging) ? 'ja' : 'nee',
    emotie: v.some((x) => x.type === 'ik' || x.type === 'jullie') ? 'ja' : 'nee',
    discriminatie: v.some((x) => x.discriminatie) ? 'ja' : rest.discriminatie,
    zelfbeschadiging: v.some((x) => x.zelfbeschadiging) ? 'ja' : rest.zelfbeschadiging,
  };
}

function past(als: Voorwaarde, k: Kenmerken): boolean {
  return Object.entries(als).every(([naam, waarden]) =>
    (waarden as readonly string[]).includes(k[naam as keyof Kenmerken]),
  );
}

/** The last row has no condition, so there is always one. */
function zoekRij(k: Kenmerken): Meldrij {
  return meldtabel.find((rij) => past(rij.als, k)) as Meldrij;
}

/**
 * The boundary of utrecht-protocol 3 (R027, R028), apart from whether melden is asked (T7): jij-gedrag that
 * stopped at once crossed the boundary and still need not be reported (A07).
 */
function isGrensOverschreden(k: Kenmerken): boolean {
  const aanhoudend = k.emotie === 'ja' && k.omgebogen === 'nee';
  return (
    k.type === 'jij' ||
    k.type === 'fysiek' ||
    k.discriminatie === 'ja' ||
    (aanhoudend && k.veiligGevoeld === 'nee')
  );
}

interface LosFeit {
  reden: RedenId;
  waar: Partial<Kenmerken>;
  /** Absent where the fact cannot be thought away: then nothing turns the verdict. */
  onwaar?: Partial<Kenmerken>;
}

/** The facts that can turn a verdict on their own (C14). */
const losseFeiten: readonly LosFeit[] = [
  { reden: 'fysiek', waar: { type: 'fysiek' } },
  { reden: 'persoonlijke-bedreiging', waar: { bedreiging: 'ja' } },
  { reden: 'discriminatie', waar: { discriminatie: 'ja' }, onwaar: { discriminatie: 'nee' } },
  { reden: 'zelfbeschadiging', waar: { zelfbeschadiging: 'ja' }, onwaar: { zelfbeschadiging: 'nee' } },
  { reden: 'jij-niet-gestopt', waar: { gestopt: 'nee' }, onwaar: { gestopt: 'meteen' } },
  { reden: 'jij-tweede-correctie', waar: { gestopt: 'na-tweede-keer' }, onwaar: { gestopt: 'meteen' } },
  { reden: 'jij-niet-aangesproken', waar: { gestopt: 'niet-aangesproken' }, onwaar: { gestopt: 'meteen' } },
  { reden: 'jij-beeindigd', waar: { beeindigd: 'ja' }, onwaar: { beeindigd: 'nee' } },
  { reden: 'jij-onveilig', waar: { veiligGevoeld: 'nee' }, onwaar: { veiligGevoeld: 'ja' } },
  { reden: 'aanhoudend', waar: { omgebogen: 'nee' }, onwaar: { omgebogen: 'ja' } },
  { reden: 'patroon', waar: { patroon: 'ja' }, onwaar: { patroon: 'nee' } },
];

/**
 * The table run again with one fact changed. Named by the reason for melden: when the verdict is melden, the
 * facts without which it would not be; when it is not needed, the facts with which it would be.
 */
function getOmslag(k: Kenmerken, melden: boolean): RedenId[] {
  const draaitOm = (anders: Partial<Kenmerken>) => isMelden(zoekRij({ ...k, ...anders })) !== melden;
  if (!melden) return losseFeiten.filter((f) => draaitOm(f.waar)).map((f) => f.reden);

  const waar = losseFeiten.filter((f) => heeft(k, f.waar) && f.onwaar !== undefined && draaitOm(f.onwaar));
  const onbekend = losseFeiten.flatMap(({ onwaar }) => (onwaar && isOnbekend(k, onwaar) ? [onwaar] : []));
  return [...waar.map((f) => f.reden), ...(onbekend.some(draaitOm) ? (['twijfel'] as const) : [])];
}

function isMelden(rij: Meldrij): boolean {
  return rij.uitkomst === 'melden';
}
function heeft(k: Kenmerken, deel: Partial<Kenmerken>): boolean {
  return Object.entries(deel).every(([naam, waarde]) => k[naam as keyof Kenmerken] === waarde);
}
function isOnbekend(k: Kenmerken, deel: Partial<Kenmerken>): boolean {
  return Object.keys(deel).every((naam) => k[naam as keyof Kenmerken] === 'onbekend');
}

/**
 * Facts to melden or not needed, by the table of utrecht-protocol 6.1; doubt is melden. Not needed never
 * forbids: the melder may always send it in.
 */
export function meldbesluit(feiten: Meldfeiten, beleid: Meldbeleid): Oordeel {
  const k = kenmerkenUit(feiten);
  const rij = zoekRij(k);
  const grensOverschreden = isGrensOverschreden(k);
  // A05: what is not aimed at an employee stays a matter of house rules, a right stays a right
  const altijd = beleid === 'altijd' && k.type !== 'orde' && k.type !== 'recht';
  if (altijd && !isMelden(rij)) {
    const sectie = bron('norm-stop-agressie', 'deel 2');
    return { melden: true, grensOverschreden, reden: 'beleid-altijd', bron: sectie, omslag: [] };
  }
  const melden = isMelden(rij);
  return {
    melden,
    grensOverschreden,
    reden: rij.reden,
    bron: rij.bron,
    omslag: altijd ? [] : getOmslag(k, melden),
  };
}
