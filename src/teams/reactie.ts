import type { Card } from './cards';

/** A card to send; with the melding it belongs to when it is the card of the melder. */
export interface Reactie {
  card: Card;
  meldingId?: string;
}
