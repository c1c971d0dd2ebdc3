import { aangifteVoor, voorstelVoor } from '../../domain/besluiten';
import { mag } from '../../domain/bevoegdheid';
import { slachtoffer, type Melding } from '../../domain/melding';
import type { Voorstel } from '../../domain/protocol/maatregelen';
import type { Card } from '../cards';
import { basis, bronTekst, notitie, tekstVan, verversen, type Zicht } from './basis';
import { moment } from './datum';
import { feitenVan } from './feiten';
import { kanOppakken, stand, type Bij } from './neutraal';
import { oordeelRegels } from './oordeel';
import { meldbesluit, feitenUit } from '../../domain/meldbesluit';

/** Everything, for the person who may see it and asked for it; goes back as a personal view only. */
export function inhoudKaart(melding: Melding, zicht: Zicht, bij: Bij): Card {
  const { taal, profiel } = zicht;
  const t = tekstVan(taal);
  const { afhandelen } = t;
  const oordeel = melding.oordeel ?? meldbesluit(feitenUit(melding.antwoorden), profiel.meldbeleid);
  const { omslag: _, ...regels } = oordeelRegels(oordeel, taal, 'ander');
  const opgepakt = melding.status === 'opgepakt';
  const besloten = melding.maatregelbesluit;
  return {
    name: 'afhandelen-melding',
    data: {
      ...basis(zicht),
      ...verversen(zicht, bij.berichtId),
      ...notitie(bij.notitie),
      ...regels,
      id: melding.id,
      kop: afhandelen.kop(melding.nummer ?? ''),
      feiten: [
        ...(melding.melderNaam === undefined
          ? []
          : [{ label: afhandelen.inhoud.melder, waarde: melding.melderNaam }]),
        ...(slachtoffer(melding) === melding.melder
          ? []
          : [
              {
                label: afhandelen.inhoud.collega,
                waarde: melding.slachtofferNaam ?? afhandelen.inhoud.collegaOnbekend,
              },
            ]),
        ...stand(melding, zicht, bij),
      ],
      gebeurtenis: feitenVan(melding, profiel, taal, 'ander').map(({ label, waarde }) => ({ label, waarde })),
      tekstLabel: t.melden.controle.feiten,
      tekst: melding.antwoorden.feiten?.trim() ? melding.antwoorden.feiten : t.melden.controle.geenFeiten,
      heeftLetsel: isErnstigLetsel(melding),
      letsel: afhandelen.letsel,
      magOppakken: kanOppakken(melding, zicht, bij),
      oppakken: afhandelen.oppakken,
      eerstOppakken: afhandelen.inhoud.eerstOppakken,
      vraagRecidive: opgepakt && !besloten && mag(melding, bij.lezer, 'recidive-invullen', profiel),
      recidiveKop: afhandelen.inhoud.recidiveKop,
      recidiveUitleg: afhandelen.inhoud.recidiveUitleg,
      recidive: recidiveKnoppen(melding, zicht),
      ...voorstelDeel(melding, zicht, bij),
      ...besluitDeel(melding, zicht),
      sluiten: afhandelen.sluiten,
    },
  };
}

/** Other measures than the proposal, with a reason (A04). */
export function aanpassenKaart(
  melding: Melding,
  zicht: Zicht,
  ingevuld?: { maatregelen: string; reden: string; notitie: string },
): Card {
  const { aanpassen, maatregelen } = tekstVan(zicht.taal).afhandelen;
  return {
    name: 'afhandelen-aanpassen',
    data: {
      ...basis(zicht),
      ...notitie(ingevuld?.notitie, 'attention'),
      id: melding.id,
      kop: aanpassen.kop,
      uitleg: aanpassen.uitleg,
      keuzeLabel: aanpassen.keuze,
      keuzeFout: aanpassen.keuzeFout,
      gekozen: ingevuld?.maatregelen ?? (voorstelVoor(melding)?.maatregelen ?? []).join(','),
      opties: Object.entries(maatregelen).map(([waarde, titel]) => ({ titel, waarde })),
      redenLabel: aanpassen.reden,
      redenFout: aanpassen.redenFout,
      reden: ingevuld?.reden ?? '',
      vastleggen: aanpassen.vastleggen,
      terug: aanpassen.terug,
    },
  };
}

