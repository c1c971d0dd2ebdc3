import type { Instemming } from '../dossier';
import { dossierVan } from '../melding';
import { alinea, kop, punt, type Alinea } from './blad';
import { begin, essentieel, gebeurtenis, rechtsmiddel, slot, uwKant, vastgelegd, type Bron } from './delen';
import { datum } from './woorden';

interface Soort {
  onderwerp: string;
  inleiding: string;
  kop: string;
  afspraken: readonly string[];
}

/** How to treat each other (R146). */
export function omgangsafspraken(bron: Bron): Alinea[] {
  return afspraken(bron, {
    onderwerp: 'afspraken over de omgang met medewerkers',
    inleiding: 'Wij maken met u afspraken over hoe we met elkaar omgaan. In deze brief staat welke dat zijn.',
    kop: 'De afspraken',
    afspraken: [
      'U spreekt en schrijft zonder schelden, dreigen of beledigen. Wij doen dat ook.',
      'Vraagt een medewerker u om te stoppen, dan stopt u. Lukt praten niet, dan mag ieder van ons het gesprek beëindigen en later verdergaan.',
      '[andere afspraak]',
    ],
  });
}

/** By which way and with whom there is contact (R149). */
export function contactafspraken(bron: Bron): Alinea[] {
  return afspraken(bron, {
    onderwerp: 'afspraken over het contact met de gemeente',
    inleiding: 'Wij maken met u afspraken over hoe u contact hebt met de gemeente. Hieronder staan ze.',
    kop: 'De afspraken',
    afspraken: [
      'U hebt contact met: [vaste contactpersoon]',
      'Dat gaat via: [telefoon, e-mail of afspraak op locatie]',
      'Op deze tijden: [dagen en tijden]',
      'Is uw contactpersoon er niet? Dan belt u: [telefoonnummer vervanger]',
      '[andere afspraak]',
    ],
  });
}

/** How the service goes on (R148). */
export function afsprakenDienstverlening(bron: Bron): Alinea[] {
  return afspraken(bron, {
    onderwerp: 'afspraken over onze dienstverlening aan u',
    inleiding: 'Wij blijven u helpen. Wel maken wij afspraken over hoe dat gaat. Hieronder staan ze.',
    kop: 'Zo helpen wij u verder',
    afspraken: [
      'Wij helpen u bij: [soort dienst of zaak]',
      'Op deze manier: [op afspraak, telefonisch, schriftelijk of samen met iemand erbij]',
      'Uw contactpersoon is: [vaste contactpersoon]',
      '[andere afspraak]',
    ],
  });
}

function afspraken(bron: Bron, soort: Soort): Alinea[] {
  return [
    ...begin(bron, soort.onderwerp),
    alinea(soort.inleiding),
    ...gebeurtenis(bron),
    kop(soort.kop),
    ...soort.afspraken.map(punt),
    kop('Hoe lang'),
    alinea('De afspraken gelden [duur], van [begindatum] tot en met [einddatum].'),
    alinea('Voor de einddatum nodigen wij u uit. Dan bespreken wij of de afspraken kunnen stoppen.'),
    alinea(
      'Lukt het niet om u aan een afspraak te houden? Bel dan uw contactpersoon. Gaat het mis, dan bespreken wij eerst met u wat er gebeurde. Daarna beslissen wij of andere afspraken nodig zijn.',
    ),
    ...essentieel(),
    ...uwKant(),
    ...vastgelegd(bron),
    ...rechtsmiddel(bron),
    ...slot(bron),
  ];
}

/** How somebody was heard before the decision (D-33). */
const gehoord: ReadonlyMap<Instemming['gehoord'], string> = new Map([
  [
    'ja',
    'U hebt op [datum gesprek] uw kant van het verhaal verteld. [Schrijf op wat de inwoner zei en wat u daarmee hebt gedaan.]',
  ],
  [
    'aangeboden',
    'Wij hebben u op [datum uitnodiging] gevraagd om uw kant te vertellen. [Schrijf op of er een reactie kwam.]',
  ],
  [
    'niet-aanspreekbaar',
    'Het lukte niet om vooraf met u te praten. Vertel ons daarom alsnog uw kant. Daarna kijken wij opnieuw naar deze maatregel.',
  ],
]);

/** Only after the IRM agreed (R153): what, how long, why, and what stays possible (D-33). */
export function beperking(bron: Bron): Alinea[] {
  const instemming = dossierVan(bron.melding).instemming;
  const einde = instemming ? datum(instemming.tot) : '[einddatum]';
  return [
    ...begin(bron, '[toegangsverbod of contactverbod]'),
    alinea('U krijgt een [toegangsverbod of contactverbod]. In deze brief leest u wat dat is en waarom.'),
    ...gebeurtenis(bron),
    kop('Wat u niet mag'),
    punt('[Welk gebouw, welke balie of welk contact: noem het precies.]'),
    alinea(`Dit geldt van [begindatum] tot en met ${einde}.`),
    kop('Waarom wij dit doen'),
    alinea('[Leg uit waarom deze maatregel en deze duur passen bij wat er gebeurde.]'),
    alinea('[Leg uit waarom iets lichters niet genoeg is.]'),
    kop('Wat u ons hebt verteld'),
    alinea(gehoord.get(instemming?.gehoord ?? 'niet-aanspreekbaar') as string),
    ...essentieel(),
    alinea('[Noem ook hoe iemand anders iets voor de inwoner kan regelen.]'),
    kop('Komt u toch?'),
    alinea('Dan vragen wij u om weg te gaan. Gaat u niet weg, dan kunnen wij de politie vragen om te komen.'),
    kop('Hoe het stopt'),
    alinea(
      `De maatregel stopt na ${einde}. Daarvoor nodigen wij u uit voor een gesprek. Denkt u dat de maatregel eerder kan stoppen? Schrijf ons waarom.`,
    ),
    ...uwKant(),
    ...vastgelegd(bron),
    ...rechtsmiddel(bron),
    ...slot(bron),
  ];
}
