/** Around the answers of the kennisbank; the answers themselves are articles. */
export const raadplegen = {
  bron: 'Bron',
  zinnenKop: 'Zo kun je het zeggen',
  verwant: 'Meer hierover',
  meldDit: 'Meld dit',
  hulpNu: 'Hulp nu',
  zinnen: 'Toon voorbeeldzinnen',
  gecontroleerd: (datum: string) => `Landelijke gegevens nagekeken op ${datum}.`,
  bedoelJe: 'Bedoel je misschien:',
  onbekend: {
    kop: 'Dat weet ik niet',
    tekst: (naam: string) =>
      `Hierover vind ik niets in het protocol. Vraag het aan ${naam}, de coördinator VPD. Je mag het mij ook met andere woorden vragen.`,
  },
  buiten: {
    kop: 'Daar ga ik niet over',
    tekst: 'Ik help bij agressie en geweld door inwoners.',
  },
  mens: {
    kop: 'Praat met iemand, nu',
    tekst:
      'Wat je schrijft, klinkt zwaar. Je hoeft dit niet alleen te doen. Bel 113 of 0800-0113, dag en nacht, gratis. Is er nu gevaar? Bel 112. Ik bewaar niet wat je schreef.',
  },
  welkom: {
    kop: 'Hoi, ik ben VPD-assistent',
    tekst: 'Ik help je als een inwoner over de grens gaat. Je kunt bij mij melden en vragen stellen over het protocol.',
    gevaar: 'Gevaar? Bel 112. Ik ben geen alarm.',
    voorbeelden: ['Wat doe ik bij jij-gedrag?', 'Moet ik dit melden?', 'Wie doet er aangifte?'],
    voorbeeldKop: 'Dit kun je vragen',
    melden: 'Ik wil iets melden',
    privacy: 'Vragen bewaar ik niet. Een melding ziet alleen wie hem afhandelt, en de coördinator VPD.',
  },
  verteld: 'Wat vervelend dat dit gebeurde. Ik help je met de melding.',
  teLang: 'Je bericht is te lang voor mij. Maak het korter, of typ: melden.',
  groep: 'Een melding doe je bij mij in een eigen chat. Stuur me daar: melden.',
};
