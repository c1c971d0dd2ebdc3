import type { Antwoorden } from '../antwoorden';
import { heeftLetsel } from '../bevoegdheid';
import { feitenNu } from '../classificeren';
import { dossierVan, type Melding } from '../melding';
import { isDiscriminatie } from '../protocol/maatregelen';
import { alinea, citaat, kop, punt, type Alinea, type Blad } from './blad';
import type { Bron } from './delen';
import { dagVan, gedragVan, plekVan, tijdVan } from './woorden';

/** Of what was told, so much fits on the sheet; a longer text goes whole on a page of its own. */
export const CITAAT_TEKENS = 600;
const CITAAT_REGELS = 6;

/** One A4 to take to the police (G5): for who files and for who helps him. */
export function aangifteblad(bron: Bron): Blad {
  const { melding } = bron;
  const verteld = tekstVan(melding);
  const kort = verteld.length <= CITAAT_TEKENS && verteld.split('\n').length <= CITAAT_REGELS;
  return {
    titel: 'Aangifteblad Veilige Publieke Taak (VPT)',
    eenBlad: true,
    alineas: [
      alinea('Hulp bij de aangifte. Vul in wat tussen haken staat. Bewaar dit blad niet langer dan nodig.'),
      kop('Zeg dit eerst'),
      alinea(
        'Dit is een VPT-aangifte: agressie tegen iemand met een publieke taak. Wilt u de VPT-code erbij zetten en werken volgens de Eenduidige Landelijke Afspraken (ELA)?',
      ),
      kop('Wie doet aangifte'),
      ...aangever(bron),
      kop('Adres'),
      ...adres(bron),
      kop('Wat er gebeurde'),
      punt(`Wanneer: ${dagVan(melding)}, ${tijdVan(melding)}. Waar: ${waar(bron)}.`),
      punt(`Gedrag volgens de melding: ${gedragVan(melding)}.${discriminatie(melding)}`),
      ...(verteld === ''
        ? [alinea('Letterlijk: [wat er is gezegd en gedaan, zo letterlijk mogelijk]')]
        : kort
          ? [alinea('Zo schreef de melder het op:'), citaat(verteld)]
          : [alinea('Wat de melder letterlijk schreef, staat op de bijlage. Neem die mee.')]),
      kop('Letsel en schade'),
      punt(letsel(melding)),
      punt(schade(melding)),
      kop('Getuigen en bewijs'),
      punt(
        'Getuigen: [functie van getuigen]. Beelden of berichten: [ja of nee]. Vraag om beelden snel veilig te stellen.',
      ),
      kop('Wat als de politie zegt...'),
      punt(
        '"VPT ken ik niet." Vraag naar een collega die VPT-zaken doet, of maak met die collega een afspraak.',
      ),
      punt(
        '"We maken er een melding van." Zeg dat je aangifte wilt doen. De politie moet een aangifte opnemen. Lukt het niet, schrijf dan de naam en de reden op.',
      ),
      punt('"Dat hoort bij het werk." Zeg dat dit niet bij het werk hoort en dat de gemeente je steunt.'),
      punt('Bij belediging: vraag of er ook een klacht nodig is. Die moet binnen drie maanden.'),
      kop('Ondertekenen'),
      alinea(
        'Wie aangifte doet, tekent. Lees eerst alles na, ook of er geen privéadres in staat. Vraag een kopie. Nummer van de aangifte: [nummer aangifte].',
      ),
    ],
    bijlage: kort ? [] : [kop('Bijlage: zo schreef de melder het op'), citaat(verteld)],
  };
}

/** The employer first, or as the municipality chose (A21, D-43); who is filing already stands in the dossier (R155). */
function aangever({ melding, profiel }: Bron): Alinea[] {
  const door = dossierVan(melding).aangifte?.door ?? profiel.aangifteDoor[0];
  if (door === 'werkgever')
    return [
      punt('De gemeente doet aangifte: [naam aangever], met een volmacht of mandaat. Neem dat mee.'),
      punt(
        'De medewerker is dan getuige: [naam medewerker]. De politie kan de medewerker horen. Zelf aangifte doen mag altijd.',
      ),
    ];
  return [
    punt('De medewerker doet zelf aangifte: [naam medewerker]. De leidinggevende kan meegaan.'),
    punt('Kan of wil de medewerker niet? Dan kan de gemeente het doen: [naam aangever met mandaat].'),
  ];
}

/** R156, A22, D-36, D-37: what the address of the municipality hides, and what it does not. */
function adres({ profiel }: Bron): Alinea[] {
  const eigen = profiel.vestigingsadres.trim();
  const gekozen = eigen === '' ? '[adres van de gemeente: vraag Juridische Zaken]' : eigen;
  return [
    punt(`Geef dit adres op, niet je huisadres (domicilie kiezen): ${gekozen}.`),
    punt(
      'Dat beschermt je huisadres. Je naam blijft zichtbaar. Of het zonder naam kan, beslist de politie of het OM.',
    ),
    punt('Vraag om ook telefoon, e-mail, geboorteplaats en BSN buiten de stukken te laten.'),
  ];
}

function waar({ melding, profiel }: Bron): string {
  const plek =
    profiel.locaties.find(({ id }) => id === melding.antwoorden.locatie)?.naam ?? '[adres of plek]';
  return `${plek}, ${plekVan(melding)}`;
}

/** Everything the melder told, also what he added later, letter by letter. */
function tekstVan({ antwoorden, aanvullingen = [] }: Melding): string {
  return [antwoorden.feiten ?? '', ...aanvullingen.map(({ tekst }) => tekst)]
    .map((tekst) => tekst.trim())
    .filter((tekst) => tekst !== '')
    .join('\n');
}

function discriminatie(melding: Melding): string {
  const { vormen, discriminatie: ja } = feitenNu(melding);
  return isDiscriminatie({ vormen, discriminatie: ja === 'ja' })
    ? ' Zeg dat het om discriminatie gaat en vraag om dat in de aangifte te zetten.'
    : '';
}

/** Yes or no: what it is, is for a doctor. */
function letsel(melding: Melding): string {
  const ja = heeftLetsel(melding) || melding.antwoorden.bijzonderheden?.includes('letsel') === true;
  return `Letsel: ${ja ? 'ja of misschien, volgens de melding' : 'niet gemeld'}. Zet hier geen medische gegevens. Daarvoor schrijft een arts een verklaring.`;
}

const vanWie: ReadonlyMap<NonNullable<Antwoorden['schade']>, string> = new Map([
  ['geen', 'niet gemeld'],
  ['gemeente', 'ja, van de gemeente: [wat en bedrag]'],
  ['eigen', 'ja, van de medewerker: [wat en bedrag]'],
  ['beide', 'ja, van de gemeente en van de medewerker: [wat en bedrag]'],
  ['onbekend', '[zoek uit of er schade is]'],
]);

/** R161. */
function schade({ antwoorden }: Melding): string {
  const stand = vanWie.get(antwoorden.schade ?? 'onbekend') as string;
  return `Schade: ${stand}. Zeg dat je de schade terug wilt in de strafzaak (voegen), ook als je het bedrag nog niet weet.`;
}
