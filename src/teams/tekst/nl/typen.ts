/** The report by typing alone. */
export const typen = {
  kies: 'Typ het nummer van je antwoord.',
  kiesMeer: 'Typ een of meer nummers, bijvoorbeeld: 1 en 3.',
  tijd: 'Typ wanneer het was, bijvoorbeeld: gisteren om half drie.',
  geenTijd: 'Typ de dag en de tijd bij elkaar, bijvoorbeeld: maandag om half drie.',
  genoteerd: (moment: string) => `Ik noteer: ${moment}. Klopt dat niet? Typ: terug.`,
  plek: (plek: string, anders: string) =>
    `Plek: ${plek}. Was het ergens anders? Typ de plek erbij, bijvoorbeeld: ${anders}, 3.`,
  soort: (nummers: string) => `Dat zijn deze antwoorden: ${nummers}. Typ de nummers die kloppen.`,
  persoon:
    'Een collega opzoeken kan ik niet met een getypte naam. Zoek je collega op de kaart hieronder. Of typ: terug.',
  feiten:
    'Typ wat er gebeurde. Niets opschrijven? Typ: sla over. Begrijp ik je verkeerd? Typ eerst antwoord: en dan je tekst.',
  controle: 'Alles goed? Typ: verstuur. Iets veranderen? Typ het nummer.',
  hulp: 'Typ: ja, als je veilig bent.',
  oordeel: 'Typ het nummer van wat je wilt.',
  nogOpen: 'Je melding staat nog open',
  nogOpenTekst: 'Geef antwoord op de laatste vraag. De vraag nog een keer zien? Typ: vraag.',
  tochAntwoord: 'Was dit je antwoord op de vraag? Typ dan eerst het woord antwoord: en daarna je tekst.',
};
