import { beantwoorden, beginnen } from '../../src/flows/melden';
import { meldBericht } from '../../src/flows/berichtmelden';
import * as bouw from '../domain/bouw';
import { createWereld, type Wereld } from './wereld';

const meld = (w: Wereld, tekst: string, eenmaal = 'een') =>
  meldBericht(w, bouw.melder, { eenmaal, taal: 'nl', tekst });
const concept = (w: Wereld) => w.meldingen()[0];

describe("'Meld dit bericht'", () => {
  it('makes one concept, with the text masked, and sends its card once', async () => {
    const w = createWereld();
    expect(await meld(w, 'Bel 0612345678, kop dicht trut')).toBe('begonnen');
    expect(await meld(w, 'Bel 0612345678, kop dicht trut')).toBe('begonnen');
    expect(w.meldingen()).toHaveLength(1);
    expect(concept(w)).toMatchObject({
      status: 'concept',
      antwoorden: {},
      voorstel: { feiten: 'Bel [telefoon], kop dicht trut' },
    });
    const gestuurd = w.wachtend().filter(({ effect }) => effect.kind === 'bericht-sturen');
    expect(gestuurd).toHaveLength(1);
  });

  it.each([
    ['Van: boze burger. Onderwerp: jullie deugen niet', 'e-mail'],
    ['hij stuurt dit steeds via WhatsApp', 'sociale-media'],
    ['hij belde en hing op', 'telefoon'],
    ['er kwam een brief', 'brief'],
    ['hij stond aan de balie', undefined],
  ] as const)('guesses the way of contact from "%s"', async (tekst, kanaal) => {
    const w = createWereld();
    await meld(w, tekst);
    expect(concept(w)?.voorstel?.kanaal).toBe(kanaal);
  });

  it('a message without words gives a report without a first text', async () => {
    const w = createWereld();
    await meld(w, ' ');
    expect(concept(w)).toMatchObject({ voorstel: {} });
  });

  it('leaves a concept that is open as it is', async () => {
    const w = createWereld();
    await beginnen(w, bouw.melder, { taal: 'nl', gedrag: [] });
    const voor = concept(w);
    expect(await meld(w, 'kop dicht')).toBe('al-open');
    expect(w.meldingen()).toEqual([voor]);
  });

  it('what was offered is gone once the question is answered', async () => {
    const w = createWereld();
    await meld(w, 'hij schold');
    const { id = '' } = concept(w) ?? {};
    await beantwoorden(w, bouw.melder, id, 'veilig', { velden: {}, keuze: 'ja' });
    expect(concept(w)?.voorstel).toBeDefined();
    await beantwoorden(w, bouw.melder, id, 'feiten', { velden: { feiten: '' } });
    expect(concept(w)).not.toHaveProperty('voorstel');
  });
});
