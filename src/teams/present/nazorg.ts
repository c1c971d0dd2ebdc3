import { isBevestigd, kanUitstellen, uitstelGrens } from '../../domain/bevestigen';
import { bereikt, isGeescaleerd, isOpenGesprek, rang, vraagtMedewerker } from '../../domain/gesprektijden';
import { kring } from '../../domain/kring';
import {
  isLopend,
  slachtoffer,
  vervolgIds,
  type GesprekSoort,
  type Melding,
  type Nazorggesprek,
  type PersoonId,
} from '../../domain/melding';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, veilig, verversen, type Zicht } from './basis';
import { moment } from './datum';

/** For whom, and what was just done. */
export interface Bij {
  berichtId: string;
  now: Date;
  lezer: PersoonId;
  notitie?: string | undefined;
}

const gesprekVan = (melding: Melding, soort: GesprekSoort): Nazorggesprek | undefined =>
  melding.nazorg.find((g) => g.soort === soort);

/** About one talk, for who must hold it: soon, was it held, it is late; or for who can take it over. Neutral. */
export function gesprekKaart(melding: Melding, soort: GesprekSoort, zicht: Zicht, bij: Bij): Card {
  const { nazorg: t, routering } = tekstVan(zicht.taal);
  const gesprek = gesprekVan(melding, soort);
  const eigen = melding.behandelaar?.id === bij.lezer;
  const open = gesprek !== undefined && isOpenGesprek(gesprek) && isLopend(melding);
  const helpt = kring(melding, zicht.profiel).some(({ id }) => id === bij.lezer);
  return {
    name: 'nazorg-gesprek',
    data: {
      ...overGesprek(melding, soort, zicht, bij),
      ...(eigen ? voorBehandelaar(melding, gesprek, zicht, bij.now) : voorAnder(melding, gesprek, zicht)),
      magGevoerd: eigen && open,
      gevoerd: t.gesprek.gevoerd,
      nogNiet: t.gesprek.nogNiet,
      magLater: eigen && open && kanUitstellen(gesprek, bij.now, zicht.profiel),
      later: t.gesprek.later,
      magOvernemen: !eigen && helpt && open && isGeescaleerd(gesprek),
      overnemen: routering.overnemen,
    },
  };
}

/** What every card about one talk has. */
function overGesprek(melding: Melding, soort: GesprekSoort, zicht: Zicht, bij: Bij) {
  return {
    ...basis(zicht),
    ...verversen(zicht, bij.berichtId),
    ...notitie(bij.notitie),
    id: melding.id,
    soort,
    feiten: feiten(melding, soort, zicht),
    geenVeld: tekstVan(zicht.taal).nazorg.geenVeld,
  };
}

type Zinnen = Record<'kop' | 'tekst', string>;

function voorBehandelaar(
  melding: Melding,
  gesprek: Nazorggesprek | undefined,
  { taal }: Zicht,
  now: Date,
): Zinnen {
  const { gesprek: t } = tekstVan(taal).nazorg;
  if (gesprek?.status === 'gevoerd') {
    const nog = vraagtMedewerker(melding) ? t.klaar : t.alleenJij;
    return { kop: t.klaarKop, tekst: isBevestigd(gesprek) ? t.bevestigd : nog };
  }
  if (!isLopend(melding)) return { kop: t.nietNodigKop, tekst: t.gesloten };
  if (!gesprek || !isOpenGesprek(gesprek)) return { kop: t.nietNodigKop, tekst: t.nietNodig };
  if (gesprek.bevestigd)
    return { kop: t.vraagKop, tekst: gesprek.bevestigd.antwoord === 'ja' ? t.welGeweest : t.nietGeweest };
  if (rang(bereikt(gesprek)) >= rang('laat-1')) return { kop: t.laatKop, tekst: t.laat };
  const vooraf = gesprek.moment !== undefined && now < gesprek.moment.start;
  return vooraf ? { kop: t.voorafKop, tekst: t.vooraf } : { kop: t.vraagKop, tekst: t.vraag };
}

function voorAnder(melding: Melding, gesprek: Nazorggesprek | undefined, { taal }: Zicht): Zinnen {
  const { gesprek: t } = tekstVan(taal).nazorg;
  const naam = veilig(melding.behandelaar?.naam ?? '');
  return isLopend(melding) && gesprek && isGeescaleerd(gesprek)
    ? { kop: t.hulpKop, tekst: t.hulp(naam) }
    : { kop: t.nietNodigKop, tekst: t.nietJij(naam) };
}

