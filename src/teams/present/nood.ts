import { volgendeOpening } from '../../domain/kalender';
import { isAanTeVullen, type Melding } from '../../domain/melding';
import { hoeKeuzes, wanneerKeuzes, watKeuzes, type Noodinvoer } from '../../domain/nood';
import type { Veldfout } from '../../domain/decision';
import type { BerichtInhoud } from '../../flows/ports';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, verversen, type Zicht } from './basis';
import { moment } from './datum';
import { alarmRegels } from './hulp';

/**
 * The whole noodmelding on one card. It stays in the chat where it was asked for in words, so it shows nothing of
 * what was filled in before.
 */
export function noodKaart(
  { id, antwoorden }: Melding,
  zicht: Zicht,
  { invoer, fouten = [] }: { invoer?: Noodinvoer; fouten?: readonly Veldfout[] } = {},
): Card {
  const { nood, melden } = tekstVan(zicht.taal);
  const { alarmKop, alarm } = alarmRegels(zicht);
  const heeftTijd = antwoorden.incidentOp !== undefined;
  const velden: Readonly<Record<string, string>> = { wat: nood.wat, wanneer: nood.wanneer, hoe: nood.hoe };
  return {
    name: 'nood-kaart',
    data: {
      ...basis(zicht),
      ...notitie(
        fouten.map(({ veld, code }) => `${velden[veld] ?? ''} ${melden.fouten[code]}`).join(' '),
        'attention',
      ),
      id,
      kop: nood.kop,
      gevaar: nood.gevaar,
      heeftAlarm: alarm.length > 0,
      alarmKop,
      alarm,
      uitleg: nood.uitleg,
      watLabel: `${nood.wat} ${melden.verplicht}`,
      watFout: nood.watFout,
      watWaarde: invoer?.wat ?? '',
      watOpties: opties(watKeuzes, nood.watKeuzes),
      wanneerLabel: `${nood.wanneer} ${melden.verplicht}`,
      wanneerFout: nood.wanneerFout,
      wanneerWaarde: invoer?.wanneer ?? (heeftTijd ? 'ingevuld' : 'net'),
      wanneerOpties: opties(
        wanneerKeuzes.filter((w) => w !== 'ingevuld' || heeftTijd),
        nood.wanneerKeuzes,
      ),
      hoeLabel: `${nood.hoe} ${melden.vrij}`,
      hoeFout: nood.hoeFout,
      hoeWaarde: invoer?.hoe ?? '',
      hoeOpties: opties(hoeKeuzes, nood.hoeKeuzes),
      wieZiet: nood.wieZiet,
      versturen: nood.versturen,
      stoppen: melden.stoppen,
    },
  };
}

function opties(waarden: readonly string[], titels: Readonly<Record<string, string>>) {
  return waarden.map((waarde) => ({ waarde, titel: titels[waarde] ?? waarde }));
}

/** What the receipt says of a noodmelding: what was done at once, and that the rest can wait. */
export function noodNotitie(melding: Melding, { taal, profiel }: Zicht): string | undefined {
  if (!isAanTeVullen(melding) || !melding.ingediendOp) return undefined;
  return tekstVan(taal).nood.ontvangen(moment(volgendeOpening(melding.ingediendOp, profiel), taal));
}

/** The completion card: neutral, it asks nothing by itself. */
export function aanvullenKaart({ bericht, melding }: BerichtInhoud, zicht: Zicht): Card {
  const { aanvullen: t, knopAanvullen } = tekstVan(zicht.taal).nood;
  const nummer = melding.nummer ?? '';
  const open = isAanTeVullen(melding);
  const dicht =
    melding.nood === 'aangevuld' ? [t.klaarKop, t.klaarTekst(nummer)] : [t.dichtKop, t.dichtTekst(nummer)];
  const [kop = '', tekst = ''] = open ? [t.kop, t.tekst(nummer)] : dicht;
  return {
    name: 'nood-aanvullen',
    data: {
      ...basis(zicht),
      ...verversen(zicht, bericht.id),
      id: melding.id,
      kop,
      tekst,
      heeftSlot: open,
      slot: t.slot,
      kanAanvullen: open,
      aanvullen: knopAanvullen,
      mijn: t.mijn,
    },
  };
}
