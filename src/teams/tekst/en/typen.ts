/** The report by typing alone. */
export const typen = {
  kies: 'Type the number of your answer.',
  kiesMeer: 'Type one or more numbers, for example: 1 and 3.',
  tijd: 'Type when it was, for example: yesterday at 2.30 pm.',
  geenTijd: 'Type the day and the time together, for example: Monday at 2.30 pm.',
  genoteerd: (moment: string) => `I noted: ${moment}. Not right? Type: back.`,
  plek: (plek: string, anders: string) =>
    `Place: ${plek}. Was it somewhere else? Type the place too, for example: ${anders}, 3.`,
  soort: (nummers: string) => `Those are these answers: ${nummers}. Type the numbers that are right.`,
  persoon:
    'I cannot look up a colleague by a typed name. Find your colleague on the card below. Or type: back.',
  feiten:
    'Type what happened. Nothing to write down? Type: skip. Do I get you wrong? First type answer: and then your text.',
  controle: 'All good? Type: send. Something to change? Type its number.',
  hulp: 'Type: yes, when you are safe.',
  oordeel: 'Type the number of what you want.',
  nogOpen: 'Your report is still open',
  nogOpenTekst: 'Answer the last question. See it again? Type: repeat.',
  tochAntwoord:
    'Was this your answer to the question? Then first type the word answer: and after that your text.',
};
