import { hertekend } from './agendastand';
import { accept, refuse, type Accepted, type Decision, type Veldfout } from './decision';
import type { Taak } from './effect';
import { metGesprekMomenten } from './gesprektijden';
import { metHandeling, weiger, type Context } from './handeling';
import { opDag } from './kalender';
import { isLopend, type GesprekSoort, type Melding, type Nazorggesprek } from './melding';
import { eventsVan, metGesprek, zonderVraag } from './nazorgstand';
import { momentOp, opZijnVroegst, uiterst } from './voorstellen';

/** This talk has a place, or a person must give it one. */
const STAAT: readonly Nazorggesprek['status'][] = ['gepland', 'mislukt'];

/** Whether another moment may be asked for: the first talk only before its term (N5). */
export function kanVerzetten(melding: Melding, gesprek: Nazorggesprek, now: Date): boolean {
  if (!isLopend(melding)) return false;
  if (!STAAT.includes(gesprek.status)) return false;
  if (gesprek.status === 'mislukt') return true;
  if (gesprek.moment === undefined || gesprek.moment.start <= now) return false;
  return gesprek.soort !== '24uur' || now < gesprek.uiterlijk;
}

/** The program had no calendar, so the people themselves say that the moment stands (N14). */
export const isZonderAgenda = ({ status, afwijking }: Nazorggesprek): boolean =>
  status === 'mislukt' && afwijking?.wat === 'geen-agenda';

/** Somebody wants another moment: three free ones are looked for, and he chooses. */
export function verzetten(melding: Melding, soort: GesprekSoort, context: Context): Decision<Melding> {
  const gevonden = vind(melding, soort, context);
  if (!('soort' in gevonden)) return gevonden;
  if (isZonderAgenda(gevonden)) return accept(melding);
  const zoeken = { kind: 'momenten-zoeken' as const, meldingId: melding.id, soort, aan: context.actor };
  return accept(gevraagd(melding, context), { taken: [{ effect: zoeken }] });
}

/** What was found for whoever chooses; told to him anew. Undefined when it is not needed any more. */
export function voorgesteld(
  melding: Melding,
  { soort, aan, momenten }: { soort: GesprekSoort; aan: string; momenten: Date[] },
  now: Date,
): Accepted<Melding> | undefined {
  const gesprek = melding.nazorg.find((g) => g.soort === soort);
  if (!gesprek || !kanVerzetten(melding, gesprek, now)) return undefined;
  const next = metGesprek(melding, soort, (g) => ({ ...g, voorstellen: momenten }));
  return accept(next, { berichten: [{ soort: `moment-${soort}`, aan, opnieuw: true }] });
}

/** One of the moments that were offered; `sleutel` gives the key of the new event. */
export function kiezen(
  melding: Melding,
  { soort, start, sleutel }: Keuze,
  context: Context,
): Decision<Melding> {
  const gesprek = vind(melding, soort, context);
  if (!('soort' in gesprek)) return gesprek;
  // An old card, or a second click: the card shows how it stands.
  if (!gesprek.voorstellen?.some((v) => v.getTime() === start.getTime())) return accept(melding);
  if (start <= context.now) return fout('datum', 'verleden');
  return zet(melding, gesprek, { start, sleutel }, context);
}
interface Keuze {
  soort: GesprekSoort;
  start: Date;
  sleutel: (start: Date, keer: number) => string;
}

/** A moment of their own: not in the past, not before the first talk, not past the limit (N5). */
export function zelfKiezen(
  melding: Melding,
  { soort, datum, tijd, sleutel }: Omit<Keuze, 'start'> & { datum: string; tijd: string },
  context: Context,
): Decision<Melding> {
  const gesprek = vind(melding, soort, context);
  if (!('soort' in gesprek)) return gesprek;
  if (!/^\d{4}-\d\d-\d\d$/.test(datum) || Number.isNaN(Date.parse(datum))) return fout('datum', 'geen-datum');
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(tijd)) return fout('tijd', 'geen-datum');
  const start = opDag(datum, tijd);
  const vroegst = opZijnVroegst(melding, gesprek);
  if (start <= context.now || (vroegst && start < vroegst)) return fout('datum', 'verleden');
  if (start > uiterst(gesprek, context.now)) return fout('datum', 'na-termijn');
  return zet(melding, gesprek, { start, sleutel }, context);
}