/** D-30: any yes, or not known while somebody is injured, means: phone at once. */
function isErnstigLetsel({ antwoorden: a }: Melding): boolean {
  return [a.overleden, a.ziekenhuis, a.blijvendLetsel].some((feit) => feit === 'ja' || feit === 'onbekend');
}

function recidiveKnoppen(melding: Melding, { taal }: Zicht) {
  const { recidive } = tekstVan(taal).afhandelen.inhoud;
  return (['recidive', 'eerste', 'niet-gekeken'] as const).map((keuze) => ({
    keuze,
    titel: melding.recidive === keuze ? `✓ ${recidive[keuze]}` : recidive[keuze],
  }));
}

function voorstelDeel(melding: Melding, { taal, profiel }: Zicht, { lezer }: Bij) {
  const { voorstel: t, aangifte } = tekstVan(taal).afhandelen;
  const gedaan = voorstelVoor(melding);
  const kanBesluiten =
    gedaan !== undefined &&
    melding.maatregelbesluit === undefined &&
    mag(melding, lezer, 'maatregel-besluiten', profiel);
  return {
    heeftVoorstel: gedaan !== undefined,
    voorstelKop: t.kop,
    voorstelSoort: melding.recidive === 'recidive' ? t.recidive : t.eerste,
    voorstelUitleg: gedaan ? uitleg(gedaan, melding, taal) : '',
    voorstel: gedaan
      ? [
          ...maatregelRegels(gedaan, taal),
          { label: aangifte.kop, waarde: aangifte[aangifteVoor(melding)] },
        ].filter(({ waarde }) => waarde !== '')
      : [],
    voorstelBron: gedaan ? bronTekst(gedaan.bron, taal) : '',
    kanBesluiten,
    kanAkkoord: gedaan?.soort === 'voorstel',
    akkoord: t.akkoord,
    aanpassen: t.aanpassen,
  };
}

function uitleg(gedaan: Voorstel, melding: Melding, taal: Zicht['taal']): string {
  const { voorstel: t } = tekstVan(taal).afhandelen;
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
        gedaan.maatregelen.includes('beperkende-maatregelen') ? t.irm : '',
        gedaan.overlegCoordinator ? t.overleg : '',
        t.advies,
      ]
        .filter((regel) => regel !== '')
        .join(' ');
  }
}

function maatregelRegels(gedaan: Voorstel, taal: Zicht['taal']) {
  const { voorstel: t, maatregelen } = tekstVan(taal).afhandelen;
  const lijst = (ids: readonly (keyof typeof maatregelen)[]) => ids.map((id) => maatregelen[id]).join('; ');
  return [
    { label: t.maatregelen, waarde: lijst(gedaan.maatregelen) },
    { label: t.optioneel, waarde: lijst(gedaan.optioneel) },
    { label: t.afgeleid, waarde: lijst(gedaan.afgeleid) },
  ];
}

function besluitDeel(melding: Melding, { taal }: Zicht) {
  const { besluit: t, voorstel, maatregelen, aangifte } = tekstVan(taal).afhandelen;
  const gedaan = melding.maatregelbesluit;
  if (!gedaan) return { heeftBesluit: false, besluit: '', besluitFeiten: [] };
  return {
    heeftBesluit: true,
    besluit: t[gedaan.keuze](moment(gedaan.op, taal)),
    besluitFeiten: [
      {
        label: voorstel.maatregelen,
        waarde: gedaan.maatregelen.map((id) => maatregelen[id]).join('; '),
      },
      { label: aangifte.kop, waarde: aangifte[gedaan.aangifte] },
      { label: t.reden, waarde: gedaan.reden ?? '' },
    ].filter(({ waarde }) => waarde !== ''),
  };
}
