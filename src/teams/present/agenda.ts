import { zelfTeZetten } from '../../domain/afspraakbestand';
import { mag } from '../../domain/bevoegdheid';
import type { Veldfout } from '../../domain/decision';
import type { BerichtSoort } from '../../domain/effect';
import type { GesprekSoort, Melding, Nazorggesprek } from '../../domain/melding';
import { isZonderAgenda, kanVerzetten } from '../../domain/verzetten';
import { uiterst } from '../../domain/voorstellen';
import type { BerichtInhoud } from '../../flows/ports';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, verversen, type Zicht } from './basis';
import { alsInvoer, moment } from './datum';
import type { Deel } from './deel';
import { formulier } from './formulier';
import { gesprekRegels } from './gesprekken';

const GEEN_BERICHT = '';
const MET_GESPREKKEN: ReadonlySet<BerichtSoort> = new Set(['nazorg', 'nazorg-zelf', 'nazorg-eerlijk']);

/** Messages that list the talks: each talk has its buttons. */
export const overGesprekken = (soort: BerichtSoort): boolean => MET_GESPREKKEN.has(soort);

/** The talks with what can be done about each; neutral. */
export function gesprekkenKaart(
  { bericht, melding }: Pick<BerichtInhoud, 'melding'> & { bericht: { id: string; aan: string } },
  zicht: Zicht,
  { deel, now, zin }: { deel: Deel; now: Date; zin?: string },
): Card {
  const magKiezen = mag(melding, bericht.aan, 'nazorg-zien', zicht.profiel);
  const gesprekken = magKiezen ? melding.nazorg.filter((g) => kanVerzetten(melding, g, now)) : [];
  const { agenda: t } = tekstVan(zicht.taal);
  const alleen = melding.behandelaar?.id === bericht.aan && melding.nazorg.some((g) => g.eenAgenda);
  const slot = [deel.slot, alleen ? t.eenAgenda : undefined].filter((regel) => regel !== undefined).join(' ');
  return {
    name: 'agenda-gesprekken',
    data: {
      ...basis(zicht),
      ...verversen(zicht, bericht.id),
      ...notitie(zin),
      kop: deel.kop,
      tekst: deel.tekst,
      feiten: deel.feiten ?? [],
      heeftSlot: slot !== '',
      slot,
      gesprekken: gesprekken.map((g) => regel(melding, g, zicht, now)),
    },
  };
}

function regel(melding: Melding, gesprek: Nazorggesprek, { taal, profiel }: Zicht, now: Date) {
  const { agenda: t } = tekstVan(taal);
  const { soort, voorstellen } = gesprek;
  const voorstel = isZonderAgenda(gesprek) ? voorstellen?.find((v) => v > now) : undefined;
  return {
    id: melding.id,
    keuze: soort,
    heeftVoorstel: voorstel !== undefined,
    voorstel: voorstel ? `${t.welk[soort]}. ${t.voorstel(moment(voorstel, taal))}` : '',
    moment: voorstel ? keuzeVan(soort, voorstel) : '',
    klopt: t.klopt,
    heeftBestand: zelfTeZetten(melding, soort, { now, profiel }) !== undefined,
    bestand: t.bestand.knop(t.welk[soort]),
    verzet: t.verzet(t.welk[soort]),
  };
}

/** The same after a click, with what was done or could not be done. */
export function standKaart(
  melding: Melding,
  zicht: Zicht,
  bij: { lezer: string; now: Date; zin?: string; berichtId?: string },
): Card {
  const { berichten, agenda } = tekstVan(zicht.taal);
  const nummer = melding.nummer ?? '';
  const open = melding.nazorg.some((g) => g.status === 'mislukt');
  const deel = {
    kop: open ? agenda.kop : agenda.klaarKop,
    tekst: berichten.nazorg.tekst(nummer),
    feiten: gesprekRegels(melding.nazorg, zicht),
  };
  return gesprekkenKaart({ melding, bericht: { id: bij.berichtId ?? GEEN_BERICHT, aan: bij.lezer } }, zicht, {
    deel,
    ...bij,
  });
}

