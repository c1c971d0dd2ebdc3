import type { z } from 'zod';

import { agendaCards } from './cards/agenda';
import { afhandelenCards } from './cards/afhandelen';
import { beoordelenCards } from './cards/beoordelen';
import { besluitCards } from './cards/besluit';
import { brievenCards } from './cards/brieven';
import { berichtenCards } from './cards/berichten';
import { meldenCards } from './cards/melden';
import { noodCards } from './cards/nood';
import { mijnCards } from './cards/mijn';
import { dossierCards } from './cards/dossier';
import { nazorgCards } from './cards/nazorg';
import { routeringCards } from './cards/routering';
import { uitbreidingCards } from './cards/uitbreiding';
import { werklijstCards } from './cards/werklijst';
import { raadplegenCards } from './cards/raadplegen';

/** One entry per file in cards/. The schema is the template's data, complete: no optional, no null. */
export const cards = {
  ...meldenCards,
  ...afhandelenCards,
  ...berichtenCards,
  ...raadplegenCards,
  ...beoordelenCards,
  ...uitbreidingCards,
  ...noodCards,
  ...mijnCards,
  ...dossierCards,
  ...besluitCards,
  ...routeringCards,
  ...nazorgCards,
  ...agendaCards,
  ...brievenCards,
  ...werklijstCards,
} as const satisfies Record<string, z.ZodType>;

export type CardName = keyof typeof cards;
export type CardData<N extends CardName> = z.infer<(typeof cards)[N]>;

/** A card that is ready to be drawn: its name and its whole data. */
export type Card = { [N in CardName]: { name: N; data: CardData<N> } }[CardName];
