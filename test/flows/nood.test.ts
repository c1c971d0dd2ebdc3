import * as melden from '../../src/flows/melden';
import * as nood from '../../src/flows/nood';
import { conceptTot } from '../../src/domain/melden';
import * as b from '../domain/bouw';
import { createWereld, type Wereld } from './wereld';

const invoer = { wat: 'bedreigd', wanneer: 'net', hoe: 'geschrokken' };

async function begin(wereld: Wereld): Promise<string> {
  const begonnen = await melden.beginnen(wereld, b.melder, { taal: 'nl', gedrag: [] });
  if (begonnen.soort === 'dubbel') throw new Error('began twice');
  return begonnen.melding.id;
}
async function stuur(wereld: Wereld): Promise<string> {
  const id = await begin(wereld);
  expect(await nood.versturen(wereld, b.melder, id, invoer)).toMatchObject({ ok: true });
  return id;
}
const soorten = (wereld: Wereld, aan: string) =>
  wereld.berichten().flatMap((x) => (x.aan === aan && x.activityId !== undefined ? [x.soort] : []));

describe('a noodmelding (R3)', () => {
  test('a double click sends one melding, with one number', async () => {
    const wereld = createWereld();
    const id = await begin(wereld);
    const [een, twee] = await Promise.all([
      nood.versturen(wereld, b.melder, id, invoer),
      nood.versturen(wereld, b.melder, id, invoer),
    ]);
    expect(een).toMatchObject({ ok: true, melding: { nummer: 'M-2027-0001' } });
    expect(twee).toMatchObject({ refusal: 'al-ingediend', melding: { nummer: 'M-2027-0001' } });
    expect(wereld.meldingen()).toHaveLength(1);
    await wereld.werk();
    expect(wereld.messenger.post.filter(({ soort }) => soort === 'afhandelen')).toHaveLength(1);
  });

  test('a fault takes no number and loses nothing', async () => {
    const wereld = createWereld();
    const id = await begin(wereld);
    const fout = await nood.versturen(wereld, b.melder, id, { ...invoer, wat: '' });
    expect(fout).toMatchObject({ ok: false, fouten: [{ veld: 'wat', code: 'verplicht' }] });
    expect(wereld.melding(id).status).toBe('concept');
    expect(await nood.versturen(wereld, b.melder, id, invoer)).toMatchObject({
      melding: { nummer: 'M-2027-0001' },
    });
  });

  test('somebody else’s melding does not exist', async () => {
    const wereld = createWereld();
    const id = await begin(wereld);
    expect(await nood.versturen(wereld, b.vreemde, id, invoer)).toEqual({
      ok: false,
      refusal: 'niet-gevonden',
    });
    expect(await nood.aanvullen(wereld, b.vreemde, id)).toEqual({ ok: false, refusal: 'niet-gevonden' });
  });

  test('the next morning the melder is asked to complete it, not when that was done', async () => {
    const wereld = createWereld();
    const id = await stuur(wereld);
    await wereld.werk();
    expect(soorten(wereld, b.melder)).not.toContain('aanvullen');
    wereld.clock.zet(new Date('2027-06-04T07:00:00Z'));
    await wereld.werk();
    expect(soorten(wereld, b.melder)).toContain('aanvullen');
    expect(wereld.melding(id).nood).toBe('open');
  });

  test('completed question by question, and "Klaar" tells the behandelaar; none of it sends it in again', async () => {
    const wereld = createWereld();
    const id = await stuur(wereld);
    await wereld.werk();
    expect(await nood.aanvullen(wereld, b.melder, id)).toMatchObject({
      ok: true,
      melding: { vraag: 'waar' },
    });
    const geef = async (vraag: string, keuze?: string, velden = {}) => {
      const uitkomst = await melden.beantwoorden(wereld, b.melder, id, vraag, {
        velden,
        ...(keuze === undefined ? {} : { keuze }),
      });
      expect(uitkomst).toMatchObject({ ok: true });
    };
    await geef('waar', 'balie', { locatie: 'stadhuis' });
    await geef('gedrag', undefined, { gedrag: 'belediging' });
    await geef('gestopt', 'nee');
    expect(await melden.indienen(wereld, b.melder, id)).toMatchObject({
      refusal: 'niet-compleet',
      melding: { vraag: 'beeindigd' },
    });
    await geef('beeindigd', 'ja');
    await geef('veiligGevoeld', 'nee');
    await geef('bijzonderheden', 'geen');
    expect(await melden.terug(wereld, b.melder, id, 'feiten')).toMatchObject({
      melding: { vraag: 'bijzonderheden' },
    });
    expect(await melden.naarVraag(wereld, b.melder, id, 'feiten')).toMatchObject({
      melding: { vraag: 'feiten' },
    });
    await geef('feiten');
    expect(await melden.indienen(wereld, b.melder, id)).toMatchObject({
      ok: true,
      melding: { nood: 'aangevuld' },
    });
    await wereld.werk();
    expect(soorten(wereld, b.baas)).toContain('aangevuld');
    expect(wereld.melding(id)).toMatchObject({ nummer: 'M-2027-0001', behandelaar: { id: b.baas } });
    expect(wereld.melding(id).handelingen.filter((h) => h.wat === 'ingediend')).toHaveLength(1);
    expect(await melden.indienen(wereld, b.melder, id)).toMatchObject({ refusal: 'al-ingediend' });
    expect(await nood.aanvullen(wereld, b.melder, id)).toMatchObject({ refusal: 'al-ingediend' });
  });

  test('an abandoned one goes like any concept', async () => {
    const wereld = createWereld();
    const id = await begin(wereld);
    wereld.clock.zet(conceptTot(wereld.melding(id)));
    await wereld.werk();
    expect(wereld.meldingen()).toEqual([]);
  });
});
