import {
  find,
  idVan,
  kaartMet,
  laatste,
  leesbaar,
  meld,
  startGemeente,
  totControle,
  type Bediening,
  type Gemeente,
} from './gemeente';
import { antwoordVan, koppen, sql } from './stand';

const BEGIN = '2027-02-22T14:40:00Z';
const VERHAAL = {
  who: 'samira',
  op: { datum: '2027-02-22', tijd: '15:10' },
  kanaal: 'Aan de telefoon',
  gedrag: ['discriminatie', 'belediging'],
  daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
};

describe('the same thing twice is the same as once', () => {
  let gemeente: Gemeente;
  beforeEach(async () => {
    gemeente = await startGemeente(BEGIN);
  });
  afterEach(() => gemeente.stop());

  const meldingen = () => sql(gemeente, 'select nummer, status from meldingen order by nummer');
  const een = [{ nummer: 'M-2027-0001', status: 'ingediend' }];
  const kaartVanPeter = async () => {
    const kaart = await kaartMet(gemeente, 'peter', 'Melding M-2027-0001');
    return kaart.id;
  };

  it.each([
    ['Action.Execute', {}],
    ['Action.Submit', { submit: true }],
  ])('every activity is delivered twice by Teams: %s', async (_naam, hoe) => {
    const dubbel: Bediening = {
      ...gemeente,
      zeg: (who, text) => gemeente.zeg(who, text, { twice: true }),
      klik: (who, activity, title, inputs = {}) =>
        gemeente.klik(who, activity, title, inputs, { twice: true, ...hoe }),
    };
    await meld(dubbel, VERHAAL);
    expect(await meldingen()).toEqual(een);
    expect(koppen(await gemeente.berichten('samira'))).toEqual([
      'Je melding is verstuurd: M-2027-0001',
      'De gesprekken staan in de agenda',
    ]);
    const kaart = await kaartVanPeter();
    // What an old client may show is neutral, so it has no more buttons than these.
    const knoppen =
      'submit' in hoe
        ? ['Ik pak dit op']
        : ['Toon melding', 'Ik pak dit op', 'Nee, de eerste keer', 'Akkoord met dit voorstel'];
    for (const knop of knoppen) expect((await dubbel.klik('peter', kaart, knop)).status).toBe(200);
    expect(koppen(await gemeente.berichten('samira')).slice(2)).toEqual(['Je melding is opgepakt']);
    expect(koppen(await gemeente.berichten('peter'))).toHaveLength(2);
    for (const wie of ['samira', 'peter']) expect(await gemeente.agenda(wie)).toHaveLength(3);
  });

  it('two double clicks on Versturen, on Ik pak dit op and on Akkoord', async () => {
    const { kaart } = await totControle(gemeente, VERHAAL);
    const tegelijk = async (who: string, activity: string, title: string) => {
      const beurten = await Promise.all([1, 2, 3].map(() => gemeente.klik(who, activity, title)));
      for (const beurt of beurten) expect(beurt.response).toMatchObject({ statusCode: 200 });
      return beurten.map(antwoordVan);
    };
    for (const tekst of await tegelijk('samira', kaart, 'Versturen'))
      expect(tekst).toContain('Je melding is verstuurd: M-2027-0001');
    expect(await meldingen()).toEqual(een);
    expect(await sql(gemeente, 'select laatste from nummers')).toEqual([{ laatste: 1 }]);
    expect(await gemeente.agenda('peter')).toHaveLength(3);

    const bijPeter = await kaartVanPeter();
    const opgepakt = await tegelijk('peter', bijPeter, 'Ik pak dit op');
    for (const tekst of opgepakt) expect(tekst).toContain('Staat deze inwoner al in GIR?');
    expect(opgepakt.filter((t) => t.includes('Deze melding is al opgepakt'))).toHaveLength(2);
    expect(
      koppen(await gemeente.berichten('samira')).filter((k) => k === 'Je melding is opgepakt'),
    ).toHaveLength(1);

    await tegelijk('peter', bijPeter, 'Nee, de eerste keer');
    const besluit = await tegelijk('peter', bijPeter, 'Akkoord met dit voorstel');
    for (const tekst of besluit) expect(tekst).toContain('Akkoord met het voorstel op');
    expect(besluit.filter((t) => t.includes('Er is al een besluit genomen'))).toHaveLength(2);
  });

  it('one person says melden on two devices at once: one concept, and both hear of it', async () => {
    const beurten = await Promise.all([gemeente.zeg('ilse', 'melden'), gemeente.zeg('ilse', 'melden')]);
    expect(beurten.map((b) => b.status)).toEqual([200, 200]);
    expect(await meldingen()).toEqual([{ nummer: null, status: 'concept' }]);
    expect(koppen(await gemeente.berichten('ilse'))).not.toContain('Dit kan nu niet');
  });

  it('two decisions at once: one is taken, the other hears which', async () => {
    await meld(gemeente, VERHAAL);
    const kaart = await kaartVanPeter();
    await gemeente.klik('peter', kaart, 'Ik pak dit op');
    await gemeente.klik('peter', kaart, 'Nee, de eerste keer');
    const id = idVan(await kaartMet(gemeente, 'peter', 'Voorstel'));
    // Each is whole by itself: which of the two is first is not ours to say.
    const [akkoord, anders] = (
      await Promise.all([
        gemeente.doe('peter', kaart, 'afhandelen.akkoord', { data: { id } }),
        gemeente.doe('peter', kaart, 'afhandelen.vastleggen', {
          data: {
            id,
            maatregelen: 'waarschuwing',
            reden: 'De inwoner bood zijn excuses aan.',
            aangifteReden: 'De medewerker wil het niet.',
          },
        }),
      ])
    ).map(antwoordVan);
    const teLaat = [akkoord, anders].filter((t) => t?.includes('Er is al een besluit genomen'));
    expect(teLaat).toHaveLength(1);
    const stand = leesbaar(find(await gemeente.klik('peter', kaart, 'Verberg inhoud'), kaart));
    expect(stand).toContain('Opgepakt');
  });

  it('many people report at once: everybody a number of his own', async () => {
    const wie = ['samira', 'joost', 'ilse', 'jamal', 'fatma', 'daan'];
    const kaarten = await Promise.all(wie.map((who) => totControle(gemeente, { ...VERHAAL, who })));
    const beurten = await Promise.all(
      wie.map((who, i) => gemeente.klik(who, kaarten[i]?.kaart ?? '', 'Versturen')),
    );
    const nummers = beurten.map((b) => /M-2027-\d{4}/.exec(antwoordVan(b))?.[0] ?? '');
    expect(nummers.toSorted()).toEqual([1, 2, 3, 4, 5, 6].map((n) => `M-2027-000${n}`));
    expect(koppen(await gemeente.berichten('peter')).filter((k) => k.startsWith('Melding'))).toHaveLength(2);
    expect(laatste(await gemeente.berichten('peter')).summary).toBe('Er is nieuws over een melding.');
  });
});
