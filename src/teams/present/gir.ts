import { mag } from '../../domain/bevoegdheid';
import { aangifteVoor } from '../../domain/classificeren';
import { girGegevens } from '../../domain/gir';
import { opDag } from '../../domain/kalender';
import { dossierVan, type Melding, type PersoonId } from '../../domain/melding';
import { isKlaar, stappen } from '../../domain/stappen';
import type { Card } from '../cards';
import { basis, ja, tekstVan, type Zicht } from './basis';
import { dag, moment } from './datum';
import { feitenVan } from './feiten';
import { gesprekRegels } from './gesprekken';

/** The summary to copy field by field, in the order of GIR (G2, R329). No names. */
export function girKaart(
  melding: Melding,
  zicht: Zicht,
  { now, lezer }: { now: Date; lezer: PersoonId },
): Card {
  const { taal, profiel } = zicht;
  const { overzicht: t } = tekstVan(taal).dossier;
  const stap = stappen(melding, { now, profiel }).find(({ id }) => id === 'gir');
  return {
    name: 'dossier-gir',
    data: {
      ...basis(zicht),
      id: melding.id,
      kop: t.kop(melding.nummer ?? ''),
      uitleg: t.uitleg(profiel.girInvoerder),
      velden: [
        ...incident(melding, zicht, lezer),
        ...reactie(melding, zicht),
        ...daarna(melding, zicht, { now, lezer }),
      ].filter(({ waarde }) => waarde !== ''),
      magInvullen:
        melding.status === 'opgepakt' &&
        stap !== undefined &&
        !isKlaar(stap) &&
        mag(melding, lezer, 'taak-afvinken', profiel),
      invullen: t.invullen,
      terug: tekstVan(taal).dossier.terugStappen,
    },
  };
}

type Regel = { label: string; waarde: string };

/** When, where, what, how it went: injury and damage as the melder said. */
function incident(melding: Melding, { taal, profiel }: Zicht, lezer: PersoonId): Regel[] {
  const t = tekstVan(taal);
  const { overzicht } = t.dossier;
  const gegevens = girGegevens(melding, lezer, profiel);
  const verteld = feitenVan(melding, profiel, taal, 'ander').filter(({ vraag }) => {
    if (vraag === 'wie') return false; // GIR asks names in GIR
    return vraag !== 'letsel' || mag(melding, lezer, 'letsel-zien', profiel);
  });
  const recidive = gegevens.recidive && t.afhandelen.inhoud.recidive[gegevens.recidive];
  return [
    { label: overzicht.nummer, waarde: melding.nummer ?? '' },
    { label: overzicht.gemeld, waarde: melding.ingediendOp ? moment(melding.ingediendOp, taal) : '' },
    ...verteld.map(({ label, waarde }) => ({ label, waarde })),
    { label: overzicht.typen, waarde: gegevens.typen.map((type) => overzicht.typeNaam[type]).join('; ') },
    { label: overzicht.vormen, waarde: gegevens.vormen.map((vorm) => overzicht.vormNaam[vorm]).join('; ') },
    { label: overzicht.letterlijk, waarde: melding.antwoorden.feiten?.trim() ?? '' },
    { label: overzicht.bekend, waarde: ja(gegevens.isVeroorzakerBekend ? 'ja' : 'nee', taal) },
    { label: overzicht.recidive, waarde: recidive ?? '' },
  ];
}

/** The choice with its reason (R130). */
function reactie(melding: Melding, { taal }: Zicht): Regel[] {
  const t = tekstVan(taal);
  const { overzicht } = t.dossier;
  const besluit = melding.maatregelbesluit;
  const instemming = dossierVan(melding).instemming;
  const maatregelen = besluit?.maatregelen.map((id) => t.afhandelen.maatregelen[id]).join('; ');
  return [
    { label: overzicht.maatregelen, waarde: maatregelen ?? overzicht.niet },
    { label: overzicht.reden, waarde: besluit?.reden ?? '' },
    {
      label: overzicht.irm,
      waarde: instemming?.stand === 'akkoord' && instemming.op ? moment(instemming.op, taal) : '',
    },
    { label: overzicht.aangifte, waarde: t.afhandelen.aangifte[besluit?.aangifte ?? aangifteVoor(melding)] },
  ];
}

/** What was done since, as far as it is settled; the dates of the talks and nothing of what was said. */
function daarna(
  melding: Melding,
  { taal, profiel }: Zicht,
  { now, lezer }: { now: Date; lezer: PersoonId },
): Regel[] {
  const t = tekstVan(taal).dossier;
  const { nazorg, verzuim, girNummer } = girGegevens(melding, lezer, profiel);
  const acties = stappen(melding, { now, profiel })
    .filter(({ id, stand, op }) => ACTIES.includes(id) && stand === 'gedaan' && op !== undefined)
    .map(({ id, op }) => `${t.stap[id].kop}: ${op ? dag(op, taal) : ''}`);
  const sinds = verzuim?.vanaf === undefined ? undefined : dag(opDag(verzuim.vanaf, '12:00'), taal);
  return [
    { label: t.overzicht.acties, waarde: acties.join('; ') },
    ...gesprekRegels(nazorg ?? [], { taal, profiel }),
    {
      label: t.overzicht.verzuim,
      waarde: verzuim ? (sinds === undefined ? t.verzuim.nee : t.overzicht.sinds(sinds)) : '',
    },
    { label: t.overzicht.girNummer, waarde: girNummer ?? '' },
  ];
}

/** Steps that are an action towards the veroorzaker or the outside (R130). */
const ACTIES: readonly string[] = [
  'bewijs',
  'uitnodiging',
  'brief',
  'aangifte',
  'schade',
  'herstelgesprek',
  'evaluatie',
];