/** None of these: who handles it plans it; the employee does not have to. */
export function geenVanDeze(melding: Melding, soort: GesprekSoort, context: Context): Decision<Melding> {
  const gesprek = vind(melding, soort, context);
  if (!('soort' in gesprek)) return gesprek;
  const aan = melding.behandelaar?.id;
  if (aan === undefined || aan === context.actor) return accept(melding);
  return accept(gevraagd(melding, context), {
    berichten: [{ soort: `moment-${soort}`, aan, opnieuw: true }],
  });
}

/** The moment stays, although something else is planned over it. */
export function houden(melding: Melding, soort: GesprekSoort, context: Context): Decision<Melding> {
  const gesprek = vind(melding, soort, context);
  if (!('soort' in gesprek)) return gesprek;
  if (gesprek.afwijking?.wat !== 'botsing') return accept(melding);
  const { actor: door, now: op } = context;
  const next = metGesprek(melding, soort, (g) => ({ ...zonderVraag(g), houden: true }));
  return accept(metHandeling(next, { wat: 'moment-gehouden', door, op }));
}

const gevraagd = (melding: Melding, { actor: door, now: op }: Context): Melding =>
  metHandeling(melding, { wat: 'ander-moment-gevraagd', door, op });

function zet(
  melding: Melding,
  gesprek: Nazorggesprek,
  { start, sleutel }: Pick<Keuze, 'start' | 'sleutel'>,
  context: Context,
): Accepted<Melding> {
  const { soort } = gesprek;
  const zonderAgenda = isZonderAgenda(gesprek);
  const keer = (gesprek.keer ?? 0) + 1;
  const organisator = gesprek.oud?.organisator ?? melding.behandelaar?.id;
  const { extra: _x, ...alleenDit } = gesprek;
  const eventIds = [...(gesprek.oud?.eventIds ?? []), ...eventsVan(alleenDit)];
  const weg = organisator === undefined || eventIds.length === 0 ? undefined : { organisator, eventIds };
  const { eventId: _e, transactieId: _t, oud: _o, ...rest } = zonderVraag(gesprek);
  const { herinnerd: _h, rustTot: _r, gevraagdOp: _g, bevestigd: _b, ...over } = rest;
  const nieuw: Nazorggesprek = {
    ...over,
    keer,
    moment: momentOp(gesprek, start, context),
    ...(zonderAgenda
      ? { status: 'gepland' }
      : { status: 'gekozen', transactieId: sleutel(start, keer), ...(weg ? { oud: weg } : {}) }),
  };
  const next = metHandeling(
    metGesprek(melding, soort, () => nieuw),
    { wat: 'gesprek-verzet', door: context.actor, op: context.now },
  );
  const taken: Taak[] = [
    ...(weg ? [{ effect: { kind: 'agenda-verwijderen' as const, meldingId: melding.id, ...weg } }] : []),
    ...(zonderAgenda ? [] : [{ effect: { kind: 'nazorg-plannen' as const, meldingId: melding.id, soort } }]),
  ];
  return metGesprekMomenten(accept(next, { taken, berichten: hertekend(next, true) }), soort, context);
}

/** The talk, when this person may choose for it and it still matters. */
function vind(melding: Melding, soort: GesprekSoort, context: Context): Decision<Melding> | Nazorggesprek {
  // Whose talk it is may also move it: the employee and whoever handles it.
  const nee = weiger(melding, context, 'nazorg-zien');
  if (nee) return nee;
  if (melding.status === 'afgerond' || melding.status === 'ingetrokken') return refuse(melding.status);
  const gesprek = melding.nazorg.find((g) => g.soort === soort);
  if (!gesprek || !STAAT.includes(gesprek.status)) return accept(melding);
  return kanVerzetten(melding, gesprek, context.now) || gesprek.afwijking
    ? gesprek
    : refuse('termijn-voorbij');
}

const fout = (veld: string, code: Veldfout['code']) => ({ ok: false as const, fouten: [{ veld, code }] });
