import { join } from 'node:path';

import { createDraw } from '../../src/teams/draw';
import { createRender } from '../../src/teams/render';
import { concept, NU, toegewezen, uitgescholden, zicht } from './meldingen';

const render = createRender(join(__dirname, '../../cards'));
const draw = createDraw({
  render,
  clock: { now: () => NU },
  profiel: zicht('nl').profiel,
  personalViews: true,
});
const CANARY = 'zwartepietendrop4711';

describe('what is kept in the chat', () => {
  it.each(['gedrag', 'feiten', 'controle'])(
    'a concept at %s keeps nothing of what was filled in',
    (vraag) => {
      const leeg = concept(uitgescholden);
      const melding = { ...leeg, vraag, antwoorden: { ...leeg.antwoorden, feiten: CANARY } };
      const bericht = {
        id: melding.id,
        soort: 'melden' as const,
        aan: melding.melder,
        meldingId: melding.id,
      };
      const kaart = JSON.stringify(draw({ bericht, melding, taal: 'nl' }, gesprek(melding.melder)));
      expect(kaart).toContain('Je hebt nog een melding openstaan');
      expect(kaart).not.toContain(CANARY);
      expect(kaart).not.toContain('sukkel');
    },
  );

  it('the summary on a locked phone says that there is something, never what', () => {
    const melding = toegewezen(uitgescholden);
    const aan = melding.behandelaar?.id ?? '';
    const bericht = { id: melding.id, soort: 'afhandelen' as const, aan, meldingId: melding.id };
    expect(draw({ bericht, melding, taal: 'nl' }, gesprek(aan)).summary).toBe(
      'Er staat een melding voor je klaar.',
    );
  });
});

function gesprek(persoon: string) {
  return {
    persoon,
    conversationId: 'a:1',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    tenantId: persoon,
    teamsUserId: '29:x',
    teamsBotId: '28:y',
    taal: 'nl' as const,
  };
}
