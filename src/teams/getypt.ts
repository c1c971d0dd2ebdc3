import { locatieOpties, type Invoer } from '../domain/antwoord';
import type { Antwoorden } from '../domain/antwoorden';
import { findVraag } from '../domain/melden';
import type { Melding } from '../domain/melding';
import { leesKeuze } from '../domain/lezen/keuze';
import { leesDatumTijd } from '../domain/lezen/tijdstip';
import { normaliseer } from '../domain/raadplegen/normaliseer';
import type { GedragType } from '../domain/protocol/gedrag';
import type { Veld, Vraag } from '../domain/protocol/vragenlijst';
import { tekstVan, type Zicht } from './present/basis';
import { alsInvoer } from './present/datum';
import {
  ANDERS,
  gevraagdVeld,
  keuzesBij,
  nummersVanSoort,
  plekken,
  veldKeuzes,
  VERSTUREN,
  WEGGOOIEN,
} from './present/typen';

/** `zeker`: nothing else can be meant; otherwise danger and questions come first. */
export type Getypt = { zeker: boolean } & (
  | { soort: 'antwoord'; invoer: Invoer }
  | { soort: 'naar'; vraag: string }
  | { soort: 'versturen' | 'weggooien' | 'anders' }
  /** Meant as an answer, but it cannot be one; `zin` says why. */
  | { soort: 'fout'; zin: string }
);

const SLA_OVER =
  /^(?:geen|niets|niks|nee|leeg|sla (?:dit |het )?over|overslaan|volgende|skip(?: it| this)?|none|nothing|no|next)[.! ]*$/i;
const STUUR =
  /^(?:ja|ok|oke|oké|okay|prima|goed|klopt|akkoord|in orde|yes|all good|(?:ja )?(?:verstuur|versturen|verzend|verzenden|stuur|indienen|dien in|send|submit)(?: (?:maar|het|hem|de melding|it|the report|nu|now))*)[.! ]*$/i;
const WIJZIG = /^(?:wijzig|wijzigen|verander|veranderen|pas aan|aanpassen|change|edit)\s+(?:de |het |the )?/i;
/** At the verdict 'melden' is no command. */
const MELD = /^(?:(?:ik wil (?:het |dit )?)?(?:toch )?(?:meld|melden)|report(?: it| this)?)[.! ]*$/i;
const VOORAF = /^(letterlijk|antwoord|literally|answer)\s*:\s*/i;

/** 'antwoord: ...': whatever it sounds like, it is the answer. */
export function isUitdrukkelijk(tekst: string): boolean {
  return VOORAF.test(tekst);
}

/** What a typed text says to the question that is open; undefined when it fits nothing there. */
export function leesGetypt(melding: Melding, tekst: string, zicht: Zicht, now: Date): Getypt | undefined {
  const vooraf = VOORAF.exec(tekst)?.[1]?.toLowerCase();
  const rest = tekst.replace(VOORAF, '').trim();
  const gelezen = bijVraag(melding, rest, zicht, now);
  if (!gelezen || vooraf === undefined) return gelezen;
  const letterlijk = vooraf.startsWith('letter') || vooraf.startsWith('liter');
  if (gelezen.soort !== 'antwoord' || !letterlijk || melding.vraag !== 'feiten')
    return { ...gelezen, zeker: true };
  return { ...gelezen, zeker: true, invoer: { ...gelezen.invoer, keuze: 'toch' } };
}

