import { oppakken } from './afhandelen';
import { accept, refuse, type Accepted, type Decision, type Refused, type TeSturen } from './decision';
import { later } from './effect';
import { metHandeling, weiger, type Context } from './handeling';
import { isBereikbaar, slachtoffer, type Behandelaar, type Melding, type PersoonId } from './melding';
import { oppakMomenten } from './herinneren';
import { kring, type Inval } from './kring';
import { isGeescaleerd } from './gesprektijden';
import { uitAgenda } from './nazorgstand';
import type { Profiel } from './protocol/profiel';
import { oppakkenVoor } from './spoed';
import { isToegewezen } from './toewijzen';

/** 'Ik neem dit over': who is in the circle has it from now on, and took it up (D-80). */
export function overnemen(melding: Melding, context: Context): Decision<Melding> {
  if (melding.behandelaar?.id === context.actor) return oppakken(melding, context);
  const zelf = kring(melding, context.profiel).find(({ id }) => id === context.actor);
  if (!zelf) return refuse('niet-bevoegd');
  const nee = weiger(melding, context, 'overnemen') ?? nietTeWisselen(melding);
  if (nee) return nee;
  // A talk that stays away is a call for help too (N11).
  if (melding.status !== 'ingediend' && !melding.nazorg.some(isGeescaleerd)) return refuse('al-opgepakt');
  return wissel(melding, { ...zelf, waarom: 'overgenomen' }, 'overgenomen', context);
}

/** 'Ik kan niet: geef door', by who has not taken it up: the next in line who did not have it before. */
export function doorgeven(melding: Melding, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'oppakken') ?? nietTeWisselen(melding);
  if (nee) return nee;
  if (melding.status !== 'ingediend') return refuse('al-opgepakt');
  const volgende = volgendeInLijn(melding, context.profiel);
  if (!volgende) return refuse('niet-bevoegd');
  return wissel(melding, { ...volgende, waarom: 'doorgegeven' }, 'overgedragen', context);
}

export function volgendeInLijn(melding: Melding, profiel: Profiel): Inval | undefined {
  return kring(melding, profiel).find(({ id }) => !(melding.eerder ?? []).some((b) => b.id === id));
}

/**
 * Hands it over (M15). Who stands in the circle has it at once; anybody else is looked up in the directory first,
 * and gets it then.
 */
export function overdragenAan(melding: Melding, naar: PersoonId, context: Context): Decision<Melding> {
  const nee = magOverdragen(melding, naar, context);
  if (nee) return nee;
  const inval = kring(melding, context.profiel).find(({ id }) => id === naar);
  if (inval) return overdragen(melding, inval, context);
  return accept(melding, {
    taken: [
      {
        effect: {
          kind: 'behandelaar-overdragen',
          meldingId: melding.id,
          naar,
          door: context.actor,
          wat: 'overgedragen',
        },
      },
    ],
  });
}

/** The same for who is known by now. Who gives it to himself took it up. */
export function overdragen(melding: Melding, naar: Behandelaar, context: Context): Decision<Melding> {
  const nee = magOverdragen(melding, naar.id, context);
  if (nee) return nee;
  return naar.id === context.actor
    ? wissel(melding, { ...naar, waarom: 'overgenomen' }, 'overgenomen', context)
    : wissel(melding, { ...naar, waarom: 'overgedragen' }, 'overgedragen', context);
}

function magOverdragen(
  melding: Melding,
  naar: PersoonId,
  context: Context,
): ReturnType<typeof overdragenAan> | undefined {
  const nee = weiger(melding, context, 'overdragen') ?? nietTeWisselen(melding);
  if (nee) return nee;
  return isBetrokken(melding, naar) || naar === melding.behandelaar?.id
    ? { ok: false, fouten: [{ veld: 'naar', code: 'onbekend' }] }
    : undefined;
}

/** The melder may name his leidinggevende only while the coordinator or IRM has it because none was found (E5). */
export function kanKiezen(melding: Melding): boolean {
  const { status, behandelaar, melder } = melding;
  const gevonden =
    behandelaar?.waarom !== undefined || !['coordinator', 'irm'].includes(behandelaar?.route ?? '');
  return status === 'ingediend' && !gevonden && slachtoffer(melding) === melder && isToegewezen(melding);
}

