import { aangifteVoor, voorstelVoor } from '../../domain/besluiten';
import { mag } from '../../domain/bevoegdheid';
import type { Melding, PersoonId } from '../../domain/melding';
import type { Voorstel } from '../../domain/protocol/maatregelen';
import type { Card } from '../cards';
import { basis, bronTekst, notitie, tekstVan, type Zicht } from './basis';
import { moment } from './datum';

/** The question whether this inwoner stands in GIR already. */
export function recidiveDeel(melding: Melding, zicht: Zicht, { lezer }: { lezer: PersoonId }) {
  const { inhoud } = tekstVan(zicht.taal).afhandelen;
  const open = melding.status === 'opgepakt' && !melding.maatregelbesluit;
  return {
    vraagRecidive: open && mag(melding, lezer, 'recidive-invullen', zicht.profiel),
    recidiveKop: inhoud.recidiveKop,
    recidiveUitleg: inhoud.recidiveUitleg,
    recidive: recidiveKnoppen(melding, zicht),
  };
}

function recidiveKnoppen(melding: Melding, { taal }: Zicht) {
  const { recidive } = tekstVan(taal).afhandelen.inhoud;
  return (['recidive', 'eerste', 'niet-gekeken'] as const).map((keuze) => ({
    keuze,
    titel: melding.recidive === keuze ? `✓ ${recidive[keuze]}` : recidive[keuze],
  }));
}

/** What the protocol proposes, once the look-up in GIR was filled in. */
export function voorstelDeel(melding: Melding, { taal, profiel }: Zicht, { lezer }: { lezer: PersoonId }) {
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

/** What was decided. */
export function besluitDeel(melding: Melding, { taal }: Zicht) {
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
