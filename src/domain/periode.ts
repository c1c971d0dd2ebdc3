import { z } from 'zod';

import { vraagtInstemming } from './besluiten';
import { accept, refuse, type Accepted, type Decision, type Veldfout } from './decision';
import { later, type Taak } from './effect';
import { schuif, type Dag } from './dag';
import { metHandeling, nietInBehandeling, weiger, type Context } from './handeling';
import { dagVan, opDag, werkdagVanaf } from './kalender';
import { dossierVan, type Melding } from './melding';
import type { MaatregelId } from './protocol/maatregelen';
import type { Profiel } from './protocol/profiel';

/** Longest period of a measure, in days: a year was too much for little (D-33). Then it is weighed anew (R172). */
export const MAX_DAGEN = 366;

/** Agreements that hold for a time, without the IRM (A18, R170). */
const MET_PERIODE: readonly MaatregelId[] = [
  'omgangsafspraken',
  'contactafspraken',
  'afspraken-dienstverlening',
];

/** An ISO date that exists. Not Date.parse: that makes 2 March of 30 February. */
export function isDag(tekst: string): boolean {
  return z.iso.date().safeParse(tekst).success;
}

/** What is wrong with this last day, if anything. */
export function controleerTot(tot: string, now: Date): Veldfout[] {
  if (tot === '') return [{ veld: 'tot', code: 'verplicht' }];
  if (!isDag(tot)) return [{ veld: 'tot', code: 'geen-datum' }];
  const vandaag = dagVan(now);
  if (tot <= vandaag) return [{ veld: 'tot', code: 'verleden' }];
  return tot > schuif(vandaag, MAX_DAGEN) ? [{ veld: 'tot', code: 'te-lang' }] : [];
}

/** Whether the decision names agreements that need a last day. */
export function heeftPeriode({ maatregelbesluit }: Melding): boolean {
  return maatregelbesluit?.maatregelen.some((id) => MET_PERIODE.includes(id)) ?? false;
}

/** The last day of what was agreed or imposed; undefined while it is not known or not in force. */
export function eindeVan(melding: Melding): Dag | undefined {
  const { maatregelbesluit } = melding;
  const { instemming } = dossierVan(melding);
  if (!vraagtInstemming(maatregelbesluit)) return maatregelbesluit?.tot;
  return instemming?.stand === 'akkoord' ? instemming.tot : undefined;
}

/** When the herstelgesprek is planned: a working day well before the last day, at opening time (R170, M11). */
export function herstelOp(tot: Dag, profiel: Profiel): Date {
  const dag = werkdagVanaf(schuif(tot, -profiel.herstelDagenVooraf), profiel, -1);
  return opDag(dag, profiel.werktijd.van);
}

/** The same for this melding; undefined while there is no last day. */
export function herstelgesprekOp(melding: Melding, profiel: Profiel): Date | undefined {
  const tot = eindeVan(melding);
  return tot === undefined ? undefined : herstelOp(tot, profiel);
}

/** The moment to look at it again; at once when the period is shorter than that. */
export function herstelTaak(meldingId: string, tot: Dag, profiel: Profiel): Taak {
  return later(meldingId, 'herstelgesprek', herstelOp(tot, profiel));
}

/** The period is about to end and nobody said that the talk was held: the behandelaar is told (R170). */
export function herstelMoment(
  melding: Melding,
  { now, profiel }: { now: Date; profiel: Profiel },
): Accepted<Melding> | undefined {
  const op = herstelgesprekOp(melding, profiel);
  const gevoerd = dossierVan(melding).taken.some((t) => t.id === 'herstelgesprek' && t.stand !== 'later');
  // A period that became longer has a moment of its own.
  if (op === undefined || op > now || gevoerd || !melding.behandelaar) return undefined;
  const aan = melding.behandelaar.id;
  return accept(melding, {
    berichten: [
      { soort: 'herinnering', aan, opnieuw: true },
      { soort: 'afhandelen', aan },
    ],
  });
}

/** The last day of agreements with the inwoner (R170, R172): may be changed when a new period is agreed. */
export function periodeInvullen(melding: Melding, tot: string, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'maatregel-besluiten') ?? nietInBehandeling(melding);
  if (nee) return nee;
  const { maatregelbesluit } = melding;
  if (!maatregelbesluit || !heeftPeriode(melding)) return refuse('eerst-besluiten');
  // The last day of beperkende maatregelen is part of what the IRM agrees to.
  if (vraagtInstemming(maatregelbesluit)) return refuse('wacht-op-irm');
  const { actor, now, profiel } = context;
  const fouten = controleerTot(tot, now);
  if (fouten.length > 0) return { ok: false, fouten };
  if (maatregelbesluit.tot === tot) return accept(melding);
  return accept(
    metHandeling(
      { ...melding, maatregelbesluit: { ...maatregelbesluit, tot } },
      { wat: 'periode-ingevuld', door: actor, op: now },
    ),
    {
      taken: [herstelTaak(melding.id, tot, profiel)],
      berichten: [{ soort: 'afhandelen', aan: actor }],
    },
  );
}
