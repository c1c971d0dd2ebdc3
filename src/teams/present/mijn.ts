import { kanAfzien, kanWeer } from '../../domain/afzien';
import { mag } from '../../domain/bevoegdheid';
import { kanEigenNazorg } from '../../domain/eigennazorg';
import { wegOp } from '../../domain/afronden';
import {
  dossierVan,
  isAanTeVullen,
  isLopend,
  isMeegemeld,
  type Melding,
  type PersoonId,
} from '../../domain/melding';
import { aanvullingenVan, ingetrokkenTot, isIntrekkingGevraagd } from '../../domain/mijn';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, veilig, type Zicht } from './basis';
import { dag, moment } from './datum';
import { feitenVan, type Feit } from './feiten';
import { gesprekRegels } from './gesprekken';

/** More meldingen than this make a card too long. */
const MAX_LIJST = 10;
type Regel = Pick<Feit, 'label' | 'waarde'>;

/** The newest meldingen of one person. Neutral: the answer to a typed text stays in the chat. */
export function mijnLijstKaart(
  meldingen: readonly Melding[],
  zicht: Zicht,
  { lezer, now }: { lezer: PersoonId; now: Date },
): Card {
  const { lijst: t } = tekstVan(zicht.taal).mijn;
  const meer = meldingen.length > MAX_LIJST ? t.meer(String(MAX_LIJST)) : '';
  const slot = [meldingen.length > 0 ? t.slot : '', meer].filter((regel) => regel !== '').join(' ');
  return {
    name: 'mijn-lijst',
    data: {
      ...basis(zicht),
      kop: t.kop,
      uitleg: meldingen.length > 0 ? t.uitleg : t.leeg,
      meldingen: meldingen.slice(0, MAX_LIJST).map((melding) => ({
        id: melding.id,
        nummer: melding.nummer ?? '',
        feiten: stand(melding, zicht, lezer, now),
        bekijk: t.bekijk(melding.nummer ?? ''),
      })),
      heeftSlot: slot !== '',
      slot,
      melden: t.melden,
    },
  };
}

function stand(melding: Melding, { taal, profiel }: Zicht, lezer: PersoonId, now: Date): Regel[] {
  const { lijst: t, statussen } = tekstVan(taal).mijn;
  const { ingediendOp, nazorg, status } = melding;
  const open = isLopend(melding);
  const zietNazorg = open && mag(melding, lezer, 'nazorg-zien', profiel);
  const komend = nazorg
    .flatMap(({ moment: gekozen, status: s }) => (s === 'gepland' && gekozen ? [gekozen.start] : []))
    .filter((start) => start > now)
    .sort((a, b) => a.getTime() - b.getTime())[0];
  const eerste = nazorg.find((g) => g.soort === '24uur' && g.status !== 'gevoerd' && g.status !== 'afgezien');
  const weg = ingetrokkenTot(melding);
  return gevuld([
    { label: t.status, waarde: statussen[status] },
    { label: t.verstuurd, waarde: ingediendOp ? moment(ingediendOp, taal) : '' },
    { label: t.volgende, waarde: zietNazorg && komend ? moment(komend, taal) : '' },
    { label: t.uiterlijk, waarde: zietNazorg && !komend && eerste ? moment(eerste.uiterlijk, taal) : '' },
    { label: t.opruimen, waarde: weg ? dag(weg, taal) : '' },
  ]);
}

