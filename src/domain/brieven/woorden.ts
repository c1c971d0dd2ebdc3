import type { Kanaal } from '../antwoorden';
import { lokaal } from '../kalender';
import { feitenUit } from '../meldbesluit';
import { dossierVan, type Melding } from '../melding';
import type { GedragsvormId } from '../protocol/gedrag';

/** Behaviour as a letter names it: what was done, without a judgement of the person (D-17, D-33). */
export const gedragWoorden: ReadonlyMap<GedragsvormId, string> = new Map<GedragsvormId, string>([
  ['smeken-zeuren', 'blijven aandringen'],
  ['zelf-iets-aandoen', 'een uitspraak over zichzelf iets aandoen'],
  ['kritiek-op-regels', 'blijven verwijten maken over de gemeente of de regels'],
  ['belediging', 'beledigende woorden'],
  ['vernedering', 'vernederende woorden of gebaren'],
  ['treiteren', 'steeds opnieuw lastigvallen'],
  ['smaad', 'uitspraken die de goede naam van een medewerker beschadigen'],
  ['discriminatie', 'discriminerende woorden'],
  ['houding-gebaar-intimidatie', 'een bedreigende houding of een bedreigend gebaar'],
  ['volgen-stalken', 'volgen of steeds opzoeken van een medewerker'],
  ['dwingen-hinderen', 'dwingen of tegenhouden van een medewerker'],
  ['lokaalvredebreuk', 'niet weggaan of toch binnenkomen terwijl dat niet mocht'],
  ['seksuele-intimidatie', 'seksueel getinte woorden of gebaren'],
  ['dreigen-geweld-persoon', 'dreigen met geweld tegen een medewerker'],
  ['dreigen-geweld-zaken', 'dreigen spullen kapot te maken'],
  ['poging-geweld', 'een poging tot geweld'],
  ['mishandeling', 'lichamelijk geweld tegen een medewerker'],
  ['aanranding', 'ongewenst seksueel aanraken'],
  ['slaan-duwen-spugen', 'slaan, duwen, schoppen of spugen'],
  ['gericht-gooien', 'gooien met iets in de richting van een medewerker'],
  ['wapen', 'gebruik van een wapen of van iets als wapen'],
  ['vernieling', 'kapotmaken van spullen'],
  ['ordeverstoring', 'verstoren van de orde'],
]);

/** The kind of place, never which one. */
export const plekWoorden: ReadonlyMap<Kanaal, string> = new Map<Kanaal, string>([
  ['balie', 'aan de balie'],
  ['receptie', 'bij de receptie'],
  ['spreekkamer', 'in een spreekkamer'],
  ['telefoon', 'aan de telefoon'],
  ['huisbezoek', 'bij een huisbezoek'],
  ['openbare-ruimte', 'buiten op straat'],
  ['bijeenkomst', 'op een bijeenkomst'],
  ['e-mail', 'per e-mail'],
  ['brief', 'per brief'],
  ['sociale-media', 'op sociale media'],
  ['raadzaal', 'in de raadzaal'],
]);

/** What it was, as the behandelaar sees it last (C16): 'beledigende woorden en dreigen met ...'. */
export function gedragVan(melding: Melding): string {
  const vormen = dossierVan(melding).classificaties.at(-1)?.gedrag ?? feitenUit(melding.antwoorden).vormen;
  const woorden = vormen.map((id) => gedragWoorden.get(id) as string);
  if (woorden.length === 0) return '[welk gedrag]';
  const laatste = woorden.slice(-1).join('');
  return woorden.length === 1 ? laatste : `${woorden.slice(0, -1).join(', ')} en ${laatste}`;
}

export function plekVan({ antwoorden }: Melding): string {
  return plekWoorden.get(antwoorden.kanaal ?? 'anders') ?? '[soort plek]';
}

const maanden = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

/** 3 juni 2027, of an ISO date. */
export function datum(dag: string): string {
  const [jaar, maand, dagnummer] = dag.split('-').map(Number);
  return `${Number(dagnummer)} ${String(maanden[Number(maand) - 1])} ${Number(jaar)}`;
}

/** The day of the incident, local: 3 juni 2027. */
export function dagVan({ antwoorden }: Melding): string {
  if (antwoorden.incidentOp === undefined) return '[datum gebeurtenis]';
  const { jaar, maand, dag } = lokaal(antwoorden.incidentOp);
  return `${dag} ${String(maanden[maand - 1])} ${jaar}`;
}

/** 12.15 uur, local. */
export function tijdVan({ antwoorden }: Melding): string {
  if (antwoorden.incidentOp === undefined) return '[tijd gebeurtenis]';
  const { uur, minuut } = lokaal(antwoorden.incidentOp);
  return `${uur}.${String(minuut).padStart(2, '0')} uur`;
}
