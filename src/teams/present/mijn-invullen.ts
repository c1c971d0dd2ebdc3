import { MAX_TEKST } from '../../domain/antwoorden';
import type { Veldfout } from '../../domain/decision';
import type { Melding } from '../../domain/melding';
import { MAX_AANVULLINGEN } from '../../domain/mijn';
import { maskeer } from '../../domain/persoonsgegevens';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, type Zicht } from './basis';
import { alsInvoer } from './datum';
import { formulier } from './formulier';
import { gegevensWoorden } from './melden';

/** The field to add something; what the guard saw is shown masked, with the choice to hide it or not. */
export function mijnAanvullenKaart(
  melding: Melding,
  zicht: Zicht,
  { tekst = '', fouten = [] }: { tekst?: string; fouten?: readonly Veldfout[] } = {},
): Card {
  const { mijn, melden, vragen } = tekstVan(zicht.taal);
  const { aanvullen: t } = mijn;
  const code = fouten[0]?.code;
  const heeftWacht = code === 'persoonsgegevens';
  const gezien = heeftWacht ? melden.gezien(gegevensWoorden(tekst, zicht.taal)) : undefined;
  const vol = (melding.aanvullingen?.length ?? 0) >= MAX_AANVULLINGEN;
  const regel = code === undefined ? '' : (gezien ?? (vol ? t.teVeel : melden.fouten[code]));
  return {
    name: 'mijn-aanvullen',
    data: {
      ...basis(zicht),
      ...notitie(regel, heeftWacht ? 'accent' : 'attention'),
      id: melding.id,
      kop: t.kop(melding.nummer ?? ''),
      uitleg: t.uitleg,
      heeftWacht,
      verborgen: t.verborgen,
      gemaskeerd: heeftWacht ? maskeer(tekst) : '',
      label: `${t.label} ${melden.verplicht}`,
      foutTekst: melden.fouten.verplicht,
      waarde: tekst.slice(0, MAX_TEKST),
      zonderWacht: !heeftWacht,
      bewaren: t.bewaren,
      maskeer: vragen.feiten.knoppen.afschermen,
      laat: vragen.feiten.knoppen.toch,
      terug: mijn.terug,
    },
  };
}

/** Date and time of what happened, to correct. */
export function mijnTijdKaart(
  melding: Melding,
  zicht: Zicht,
  { velden, fouten = [] }: { velden?: Record<string, string>; fouten?: readonly Veldfout[] } = {},
): Card {
  const { mijn, melden } = tekstVan(zicht.taal);
  const { tijd: t } = mijn;
  const { incidentOp } = melding.antwoorden;
  const nu = incidentOp ? alsInvoer(incidentOp) : { datum: '', tijd: '' };
  const namen: Readonly<Record<string, string>> = melden.velden;
  return {
    name: 'mijn-tijd',
    data: {
      ...formulier(
        melding,
        zicht,
        { kop: t.kop(melding.nummer ?? ''), uitleg: t.uitleg },
        fouten.map(({ veld, code }) => `${namen[veld] ?? ''}: ${melden.fouten[code]}`).join(' '),
      ),
      datumLabel: `${melden.velden.datum} ${melden.verplicht}`,
      datumFout: melden.fouten['geen-datum'],
      datum: velden?.['datum'] ?? nu.datum,
      tijdLabel: `${melden.velden.tijd} ${melden.verplicht}`,
      tijdFout: melden.fouten['geen-datum'],
      tijd: velden?.['tijd'] ?? nu.tijd,
      vastleggen: t.vastleggen,
      terug: mijn.terug,
    },
  };
}

/** Are you sure: what it means now (D-94). */
export function mijnIntrekkenKaart(melding: Melding, zicht: Zicht): Card {
  const { intrekken: t } = tekstVan(zicht.taal).mijn;
  return {
    name: 'mijn-intrekken',
    data: {
      ...basis(zicht),
      id: melding.id,
      kop: t.kop(melding.nummer ?? ''),
      uitleg: t.uitleg,
      gevolg: melding.status === 'opgepakt' ? t.opgepakt : t.nogNiet,
      ja: t.ja,
      terug: t.terug,
    },
  };
}