/** One melding, for the melder or the colleague it is about: each his own part (D-20, D-22). A personal view only. */
export function mijnMeldingKaart(
  melding: Melding,
  zicht: Zicht,
  { lezer, notitie: regel }: { lezer: PersoonId; notitie?: string },
): Card {
  const { taal, profiel } = zicht;
  const t = tekstVan(taal);
  const { melding: m } = t.mijn;
  const kan = (wat: Parameters<typeof mag>[2]) => mag(melding, lezer, wat, profiel);
  const open = isLopend(melding);
  const isMelder = melding.melder === lezer && !isMeegemeld(melding);
  const heeftInhoud = isMelder && kan('eigen-inhoud-zien') && melding.status !== 'ingetrokken';
  const gesprekken =
    melding.status !== 'ingetrokken' && kan('nazorg-zien') ? gesprekRegels(melding.nazorg, zicht) : [];
  const besluit = kan('maatregel-zien') ? besluitRegels(melding, zicht) : [];
  const aanvullingen = aanvullingRegels(melding, taal, lezer);
  const gevraagd = isMelder && isIntrekkingGevraagd(melding);
  return {
    name: 'mijn-melding',
    data: {
      ...basis(zicht),
      ...notitie(regel ?? (gevraagd ? m.gevraagd : '')),
      id: melding.id,
      kop: m.kop(melding.nummer ?? ''),
      feiten: algemeneRegels(melding, zicht),
      heeftGesprekken: gesprekken.length > 0,
      gesprekkenKop: m.gesprekkenKop,
      gesprekken,
      kanAfzien: kan('nazorg-afzien') && kanAfzien(melding),
      afzien: t.mijn.nazorg.afzien,
      kanWeer: kan('nazorg-afzien') && kanWeer(melding),
      weer: t.mijn.nazorg.weer,
      heeftBesluit: besluit.length > 0,
      besluitKop: m.besluitKop,
      besluit,
      heeftInhoud,
      inhoudKop: m.inhoudKop,
      inhoud: heeftInhoud
        ? feitenVan(melding, profiel, taal).map(({ label, waarde }) => ({ label, waarde }))
        : [],
      tekstLabel: t.melden.controle.feiten,
      tekst: (heeftInhoud && melding.antwoorden.feiten?.trim()) || t.melden.controle.geenFeiten,
      heeftAanvullingen: aanvullingen.length > 0,
      aanvullingenKop: m.aanvullingenKop,
      aanvullingen,
      slot: isMelder ? m.alleenJij : m.vanCollega,
      kanVerder: isMelder && isAanTeVullen(melding),
      verder: m.verder,
      kanEigen: isMelder && kanEigenNazorg(melding),
      eigen: t.mijn.eigenNazorg.knop,
      kanAanvullen: open && kan('aanvullen'),
      aanvullen: t.mijn.aanvullen.knop,
      kanTijd: open && isMelder && !melding.samengevoegd && kan('tijd-corrigeren'),
      tijd: t.mijn.tijd.knop,
      kanIntrekken: open && isMelder && !melding.samengevoegd && kan('intrekken') && !gevraagd,
      intrekken: t.mijn.intrekken.knop,
      lijst: m.lijst,
    },
  };
}

function algemeneRegels(melding: Melding, { taal, profiel }: Zicht): Regel[] {
  const { melding: m, lijst, statussen } = tekstVan(taal).mijn;
  const { status, behandelaar, ingediendOp } = melding;
  const tot = ingediendOp && wegOp(melding, ingediendOp, profiel);
  return gevuld([
    { label: lijst.status, waarde: statussen[status] },
    {
      label: m.bij,
      waarde: status === 'ingetrokken' ? '' : behandelaar ? veilig(behandelaar.naam) : m.bijNiemand,
    },
    { label: lijst.verstuurd, waarde: ingediendOp ? moment(ingediendOp, taal) : '' },
    { label: lijst.opruimen, waarde: tot ? dag(tot, taal) : '' },
  ]);
}

/** In headlines, and only what is settled: a beperkende maatregel counts once the IRM agreed. Never recidive (D-20). */
function besluitRegels(melding: Melding, { taal }: Zicht): Regel[] {
  const { melding: m } = tekstVan(taal).mijn;
  const { maatregelen } = tekstVan(taal).afhandelen;
  const gedaan = melding.maatregelbesluit;
  const { instemming, aangifte } = dossierVan(melding);
  const wacht = (id: string) => id === 'beperkende-maatregelen' && instemming?.stand !== 'akkoord';
  const gekozen = gedaan?.maatregelen ?? [];
  const stand = aangifte?.standen.at(-1)?.stand;
  const regels = gekozen.filter((id) => !wacht(id)).map((id) => maatregelen[id]);
  return gevuld([
    { label: m.besluit, waarde: regels.join('; ') },
    { label: m.besluit, waarde: gekozen.some(wacht) ? m.besluitAkkoord : '' },
    { label: m.aangifte, waarde: stand ? m.aangifteStanden[stand] : '' },
  ]);
}

/** What was added after sending it in, oldest first; of one person, or of everybody where `van` is left out. */
export function aanvullingRegels(melding: Melding, taal: Zicht['taal'], van?: PersoonId): Regel[] {
  return aanvullingenVan(melding, van).map(({ op, tekst }) => ({ label: moment(op, taal), waarde: tekst }));
}

const gevuld = (regels: Regel[]) => regels.filter(({ waarde }) => waarde !== '');
