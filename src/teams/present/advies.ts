import type { Melding } from '../../domain/melding';
import { teStellen } from '../../domain/melden';
import type { VraagId } from '../../domain/protocol/vragenlijst';
import { feitenUit } from '../../domain/meldbesluit';
import { isDigitaal } from '../../domain/digitaal';
import type { Tekst } from '../tekst/nl';
import { tekstVan, type Zicht } from './basis';

type Advies = keyof Tekst['melden']['advies'];
interface Rij {
  /** The question after which it is said. */
  na: VraagId;
  advies: Advies;
  als: (melding: Melding) => boolean;
}

const heeftVorm =
  (...vormen: string[]) =>
  ({ antwoorden }: Melding) =>
    feitenUit(antwoorden).vormen.some((vorm) => vormen.includes(vorm));
const zelf = (melding: Melding) =>
  feitenUit(melding.antwoorden).zelfbeschadiging === 'ja' || heeftVorm('zelf-iets-aandoen')(melding);
const metGeweld = heeftVorm('dreigen-geweld-persoon', 'volgen-stalken');
/** Also a threat of which nobody knows with what: the safer choice (A10). */
const bedreigd = (melding: Melding) => {
  const { gedrag = [], waarmee = 'onbekend' } = melding.antwoorden;
  return metGeweld(melding) || (gedrag.includes('dreigen-anders') && waarmee === 'onbekend');
};

/** What helps at once, heaviest first: safety comes before the next question. */
const rijen: readonly Rij[] = [
  { na: 'gedrag', advies: 'zelfbeschadiging', als: zelf }, // A12, D-101
  { na: 'zelfbeschadiging', advies: 'zelfbeschadiging', als: zelf },
  { na: 'bijzonderheden', advies: 'zelfbeschadiging', als: zelf },
  { na: 'gedrag', advies: 'wapen', als: heeftVorm('wapen') }, // R293
  { na: 'gedrag', advies: 'aanranding', als: heeftVorm('aanranding') }, // R291
  { na: 'gedrag', advies: 'dreigen', als: bedreigd }, // D-104
  { na: 'waarmee', advies: 'dreigen', als: bedreigd },
  { na: 'waar', advies: 'digitaal', als: isDigitaal }, // R16
  { na: 'waar', advies: 'huisbezoek', als: ({ antwoorden: a }) => a.kanaal === 'huisbezoek' },
  {
    na: 'bijzonderheden',
    advies: 'privegegevens', // D-39
    als: ({ antwoorden: a }) => a.bijzonderheden?.includes('prive-gegevens') ?? false,
  },
];

/**
 * What is said on this card because of the answer before it; empty when nothing is. `na`: the question that was
 * answered just now; a card that is drawn again takes the one before it in the list.
 */
export function adviesBij(melding: Melding, { taal, profiel }: Zicht, na?: string): string {
  const gevraagd = teStellen(melding.antwoorden, profiel, melding.triage).map(({ id }) => id as string);
  const vorige = na ?? gevraagd[gevraagd.indexOf(melding.vraag) - 1];
  const rij = rijen.find((r) => r.na === vorige && vorige !== melding.vraag && r.als(melding));
  return rij ? tekstVan(taal).melden.advies[rij.advies] : '';
}

export function isAdvies(tekst: string, taal: Zicht['taal']): boolean {
  return Object.values(tekstVan(taal).melden.advies).includes(tekst);
}
