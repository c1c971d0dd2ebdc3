import type { Artikel } from '../../src/domain/raadplegen';
import type { Overzicht } from '../../src/flows/beoordelingen';
import {
  doorgeefKaart,
  kennisbankKaart,
  kennisbankToonKaart,
  redenKaart,
} from '../../src/teams/present/beoordelen';
import type { Zicht } from '../../src/teams/present/basis';
import { eindeKaart, stapKaart } from '../../src/teams/present/gesprek';
import { hulpNuKaart } from '../../src/teams/present/hulp';
import {
  antwoordKaart,
  groepKaart,
  ingevoegdeKaart,
  keuzeKaart,
  onbekendKaart,
} from '../../src/teams/present/raadplegen';
import { berichtGemeldKaart, berichtMeldenKaart } from '../../src/teams/present/uitbreiding';
import type { Voorbeeld } from './voorbeelden';

const ID = '5d1c2b3a-0000-4000-8000-0000000000ee';

export const artikel: Artikel = {
  id: 'jij-gedrag',
  taal: 'nl',
  titel: 'Wat doe ik bij jij-gedrag?',
  vragen: ['wat is jij-gedrag'],
  trefwoorden: [],
  kort: 'Stel een grens. Vraag {coordinator} om raad als je twijfelt. Alarm: {alarm}',
  stappen: ['Zeg wat je ziet.', 'Zeg wat je wilt.', 'Stop het gesprek als het doorgaat.'],
  zinnen: ['Ik help u graag, maar niet op deze toon.'],
  bronnen: [
    { doc: 'utrecht-protocol', sectie: '5/jij' },
    { doc: 'eigen-kennis', sectie: 'houding' },
  ],
  verwant: ['aangifte'],
  acties: ['melden', 'hulp-nu', 'zinnen'],
  gecontroleerd: '2027-01-15',
};
const kort: Artikel = { ...artikel, id: 'aangifte', titel: 'Aangifte', stappen: [], zinnen: [], acties: [] };

const leeg: Overzicht = { onderwerpen: [], onbeantwoord: 0, vragen: [] };
const vol: Overzicht = {
  onderwerpen: [
    { artikel: artikel.id, ja: 2, nee: 3, redenen: { onjuist: 1, 'te-lang': 1 } },
    { artikel: 'weg', ja: 0, nee: 1, redenen: {} },
  ],
  onbeantwoord: 4,
  vragen: Array.from({ length: 9 }, (_, n) => ({
    id: ID,
    soort: 'nee' as const,
    dag: '2027-06-04',
    vraag: 'mag [naam] nog komen?',
    ...(n === 0 ? {} : { artikel: artikel.id }),
  })),
};

export function raadpleegVoorbeelden(zicht: Zicht): Voorbeeld[] {
  const groep = { ...zicht, groep: 'https://teams.microsoft.com/l/chat/0/0?users=28%3Abot' };
  const gedrag = 'jij' as const;
  const titelVan = (id: string) => (id === artikel.id ? artikel : undefined);
  return [
    ['antwoord', antwoordKaart(artikel, [kort], zicht)],
    ['antwoord met zinnen', antwoordKaart(artikel, [], zicht, { metZinnen: true })],
    ['antwoord kort', antwoordKaart(kort, [], zicht)],
    ['antwoord op twee vragen', antwoordKaart(artikel, [], zicht, { ook: kort, oordeelId: ID })],
    ['antwoord bij gedrag', antwoordKaart(artikel, [], zicht, { gedrag, waaraan: ['kop dicht'] })],
    ['antwoord bij gedrag zonder woorden', antwoordKaart(artikel, [], zicht, { gedrag })],
    ['antwoord beoordeeld', antwoordKaart(artikel, [kort], zicht, { dank: true })],
    ['antwoord in groep', antwoordKaart(artikel, [kort], groep, { gedrag, oordeelId: ID })],
    ['antwoord ingevoegd', ingevoegdeKaart(artikel, zicht)],
    ['keuze', keuzeKaart([artikel, kort], zicht)],
    ['onbekend', onbekendKaart(zicht, ID)],
    ['onbekend zonder doorgeven', onbekendKaart(zicht)],
    ['onbekend in groep', onbekendKaart(groep, ID)],
    ['groep', groepKaart(groep)],
    ['groep welkom', groepKaart(groep, true)],
    ['hulp in groep', hulpNuKaart(groep)],
    ['gesprek begin', stapKaart({ artikel }, zicht, 0)],
    ['gesprek midden', stapKaart({ artikel }, zicht, 1)],
    ['gesprek laatste', stapKaart({ artikel, soort: 'jij' }, zicht, 99)],
    ['gesprek zonder zin', stapKaart({ artikel: { ...artikel, zinnen: [] } }, zicht, 0)],
    ['gesprek einde', eindeKaart({ artikel }, zicht)],
    ['reden', redenKaart(ID, 'mag Jan de Vries nog komen?', zicht)],
    ['reden zonder vraag', redenKaart(ID, '', zicht)],
    ['doorgeven', doorgeefKaart(ID, 'mag dit?', zicht)],
    ['kennisbank', kennisbankToonKaart(vol, zicht)],
    ['kennisbank onderwerpen', kennisbankKaart(vol, zicht, titelVan)],
    ['kennisbank leeg', kennisbankKaart(leeg, zicht, titelVan)],
    ['bericht melden', berichtMeldenKaart(ID, zicht)],
    ['bericht gemeld', berichtGemeldKaart(groep, false)],
    ['bericht al open', berichtGemeldKaart(groep, true)],
  ];
}
