/** Around the answers of the kennisbank; the answers themselves are articles. */
export const raadplegen = {
  zinnenKop: 'Zo kun je het zeggen',
  meldDit: 'Meld dit',
  hulpNu: 'Hulp nu',
  zinnen: 'Toon voorbeeldzinnen',
  gecontroleerd: (datum: string) => `Landelijke gegevens gecontroleerd op ${datum}.`,
  gedrag: {
    lijkt: (naam: string) => `Dit lijkt op ${naam}. Klopt dat?`,
    gezien: (woorden: string) => `Ik lees dat in: ${woorden}.`,
    namen: {
      ik: 'ik-gedrag',
      jullie: 'jullie-gedrag',
      jij: 'jij-gedrag',
      'fysiek-dreiging': 'fysiek gedrag: dreigen',
      'fysiek-geweld': 'fysiek gedrag: geweld',
    },
    waarom: {
      ik: 'De inwoner wil iets voor zichzelf en blijft daarom vragen of zeuren.',
      jullie: 'De boosheid gaat over de gemeente of de regels, niet over jou.',
      jij: 'Het is tegen jou als persoon gericht.',
      'fysiek-dreiging': 'Er klinkt een dreiging met geweld of schade in door.',
      'fysiek-geweld': 'Er is lichamelijk contact, gooien of vernielen.',
    },
    beslis: 'Jij beslist. Klopt het niet, kies dan zelf iets anders.',
  },
  ook: 'Je vroeg ook',
  toonOok: 'Toon dit antwoord',
  verduidelijk: {
    kop: 'Wat bedoel je?',
    tekst: 'Ik weet het niet zeker. Kies wat het meest lijkt op je vraag.',
    anders: 'Iets anders',
  },
  onbekend: {
    kop: 'Dat weet ik niet',
    tekst: (naam: string) =>
      `Hierover vind ik niets in het protocol. Vraag het aan ${naam}, de coördinator VPD. Je mag het mij ook met andere woorden vragen.`,
  },
  buiten: {
    kop: 'Daar kan ik je niet bij helpen',
    tekst: 'Ik help bij agressie en geweld door inwoners.',
    loketten: {
      vertrouwenspersoon: 'Gaat het om een collega of je baas? Praat met de vertrouwenspersoon of met HR.',
      integriteit: 'Ga hiermee naar het meldpunt integriteit van de gemeente.',
      privacy: 'Meld dit meteen bij de privacy-officer of het meldpunt datalekken.',
      personeelszaken: 'Ga hiermee naar je leidinggevende of naar HR.',
      ict: 'Vraag het aan de servicedesk ICT.',
      facilitair: 'Vraag het aan de facilitaire dienst.',
      inwonersloket: 'De publieksbalie of de website van de gemeente helpt hierbij.',
      'openbare-ruimte': 'Geef dit door aan het meldpunt openbare ruimte.',
      'veilig-thuis': 'Bel Veilig Thuis: 0800-2000. Bij direct gevaar: 112.',
      huisarts: 'Vraag het aan je huisarts of aan de bedrijfsarts.',
      juridisch: 'Vraag het aan Juridische Zaken.',
      politie: 'Bel de politie: 0900-8844. Bij direct gevaar: 112.',
      communicatie: 'Vraag het aan Communicatie.',
      geen: 'Vraag me iets over gedrag van inwoners, melden of nazorg.',
    },
  },
  mens: {
    kop: 'Praat met iemand, nu',
    tekst:
      'Wat je schrijft, klinkt zwaar. Je hoeft dit niet alleen te doen. Bel 113 of 0800-0113, dag en nacht, gratis. Is er nu gevaar? Bel 112. Ik bewaar niet wat je schreef.',
  },
  welkom: {
    kop: 'Hoi, ik ben de VPD-assistent',
    tekst:
      'Ik help je als een inwoner over de grens gaat. Je kunt bij mij melden en vragen stellen over het protocol.',
    gevaar: 'Gevaar? Bel 112. Ik ben geen alarm.',
    voorbeelden: ['Wat doe ik bij jij-gedrag?', 'Moet ik dit melden?', 'Wie doet er aangifte?'],
    voorbeeldKop: 'Dit kun je vragen',
    melden: 'Ik wil iets melden',
    nagaan: 'Moet ik dit melden?',
    privacy: 'Vragen bewaar ik niet. Je melding zien alleen jij, wie hem afhandelt en de coördinator VPD.',
  },
  status: {
    kop: 'Hoe staat het met je melding?',
    tekst: (naam: string) =>
      `Kijk op de kaart van je melding, hierboven in deze chat. Daar staat de stand van nu. Geen kaart, of duurt het lang? Vraag het aan wie je melding afhandelt of aan ${naam}, de coördinator VPD.`,
  },
  dank: { kop: 'Graag gedaan', tekst: 'Is er nog iets? Stel je vraag of typ: melden.' },
  teLang: 'Je bericht is te lang voor mij. Maak het korter, of typ: melden.',
};
