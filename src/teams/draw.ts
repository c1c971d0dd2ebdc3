import type { Activity } from 'botbuilder';

import type { Profiel } from '../domain/protocol/profiel';
import type { BerichtInhoud, Clock, Gesprek } from '../flows/ports';
import type { Card } from './cards';
import type { Zicht } from './present/basis';
import { berichtKaart, samenvatting } from './present/berichten';
import { verderKaart } from './present/melden';
import type { Render } from './render';
import { CARD_TYPE } from './reply';

export interface DrawDeps {
  render: Render;
  clock: Clock;
  profiel: Profiel;
  personalViews: boolean;
}

/** A concept is nobody's business yet: what is kept in the chat is only that it is open. */
function opTeSlaan(inhoud: BerichtInhoud, zicht: Zicht, now: Date): Card {
  const { bericht, melding } = inhoud;
  return bericht.soort === 'melden' && melding.status === 'concept'
    ? verderKaart(melding, zicht)
    : berichtKaart(inhoud, zicht, now);
}

/** A message as it is kept in the chat: a neutral card, and a summary that says nothing of what it is about. */
export function createDraw({ render, clock, profiel, personalViews }: DrawDeps) {
  return (inhoud: BerichtInhoud, gesprek: Gesprek): Partial<Activity> => {
    const zicht = { taal: inhoud.taal, profiel, userId: personalViews ? gesprek.teamsUserId : '' };
    return {
      summary: samenvatting(inhoud.bericht.soort, zicht),
      attachments: [{ contentType: CARD_TYPE, content: render(opTeSlaan(inhoud, zicht, clock.now())) }],
    };
  };
}
