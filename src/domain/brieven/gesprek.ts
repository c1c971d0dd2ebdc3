import { alinea, kop, punt, type Alinea } from './blad';
import { begin, essentieel, gebeurtenis, rechtsmiddel, slot, uwKant, vastgelegd, type Bron } from './delen';

/** A warning says what is not accepted and what may follow; it threatens with nothing (A57). */
export function waarschuwing(bron: Bron): Alinea[] {
  return [
    ...begin(bron, 'waarschuwing over uw gedrag'),
    alinea('U krijgt deze brief als waarschuwing. Hij gaat over gedrag tegen een medewerker.'),
    ...gebeurtenis(bron),
    kop('Wat wij van u vragen'),
    alinea(
      'U mag het oneens zijn met de gemeente. U mag boos zijn en u mag een klacht indienen. Maar onze medewerkers moeten veilig hun werk kunnen doen. Dit gedrag accepteren wij niet. Wij vragen u om dit niet meer te doen.',
    ),
    alinea('Deze waarschuwing verandert niets aan uw lopende zaken bij de gemeente.'),
    alinea(
      'Gebeurt het nog een keer? Dan kijken wij opnieuw welke reactie past bij wat er dan is gebeurd. Ook dan hoort u dat van ons en mag u eerst uw kant vertellen.',
    ),
    ...uwKant(),
    ...vastgelegd(bron),
    ...rechtsmiddel(bron),
    ...slot(bron),
  ];
}

/** R164, R167: about behaviour, not about the case. */
export function uitnodigingIncident(bron: Bron): Alinea[] {
  return [
    ...begin(bron, 'uitnodiging voor een gesprek over uw gedrag'),
    alinea('Wij willen met u praten over gedrag tegen een medewerker. Daarvoor nodigen wij u uit.'),
    ...gebeurtenis(bron),
    ...afspraak(),
    kop('Waar het gesprek over gaat'),
    punt('Wij vertellen welk gedrag wij niet accepteren.'),
    punt('U vertelt uw kant van het verhaal. Wij luisteren daarnaar.'),
    punt('Wij bespreken of er afspraken nodig zijn over het contact met u.'),
    alinea(
      'Het gesprek gaat over gedrag, niet over uw aanvraag of uw zaak. Na het gesprek krijgt u een brief met wat er is besproken.',
    ),
    ...nietKunnen(),
    ...vastgelegd(bron),
    ...slot(bron),
  ];
}

/** R174-R176: one talk, looking back and looking ahead. */
export function uitnodigingCombi(bron: Bron): Alinea[] {
  return [
    ...begin(bron, 'uitnodiging voor een gesprek'),
    alinea(
      'Wij willen met u praten over gedrag tegen een medewerker, en over hoe het contact weer goed kan gaan. Daarvoor nodigen wij u uit.',
    ),
    ...gebeurtenis(bron),
    ...afspraak(),
    kop('Waar het gesprek over gaat'),
    punt('Wij vertellen welk gedrag wij niet accepteren.'),
    punt('U vertelt uw kant van het verhaal. Wij luisteren daarnaar.'),
    punt('Wij bespreken of het contact weer gewoon kan, of dat er afspraken nodig zijn.'),
    alinea(
      'Het gesprek gaat over gedrag, niet over uw aanvraag of uw zaak. De veiligheid van medewerkers telt het zwaarst. Na het gesprek krijgt u een brief met wat er is besproken.',
    ),
    ...nietKunnen(),
    ...vastgelegd(bron),
    ...slot(bron),
  ];
}

/** R170-R172: before the period ends. */
export function uitnodigingHerstel(bron: Bron): Alinea[] {
  return [
    ...begin(bron, 'uitnodiging voor een herstelgesprek'),
    alinea(
      'Op [datum gesprek of brief] hebben wij afspraken met u gemaakt of maatregelen genomen. Die gelden tot en met [einddatum]. Wij willen met u bespreken hoe het daarna verder gaat.',
    ),
    ...afspraak(),
    kop('Waar het gesprek over gaat'),
    punt('Hoe ging het sinds [begindatum]? U vertelt dat en wij ook.'),
    punt('Kan het contact weer gewoon, en is dat veilig voor medewerkers?'),
    punt('Is dat nog niet zo? Dan bespreken wij welke afspraken er wel nodig zijn, en hoe lang.'),
    alinea('Na het gesprek krijgt u een brief met wat er is besproken.'),
    ...nietKunnen(),
    ...vastgelegd(bron),
    ...slot(bron),
  ];
}

/** R168, R169, R173: what was agreed, for how long, and what stays possible. */
export function bevestiging(bron: Bron): Alinea[] {
  return [
    ...begin(bron, 'wat er in het gesprek is besproken'),
    alinea(
      'Op [datum gesprek] hebben wij met u gepraat. Bij het gesprek waren: [functies van de aanwezigen]. In deze brief staat wat er is besproken en afgesproken.',
    ),
    ...gebeurtenis(bron),
    kop('Wat u vertelde'),
    alinea('[Beschrijf in eigen woorden van de inwoner wat hij hierover zei.]'),
    kop('Wat wij hebben afgesproken'),
    punt('[afspraak 1]'),
    punt('[afspraak 2]'),
    kop('Welke maatregel geldt'),
    alinea('[Maatregel, of: Er geldt geen maatregel. Het contact gaat weer gewoon.]'),
    alinea('Dit geldt [duur], van [begindatum] tot en met [einddatum].'),
    alinea('Voor de einddatum nodigen wij u uit om te bespreken of de maatregel kan stoppen.'),
    ...essentieel(),
    kop('Klopt er iets niet?'),
    alinea(
      'Staat er iets in deze brief dat anders is gezegd? Laat het weten voor [datum reactie]. Uw reactie komt bij het dossier.',
    ),
    ...vastgelegd(bron),
    ...rechtsmiddel(bron),
    ...slot(bron),
  ];
}

function afspraak(): Alinea[] {
  return [
    kop('Wanneer en waar'),
    punt('Datum en tijd: [datum gesprek], [tijd gesprek]'),
    punt('Plaats: [plaats gesprek]'),
    punt('U praat met: [naam afzender], [functie afzender]'),
    alinea('U mag iemand meenemen. Hebt u een tolk nodig, zeg dat dan van tevoren.'),
  ];
}

function nietKunnen(): Alinea[] {
  return [
    kop('Kunt u niet komen?'),
    alinea(
      'Bel [telefoonnummer]. Dan zoeken wij samen een ander moment. U mag uw verhaal ook opschrijven en naar ons sturen. Horen wij niets van u, dan beslissen wij op basis van wat wij weten. U krijgt daar bericht van.',
    ),
  ];
}
