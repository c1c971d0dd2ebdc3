import * as beoordelingen from '../../src/flows/beoordelingen';
import { meestGebruikt, zoek } from '../../src/flows/zoeken';
import { GEEN_HERKENNING } from '../../src/domain/raadplegen/herkenning';
import { artikel } from '../domain/artikelbouw';
import * as bouw from '../domain/bouw';
import { createWereld, type Wereld } from './wereld';

const ID = '5d1c2b3a-0000-4000-8000-0000000000a1';
const ANDER = '5d1c2b3a-0000-4000-8000-0000000000a2';
const zie = (w: Wereld) => beoordelingen.overzicht(w, bouw.coordinator);

describe('a verdict on an answer (Q10)', () => {
  it('counts once however often it is sent, and the last one counts', async () => {
    const w = createWereld();
    for (const soort of ['ja', 'ja', 'nee', 'nee'] as const)
      await beoordelingen.beoordeel(w, { id: ID, soort, artikel: 'irm' });
    expect((await zie(w))?.onderwerpen).toEqual([{ artikel: 'irm', ja: 0, nee: 1, redenen: {} }]);
  });

  it('sent again does not lose the reason that was given', async () => {
    const w = createWereld();
    const nee = { id: ID, soort: 'nee' as const, artikel: 'irm' };
    await beoordelingen.beoordeel(w, nee);
    await beoordelingen.vulAan(w, ID, { reden: 'te-lang' });
    await beoordelingen.beoordeel(w, nee);
    expect((await zie(w))?.onderwerpen[0]?.redenen).toEqual({ 'te-lang': 1 });
  });

  it('holds the day and nothing that tells whose it is', async () => {
    const w = createWereld();
    await beoordelingen.beoordeel(w, { id: ID, soort: 'onbekend' });
    await beoordelingen.vulAan(w, ID, { vraag: ' mag Jan de Vries hier nog komen? ' });
    const rij = await w.store.transaction((tx) => tx.beoordelingen.get(ID));
    expect(rij).toEqual({
      id: ID,
      soort: 'onbekend',
      dag: '2027-06-03',
      vraag: 'mag [naam] hier nog komen?',
    });
  });

  it('without a question passes none on; of what is gone nothing is made', async () => {
    const w = createWereld();
    await beoordelingen.beoordeel(w, { id: ID, soort: 'onbekend' });
    expect(await beoordelingen.vulAan(w, ID, { vraag: '  ' })).not.toHaveProperty('vraag');
    expect(await beoordelingen.vulAan(w, ANDER, { vraag: 'wat?' })).toBeUndefined();
    expect(await zie(w)).toEqual({ onderwerpen: [], onbeantwoord: 1, vragen: [] });
  });

  it('is for the coordinator only: reading and taking away', async () => {
    const w = createWereld();
    await beoordelingen.beoordeel(w, { id: ID, soort: 'onbekend' });
    await beoordelingen.vulAan(w, ID, { vraag: 'wat nu?' });
    expect(await beoordelingen.overzicht(w, bouw.baas)).toBeUndefined();
    await beoordelingen.gelezen(w, bouw.baas, ID);
    expect((await zie(w))?.vragen).toHaveLength(1);
    await beoordelingen.gelezen(w, bouw.coordinator, ID);
    await beoordelingen.gelezen(w, bouw.coordinator, ANDER);
    expect(await zie(w)).toEqual({ onderwerpen: [], onbeantwoord: 1, vragen: [] });
  });
});

const kennisbank = {
  search: () => [
    { artikel: artikel('zeker'), score: 0.9 },
    { artikel: artikel('kan'), score: 0.3 },
    { artikel: artikel('nee'), score: 0.05 },
  ],
  herken: () => GEEN_HERKENNING,
  getArtikel: (id: string) => (id === 'weg' ? undefined : artikel(id)),
};

describe('searching while writing', () => {
  it('offers more than one answer would, but nothing that has little to do with it', () => {
    const gezocht = zoek({ ...createWereld(), kennisbank }, 'wat is de grens?', 'nl');
    expect(gezocht).toMatchObject({ soort: 'artikelen', artikelen: [{ id: 'zeker' }, { id: 'kan' }] });
  });

  it('sees danger and somebody in a dark place before it looks for articles (R104)', () => {
    for (const tekst of ['hij heeft een mes en staat nu voor me', 'ik wil niet meer leven'])
      expect(zoek({ ...createWereld(), kennisbank }, tekst, 'nl')).toEqual({ soort: 'gevaar' });
  });

  it('begins with what was the answer most often, filled up with well-known ones', async () => {
    const w = createWereld();
    for (const id of ['soms', 'vaak', 'vaak', 'weg']) await beoordelingen.telGebruik(w, id);
    const lijst = await meestGebruikt({ ...w, kennisbank }, 'nl', 4);
    expect(lijst.map(({ id }) => id)).toEqual(['vaak', 'soms', 'omgaan-jij', 'wanneer-melden']);
  });
});
