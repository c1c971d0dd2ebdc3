import type { Artikel, Raadpleging } from '../../src/domain/raadplegen';
import { GEEN_HERKENNING } from '../../src/domain/raadplegen/herkenning';
import type { Antwoord } from '../../src/flows/raadplegen';
import { overzicht } from '../../src/flows/beoordelingen';
import { createGeheugen } from '../../src/teams/geheugen';
import { getypteStap } from '../../src/teams/gesprekbeurt';
import { beantwoord } from '../../src/teams/raadpleegbeurt';
import { actions } from '../../src/teams/actions';
import { coordinator, melder } from '../domain/bouw';
import { createWereld } from '../flows/wereld';
import { artikel } from '../cards/voorbeelden-raadplegen';

const ander: Artikel = { ...artikel, id: 'ander', titel: 'Iets anders' };
const EIGEN = { actor: melder, taal: 'nl' as const, conversationId: 'a:1', userId: '29:1' };
const GROEP = {
  ...EIGEN,
  conversationId: '19:g',
  groep: 'https://teams.microsoft.com/l/chat/0/0?users=28%3Ab',
};

function createDeps() {
  const w = createWereld();
  const artikelen = new Map([artikel, ander].map((a) => [a.id, a]));
  const getArtikel = (id: string) => artikelen.get(id);
  const kennisbank = { search: () => [], herken: () => GEEN_HERKENNING, getArtikel };
  return { ...w, kennisbank, geheugen: createGeheugen(w.clock) };
}
const antwoord = (raadpleging: Raadpleging, waaraan: string[] = []): Antwoord => ({
  ...{ raadpleging, waaraan, taal: 'nl', verwant: [], gedrag: [] },
  ...{ intent: 'question', herkend: undefined, treffers: [], bronnen: [] },
});

describe('the cards of an answer', () => {
  it('two questions get two answers on one card', async () => {
    const gevonden = antwoord({ soort: 'artikel', artikel, anderen: [], ook: ander });
    const [card, ...rest] = await beantwoord(createDeps(), 'x', gevonden, EIGEN);
    expect(rest).toEqual([]);
    expect(card?.data).toMatchObject({ kop: artikel.titel, heeftOok: true, ookTitel: ander.titel });
  });

  it('behaviour is a suggestion that says why, and the report takes it along as a first tick', async () => {
    const deps = createDeps();
    const gevonden = antwoord({ soort: 'artikel', artikel, anderen: [], gedrag: 'jij' }, ['kop *dicht*']);
    const [card] = await beantwoord(deps, 'x', gevonden, EIGEN);
    expect(card?.data).toMatchObject({
      heeftGedrag: true,
      gedrag: expect.stringMatching(/lijkt op jij-gedrag.*Klopt dat/) as string,
      gedragWaarom: expect.stringContaining('‘kop dicht’') as string,
      kanMelden: false,
      kanMeldenMet: true,
    });
    await actions['raadplegen.melden'].run(deps, { soort: 'jij' }, EIGEN);
    expect(deps.meldingen()[0]).toMatchObject({ voorzet: ['belediging'], antwoorden: {} });
  });

  it('two likely meanings are asked back; what is none of them can be passed on', async () => {
    const deps = createDeps();
    const gevonden = antwoord({ soort: 'verduidelijk', keuzes: [artikel, ander] });
    const [card] = await beantwoord(deps, 'wat mag?', gevonden, EIGEN);
    expect(card).toMatchObject({
      name: 'raadplegen-keuze',
      data: { keuzes: [{ titel: artikel.titel }, {}] },
    });
    const geen = await actions['raadplegen.anders'].run(deps, {}, EIGEN);
    expect(geen).toMatchObject({ name: 'raadplegen-onbekend', data: { kanVragen: true } });
    const { id } = geen.data as { id: string };
    expect(await actions['beoordelen.vragen'].run(deps, { id }, EIGEN)).toMatchObject({
      data: { vraag: 'wat mag?' },
    });
  });

  it('danger comes first; what else was asked stands below it (R104)', async () => {
    const cards = await beantwoord(createDeps(), 'x', antwoord({ soort: 'gevaar', artikel }), EIGEN);
    expect(cards.map(({ name }) => name)).toEqual(['hulp-nu', 'raadplegen-antwoord']);
    expect(cards[1]?.data).toMatchObject({ kanBeoordelen: false });
  });

  it.each<Raadpleging>([
    { soort: 'melden' },
    { soort: 'bedoeling', bedoeling: 'status' },
    { soort: 'bedoeling', bedoeling: 'groet' },
  ])('a group gets the way to the own chat and nothing of anybody: %o', async (raadpleging) => {
    const deps = createDeps();
    const [card] = await beantwoord(deps, 'kop dicht zei ie', antwoord(raadpleging), GROEP);
    expect(card).toMatchObject({ name: 'groep', data: { openUrl: GROEP.groep } });
    expect(deps.geheugen.vraag(melder)).toBeUndefined();
  });

  it('a group sees no suggestion about what somebody told', async () => {
    const gevonden = antwoord({ soort: 'artikel', artikel, anderen: [], gedrag: 'jij' }, ['kop dicht']);
    const [card] = await beantwoord(createDeps(), 'x', gevonden, GROEP);
    expect(card?.data).toMatchObject({
      heeftGedrag: false,
      kanMelden: false,
      kanOpenen: true,
      gedragWaarom: '',
    });
  });

  it('that there is no answer is counted, in any chat, and nothing else of it', async () => {
    const deps = createDeps();
    for (const beurt of [EIGEN, GROEP]) await beantwoord(deps, 'x', antwoord({ soort: 'onbekend' }), beurt);
    await beantwoord(deps, 'x', antwoord({ soort: 'buiten', loket: 'geen' }), EIGEN);
    expect(await overzicht(deps, coordinator)).toEqual({ onderwerpen: [], onbeantwoord: 3, vragen: [] });
  });
});

