import type { Tekst } from '../nl';

/** Gespreksmodus: one step at a time, for who has somebody on the phone now. */
export const gesprek: Tekst['gesprek'] = {
  knop: 'I have somebody on the line now',
  stap: (nu: string, van: string) => `Step ${nu} of ${van}`,
  zeg: 'You can say',
  volgende: 'Next',
  terug: 'Back',
  onveilig: 'I do not feel safe',
  einde: 'End the call',
  typen: 'Typing works too: next, back or stop.',
  eindeKop: 'End the call',
  eindeZin: 'I am ending this call now. You may call back later when we can talk calmly.',
  eindeDaarna: 'Say it once, then hang up. Take a short break. Talk about it with a colleague.',
  meldTekst: 'Did it cross the line? Then report it. I already fill in that it was on the phone.',
  meld: 'Report this',
  kwijtKop: 'I do not know any more which step you were at',
  kwijt:
    'Are you on the phone? Press a button on the card of your step. Then I go on from there. Danger? Call 112.',
};
