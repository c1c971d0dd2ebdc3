import { isAchterhaald, vraagtInstemming } from './besluiten';
import { heeftFunctie } from './bevoegdheid';
import { controleerReden } from './classificeren';
import { accept, refuse, type Decision, type Refusal, type Refused, type Veldfout } from './decision';
import type { Instemming } from './dossier';
import { metHandeling, nietInBehandeling, weiger, type Context } from './handeling';
import { dossierVan, slachtoffer, type Melding, type PersoonId } from './melding';
import { controleerTot, herstelTaak } from './periode';
import type { Profiel } from './protocol/profiel';

/** Why the decision is not final yet; undefined when it is. */
export function nietDefinitief(melding: Melding): Refusal | undefined {
  const { maatregelbesluit } = melding;
  if (!maatregelbesluit || isAchterhaald(melding)) return 'eerst-besluiten';
  const wacht = vraagtInstemming(maatregelbesluit) && dossierVan(melding).instemming?.stand !== 'akkoord';
  return wacht ? 'wacht-op-irm' : undefined;
}

/** The measures are decided and, where it must, the IRM agreed (R153, E12): only then they go to the inwoner. */
export function isDefinitief(melding: Melding): boolean {
  return nietDefinitief(melding) === undefined;
}

/** Why nothing may be written to the veroorzaker yet: not final, or GIR was not looked in (A46). */
export function nogGeenBrief(melding: Melding): Refusal | undefined {
  const { recidive } = melding;
  return nietDefinitief(melding) ?? (recidive === 'niet-gekeken' ? 'eerst-recidive' : undefined);
}

/**
 * Who may agree: the IRMs who stand above this leidinggevende, never somebody who has a part in it himself (four
 * eyes). With none of them left another IRM, and with no other IRM the coordinator.
 */
export function instemmers(melding: Melding, { rollen }: Profiel): PersoonId[] {
  const { behandelaar } = melding;
  const erbij = [behandelaar?.id, melding.melder, slachtoffer(melding), melding.maatregelbesluit?.door];
  const vrij = <P extends { id: PersoonId }>(mensen: readonly P[]) =>
    mensen.filter(({ id }) => !erbij.includes(id));
  const irm = vrij(rollen.irm);
  const eigen = irm.filter(
    ({ voor }) => behandelaar && (voor === undefined || voor.includes(behandelaar.id)),
  );
  const groep = [eigen, irm, vrij(rollen.coordinatoren)].find((mensen) => mensen.length > 0) ?? [];
  return groep.map(({ id }) => id);
}

/** Whether the behandelaar may ask now: not yet asked, or a new period for what was agreed before (R172). */
export function kanVragen(melding: Melding): boolean {
  const stand = dossierVan(melding).instemming?.stand;
  return vraagtInstemming(melding.maatregelbesluit) && (stand === undefined || stand === 'akkoord');
}

/** What the behandelaar fills in. `gehoord`: raw input. */
export type Vraag = Pick<Instemming, 'proportionaliteit' | 'tot' | 'essentieel'> & { gehoord: string };

const gehoordWaarden: readonly string[] = ['ja', 'aangeboden', 'niet-aanspreekbaar'];
const isGehoord = (w: string): w is Instemming['gehoord'] => gehoordWaarden.includes(w);

/** Asks the IRM for consent: weighed, for a time, with the services kept, and the inwoner heard (D-33, A38, M10). */
export function instemmingVragen(melding: Melding, vraag: Vraag, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'maatregel-besluiten') ?? nietInBehandeling(melding);
  if (nee) return nee;
  if (!vraagtInstemming(melding.maatregelbesluit)) return refuse('eerst-besluiten');
  if (!kanVragen(melding)) return refuse('wacht-op-irm');
  const { actor, now, profiel } = context;
  const wie = instemmers(melding, profiel);
  if (wie.length === 0) return refuse('geen-irm');
  const { proportionaliteit, tot, essentieel, gehoord } = vraag;
  const fouten: Veldfout[] = [
    ...controleerReden('proportionaliteit', proportionaliteit),
    ...controleerTot(tot, now),
    ...controleerReden('essentieel', essentieel),
  ];
  if (!isGehoord(gehoord) || fouten.length > 0)
    return {
      ok: false,
      fouten: isGehoord(gehoord) ? fouten : [...fouten, { veld: 'gehoord', code: 'verplicht' }],
    };
  const instemming: Instemming = {
    stand: 'gevraagd',
    gevraagdOp: now,
    proportionaliteit: proportionaliteit.trim(),
    tot,
    essentieel: essentieel.trim(),
    gehoord,
  };
  return accept(metInstemming(melding, instemming, 'instemming-gevraagd', context), {
    berichten: [
      { soort: 'afhandelen', aan: actor },
      ...wie.map((aan) => ({ soort: 'instemming' as const, aan, opnieuw: true as const })),
    ],
  });
}

/** Why this person may not answer for the IRM; undefined when he may. */
export function weigerInstemmen(melding: Melding, context: Context): Refused | undefined {
  const { actor, profiel } = context;
  // The coordinator, when there is no other IRM, has no right of the IRM but may see what is asked.
  const isIrm = heeftFunctie('irm', actor, profiel);
  const nee = weiger(melding, context, isIrm ? 'instemmen' : 'instemming-zien');
  if (nee) return nee;
  return instemmers(melding, profiel).includes(actor) ? undefined : refuse('niet-bevoegd');
}

/** The answer of the IRM (R153). A no needs a reason: the behandelaar decides again with it. */
export function instemmen(
  melding: Melding,
  { stand, reden }: { stand: 'akkoord' | 'niet-akkoord'; reden: string },
  context: Context,
): Decision<Melding> {
  const nee = weigerInstemmen(melding, context) ?? nietInBehandeling(melding);
  if (nee) return nee;
  const { instemming } = dossierVan(melding);
  if (instemming?.stand !== 'gevraagd') return refuse('al-besloten');
  const verplicht = stand === 'niet-akkoord' || reden.trim() !== '';
  const fouten = verplicht ? controleerReden('reden', reden) : [];
  if (fouten.length > 0) return { ok: false, fouten };
  const { actor, now, profiel } = context;
  const besloten: Instemming = {
    ...instemming,
    stand,
    door: actor,
    op: now,
    ...(verplicht ? { reden: reden.trim() } : {}),
  };
  const behandelaar = melding.behandelaar?.id;
  return accept(metInstemming(melding, besloten, `instemming-${stand}`, context), {
    taken: stand === 'akkoord' ? [herstelTaak(melding.id, instemming.tot, profiel)] : [],
    berichten: [
      ...(behandelaar === undefined
        ? []
        : [
            { soort: 'instemming-besluit' as const, aan: behandelaar, opnieuw: true as const },
            { soort: 'afhandelen' as const, aan: behandelaar },
          ]),
      // The others who were asked see that it is done; the card of who answered is drawn anew when it is looked at.
      ...instemmers(melding, profiel)
        .filter((aan) => aan !== actor)
        .map((aan) => ({ soort: 'instemming' as const, aan })),
    ],
  });
}

function metInstemming(
  melding: Melding,
  instemming: Instemming,
  wat: 'instemming-gevraagd' | 'instemming-akkoord' | 'instemming-niet-akkoord',
  { actor, now }: Context,
): Melding {
  return metHandeling(
    { ...melding, dossier: { ...dossierVan(melding), instemming } },
    { wat, door: actor, op: now },
  );
}
