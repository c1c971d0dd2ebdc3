import { TestAdapter, TurnContext } from 'botbuilder';

import { createBrieven } from '../../src/brieven/docx';
import { GEEN_HERKENNING } from '../../src/domain/raadplegen/herkenning';
import type { Antwoorden } from '../../src/domain/antwoorden';
import type { Taal } from '../../src/flows/ports';
import { createGeheugen } from '../../src/teams/geheugen';
import { parseActivity, type Admitted } from '../../src/teams/activity';
import { tekstVan } from '../../src/teams/present/basis';
import { createRender } from '../../src/teams/render';
import { antwoordOpTekst } from '../../src/teams/tekstbeurt';
import { CARDS_DIR, perType } from '../cards/templates';
import { createFakeStore } from '../flows/fakes';
import * as m from './meldingen';

const KANARIE = 'kanarie-7f3a';
const zwaar: Antwoorden = { ...m.geslagen, feiten: `Hij riep ${KANARIE} en sloeg.` };
const render = createRender(CARDS_DIR);
const talen: readonly Taal[] = ['nl', 'en'];

function getypt(text: string): Admitted {
  const incoming = parseActivity({
    ...{ type: 'message', id: `1-${text}`, text, channelId: 'msteams', serviceUrl: 'https://teams.example' },
    from: { id: '29:samira', aadObjectId: m.samira.id },
    conversation: { id: 'a:1', conversationType: 'personal' },
    recipient: { id: '28:bot' },
  });
  if (incoming?.from.aadObjectId === undefined) throw new Error('no person');
  return { ...incoming, from: { id: incoming.from.id, aadObjectId: incoming.from.aadObjectId } };
}

/** Samira has a concept open at one question, and types. What comes back is a message that stays in her chat. */
async function typ(woord: string, taal: Taal, vraag: string) {
  const store = createFakeStore();
  const { version: _, ...concept } = m.concept(zwaar, { vraag });
  await store.transaction((tx) => tx.meldingen.save({ ...concept, version: 0 }));
  const deps = {
    store,
    clock: { now: () => m.NU },
    geheugen: createGeheugen({ now: () => m.NU }),
    ids: { uuid: () => concept.id, stable: () => '5d1c2b3a-0000-5000-8000-0000000000aa' },
    profiel: m.zicht(taal).profiel,
    kennisbank: { search: () => [], herken: () => GEEN_HERKENNING, getArtikel: () => undefined },
    brieven: createBrieven(),
    origin: () => undefined,
  };
  const context = new TurnContext(new TestAdapter(), { type: 'message' });
  const beurt = { actor: m.samira.id, taal, conversationId: 'a:1', userId: '29:samira' };
  const reacties = await antwoordOpTekst(deps, context, getypt(woord), beurt);
  return { reacties, nu: store.meldingen()[0] };
}

describe.each(talen)('%s: what is sent into a chat after a typed word holds no answers', (taal) => {
  test.each([
    ['verder', 'feiten', 'melden-verder'],
    ['verder', 'controle', 'melden-verder'],
    ['terug', 'controle', 'melden-verder'],
    ['terug', 'schade', 'melden-verder'],
    ['stop', 'feiten', 'melden-gestopt'],
    ['melden', 'controle', 'melden-verder'],
  ])('%s at %s: %s', async (woord, vraag, naam) => {
    const { reacties } = await typ(woord, taal, vraag);
    expect(reacties.map(({ card }) => card.name)).toEqual([naam]);
    const [drawn] = reacties.map(({ card }) => render(card));
    const json = JSON.stringify(drawn);
    const { keuzes, vragen } = tekstVan(taal);
    const { veilig: _, ...andere } = vragen;
    expect(json).not.toContain(KANARIE);
    for (const woorden of [keuzes.gedrag, keuzes.bijzonderheden, keuzes.schade])
      expect(Object.values(woorden).filter((w) => w.length > 8 && json.includes(w))).toEqual([]);
    // Nor which question is open (all cards ask after safety): that would say that there is an injury or damage.
    expect(Object.values(andere).filter(({ kop }) => json.includes(kop))).toEqual([]);
    expect(perType(drawn, 'Input.')).toEqual([]);
  });

  test('it leaves the choice to go on or to begin again', async () => {
    const { reacties } = await typ('verder', taal, 'feiten');
    const drawn = reacties.map(({ card }) => render(card))[0];
    const { verder } = tekstVan(taal).melden;
    expect(JSON.stringify(drawn)).toContain(verder.ja);
    expect(JSON.stringify(drawn)).toContain(verder.opnieuw);
    expect(drawn?.['refresh']).toBeUndefined();
  });

  test('"terug" did go back: the question before is the open one', async () => {
    expect((await typ('terug', taal, 'controle')).nu?.vraag).toBe('feiten');
    expect((await typ('verder', taal, 'controle')).nu?.vraag).toBe('controle');
  });
});
