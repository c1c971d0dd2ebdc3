import type { Melding } from '../melding';
import type { Profiel } from '../protocol/profiel';
import { alinea, kop, punt, regel, type Alinea } from './blad';
import { dagVan, gedragVan, plekVan } from './woorden';

export interface Bron {
  melding: Melding;
  profiel: Profiel;
}

export const FEITEN =
  '[Beschrijf feitelijk wat er gebeurde: wat zei of deed de ontvanger, in welke volgorde? Geen oordeel, geen naam van een medewerker.]';

/** Head of every letter: who, when, about what. Names are placeholders (D-10). */
export function begin({ profiel }: Bron, onderwerp: string): Alinea[] {
  return [
    alinea('[Concept: lees de brief na, vul alles tussen haken in en haal deze regel weg.]'),
    alinea(`Gemeente ${profiel.gemeente}`),
    alinea('[naam inwoner]'),
    regel('[adres inwoner]'),
    regel('[postcode en plaats]'),
    alinea('Datum: [datum brief]'),
    regel('Kenmerk: [zaaknummer]'),
    regel(`Onderwerp: ${onderwerp}`),
    alinea('Geachte [naam inwoner],'),
  ];
}

/** What happened, in the words of the sender: facts, no conclusions (D-33). */
export function gebeurtenis({ melding }: Bron): Alinea[] {
  return [
    kop('Wat er gebeurde'),
    alinea(`Op ${dagVan(melding)} was er contact tussen u en de gemeente, ${plekVan(melding)}.`),
    alinea(`Een medewerker heeft gemeld: ${gedragVan(melding)}.`),
    alinea(FEITEN),
  ];
}

/** Hearing both sides (D-33). */
export function uwKant(): Alinea[] {
  return [
    kop('Uw kant van het verhaal'),
    alinea(
      'Hebt u het anders meegemaakt? Laat het weten voor [datum reactie]. Bel [telefoonnummer] of schrijf naar [adres of e-mailadres].',
    ),
    alinea('Uw reactie komt bij het dossier. U krijgt antwoord van [naam afzender].'),
  ];
}

/** The duty to inform and the rights of whom it is about (D-10, D-09). */
export function vastgelegd({ profiel }: Bron): Alinea[] {
  return [
    kop('Wat wij vastleggen'),
    alinea(
      `De gemeente ${profiel.gemeente} legt vast wat er is gebeurd en wat wij met u afspreken. Dat doen wij omdat een werkgever moet zorgen voor veilig werk. Alleen wie het voor dit werk nodig heeft, kan het lezen. Wij bewaren het [bewaartermijn].`,
    ),
    alinea('U hebt rechten. U mag ons vragen:'),
    punt('welke gegevens wij over u hebben, en daar een kopie van;'),
    punt('om gegevens te verbeteren die niet kloppen, of er uw kant bij te zetten;'),
    punt('om gegevens te wissen of minder te gebruiken. Wij kijken dan of dat mag.'),
    alinea(
      'U mag ook bezwaar maken tegen het gebruik van uw gegevens. Soms kunnen wij niet alles laten zien, om iemand anders te beschermen. Vragen? Neem contact op met de functionaris gegevensbescherming: [contact functionaris gegevensbescherming]. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.',
    ),
  ];
}

/** Objection or complaint: the text is for Juridische Zaken (D-34). */
export function rechtsmiddel({ profiel }: Bron): Alinea[] {
  const eigen = profiel.rechtsmiddel.trim();
  return [
    kop('Bent u het niet eens met deze brief?'),
    alinea(eigen === '' ? '[Tekst over klacht of bezwaar: vraag Juridische Zaken.]' : eigen),
  ];
}

export function slot({ profiel }: Bron): Alinea[] {
  return [
    alinea('Hebt u hulp nodig bij deze brief? Bel [telefoonnummer].'),
    alinea('Met vriendelijke groet,'),
    alinea('[naam afzender]'),
    regel('[functie afzender]'),
    regel(`gemeente ${profiel.gemeente}`),
  ];
}

/** How somebody keeps the services he cannot do without, however long it lasts (D-33). */
export function essentieel(): Alinea[] {
  return [
    kop('Wat u nodig hebt, blijft bereikbaar'),
    alinea(
      '[Beschrijf hoe de inwoner blijft krijgen wat hij niet kan missen, zoals een identiteitsbewijs, hulp of geld om van te leven: langs welke weg, bij wie en wanneer.]',
    ),
  ];
}
