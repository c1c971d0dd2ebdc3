import { aangifteGronden, classificatieNu, gedragNu, voorstelVoor } from '../../domain/classificeren';
import { isAchterhaald, isAfgewezen } from '../../domain/besluiten';
import { mag } from '../../domain/bevoegdheid';
import { kanVragen } from '../../domain/instemmen';
import { opDag } from '../../domain/kalender';
import { dossierVan, type Melding, type PersoonId } from '../../domain/melding';
import { eindeVan, heeftPeriode, herstelgesprekOp } from '../../domain/periode';
import type { Voorstel } from '../../domain/protocol/maatregelen';
import type { Card } from '../cards';
import { basis, bronTekst, notitie, tekstVan, type Zicht } from './basis';
import { dag, moment } from './datum';
import { uitnodigZin } from './uitnodigen';

/** Who reads it, and when: what he may not do gets no button. */
export interface Lezer {
  lezer: PersoonId;
  now: Date;
}
type Regel = { label: string; waarde: string };
const ingevuld = ({ waarde }: Regel) => waarde !== '';

/** The question whether this inwoner stands in GIR already; stays until somebody could look (A46). */
export function recidiveDeel(melding: Melding, zicht: Zicht, { lezer }: Pick<Lezer, 'lezer'>) {
  const { inhoud } = tekstVan(zicht.taal).afhandelen;
  const { status, maatregelbesluit, recidive } = melding;
  const open = status === 'opgepakt' && (!maatregelbesluit || recidive === 'niet-gekeken');
  return {
    vraagRecidive: open && mag(melding, lezer, 'recidive-invullen', zicht.profiel),
    recidiveKop: inhoud.recidiveKop,
    recidiveUitleg: inhoud.recidiveUitleg(String(zicht.profiel.recidiveTermijnMaanden)),
    recidive: (['recidive', 'eerste', 'niet-gekeken'] as const).map((keuze) => ({
      keuze,
      titel: recidive === keuze ? `✓ ${inhoud.recidive[keuze]}` : inhoud.recidive[keuze],
    })),
  };
}

/** What the protocol proposes, once the look-up in GIR was filled in. */
export function voorstelDeel(melding: Melding, zicht: Zicht, bij: Lezer) {
  const { taal, profiel } = zicht;
  const { voorstel: t, aangifte } = tekstVan(taal).afhandelen;
  const gedaan = voorstelVoor(melding);
  const open = melding.status === 'opgepakt' && (!melding.maatregelbesluit || isAfgewezen(melding));
  return {
    heeftVoorstel: gedaan !== undefined,
    voorstelKop: t.kop,
    voorstelSoort: melding.recidive === 'recidive' ? t.recidive : t.eerste,
    voorstelUitleg: gedaan ? uitleg(gedaan, melding, zicht, bij) : '',
    voorstel: gedaan
      ? [
          ...maatregelRegels(gedaan, taal),
          { label: aangifte.kop, waarde: aangifte[aangifteGronden(melding).uitkomst] },
          ...waaromAangifte(melding, taal),
        ].filter(ingevuld)
      : [],
    voorstelBron: gedaan ? bronTekst(gedaan.bron, taal) : '',
    kanBesluiten: gedaan !== undefined && open && mag(melding, bij.lezer, 'maatregel-besluiten', profiel),
    kanAkkoord: gedaan?.soort === 'voorstel',
    akkoord: t.akkoord,
    aanpassen: t.aanpassen,
  };
}

/** Rule or cell: which of them asks for aangifte (A19). */
export function waaromAangifte(melding: Melding, taal: Zicht['taal']): Regel[] {
  const { besluit: t } = tekstVan(taal);
  const { uitkomst, gronden } = aangifteGronden(melding);
  const redenen = gronden.filter((g) => g.uitkomst === uitkomst).map((g) => t.gronden[g.reden]);
  return [{ label: t.waarom, waarde: [...new Set(redenen)].join(' ') }].filter(ingevuld);
}

function uitleg(gedaan: Voorstel, melding: Melding, zicht: Zicht, { now }: Lezer): string {
  const { afhandelen, besluit } = tekstVan(zicht.taal);
  const { voorstel: t } = afhandelen;
  switch (gedaan.soort) {
    case 'geen-voorstel-zelfbeschadiging':
      return t.geenZelf;
    case 'geen-voorstel-onder-drempel':
      return t.onderDrempel;
    case 'handmatig-coordinator':
      return t.handmatig;
    case 'voorstel':
      return [
        melding.recidive === 'niet-gekeken' ? t.nietGekeken : '',
        classificatieNu(melding)?.rij === undefined ? '' : besluit.gekozenRij,
        gedaan.maatregelen.includes('beperkende-maatregelen') ? t.irm : '',
        uitnodigZin(melding, [...gedaan.maatregelen, ...gedaan.afgeleid], zicht, now),
        gedaan.overlegCoordinator ? t.overleg : '',
        besluit.maatwerk,
        t.advies,
      ]
        .filter((regel) => regel !== '')
        .join(' ');
  }
}

function maatregelRegels(gedaan: Voorstel, taal: Zicht['taal']): Regel[] {
  const { voorstel: t, maatregelen } = tekstVan(taal).afhandelen;
  const lijst = (ids: readonly (keyof typeof maatregelen)[]) => ids.map((id) => maatregelen[id]).join('; ');
  return [
    { label: t.maatregelen, waarde: lijst(gedaan.maatregelen) },
    { label: t.optioneel, waarde: lijst(gedaan.optioneel) },
    { label: t.afgeleid, waarde: lijst(gedaan.afgeleid) },
  ];
}

