import { brievenVoor, isNood, type Briefkeuze } from '../../domain/brieven';
import { alsTekst, type Blad } from '../../domain/brieven/blad';
import type { BriefSoort } from '../../domain/brieven/soorten';
import type { Melding } from '../../domain/melding';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, type Zicht } from './basis';
import { moment } from './datum';

/** The letters that fit the decision, each with a button or with why it has to wait. */
export function brievenKaart(melding: Melding, zicht: Zicht, melden?: string): Card {
  const { brieven: t } = tekstVan(zicht.taal);
  const keuzes = brievenVoor(melding);
  return {
    name: 'brieven-kaart',
    data: {
      ...basis(zicht),
      ...notitie(melden),
      id: melding.id,
      kop: t.kop(melding.nummer ?? ''),
      uitleg: uitleg(melding, keuzes, zicht),
      brieven: keuzes.map(({ soort, slot }) => ({
        id: melding.id,
        keuze: soort,
        titel: hoofdletter(t.soorten[soort]),
        waarvoor: t.waarvoor[soort],
        kan: slot === undefined,
        maak: t.maak(t.soorten[soort]),
        heeftSlot: slot !== undefined,
        slot: slot === undefined ? '' : slot === 'wacht-op-irm' ? t.irm : t.gir,
      })),
      terug: t.terug,
    },
  };
}

function uitleg(melding: Melding, keuzes: readonly Briefkeuze[], { taal }: Zicht): string {
  const { brieven: t } = tekstVan(taal);
  if (!melding.maatregelbesluit) return t.geen;
  const nood = isNood(melding) ? t.nood : '';
  const rest = keuzes.length > 0 ? t.uitleg : nood === '' ? t.geenBijDitBesluit : '';
  return [nood, rest].filter((deel) => deel !== '').join(' ');
}

/** The link goes back to one person only, and expires. */
export function linkKaart(
  melding: Melding,
  zicht: Zicht,
  { soort, link, tot }: { soort: BriefSoort; link: string; tot: Date },
): Card {
  const { brieven: t } = tekstVan(zicht.taal);
  return {
    name: 'brieven-link',
    data: {
      ...rond(melding, zicht),
      kop: t.link.kop(t.soorten[soort]),
      uitleg: t.link.uitleg(moment(tot, zicht.taal)),
      link,
      openen: t.link.openen,
    },
  };
}

/** Without an address for links: the same letter as text. */
export function tekstBriefKaart(
  melding: Melding,
  zicht: Zicht,
  { soort, blad }: { soort: BriefSoort; blad: Blad },
): Card {
  const { brieven: t } = tekstVan(zicht.taal);
  return {
    name: 'brieven-tekst',
    data: {
      ...rond(melding, zicht),
      kop: t.tekst.kop(t.soorten[soort]),
      uitleg: t.tekst.uitleg,
      label: t.tekst.label,
      tekst: alsTekst(blad),
    },
  };
}

function rond(melding: Melding, zicht: Zicht) {
  const { brieven: t } = tekstVan(zicht.taal);
  return {
    ...basis(zicht),
    id: melding.id,
    stappen: t.stappen.map((regel) => ({ regel })),
    terugLijst: t.terugLijst,
    terug: t.terug,
  };
}

const hoofdletter = (tekst: string) => `${tekst.slice(0, 1).toUpperCase()}${tekst.slice(1)}`;
