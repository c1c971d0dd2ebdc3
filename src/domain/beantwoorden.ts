import { leesAntwoord, type Invoer } from './antwoord';
import { accept, refuse, type Accepted, type Decision } from './decision';
import type { Effect } from './effect';
import { openVraag, teStellen, weigerInvullen } from './melden';
import { slachtoffer, type Melding, type PersoonId } from './melding';
import { opgeschoond, zonder } from './opgeschoond';
import { COLLEGA_OPTIE } from './protocol/gedragopties';
import type { Profiel } from './protocol/profiel';
import { isBeantwoord } from './protocol/vragenlijst';

interface Context {
  now: Date;
  profiel: Profiel;
}

/** Checks and keeps the answer to one question and moves on; answering twice is the same as once. */
export function beantwoorden(
  melding: Melding,
  actor: PersoonId,
  vraagId: string,
  invoer: Invoer,
  { now, profiel }: Context,
): Decision<Melding> {
  const nee = weigerInvullen(melding, actor, profiel);
  if (nee) return nee;
  const { triage = false } = melding;
  const vraag = teStellen(melding.antwoorden, profiel, triage).find((v) => v.id === vraagId);
  if (!vraag) return refuse('niet-gevonden');
  // A52, D-96: not this protocol. Whoever calls this throws the concept away.
  if (vraag.id === 'gedrag' && invoer.velden['gedrag']?.split(',').includes(COLLEGA_OPTIE))
    return refuse('collega-als-veroorzaker');

  const gelezen = leesAntwoord(vraag, invoer, { now, profiel });
  if (!gelezen.ok) return { ok: false, fouten: gelezen.fouten };
  const gegeven = { ...melding.antwoorden, ...gelezen.antwoord };
  if (triage && vraag.id === 'oordeel') return zonderTriage({ ...melding, antwoorden: gegeven }, profiel);
  const antwoorden = opgeschoond(gegeven, profiel, triage);
  const vervolg = isBeantwoord(vraag, antwoorden) ? openVraag(antwoorden, profiel, triage) : vraag.id;
  // What was offered is in the text now, or was taken out of it.
  const { voorstel: _, ...zonderVoorstel } = melding;
  const next = { ...(vraag.id === 'feiten' ? zonderVoorstel : melding), antwoorden, vraag: vervolg };
  const zelfde = slachtoffer(next) === slachtoffer(melding);
  // Another person has another leidinggevende; who did not want his own one said so about that one.
  return zelfde ? accept(next) : andereBehandelaar({ ...next, antwoorden: zonder(antwoorden, ['anders']) });
}

/** 'Meld dit': from asking whether it must be reported to reporting it; nothing is asked twice (R15). */
export function zonderTriage({ triage: _, ...melding }: Melding, profiel: Profiel): Accepted<Melding> {
  const antwoorden = opgeschoond(melding.antwoorden, profiel, false);
  const vraag = openVraag(antwoorden, profiel);
  return accept({ ...melding, antwoorden, vraag }, { taken: [{ effect: zoeken(melding.id) }] });
}

/** 'Liever niet mijn leidinggevende', and back; no reason is asked (D-83). Only for who reports for himself. */
export function andersKiezen(melding: Melding, actor: PersoonId, profiel: Profiel): Decision<Melding> {
  const nee = weigerInvullen(melding, actor, profiel);
  if (nee) return nee;
  if (!isVoorZichzelf(melding)) return refuse('niet-gevonden');
  const { anders, ...rest } = melding.antwoorden;
  return andereBehandelaar({ ...melding, antwoorden: anders ? rest : { ...rest, anders: 'ja' } });
}

/** Goes to his own leidinggevende: the only one he can turn down. */
export function isVoorZichzelf(melding: Melding): boolean {
  return !melding.triage && slachtoffer(melding) === melding.melder;
}

/** The one that was found before does not count any more. */
function andereBehandelaar({ behandelaar: _, ...melding }: Melding): Accepted<Melding> {
  return accept(melding, { taken: [{ effect: zoeken(melding.id) }] });
}

const zoeken = (meldingId: string): Effect => ({ kind: 'behandelaar-zoeken', meldingId });
