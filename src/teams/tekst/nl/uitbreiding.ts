/** Where people are: group chats, channels, the box in which they write, and the menu of a message. */
export const uitbreiding = {
  openen: 'Open onze eigen chat',
  groepKop: 'Dit doen we in onze eigen chat',
  groep: 'Een melding doe je bij mij in een eigen chat. Stuur me daar: melden.',
  groepWelkomKop: 'Hoi, ik ben de VPD-assistent',
  groepWelkom:
    'Stel me hier een vraag over het protocol VPD. Iedereen in deze groep ziet het antwoord. Melden doe je in onze eigen chat.',
  gevaar: 'Gevaar? Bel 112 of gebruik de alarmknop. Ga eerst naar een veilige plek.',
  niets: 'Hierover vind ik niets in het protocol. Probeer andere woorden.',
  meldKop: 'Dit bericht melden',
  meldTekst:
    'Ik zet een melding voor je klaar in onze eigen chat. De tekst van het bericht staat er vast in. Nummers en adressen verberg ik.',
  meldGroep: 'De anderen zien hier niets van. Jij leest alles na en verstuurt zelf.',
  meldKnop: 'Zet de melding klaar',
  alOpenKop: 'Je hebt nog een melding open',
  alOpen: 'Maak die eerst af of gooi hem weg. Ik verander er niets aan.',
  klaarKop: 'Je melding staat klaar',
  klaar: 'Ga naar onze eigen chat om hem af te maken. Er is nog niets verstuurd.',
  verlopen: 'Dit formulier werkt niet meer. Sluit het en kies het bericht opnieuw.',
  voorstel: 'Deze tekst komt uit het bericht dat je koos. Pas hem aan als dat nodig is.',
};
