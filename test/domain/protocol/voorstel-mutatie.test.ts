import type { GedragsvormId } from '../../../src/domain/protocol/gedrag';
import { openRijen, voorstel, zwaarsteRijen, type RijId } from '../../../src/domain/protocol/maatregelen';

const feiten = (vormen: GedragsvormId[], rij?: RijId) => ({
  ...{ vormen, discriminatie: false, recidive: false, zelfbeschadiging: false },
  ...(rij === undefined ? {} : { rij }),
});
const LEEG = { rijen: [], andereRijen: [], maatregelen: [], optioneel: [], afgeleid: [] };

describe('where the matrix proposes nothing', () => {
  it.each<[string, ReturnType<typeof feiten>]>([
    ['the citizen said so', { ...feiten(['belediging']), zelfbeschadiging: true }],
    ['it is the behaviour', feiten(['zelf-iets-aandoen'])],
    ['... next to other behaviour', feiten(['belediging', 'zelf-iets-aandoen'])],
  ])('A12, R378, F-C13: threat of self-harm, %s: nothing but the coordinator', (_naam, wat) => {
    expect(voorstel(wat)).toEqual({
      ...LEEG,
      soort: 'geen-voorstel-zelfbeschadiging',
      overlegCoordinator: true,
      bron: { doc: 'bijlage-sociale-zaken', sectie: 'agressie' },
    });
  });

  it('A31, A32: sent in below the threshold: addressing was the reaction', () => {
    expect(voorstel({ ...feiten(['belediging']), onderDrempel: true })).toEqual({
      ...LEEG,
      soort: 'geen-voorstel-onder-drempel',
      overlegCoordinator: false,
      bron: { doc: 'utrecht-protocol', sectie: '6.1' },
    });
  });
});

describe('the row that is proposed', () => {
  it('A11, A13: a chosen row counts only for a form that leaves it open', () => {
    expect(zwaarsteRijen(feiten(['belediging'], 'PERSONEN'))).toEqual(['JIJ']);
    expect(zwaarsteRijen(feiten(['poging-geweld'], 'PERSONEN'))).toEqual(['PERSONEN']);
    expect(zwaarsteRijen(feiten(['poging-geweld'], 'ZAKEN'))).toEqual(['DREIGEN']);
    expect(zwaarsteRijen(feiten(['poging-geweld', 'belediging'], 'PERSONEN'))).toEqual(['PERSONEN']);
  });

  it('A13: what can still be chosen is what would change the proposal', () => {
    expect(openRijen(feiten(['poging-geweld']))).toEqual(['PERSONEN']);
    expect(openRijen(feiten(['poging-geweld', 'mishandeling']))).toEqual([]);
    expect(openRijen(feiten(['belediging']))).toEqual([]);
    expect(voorstel(feiten(['poging-geweld'])).andereRijen).toEqual(['PERSONEN']);
    expect(voorstel(feiten(['poging-geweld'], 'PERSONEN')).andereRijen).toEqual([]);
  });

  it.each<[GedragsvormId, RijId]>([
    ['dreigen-geweld-persoon', 'DREIGEN'],
    ['vernieling', 'ZAKEN'],
    ['mishandeling', 'PERSONEN'],
  ])('A14, A47b: next to a form without a row, %s keeps its own', (vorm, rij) => {
    const gedaan = voorstel(feiten(['lokaalvredebreuk', vorm]));
    expect([gedaan.soort, gedaan.rijen, gedaan.overlegCoordinator]).toEqual(['voorstel', [rij], true]);
  });

  it('A14: jij-gedrag next to a form without a row is decided with the coordinator', () => {
    const gedaan = voorstel(feiten(['lokaalvredebreuk', 'belediging']));
    expect([gedaan.soort, gedaan.rijen]).toEqual(['handmatig-coordinator', ['JIJ']]);
  });

  it('R138: behaviour with no row at all: the coordinator', () => {
    const gedaan = voorstel(feiten(['ordeverstoring']));
    expect([gedaan.soort, gedaan.rijen, gedaan.overlegCoordinator]).toEqual([
      'handmatig-coordinator',
      [],
      true,
    ]);
  });
});
