import { utrecht, type Profiel } from '../domain/protocol/profiel';
import { findMens } from './organisatie';

const persoon = (key: string) => {
  const mens = findMens(key);
  if (!mens) throw new Error(`no such person: ${key}`);
  return { id: mens.id, naam: mens.naam };
};

/** The choices of the sample municipality. */
export const sandboxProfiel: Profiel = {
  ...utrecht,
  gemeente: 'Voorbeeldstad',
  rollen: {
    coordinatoren: [persoon('noor')],
    irm: [persoon('ingrid')],
    vervangers: [{ ...persoon('bram'), van: persoon('anja').id }],
    arbo: [persoon('rachid')],
    contactpersonen: [
      {
        ...persoon('hanneke'),
        soort: 'politiek',
        voor: [persoon('wim').id],
        gasten: false,
        werkgever: '',
      },
      {
        ...persoon('lies'),
        soort: 'derde',
        voor: [persoon('tomasz').id],
        gasten: false,
        werkgever: 'Uitzendbureau De Brug',
      },
    ],
    beheerders: [],
    bot: [],
  },
  locaties: [
    {
      id: 'stadhuis',
      naam: 'Stadhuis',
      alarm: 'Druk op de rode knop onder de balie of bel de beveiliging: toestel 555.',
    },
    {
      id: 'wijkloket',
      naam: 'Wijkloket Noord',
      alarm: 'Druk op de knop aan je keycord en roep een collega.',
    },
    {
      id: 'werf',
      naam: 'Gemeentewerf',
      alarm: 'Roep via de portofoon: assistentie. Of bel de meldkamer: toestel 600.',
    },
  ],
  bewaartermijnMaanden: 12,
};
