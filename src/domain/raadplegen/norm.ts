import { zoekGegevens, type GegevensSoort } from '../persoonsgegevens';
import type { Artikel } from '../raadplegen';
import { termijnenWeg, verlengt } from './normtermijn';

/** What an article of the municipality itself may not do. The names go to the log; they say nothing of the text. */
export type NormRegel =
  | 'bron-weg'
  | 'actie-weg'
  | 'stappen-weg'
  | 'noodnummer-weg'
  | 'niet-melden'
  | 'altijd-weg'
  | 'termijn-weg'
  | 'termijn-langer'
  | 'persoonsgegevens'
  | 'controledatum'
  | 'invulplek';

export interface NormFout {
  veld: keyof Artikel;
  regel: NormRegel;
  /** In Dutch, for the administrator; never quotes the text. */
  uitleg: string;
}

/** What is shown of an article. */
const GETOOND = ['titel', 'kort', 'stappen', 'zinnen'] as const;
/** What answers: a number for emergencies belongs there, and not only in a sentence for the citizen. */
const ANTWOORD = ['kort', 'stappen'] as const;
const NOODNUMMERS = ['112', '113'] as const;
const NATIONAAL = /\b(?:112|113|0[89]00-\d+)\b/;
/** Acts an article may have more of, and not less. */
const BLIJFT = ['melden', 'hulp-nu'] as const;
const INVULPLEK = /\{(?!(?:coordinator|alarm)\})/;

/** Always reported, whatever happened after it (R116, R117). */
const ALTIJD =
  /fysiek|geweld|dreig|discrimin|racis|seksis|\bsla(?:an|at)\b|\bduw|schop|\bspu[gu]|aanrand|\bwapen|violen|threat|\bhit(?:s|ting)?\b|\bpush|\bkick|\bspit|assault|weapon/;
/** What may be left unreported: a sentence on this is not about the one before it. */
const MILDER = /\b(?:ik|jullie|jij)-?\b|ombuig|ombuigen|emotie|klacht|veelvrag|\bi-|you-|emotion|complain/;
const NIET_MELDEN = new RegExp(
  [
    String.raw`\bhoe(?:f|ft|ven)\b.*\b(?:niet|geen|niks)\b.*meld`,
    String.raw`meld.*\b(?:hoe(?:f|ft|ven)|is|zijn|vinden we)\b.{0,20}\b(?:niet|geen|onnodig|overbodig)\b`,
    String.raw`\bniet (?:altijd |direct |per se )?(?:nodig|verplicht)\b.*meld|meld.*\bniet (?:nodig|verplicht)\b`,
    String.raw`\bniet (?:altijd |te |worden )?(?:ge)?meld|\bmeld(?:t|en)? (?:\p{L}+ ){0,2}niet\b|\bgeen melding\b|\bzonder melding\b`,
    String.raw`\balleen (?:te )?meld|meld.*\balleen (?:als|bij|wanneer)\b`,
    String.raw`\bzelf (?:kiezen|bepalen|weten|beslissen)\b.*meld|meld.*\bzelf (?:kiezen|bepalen|weten|beslissen)\b`,
    String.raw`\b(?:no need|not (?:have|need|necessary|required|obliged)|need not|don't (?:have|need)|needn't)\b.*report`,
    String.raw`report.*\b(?:not (?:needed|necessary|required)|unnecessary|optional|up to you)\b`,
    String.raw`\b(?:do not|don't|never|not always|only|without) (?:a )?report|report.*\bonly (?:if|when)\b`,
  ].join('|'),
  'u',
);
/** What is always done stays what is always done. */
const STEEDS = [
  ['melden', /\b(?:altijd|always)\b/, /meld|report/],
  ['aangifte', /\b(?:altijd|always)\b/, /aangifte|police report/],
] as const;

/** An article talks of illness in general; the rest would be about somebody. */
const PERSOONLIJK = new Map<GegevensSoort, string>([
  ['bsn', 'een BSN'],
  ['iban', 'een rekeningnummer'],
  ['telefoon', 'een telefoonnummer'],
  ['mail', 'een mailadres'],
  ['kenteken', 'een kenteken'],
  ['adres', 'een adres'],
]);

/**
 * Where an article of the municipality itself weakens the organisation norm; empty when it does not. `basis` is the
 * article of the program it takes the place of; an article of its own has none.
 */
export function toetsNorm(eigen: Artikel, basis?: Artikel): NormFout[] {
  return [...opZichzelf(eigen, basis), ...(basis ? vervangt(eigen, basis) : [])];
}

