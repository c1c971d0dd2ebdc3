/** Gespreksmodus: one step at a time, for who has somebody on the phone now. */
export const gesprek = {
  knop: 'Ik heb nu iemand aan de lijn',
  stap: (nu: string, van: string) => `Stap ${nu} van ${van}`,
  zeg: 'Zeg bijvoorbeeld',
  volgende: 'Volgende',
  terug: 'Terug',
  onveilig: 'Ik voel me niet veilig',
  einde: 'Gesprek beëindigen',
  typen: 'Typen mag ook: volgende, terug of stop.',
  eindeKop: 'Sluit het gesprek af',
  eindeZin: 'Ik stop nu met dit gesprek. Later terugbellen mag, als we rustig kunnen praten.',
  eindeDaarna: 'Zeg het één keer en hang dan op. Neem even pauze. Praat erover met een collega.',
  meldTekst: 'Ging het over de grens? Meld het dan. Ik vul vast in dat het aan de telefoon was.',
  meld: 'Meld dit',
  kwijtKop: 'Ik weet niet meer bij welke stap je was',
  kwijt:
    'Ben je aan de telefoon? Druk op een knop op de kaart van je stap. Dan ga ik daar verder. Gevaar? Bel 112.',
};