/** 'Klopt dat?', for whom it happened to (N7). Neutral. */
export function kloptKaart(melding: Melding, soort: GesprekSoort, zicht: Zicht, bij: Bij): Card {
  const { klopt: t } = tekstVan(zicht.taal).nazorg;
  const gesprek = gesprekVan(melding, soort);
  const eigen = slachtoffer(melding) === bij.lezer;
  const kan = eigen && gesprek !== undefined && (gesprek.status === 'gevoerd' || isOpenGesprek(gesprek));
  const antwoord = kan ? gesprek.bevestigd?.antwoord : undefined;
  return {
    name: 'nazorg-klopt',
    data: {
      ...overGesprek(melding, soort, zicht, bij),
      ...kloptZinnen(melding, kan ? gesprek : undefined, zicht),
      magAntwoorden: kan && antwoord !== 'ja',
      ja: t.jaKnop,
      nee: t.neeKnop,
      nogNiet: t.nogNietKnop,
      magRust:
        kan && antwoord === undefined && isLopend(melding) && !(gesprek.stilTot && gesprek.stilTot > bij.now),
      rust: t.rust,
      heeftVervolg: kan && antwoord === 'ja',
      vervolg: t.vervolg,
      mijn: t.mijn,
    },
  };
}

function kloptZinnen(melding: Melding, gesprek: Nazorggesprek | undefined, zicht: Zicht): Zinnen {
  const { klopt: t } = tekstVan(zicht.taal).nazorg;
  if (!gesprek) return { kop: t.andersKop, tekst: t.anders };
  const naam = veilig(melding.behandelaar?.naam ?? '');
  switch (gesprek.bevestigd?.antwoord) {
    case 'ja':
      return { kop: t.jaKop, tekst: t.ja };
    case 'nee':
    case 'nog-niet':
      return { kop: t.nietKop, tekst: isGeescaleerd(gesprek) ? gevraagd(melding, zicht) : t.niet };
    case undefined:
      return { kop: t.kop, tekst: isGeescaleerd(gesprek) ? gevraagd(melding, zicht) : t.tekst(naam) };
  }
}

/** Who was asked, and that nobody promised anything. */
function gevraagd(melding: Melding, { taal, profiel }: Zicht): string {
  const { klopt: t } = tekstVan(taal).nazorg;
  const namen = kring(melding, profiel)
    .filter(({ route }) => route === 'vervanger')
    .map(({ naam }) => veilig(naam));
  return t.gevraagd(namen.length > 0 ? namen.join(', ') : t.coordinator);
}

/** Number, which talk, date: nothing of why. */
function feiten(melding: Melding, soort: GesprekSoort, { taal }: Zicht) {
  const { nazorg: t } = tekstVan(taal);
  const gesprek = gesprekVan(melding, soort);
  const op = gesprek?.moment?.start;
  return [
    { label: t.nummer, waarde: melding.nummer ?? '' },
    { label: t.gesprekLabel, waarde: t.welk[soort] },
    op
      ? { label: t.wanneer, waarde: moment(op, taal) }
      : { label: t.uiterlijk, waarde: gesprek ? moment(gesprek.uiterlijk, taal) : '' },
  ].filter(({ waarde }) => waarde !== '');
}

export function laterKaart(melding: Melding, soort: GesprekSoort, zicht: Zicht): Card {
  const { later: t } = tekstVan(zicht.taal).nazorg;
  const gesprek = gesprekVan(melding, soort);
  const grens = gesprek ? moment(uitstelGrens(gesprek, zicht.profiel), zicht.taal) : '';
  return {
    name: 'nazorg-later',
    data: {
      ...basis(zicht),
      id: melding.id,
      soort,
      kop: t.kop,
      uitleg: t.uitleg(grens),
      uren: t.uren,
      ochtend: t.ochtend,
      terug: t.terug,
    },
  };
}

/** The closed list of who can help further. A personal view only: what is chosen is of the employee (N8). */
export function vervolgKaart(melding: Melding, soort: GesprekSoort, zicht: Zicht): Card {
  const { vervolg: t } = tekstVan(zicht.taal).nazorg;
  return {
    name: 'nazorg-vervolg',
    data: {
      ...basis(zicht),
      ...notitie(),
      id: melding.id,
      soort,
      kop: t.kop,
      uitleg: t.uitleg,
      label: t.label,
      opties: vervolgIds.map((waarde) => ({ titel: t.keuze[waarde], waarde })),
      waarde: (gesprekVan(melding, soort)?.vervolg ?? []).join(','),
      tonen: t.tonen,
      terug: t.terug,
    },
  };
}

/** How to reach who was chosen: names from the profiel, or whom to ask. */
export function contactKaart(melding: Melding, soort: GesprekSoort, zicht: Zicht): Card {
  const { contact: t, vervolg } = tekstVan(zicht.taal).nazorg;
  const namen = zicht.profiel.rollen.bot.map(({ naam }) => veilig(naam)).join(', ');
  const gekozen = gesprekVan(melding, soort)?.vervolg ?? [];
  const hoe = (id: (typeof vervolgIds)[number]): string => {
    if (id === 'geen') return t.geen;
    return id === 'bot' && namen !== '' ? t.bij(namen) : t.vraag;
  };
  return {
    name: 'nazorg-contact',
    data: {
      ...basis(zicht),
      id: melding.id,
      soort,
      kop: t.kop,
      uitleg: t.uitleg,
      contacten: gekozen.map((id) => ({ label: vervolg.keuze[id], waarde: hoe(id) })),
      terug: vervolg.terug,
    },
  };
}
