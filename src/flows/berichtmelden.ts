import { MAX_TEKST, type Kanaal } from '../domain/antwoorden';
import type { PersoonId, Voorstel } from '../domain/melding';
import { maskeer } from '../domain/persoonsgegevens';
import { herkenGedrag } from '../domain/raadplegen/gedrag';
import { beginnen, type Deps } from './melden';
import type { Taal } from './ports';
import { voorzet } from './raadplegen';

/**
 * 'Meld dit bericht': a concept with the text of a message as first text, in the personal chat of who chose it. Only
 * he sees it, and he sends it in himself. `eenmaal`: of the form, so that it can be sent twice.
 */
export async function meldBericht(
  deps: Deps,
  actor: PersoonId,
  { eenmaal, taal, tekst }: { eenmaal: string; taal: Taal; tekst: string },
): Promise<'begonnen' | 'al-open'> {
  const begin = await beginnen(deps, actor, {
    activityId: `meldbericht:${actor}:${eenmaal}`,
    taal,
    gedrag: voorzet(herkenGedrag(tekst)),
    voorstel: voorstel(tekst),
    sturen: true,
  });
  return begin.soort === 'hervat' ? 'al-open' : 'begonnen';
}

/** What the message itself says of how it came in; nothing where it says nothing. */
const KANALEN: readonly (readonly [Kanaal, RegExp])[] = [
  [
    'sociale-media',
    /\b(?:facebook|instagram|twitter|linkedin|tiktok|whats ?app|sms|appje|appt|app(?:te|ten)?)\b/i,
  ],
  [
    'e-mail',
    /\b(?:e-?mail(?:s|tje|de|t)?|mail(?:s|tje|de|t)?|gemaild|van:|from:|onderwerp:|subject:)(?![\p{L}])/iu,
  ],
  ['telefoon', /\b(?:telefoon|gebeld|belde|belt|opgehangen|hing op|phone|called|calls|hung up)\b/i],
  ['brief', /\b(?:brief|letter)\b/i],
];

function voorstel(tekst: string): Voorstel {
  const feiten = maskeer(tekst.trim()).slice(0, MAX_TEKST);
  const kanaal = KANALEN.find(([, vorm]) => vorm.test(tekst))?.[0];
  return { ...(feiten === '' ? {} : { feiten }), ...(kanaal === undefined ? {} : { kanaal }) };
}