function bijVraag(melding: Melding, tekst: string, zicht: Zicht, now: Date): Getypt | undefined {
  const vraag = findVraag(melding.vraag);
  if (!vraag || vraag.id === 'controle') return bijControle(melding, tekst, zicht);
  if (vraag.id === 'feiten') return bijFeiten(tekst);
  if (vraag.velden.length > 1 && vraag.id !== 'wanneer') return perVeld(vraag, melding, tekst, zicht);
  if (vraag.id === 'oordeel' && MELD.test(tekst)) return antwoord({ velden: {}, keuze: 'toch-melden' }, true);
  const soort = vraag.id === 'gedrag' ? bijSoort(melding, tekst, zicht) : undefined;
  if (soort) return soort;
  const veld = gevraagdVeld(vraag, melding.antwoorden);
  const gekozen = leesKeuze(tekst, keuzesBij(melding, zicht), veld?.soort === 'meerkeuze');
  const waarden = gekozen?.waarden ?? [];
  const [eerste] = waarden;
  if (gekozen && eerste !== undefined && (gekozen.zeker || vraag.id !== 'wanneer')) {
    const { zeker } = gekozen;
    if (eerste === WEGGOOIEN) return { soort: 'weggooien', zeker };
    if (waarden.length === 1 && vraag.knoppen.includes(eerste))
      return antwoord({ velden: {}, keuze: eerste }, zeker);
    // 'Niets hiervan' together with something else is no answer.
    if (!veld || waarden.some((w) => vraag.knoppen.includes(w))) return undefined;
    return antwoord({ velden: { [veld.id]: waarden.join(',') } }, zeker);
  }
  if (vraag.id === 'wanneer') return bijWanneer(tekst, zicht, now);
  const persoon = veld?.soort === 'persoon' || veld?.soort === 'personen';
  return persoon ? { soort: 'fout', zin: tekstVan(zicht.taal).typen.persoon, zeker: false } : undefined;
}

function bijWanneer(tekst: string, { taal }: Zicht, now: Date): Getypt | undefined {
  const gelezen = leesDatumTijd(tekst, now);
  if (gelezen.ok) return antwoord({ velden: { ...alsInvoer(gelezen.op) } }, false);
  const { typen, melden } = tekstVan(taal);
  if (gelezen.fout === 'onduidelijk') return undefined;
  return {
    soort: 'fout',
    zin: gelezen.fout === 'toekomst' ? melden.fouten.toekomst : typen.geenTijd,
    zeker: false,
  };
}

/** 'Jij-gedrag' is the name of a kind: which of them is still the melder's to say. */
const SOORTEN: readonly (readonly [RegExp, GedragType])[] = [
  [/^ik$/, 'ik'],
  [/^jullie$/, 'jullie'],
  [/^jij$/, 'jij'],
  [/^(?:fysiek|fysiek geweld|geweld|physical|violence)$/, 'fysiek'],
];

function bijSoort(melding: Melding, tekst: string, zicht: Zicht): Getypt | undefined {
  const kaal = normaliseer(tekst).replace(/ ?(?:gedrag|behaviou?r)$/, '');
  const soort = SOORTEN.find(([vorm]) => vorm.test(kaal))?.[1];
  if (soort === undefined) return undefined;
  const nummers = nummersVanSoort(melding, zicht, soort).join(', ');
  return { soort: 'fout', zin: tekstVan(zicht.taal).typen.soort(nummers), zeker: true };
}

function bijFeiten(tekst: string): Getypt {
  const over = SLA_OVER.test(tekst);
  return antwoord({ velden: { feiten: over ? '' : tekst } }, over);
}

function bijControle(melding: Melding, tekst: string, zicht: Zicht): Getypt | undefined {
  if (STUUR.test(tekst)) return { soort: 'versturen', zeker: true };
  const gekozen = leesKeuze(tekst.replace(WIJZIG, ''), keuzesBij(melding, zicht));
  const zeker = gekozen?.zeker === true || WIJZIG.test(tekst);
  switch (gekozen?.waarden[0]) {
    case undefined:
      return undefined;
    case VERSTUREN:
      return { soort: 'versturen', zeker };
    case ANDERS:
      return { soort: 'anders', zeker };
    default:
      return { soort: 'naar', vraag: gekozen?.waarden[0] ?? '', zeker };
  }
}

/**
 * A question with more fields: a part of the text for each of them, 'nee, ja, weet niet', or one answer for the
 * field that is asked now. A place may be named beside the way of contact.
 */
