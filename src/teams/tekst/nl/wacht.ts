/** The guard on personal data in what is typed in the chat. */
export const wacht = {
  verborgen: (wat: string) =>
    `In je tekst stond misschien ${wat}. Dat heb ik verborgen in je melding. Moet het er letterlijk in? Typ: terug. Typ daarna het woord letterlijk: en je tekst.`,
  haalWeg: 'Wat je typte, blijft wel in deze chat staan. Haal je bericht weg als dat beter is.',
  verhaal:
    'Dank je dat je dit vertelt. Ik herhaal en bewaar het niet. Staan er namen of medische gegevens in? Haal je bericht dan weg uit deze chat.',
};