/** What was decided, and whether it is in force. */
export function besluitDeel(melding: Melding, zicht: Zicht) {
  const { taal } = zicht;
  const { afhandelen, besluit: b } = tekstVan(taal);
  const { besluit: t, voorstel, maatregelen, aangifte, aanpassen } = afhandelen;
  const gedaan = melding.maatregelbesluit;
  if (!gedaan) return { heeftBesluit: false, besluit: '', besluitFeiten: [] };
  const gekozen = gedaan.maatregelen.map((id) => maatregelen[id]).join('; ');
  return {
    heeftBesluit: true,
    besluit: t[gedaan.keuze](moment(gedaan.op, taal)),
    besluitFeiten: [
      ...standRegels(melding, zicht),
      { label: voorstel.maatregelen, waarde: gekozen === '' ? aanpassen.geenMaatregel : gekozen },
      { label: aangifte.kop, waarde: aangifte[gedaan.aangifte] },
      { label: t.reden, waarde: gedaan.reden ?? '' },
      { label: b.redenAangifte, waarde: gedaan.aangifteReden ?? '' },
    ].filter(ingevuld),
  };
}

/** Whether it is in force, until when, and when the herstelgesprek is planned (E12, R170). */
function standRegels(melding: Melding, { taal, profiel }: Zicht): Regel[] {
  const { besluit: t } = tekstVan(taal);
  const { instemming } = dossierVan(melding);
  const herstel = herstelgesprekOp(melding, profiel);
  const einde = eindeVan(melding);
  const regels = [
    isAchterhaald(melding) ? t.standen.achterhaald : '',
    melding.recidive === 'niet-gekeken' ? t.standen.girEerst : '',
    irmStand(melding, taal),
  ];
  return [
    { label: t.stand, waarde: regels.filter((r) => r !== '').join(' ') },
    { label: t.redenIrm, waarde: instemming?.reden ?? '' },
    { label: t.geldtTot, waarde: einde === undefined ? '' : dag(opDag(einde, '12:00'), taal) },
    { label: t.herstel, waarde: herstel ? moment(herstel, taal) : '' },
  ];
}

function irmStand(melding: Melding, taal: Zicht['taal']): string {
  const { standen: t } = tekstVan(taal).besluit;
  const { instemming } = dossierVan(melding);
  if (instemming === undefined) return kanVragen(melding) ? t.vragen : '';
  const op = moment(instemming.op ?? instemming.gevraagdOp, taal);
  switch (instemming.stand) {
    case 'gevraagd':
      return t.gevraagd(op);
    case 'akkoord':
      return t.akkoord(op);
    case 'niet-akkoord':
      return t.nietAkkoord(op);
  }
}

/** The way from the content to everything about the measures, also for the coordinator. */
export function maatregelIngang({ status }: Melding, { taal }: Zicht) {
  const { maatregel } = tekstVan(taal).besluit.knoppen;
  return { heeftMaatregel: status === 'opgepakt' || status === 'afgerond', maatregelKnop: maatregel };
}

/** All about the measures: the look-up, the proposal, the decision, the IRM. Content: only ever a personal view. */
export function maatregelKaart(
  melding: Melding,
  zicht: Zicht,
  bij: Lezer & { notitie?: string; fout?: boolean; tot?: string },
): Card {
  const { taal, profiel } = zicht;
  const { besluit: t, keuzes } = tekstVan(taal);
  const { knoppen } = t;
  const { maatregelbesluit, eerdereBesluiten = [] } = melding;
  const inBehandeling = melding.status === 'opgepakt';
  const kan = (wat: 'maatregel-besluiten' | 'classificeren') =>
    inBehandeling && mag(melding, bij.lezer, wat, profiel);
  const anders = classificatieNu(melding);
  return {
    name: 'besluit-maatregel',
    data: {
      ...basis(zicht),
      ...notitie(bij.notitie, bij.fout ? 'attention' : 'accent'),
      id: melding.id,
      kop: t.kop(melding.nummer ?? ''),
      feiten: [
        {
          label: t.gedrag,
          waarde: gedragNu(melding)
            .map((g) => keuzes.gedrag[g])
            .join('; '),
        },
        ...(anders ? [{ label: t.andersGezien(moment(anders.op, taal)), waarde: anders.reden }] : []),
        ...eerdereBesluiten.map(({ op, reden }) => ({
          label: t.eerder,
          waarde: t.eerderWaarde(moment(op, taal), reden),
        })),
      ].filter(ingevuld),
      ...recidiveDeel(melding, zicht, bij),
      ...voorstelDeel(melding, zicht, bij),
      ...besluitDeel(melding, zicht),
      kanIrm: kan('maatregel-besluiten') && kanVragen(melding),
      irm: knoppen.irm,
      kanPeriode: kan('maatregel-besluiten') && heeftPeriode(melding) && !kanVragenOfWacht(melding),
      totLabel: t.periode,
      totFout: t.fouten['geen-datum'],
      tot: bij.tot ?? maatregelbesluit?.tot ?? '',
      periode: knoppen.periode,
      kanHeropenen: kan('maatregel-besluiten') && maatregelbesluit !== undefined,
      anders: knoppen.anders,
      kanClassificeren: kan('classificeren') && maatregelbesluit === undefined,
      classificeren: knoppen.classificeren,
      kanAangifte: melding.status !== 'ingediend',
      aangifteKnop: knoppen.aangifte,
      terug: knoppen.melding,
    },
  };
}

const kanVragenOfWacht = (melding: Melding) =>
  kanVragen(melding) || dossierVan(melding).instemming !== undefined;