/** Three free moments to choose from; when it is settled only that. */
export function momentKaart(
  melding: Melding,
  soort: GesprekSoort,
  zicht: Zicht,
  { berichtId, now, lezer }: { berichtId: string; now: Date; lezer: string },
): Card {
  const { agenda: t } = tekstVan(zicht.taal);
  const nummer = melding.nummer ?? '';
  const gesprek = melding.nazorg.find((g) => g.soort === soort);
  const momenten = (gesprek?.voorstellen ?? []).filter((v) => v > now);
  const kan =
    gesprek?.voorstellen !== undefined &&
    kanVerzetten(melding, gesprek, now) &&
    mag(melding, lezer, 'nazorg-zien', zicht.profiel);
  const wat = gesprek?.afwijking?.wat;
  // Who declined is asked himself; to the other it is only no longer arranged.
  const waarom = wat === 'geweigerd' && melding.behandelaar?.id === lezer ? 'verwijderd' : wat;
  const tekst = [
    t.over(t.welk[soort], nummer),
    waarom ? t.waarom[waarom] : '',
    momenten.length > 0 ? t.vraag : t.zonderMoment,
  ];
  return {
    name: 'agenda-moment',
    data: {
      ...basis(zicht),
      ...verversen(zicht, berichtId),
      ...notitie(),
      id: melding.id,
      keuze: soort,
      kop: kan ? t.kop : t.klaarKop,
      tekst: kan ? tekst.filter((zin) => zin !== '').join(' ') : t.klaar(nummer),
      momenten: kan
        ? momenten.map((v) => ({
            id: melding.id,
            keuze: keuzeVan(soort, v),
            titel: moment(v, zicht.taal),
          }))
        : [],
      magKiezen: kan,
      geen: t.geen,
      magHouden: kan && wat === 'botsing',
      houden: t.houden,
    },
  };
}

/** The appointment as a file; without links the moment itself. */
export function bestandKaart(
  { id }: Melding,
  zicht: Zicht,
  { start, link }: { start: Date; link: string | undefined },
): Card {
  const { agenda: t } = tekstVan(zicht.taal);
  return {
    name: 'agenda-bestand',
    data: {
      ...basis(zicht),
      id,
      kop: t.bestand.kop,
      tekst: link === undefined ? t.bestand.zonder(zicht.profiel.onderwerp) : t.bestand.link,
      wanneer: moment(start, zicht.taal),
      heeftLink: link !== undefined,
      openen: t.bestand.openen,
      link: link ?? '',
      terug: t.zelf.terug,
    },
  };
}

/** A moment of one's own; the limits are said. */
export function zelfKaart(
  melding: Melding,
  gesprek: Nazorggesprek,
  zicht: Zicht,
  bij: { now: Date; zoekt?: boolean; velden?: { datum: string; tijd: string }; fouten?: readonly Veldfout[] },
): Card {
  const { agenda: t } = tekstVan(zicht.taal);
  const zinnen = [
    t.over(t.welk[gesprek.soort], melding.nummer ?? ''),
    t.zelf.uitleg(moment(uiterst(gesprek, bij.now), zicht.taal)),
    bij.zoekt ? t.zelf.zoekt : '',
  ];
  const fout = (bij.fouten ?? [])
    .map(({ code }) => new Map(Object.entries(t.fouten)).get(code) ?? '')
    .join(' ');
  const velden =
    bij.velden ?? alsInvoer(gesprek.voorstellen?.[0] ?? gesprek.moment?.start ?? gesprek.uiterlijk);
  return {
    name: 'agenda-zelf',
    data: {
      ...formulier(
        melding,
        zicht,
        { kop: t.zelf.kop, uitleg: zinnen.filter((zin) => zin !== '').join(' ') },
        fout,
      ),
      keuze: gesprek.soort,
      datumLabel: t.zelf.datum,
      datumFout: t.zelf.datumFout,
      datum: velden.datum,
      tijdLabel: t.zelf.tijd,
      tijdFout: t.zelf.tijdFout,
      tijd: velden.tijd,
      vastleggen: t.zelf.vastleggen,
      terug: t.zelf.terug,
    },
  };
}

/** Which talk and which moment, in one choice: an old card can then never choose another. */
export const keuzeVan = (soort: GesprekSoort, start: Date): string => `${soort} ${start.toISOString()}`;