export function leidinggevendeKiezen(melding: Melding, naar: PersoonId, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'leidinggevende-kiezen') ?? nietTeWisselen(melding);
  if (nee) return nee;
  if (!kanKiezen(melding)) return refuse(melding.status === 'opgepakt' ? 'al-opgepakt' : 'niet-bevoegd');
  if (isBetrokken(melding, naar))
    return { ok: false, fouten: [{ veld: 'leidinggevende', code: 'onbekend' }] };
  const { id: meldingId } = melding;
  return accept(melding, {
    taken: [
      {
        effect: {
          kind: 'behandelaar-overdragen',
          meldingId,
          naar,
          door: context.actor,
          wat: 'leidinggevende-gekozen',
        },
      },
    ],
  });
}

/** The person the melder chose was found: he has it from now on, the coordinator stays informed. */
export function gekozen(
  melding: Melding,
  wie: Pick<Behandelaar, 'id' | 'naam' | 'mail'>,
  context: Context,
): Decision<Melding> {
  const nee = leidinggevendeKiezen(melding, wie.id, context);
  if (!nee.ok) return nee;
  const naar: Behandelaar = { ...wie, route: 'leidinggevende', waarom: 'gekozen' };
  return wissel(melding, naar, 'leidinggevende-gekozen', context);
}

/** Everyone it happened to, and who is kept out of it, cannot handle it. */
function isBetrokken(melding: Melding, id: PersoonId): boolean {
  const { antwoorden, buiten = [] } = melding;
  return [slachtoffer(melding), ...(antwoorden.betrokkenen ?? []), ...buiten].includes(id);
}

function nietTeWisselen(melding: Melding): Refused | undefined {
  const { status } = melding;
  if (status === 'afgerond' || status === 'ingetrokken') return refuse(status);
  // Nobody has it yet: the directory is being asked.
  return isToegewezen(melding) ? undefined : refuse('niet-gevonden');
}

const OPEN: readonly string[] = ['te-plannen', 'gekozen', 'gepland', 'mislukt'];

/**
 * Another behandelaar: the talks that were not held go to his calendar, who had it before stays informed without
 * content, the melder hears who has it. Who takes it himself has taken it up; for who gets it the timer runs anew.
 */
function wissel(
  melding: Melding,
  naar: Behandelaar,
  wat: 'overgenomen' | 'overgedragen' | 'leidinggevende-gekozen',
  context: Context,
): Accepted<Melding> {
  const { actor, now, profiel } = context;
  const open = melding.nazorg.filter((g) => OPEN.includes(g.status)).map((g) => g.soort);
  const { next: vrij, taken } = uitAgenda(melding, open, 'te-plannen');
  const { opgepaktOp: _, behandelaar: oud, eerder = [], ...rest } = vrij;
  const had = [...eerder, ...(oud ? [oud] : [])];
  const next: Melding = {
    ...rest,
    behandelaar: naar,
    eerder: had.filter((b, n) => b.id !== naar.id && had.findLastIndex((l) => l.id === b.id) === n),
    ...(wat === 'overgenomen' ? { status: 'opgepakt', opgepaktOp: now } : { status: 'ingediend' }),
  };
  const timer =
    wat === 'overgenomen'
      ? oppakMomenten(next, context)
      : [later(melding.id, 'oppakken-1', oppakkenVoor(now, next, profiel))];
  const gevraagd = melding.geescaleerdOp ? kring(melding, profiel).filter(({ id }) => id !== naar.id) : [];
  return accept(metHandeling(next, { wat, door: actor, op: now }), {
    taken: [...taken, ...timer],
    berichten: [
      { soort: 'afhandelen', aan: naar.id, ...(had.some((b) => b.id === naar.id) ? { opnieuw: true } : {}) },
      ...(oud
        ? [
            { soort: 'afhandelen' as const, aan: oud.id },
            { soort: 'overgedragen' as const, aan: oud.id, opnieuw: true as const },
          ]
        : []),
      ...gevraagd.map(({ id }) => ({ soort: 'overnemen' as const, aan: id })),
      ...wieHeeftHet(next),
    ],
  });
}

/** The melder, and whom it happened to, hear who has it now; not who has it himself. */
export function wieHeeftHet(melding: Melding): TeSturen[] {
  const { melder, behandelaar } = melding;
  const mensen = isBereikbaar(melding) ? new Set([melder, slachtoffer(melding)]) : new Set([melder]);
  return [
    { soort: 'melden', aan: melder },
    ...[...mensen]
      .filter((id) => id !== behandelaar?.id)
      .map((aan) => ({ soort: 'wie-heeft-het' as const, aan, opnieuw: true as const })),
  ];
}
