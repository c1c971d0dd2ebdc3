import { alsDoorTeGeven, beoordelingRedenen, type Onderwerp } from '../../domain/beoordeling';
import type { Artikel } from '../../domain/raadplegen';
import type { Overzicht } from '../../flows/beoordelingen';
import type { Card } from '../cards';
import { basis, tekstVan, veilig, type Zicht } from './basis';
import { isoDag } from './datum';
import { coordinator } from './raadplegen';

/** More than this makes a card too long. */
const MAX_LIJST = 8;

/** Why it did not help; the question goes along only with a tick (Q10). */
export function redenKaart(id: string, vraag: string, zicht: Zicht): Card {
  const { reden, redenen } = tekstVan(zicht.taal).beoordelen;
  const { kop, uitleg, label, vraagLabel, toestemming, toestemmingJa, weg, verstuur } = reden;
  return {
    name: 'beoordelen-reden',
    data: {
      ...basis(zicht),
      ...{ id, kop, uitleg, redenLabel: label },
      redenen: beoordelingRedenen.map((waarde) => ({ titel: redenen[waarde], waarde })),
      ...{ vraagLabel, vraag: alsDoorTeGeven(vraag), toestemming, toestemmingJa, weg, verstuur },
    },
  };
}

/** What is passed on stands on the card before it is sent; '' when it is not remembered. */
export function doorgeefKaart(id: string, vraag: string, zicht: Zicht): Card {
  const { kop, kwijt, label, fout, verstuur, nietDoen, ...t } = tekstVan(zicht.taal).beoordelen.doorgeven;
  const uitleg = t.uitleg(veilig(coordinator(zicht)));
  return {
    name: 'beoordelen-vraag',
    data: {
      ...basis(zicht),
      ...{ id, kop, uitleg: vraag === '' ? `${kwijt} ${uitleg}` : uitleg, vraagLabel: label },
      ...{ vraag: alsDoorTeGeven(vraag), foutTekst: fout, verstuur, nietDoen },
    },
  };
}

/** What stays in the chat of the coordinator: numbers only. */
export function kennisbankToonKaart(overzicht: Overzicht, zicht: Zicht): Card {
  const { kop, toon } = tekstVan(zicht.taal).beoordelen.kennisbank;
  return {
    name: 'kennisbank-toon',
    data: { ...basis(zicht), kop, tekst: tellingTekst(overzicht, zicht), toon },
  };
}

/**
 * What the answers lack: per article how often it helped or not, and the questions that people agreed to pass on. A
 * personal view only.
 */
export function kennisbankKaart(
  overzicht: Overzicht,
  zicht: Zicht,
  getArtikel: (id: string) => Artikel | undefined,
): Card {
  const { kennisbank: t, redenen } = tekstVan(zicht.taal).beoordelen;
  const { onderwerpen, vragen } = overzicht;
  const titel = (id: string) => getArtikel(id)?.titel ?? id;
  const redenTekst = ({ redenen: per }: Onderwerp) =>
    beoordelingRedenen
      .filter((reden) => per[reden] !== undefined)
      .map((reden) => `${redenen[reden]}: ${String(per[reden])}`)
      .join(' · ');
  const over = vragen.length - MAX_LIJST;
  return {
    name: 'kennisbank-kaart',
    data: {
      ...basis(zicht),
      kop: t.kop,
      tekst: tellingTekst(overzicht, zicht),
      slechtKop: t.slechtKop,
      heeftGeen: onderwerpen.length === 0,
      geen: t.geen,
      onderwerpen: onderwerpen.slice(0, MAX_LIJST).map((onderwerp) => ({
        titel: titel(onderwerp.artikel),
        telling: t.telling(String(onderwerp.nee), String(onderwerp.ja)),
        heeftRedenen: Object.keys(onderwerp.redenen).length > 0,
        redenen: redenTekst(onderwerp),
      })),
      vragenKop: t.vragenKop,
      heeftGeenVragen: vragen.length === 0,
      geenVragen: t.geenVragen,
      vragen: vragen.slice(0, MAX_LIJST).map(({ id, vraag = '', artikel, dag }) => ({
        id,
        vraag,
        bij: `${isoDag(dag, zicht.taal)} · ${artikel === undefined ? t.zonder : titel(artikel)}`,
        gelezen: t.gelezen,
      })),
      heeftSlot: over > 0,
      slot: over > 0 ? t.nog(String(over)) : '',
      sluiten: t.sluiten,
    },
  };
}

function tellingTekst({ onbeantwoord, onderwerpen, vragen }: Overzicht, { taal }: Zicht): string {
  const { kennisbank: t } = tekstVan(taal).beoordelen;
  return t.tekst(String(onbeantwoord), String(onderwerpen.length), String(vragen.length));
}