function opZichzelf(eigen: Artikel, basis: Artikel | undefined): NormFout[] {
  const fouten: NormFout[] = [];
  const heel = tekstVan(eigen, ANTWOORD);
  const mocht = basis !== undefined && zinnenVan(tekstVan(basis, ANTWOORD)).some(isNietMelden);
  for (const veld of GETOOND) {
    const tekst = tekstVan(eigen, [veld]);
    for (const soort of new Set(zoekGegevens(tekst).map((vondst) => vondst.soort))) {
      const wat = PERSOONLIJK.get(soort);
      if (wat)
        fouten.push(
          fout(veld, 'persoonsgegevens', `hier staat ${wat}. Contactgegevens horen in het profiel`),
        );
    }
    if (INVULPLEK.test(tekst))
      fouten.push(fout(veld, 'invulplek', 'alleen {coordinator} en {alarm} worden ingevuld'));
    const zinnen = zinnenVan(tekst);
    if (
      zinnen.some(
        (zin, i) => isNietMelden(zin) && (!(mocht || basis === undefined) || isAltijd(zin, zinnen[i - 1])),
      )
    )
      fouten.push(
        fout(
          veld,
          'niet-melden',
          'zegt dat melden niet hoeft. Geweld, dreigen en discriminatie meld je altijd',
        ),
      );
    if (zinnen.some((zin, i) => verlengt(zin, zinnen[i - 1] ?? '', heel)))
      fouten.push(
        fout(
          veld,
          'termijn-langer',
          'geeft een gesprek meer tijd dan 24 uur, 5 dagen of 6 weken. Korter mag wel',
        ),
      );
  }
  if (NATIONAAL.test(heel) && eigen.gecontroleerd === undefined)
    fouten.push(
      fout(
        'gecontroleerd',
        'controledatum',
        'er staat een landelijk nummer in: noem de dag waarop het is nagekeken',
      ),
    );
  return fouten;
}

function vervangt(eigen: Artikel, basis: Artikel): NormFout[] {
  const fouten: NormFout[] = [];
  const bronnen = new Set(eigen.bronnen.map(({ doc, sectie }) => `${doc} ${sectie}`));
  for (const { doc, sectie } of basis.bronnen)
    if (!bronnen.has(`${doc} ${sectie}`))
      fouten.push(
        fout('bronnen', 'bron-weg', `de bron ${doc} ${sectie} ontbreekt. Bronnen mogen erbij, niet weg`),
      );
  for (const actie of BLIJFT)
    if (basis.acties.includes(actie) && !eigen.acties.includes(actie))
      fouten.push(fout('acties', 'actie-weg', `de knop ${actie} ontbreekt`));
  if (basis.stappen.length > 0 && eigen.stappen.length === 0)
    fouten.push(fout('stappen', 'stappen-weg', 'de stappen ontbreken'));
  for (const nummer of NOODNUMMERS) {
    const woord = new RegExp(String.raw`\b${nummer}\b`);
    // Where it was read first it stays to be read first.
    const veld = woord.test(basis.kort) ? 'kort' : 'stappen';
    const waar = veld === 'kort' ? (['kort'] as const) : ANTWOORD;
    if (woord.test(tekstVan(basis, ANTWOORD)) && !woord.test(tekstVan(eigen, waar)))
      fouten.push(fout(veld, 'noodnummer-weg', `het nummer ${nummer} ontbreekt`));
  }
  for (const [wat, altijd, woord] of STEEDS) {
    const zegt = (zin: string) => altijd.test(zin) && woord.test(zin) && !isNietMelden(zin);
    const veld = zinnenVan(basis.kort).some(zegt) ? 'kort' : 'stappen';
    const waar = zinnenVan(tekstVan(eigen, ANTWOORD));
    if (zinnenVan(tekstVan(basis, ANTWOORD)).some(zegt) && !waar.some(zegt))
      fouten.push(fout(veld, 'altijd-weg', `hier hoort te staan dat je dit altijd doet: ${wat}`));
  }
  for (const termijn of termijnenWeg(tekstVan(basis, ANTWOORD), tekstVan(eigen, ANTWOORD)))
    fouten.push(fout('kort', 'termijn-weg', `de termijn van ${termijn} ontbreekt`));
  return fouten;
}

function fout(veld: keyof Artikel, regel: NormRegel, uitleg: string): NormFout {
  return { veld, regel, uitleg };
}

function isNietMelden(zin: string): boolean {
  return NIET_MELDEN.test(zin);
}

/** About what is always reported, or about the sentence before it that is. */
function isAltijd(zin: string, vorige = ''): boolean {
  return ALTIJD.test(zin) || (!MILDER.test(zin) && ALTIJD.test(vorige));
}

function tekstVan(artikel: Artikel, velden: readonly (typeof GETOOND)[number][]): string {
  return velden.flatMap((veld) => artikel[veld]).join('\n');
}

/** In small letters, one by one. */
function zinnenVan(tekst: string): string[] {
  return tekst
    .toLowerCase()
    .split(/(?<=[.!?;:])\s+|\n/)
    .filter((zin) => zin !== '');
}
