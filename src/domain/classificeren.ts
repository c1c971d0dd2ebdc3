import { accept, refuse, type Decision, type TeSturen, type Veldfout } from './decision';
import { MAX_REDEN, type Classificatie } from './dossier';
import { metHandeling, nietInBehandeling, weiger, type Context } from './handeling';
import { feitenUit, meldbesluit, type Meldfeiten } from './meldbesluit';
import { dossierVan, type Melding } from './melding';
import { aangifteBesluit, type Aangiftebesluit } from './protocol/aangifte';
import { gedragsvormIds, zwaarsteType, type GedragsvormId } from './protocol/gedrag';
import { openRijen, voorstel, type RijId, type Voorstel } from './protocol/maatregelen';

/** The newest view of the behandelaar or the coordinator; undefined: as the melder answered. */
export function classificatieNu(melding: Melding): Classificatie | undefined {
  return dossierVan(melding).classificaties.at(-1);
}

/**
 * The facts as they count now: the answers of the melder, or what the behandelaar made of them (A35, C16). Who
 * classifies says all of it, so an answer about discrimination, self-harm or the kind of threat no longer decides.
 */
export function feitenNu(melding: Melding): Meldfeiten {
  const anders = classificatieNu(melding);
  if (!anders) return feitenUit(melding.antwoorden);
  const { waarmee: _w, toon: _t, ...antwoorden } = melding.antwoorden;
  const heeft = (vorm: GedragsvormId) => (anders.gedrag.includes(vorm) ? 'ja' : 'nee');
  return {
    ...feitenUit({ ...antwoorden, gedrag: anders.gedrag }),
    discriminatie: heeft('discriminatie'),
    zelfbeschadiging: heeft('zelf-iets-aandoen'),
  };
}

/** The forms of behaviour as they count now. */
export function gedragNu(melding: Melding): readonly GedragsvormId[] {
  return feitenNu(melding).vormen;
}

/** The same with what was only answered as a particular, so that who classifies takes nothing away unseen. */
export function gedragTeKiezen(melding: Melding): GedragsvormId[] {
  const { vormen, discriminatie, zelfbeschadiging } = feitenNu(melding);
  const ook: readonly GedragsvormId[] = [
    ...(discriminatie === 'ja' ? (['discriminatie'] as const) : []),
    ...(zelfbeschadiging === 'ja' ? (['zelf-iets-aandoen'] as const) : []),
  ];
  return gedragsvormIds.filter((id) => vormen.includes(id) || ook.includes(id));
}

/** What the matrix looks at, for this melding now. Recidive not known counts as first time (A46). */
export function maatregelfeiten(melding: Melding) {
  const feiten = feitenNu(melding);
  const { vormen, discriminatie, zelfbeschadiging } = feiten;
  const anders = classificatieNu(melding);
  const onderDrempel =
    melding.oordeel?.melden === false && (!anders || !meldbesluit(feiten, 'utrecht').melden);
  return {
    vormen,
    discriminatie: discriminatie === 'ja',
    zelfbeschadiging: zelfbeschadiging === 'ja',
    recidive: melding.recidive === 'recidive',
    onderDrempel,
    rij: anders?.rij,
  };
}

/** The matrix cell for this melding; undefined until recidive was answered. */
export function voorstelVoor(melding: Melding): Voorstel | undefined {
  return melding.recidive === undefined ? undefined : voorstel(maatregelfeiten(melding));
}

/** Whether the protocol asks for aangifte, and why: by the rule or by the matrix cell (A19). */
export function aangifteGronden(melding: Melding): Aangiftebesluit {
  const feiten = maatregelfeiten(melding);
  const { soort } = voorstel(feiten);
  return aangifteBesluit({
    ...feiten,
    priveGegevens: melding.antwoorden.bijzonderheden?.includes('prive-gegevens') === true,
    zonderCel: soort === 'geen-voorstel-zelfbeschadiging' || soort === 'geen-voorstel-onder-drempel',
  });
}

export function aangifteVoor(melding: Melding): Aangiftebesluit['uitkomst'] {
  return aangifteGronden(melding).uitkomst;
}

/** Rows that may be chosen for this behaviour. */
export function rijenBij(gedrag: readonly GedragsvormId[]): RijId[] {
  return openRijen({ vormen: gedrag, discriminatie: gedrag.includes('discriminatie') });
}

/** The coordinator is told when aangifte is compulsory or advice is wanted (A11, A14), once; not about his own work. */
export function voorCoordinator(melding: Melding, { profiel }: Pick<Context, 'profiel'>): TeSturen[] {
  const overleg = voorstel(maatregelfeiten(melding)).overlegCoordinator;
  if (aangifteVoor(melding) !== 'altijd' && !overleg) return [];
  return profiel.rollen.coordinatoren
    .filter(({ id }) => id !== melding.behandelaar?.id)
    .map(({ id }) => ({ soort: 'coordinator-info', aan: id }));
}

export interface AndersGezien {
  gedrag: readonly GedragsvormId[];
  /** Left out: the row of the matrix as it is. */
  rij?: RijId | undefined;
  reden: string;
}

/**
 * Another view on what it was, heavier or lighter, with a reason. What the melder answered stays as it is, and it
 * stays a melding: behaviour that is not aimed at an employee cannot be all of it (A34, A35).
 */
export function classificeren(
  melding: Melding,
  { gedrag, rij, reden }: AndersGezien,
  context: Context,
): Decision<Melding> {
  const nee = weiger(melding, context, 'classificeren') ?? nietInBehandeling(melding);
  if (nee) return nee;
  // The decision stands on it: that is opened again first.
  if (melding.maatregelbesluit) return refuse('al-besloten');
  const gekozen = gedragsvormIds.filter((id) => gedrag.includes(id));
  const fouten = controleer({ gedrag: gekozen, rij, reden });
  if (fouten.length > 0) return { ok: false, fouten };
  const { actor, now } = context;
  const dossier = dossierVan(melding);
  const anders: Classificatie = {
    gedrag: gekozen,
    ...(rij === undefined ? {} : { rij }),
    reden: reden.trim(),
    door: actor,
    op: now,
  };
  const next = metHandeling(
    { ...melding, dossier: { ...dossier, classificaties: [...dossier.classificaties, anders] } },
    { wat: 'geclassificeerd', door: actor, op: now },
  );
  const behandelaar = melding.behandelaar?.id ?? actor;
  return accept(next, {
    berichten: [{ soort: 'afhandelen', aan: behandelaar }, ...voorCoordinator(next, context)],
  });
}

function controleer({ gedrag, rij, reden }: AndersGezien): Veldfout[] {
  const fouten: Veldfout[] = [];
  const type = zwaarsteType(gedrag);
  if (type === undefined) fouten.push({ veld: 'gedrag', code: 'verplicht' });
  if (type === 'orde') fouten.push({ veld: 'gedrag', code: 'onbekend' });
  if (rij !== undefined && !rijenBij(gedrag).includes(rij)) fouten.push({ veld: 'rij', code: 'onbekend' });
  return [...fouten, ...controleerReden('reden', reden)];
}

/** A reason that must be there and must fit. */
export function controleerReden(veld: string, reden: string): Veldfout[] {
  const tekst = reden.trim();
  if (tekst === '') return [{ veld, code: 'verplicht' }];
  return tekst.length > MAX_REDEN ? [{ veld, code: 'te-lang' }] : [];
}
