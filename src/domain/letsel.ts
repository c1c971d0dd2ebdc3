import { heeftLetsel } from './bevoegdheid';
import { gedragNu } from './classificeren';
import { accept, type Decision, type TeSturen, type Veldfout } from './decision';
import { later, type MomentKind, type Taak } from './effect';
import type { Drie } from './antwoorden';
import { metHandeling, nietInBehandeling, weiger, type Context } from './handeling';
import { dagVan } from './kalender';
import { dossierVan, type Melding } from './melding';
import { zwaarsteType } from './protocol/gedrag';
import type { Profiel } from './protocol/profiel';
import { termijnen } from './termijn';

/**
 * R119, D-30: who phones the Nederlandse Arbeidsinspectie hears it at once. Where the municipality named nobody the
 * behandelaar hears it, so that it is never silent.
 */
export function letselBerichten(melding: Melding, profiel: Profiel): TeSturen[] {
  if (!heeftLetsel(melding)) return [];
  const { arbo } = profiel.rollen;
  const ontvangers = arbo.length > 0 ? arbo : melding.behandelaar ? [melding.behandelaar] : [];
  return ontvangers.map(({ id }) => ({ soort: 'arbo', aan: id, opnieuw: true }));
}

/** Injury can show later, so it is asked again on the days of the later talks (A26, D-30). */
export function letselMomenten(melding: Melding, profiel: Profiel, now: Date): Taak[] {
  const { incidentOp } = melding.antwoorden;
  if (incidentOp === undefined || !kanLetselZijn(melding)) return [];
  const { tweede, derde } = termijnen(incidentOp, profiel);
  const momenten: [MomentKind, Date][] = [
    ['letsel-5dagen', tweede],
    ['letsel-6weken', derde],
  ];
  return momenten.filter(([, op]) => op > now).map(([wat, op]) => later(melding.id, wat, op));
}

/** Somebody was hurt, or could have been. */
export function kanLetselZijn(melding: Melding): boolean {
  const { bijzonderheden = [] } = melding.antwoorden;
  return (
    bijzonderheden.includes('letsel') || heeftLetsel(melding) || zwaarsteType(gedragNu(melding)) === 'fysiek'
  );
}

/** Three closed answers and a date: nothing medical (D-01, D-03), no cause of absence (A50, D-31). */
export interface Letselantwoord {
  ziekenhuis: Drie;
  blijvendLetsel: Drie;
  verzuim: 'ja' | 'nee';
  /** First day of absence, ISO date. */
  vanaf?: string;
}

/** The answer of the behandelaar. When it became worse M&O-Arbo hears it and the task opens again. */
export function letselBijwerken(
  melding: Melding,
  { ziekenhuis, blijvendLetsel, verzuim, vanaf }: Letselantwoord,
  context: Context,
): Decision<Melding> {
  const nee = weiger(melding, context, 'taak-afvinken') ?? nietInBehandeling(melding);
  if (nee) return nee;
  const { actor, now, profiel } = context;
  const fouten: Veldfout[] = [];
  if (verzuim === 'ja' && vanaf === undefined) fouten.push({ veld: 'vanaf', code: 'verplicht' });
  if (vanaf !== undefined && vanaf > dagVan(now)) fouten.push({ veld: 'vanaf', code: 'toekomst' });
  if (fouten.length > 0) return { ok: false, fouten };

  const { antwoorden: a } = melding;
  const isErger =
    (ziekenhuis === 'ja' && a.ziekenhuis !== 'ja') ||
    (blijvendLetsel === 'ja' && a.blijvendLetsel !== 'ja') ||
    (!heeftLetsel(melding) && (ziekenhuis === 'onbekend' || blijvendLetsel === 'onbekend'));
  const dossier = dossierVan(melding);
  const next: Melding = {
    ...melding,
    antwoorden: { ...a, ziekenhuis, blijvendLetsel },
    dossier: {
      ...dossier,
      taken: isErger ? dossier.taken.filter((t) => t.id !== 'arbeidsinspectie') : dossier.taken,
      verzuim: verzuim === 'ja' && vanaf !== undefined ? { ja: true, vanaf } : { ja: false },
    },
  };
  return accept(metHandeling(next, { wat: 'letsel-bijgewerkt', door: actor, op: now }), {
    berichten: isErger ? letselBerichten(next, profiel) : [],
  });
}

/** What, when, where and the facts about injury, for who phones (D-25); in the audit trail (D-111). */
export function letselLezen(melding: Melding, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'letsel-zien');
  if (nee) return nee;
  const { actor, now } = context;
  return accept(metHandeling(melding, { wat: 'bekeken', door: actor, op: now }));
}