describe('steps by word', () => {
  const typ = (deps: ReturnType<typeof createDeps>, woord: string) => getypteStap(deps, woord, EIGEN);
  const begonnen = () => {
    const deps = createDeps();
    deps.geheugen.onthoudStand(melder, { artikel: artikel.id, taal: 'nl', stap: 1 });
    return deps;
  };

  it('nobody who is not in such a talk is taken into one', () => {
    expect(typ(createDeps(), 'volgende')).toBeUndefined();
    expect(typ(begonnen(), 'mag ik ophangen?')).toBeUndefined();
    const deps = begonnen();
    deps.geheugen.onthoudStand(melder, { artikel: 'weg', taal: 'nl', stap: 0 });
    expect(typ(deps, 'volgende')).toBeUndefined();
  });

  it('next after the last step is the end; back before the first one stays there', () => {
    const deps = begonnen();
    expect(typ(deps, ' Volgende! ')?.data).toMatchObject({ voortgang: 'Stap 3 van 3' });
    expect(typ(deps, 'next')?.name).toBe('raadplegen-einde');
    expect(typ(deps, 'volgende')).toBeUndefined();
    const weer = begonnen();
    for (let n = 0; n < 3; n++) expect(typ(weer, 'terug')?.data).toMatchObject({ voortgang: 'Stap 1 van 3' });
  });

  it('the behaviour that was recognised goes along on the cards, so that a restart does not lose it', async () => {
    const deps = createDeps();
    const op = { artikel: `nl:${ander.id}`, soort: 'jij' as const };
    const card = await actions['gesprek.tonen'].run(deps, { ...op, keuze: '1' }, EIGEN);
    expect(card.data).toMatchObject(op);
    expect(typ(deps, 'volgende')?.data).toMatchObject(op);
    expect(typ(deps, 'stop')).toMatchObject({ name: 'raadplegen-einde', data: op });
    const herstart = createDeps();
    await actions['gesprek.melden'].run(herstart, op, EIGEN);
    expect(herstart.meldingen()[0]).toMatchObject({ voorzet: ['belediging'] });
  });

  it('a card without behaviour, or with something else in its place, still works', () => {
    const { data } = actions['gesprek.tonen'];
    for (const soort of ['', 'x', undefined])
      expect(data.parse({ artikel: 'nl:ander', keuze: '0', soort })).toEqual({
        artikel: 'nl:ander',
        keuze: '0',
      });
  });

  it('a step that is no number is the first one; an article that is not there has none', async () => {
    const deps = createDeps();
    const toon = (id: string) =>
      actions['gesprek.tonen'].run(deps, { artikel: `nl:${id}`, keuze: 'x' }, EIGEN);
    expect((await toon(artikel.id)).data).toMatchObject({ voortgang: 'Stap 1 van 3' });
    expect((await toon('weg')).name).toBe('raadplegen-onbekend');
  });
});
