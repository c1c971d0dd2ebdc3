import { afgevinkt, openStap } from './afvinken';
import { accept, refuse, type Decision, type Veldfout } from './decision';
import { MAX_REDEN } from './dossier';
import { metHandeling, nietInBehandeling, weiger, type Context } from './handeling';
import { plusDagen } from './kalender';
import { bewarenTot } from './melden';
import { dossierVan, isBereikbaar, slachtoffer, type Melding } from './melding';
import { ingetrokkenTot } from './mijn';
import { zoekGegevens } from './persoonsgegevens';
import type { Profiel } from './protocol/profiel';
import { nogOpen } from './stappen';

/** GIR is the record; the working copy goes this long after closing (D-11, proposal of the design). */
export const NA_AFRONDEN_DAGEN = 30;

/**
 * Closes the melding: only when every compulsory step is done or reasoned away (requirements 2.6 step 13, E11). The
 * later talks count too: held, declined, or not needed by what the first talk showed (A24).
 */
export function afronden(melding: Melding, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'afronden') ?? nietInBehandeling(melding);
  if (nee) return nee;
  if (nogOpen(melding, context).length > 0) return refuse('nog-open');
  const { actor, now, profiel } = context;
  const next = metHandeling({ ...melding, status: 'afgerond' }, { wat: 'afgerond', door: actor, op: now });
  return accept(next, {
    taken: [
      {
        effect: { kind: 'melding-verwijderen', meldingId: melding.id },
        op: wegOp(next, melding.ingediendOp ?? now, profiel),
      },
    ],
    berichten: [
      { soort: 'afhandelen', aan: actor },
      { soort: 'melden', aan: melding.melder },
    ],
  });
}

/** When it was closed; undefined while it was not. */
export function afgerondOp({ status, handelingen }: Melding): Date | undefined {
  return status === 'afgerond' ? handelingen.findLast((h) => h.wat === 'afgerond')?.op : undefined;
}

/**
 * When the working copy of a melding that was sent in goes: at the end of the bewaartermijn, earlier when it was
 * closed or withdrawn (D-11).
 */
export function wegOp(melding: Melding, ingediendOp: Date, profiel: Profiel): Date {
  const dicht = afgerondOp(melding);
  const ingetrokken = ingetrokkenTot(melding);
  const momenten = [
    bewarenTot(ingediendOp, profiel),
    ...(dicht ? [plusDagen(dicht, NA_AFRONDEN_DAGEN)] : []),
    ...(ingetrokken ? [ingetrokken] : []),
  ];
  return new Date(Math.min(...momenten.map((op) => op.getTime())));
}

/** Headlines the melder may hear (D-20): what was decided, nothing about the person it is about. */
export const hoofdpunten = [
  'waarschuwing',
  'gesprek-gehad',
  'gesprek-gepland',
  'aangifte',
  'afspraken',
  'anders-geregeld',
  'geen-maatregel',
] as const;
export type Hoofdpunt = (typeof hoofdpunten)[number];

/** Closes the loop to who reported it (R344, M12); the colleague it happened to hears it too. */
export function terugkoppelen(
  melding: Melding,
  punten: readonly string[],
  context: Context,
): Decision<Melding> {
  const stap = openStap(melding, 'terugkoppeling', context);
  if ('ok' in stap) return stap;
  const gekozen = hoofdpunten.filter((punt) => punten.includes(punt));
  if (gekozen.length === 0) return { ok: false, fouten: [{ veld: 'punten', code: 'verplicht' }] };
  const besluit = afgevinkt(
    melding,
    'terugkoppeling',
    { stand: 'gedaan', waarde: gekozen.join(',') },
    context,
  );
  const getroffene = slachtoffer(melding);
  const ook = getroffene !== melding.melder && isBereikbaar(melding);
  return {
    ...besluit,
    berichten: [
      { soort: 'teruggekoppeld', aan: melding.melder },
      ...(ook ? [{ soort: 'teruggekoppeld' as const, aan: getroffene }] : []),
    ],
  };
}

/** Who opens the headlines and is not the melder stands in the audit trail (D-111). */
export function terugkoppelingLezen(melding: Melding, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'maatregel-zien');
  if (nee) return nee;
  const { actor, now } = context;
  if (actor === melding.melder) return accept(melding);
  return accept(metHandeling(melding, { wat: 'bekeken', door: actor, op: now }));
}

/** What was told, in headlines; empty while nothing was. */
export function teruggekoppeld(melding: Melding): Hoofdpunt[] {
  const waarde = dossierVan(melding).taken.find((t) => t.id === 'terugkoppeling')?.waarde ?? '';
  const punten = waarde.split(',');
  return hoofdpunten.filter((punt) => punten.includes(punt));
}

/** How it arose, by the system and not by guilt (R184, M18). */
export const ontstaanWaarden = ['wachten', 'besluit', 'uitleg', 'onbekend-waardoor'] as const;
export const evaluatieWaarden = ['ja', 'deels', 'nee', 'onbekend'] as const;
export interface Evaluatie {
  ontstaan: string;
  voorkomen: string;
  beter: string;
  /** What others can learn, without names. */
  leerpunt: string;
}

/** The three questions of the protocol, with a learning point for the team and the coordinator (R185). */
export function evalueren(melding: Melding, evaluatie: Evaluatie, context: Context): Decision<Melding> {
  const stap = openStap(melding, 'evaluatie', context);
  if ('ok' in stap) return stap;
  const { ontstaan, voorkomen, beter, leerpunt } = evaluatie;
  const fouten: Veldfout[] = [];
  const keuze = (veld: string, waarde: string, waarden: readonly string[]) => {
    if (!waarden.includes(waarde)) fouten.push({ veld, code: 'verplicht' });
  };
  keuze('ontstaan', ontstaan, ontstaanWaarden);
  keuze('voorkomen', voorkomen, evaluatieWaarden);
  keuze('beter', beter, evaluatieWaarden);
  if (leerpunt.trim().length > MAX_REDEN) fouten.push({ veld: 'leerpunt', code: 'te-lang' });
  // It is read by more people than the melding itself.
  if (zoekGegevens(leerpunt).length > 0) fouten.push({ veld: 'leerpunt', code: 'persoonsgegevens' });
  if (fouten.length > 0) return { ok: false, fouten };
  return afgevinkt(
    melding,
    'evaluatie',
    { stand: 'gedaan', waarde: [ontstaan, voorkomen, beter].join('/'), reden: leerpunt },
    context,
  );
}