function perVeld(vraag: Vraag, melding: Melding, tekst: string, zicht: Zicht): Getypt | undefined {
  const heel = verdeel(vraag, melding, [tekst], zicht);
  // A title may have a comma in it; otherwise every part is an answer of its own.
  const gelezen = heel?.zeker ? heel : (verdeel(vraag, melding, leesDelen(tekst), zicht) ?? heel);
  if (!gelezen) return undefined;
  const { velden, zeker } = gelezen;
  const plek = melding.antwoorden.locatie ?? locatieOpties(zicht.profiel)[0] ?? '';
  return antwoord({ velden: vraag.id === 'waar' ? { locatie: plek, ...velden } : velden, deel: true }, zeker);
}

function leesDelen(tekst: string): string[] {
  return tekst
    .split(/[,;\n]|\b(?:en|and)\b/i)
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '');
}

/** Every part to the field it names, else to the first that it fits; undefined when one fits none. */
function verdeel(
  vraag: Vraag,
  melding: Melding,
  delen: readonly string[],
  zicht: Zicht,
): { velden: Record<string, string>; zeker: boolean } | undefined {
  const velden: Record<string, string> = {};
  let zeker = true;
  for (const deel of delen) {
    const genoemd = vraag.velden.find((veld) => naam(veld).test(deel));
    const over = genoemd ? [genoemd] : volgorde(vraag, melding.antwoorden);
    const passen = over
      .filter(({ id }) => velden[id] === undefined)
      .flatMap((veld) => {
        const gekozen = leesVeld(veld, deel.replace(naam(veld), ' '), melding, zicht);
        return gekozen ? [{ veld, ...gekozen }] : [];
      });
    // 'Ergens anders' is a place, although a way of contact may be called 'anders'.
    const past = passen.find((p) => p.zeker) ?? passen[0];
    if (!past) return undefined;
    velden[past.veld.id] = past.waarden[0] ?? '';
    zeker &&= past.zeker;
  }
  return delen.length === 0 ? undefined : { velden, zeker };
}

/** The field that is asked first, then those without an answer, then the rest. */
function volgorde(vraag: Vraag, antwoorden: Antwoorden): Veld[] {
  const eerste = gevraagdVeld(vraag, antwoorden);
  const open = vraag.velden.filter(({ id }) => antwoorden[id as keyof Antwoorden] === undefined);
  return [...new Set([...(eerste ? [eerste] : []), ...open, ...vraag.velden])];
}

/** 'ziekenhuis: nee' is about the hospital, whatever is asked now. */
const NAMEN = new Map([
  ['overleden', /\b(?:overleden|died|dead|death)\b:?/i],
  ['ziekenhuis', /\b(?:ziekenhuis|hospital)\b:?/i],
  ['blijvendLetsel', /\b(?:(?:blijvend|lasting|permanent)(?: letsel| injury)?)\b:?/i],
  ['inschatting', /\b(?:inschatting|risico(?:['’]?s)?|risks?)\b:?/i],
]);
const GEEN_NAAM = /(?!)/;
const naam = ({ id }: Veld) => NAMEN.get(id) ?? GEEN_NAAM;

/**
 * A place only by its name: the numbers are those of the field that is asked. Where 'ja' and 'nee' are asked of more
 * things only a plain answer counts.
 */
function leesVeld(veld: Veld, tekst: string, melding: Melding, zicht: Zicht) {
  if (veld.soort === 'locatie')
    return /\d/.test(tekst) ? undefined : leesKeuze(tekst, plekken(melding, zicht));
  const gekozen = leesKeuze(tekst, veldKeuzes(veld, melding, zicht));
  return gekozen?.zeker || !veld.opties.includes('onbekend') ? gekozen : undefined;
}

function antwoord(invoer: Invoer, zeker: boolean): Getypt {
  return { soort: 'antwoord', invoer, zeker };
}
