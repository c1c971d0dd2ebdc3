import { meldbesluit, type Meldfeiten } from '../../src/domain/meldbesluit';
import { gestoptWaarden } from '../../src/domain/antwoorden';
import { findVorm, gedragsvormIds, type GedragsvormId } from '../../src/domain/protocol/gedrag';

const niets: Meldfeiten = {
  vormen: [],
  recht: false,
  omgebogen: 'onbekend',
  patroon: 'onbekend',
  gestopt: 'onbekend',
  beeindigd: 'onbekend',
  veiligGevoeld: 'onbekend',
  discriminatie: 'nee',
  zelfbeschadiging: 'nee',
};
/** Everything went as well as it can. */
const goed: Partial<Meldfeiten> = {
  omgebogen: 'ja',
  patroon: 'nee',
  gestopt: 'meteen',
  beeindigd: 'nee',
  veiligGevoeld: 'ja',
};
const bij = (
  vormen: GedragsvormId[],
  anders: Partial<Meldfeiten> = {},
  beleid: 'utrecht' | 'altijd' = 'utrecht',
) => meldbesluit({ ...niets, ...goed, vormen, ...anders }, beleid);

describe('the table of utrecht-protocol 6.1, cell by cell', () => {
  it.each([
    ['R110', 'smeken-zeuren', {}, false, 'omgebogen'],
    ['R111 persists', 'smeken-zeuren', { omgebogen: 'nee' }, true, 'aanhoudend'],
    ['R111 pattern', 'smeken-zeuren', { patroon: 'ja' }, true, 'patroon'],
    ['R112', 'kritiek-op-regels', {}, false, 'omgebogen'],
    ['R113 persists', 'kritiek-op-regels', { omgebogen: 'nee' }, true, 'aanhoudend'],
    ['R113 pattern', 'kritiek-op-regels', { patroon: 'ja' }, true, 'patroon'],
    ['R114 A08', 'belediging', {}, false, 'jij-gestopt'],
    ['R115 did not stop', 'belediging', { gestopt: 'nee' }, true, 'jij-niet-gestopt'],
    ['R115 felt unsafe', 'belediging', { veiligGevoeld: 'nee' }, true, 'jij-onveilig'],
    ['R115 talk ended', 'belediging', { beeindigd: 'ja' }, true, 'jij-beeindigd'],
    ['A08 second correction', 'belediging', { gestopt: 'na-tweede-keer' }, true, 'jij-tweede-correctie'],
    ['A08 not addressed', 'belediging', { gestopt: 'niet-aangesproken' }, true, 'jij-niet-aangesproken'],
    ['R116 R117', 'slaan-duwen-spugen', {}, true, 'fysiek'],
    ['R117 R023 veiled threat', 'dreigen-geweld-persoon', {}, true, 'fysiek'],
    ['A09', 'belediging', { discriminatie: 'ja' }, true, 'discriminatie'],
    ['A09 by form', 'discriminatie', {}, true, 'discriminatie'],
    ['A12', 'smeken-zeuren', { zelfbeschadiging: 'ja' }, true, 'zelfbeschadiging'],
    ['A12 by form', 'zelf-iets-aandoen', {}, true, 'zelfbeschadiging'],
    ['A11 R297', 'houding-gebaar-intimidatie', {}, true, 'persoonlijke-bedreiging'],
    ['A14 R297', 'seksuele-intimidatie', {}, true, 'persoonlijke-bedreiging'],
    ['A55 R237', 'ordeverstoring', {}, false, 'orde'],
    ['doubt ik', 'smeken-zeuren', { omgebogen: 'onbekend' }, true, 'twijfel'],
    ['doubt pattern', 'kritiek-op-regels', { patroon: 'onbekend' }, true, 'twijfel'],
    ['doubt jij stop', 'belediging', { gestopt: 'onbekend' }, true, 'twijfel'],
    ['doubt jij end', 'belediging', { beeindigd: 'onbekend' }, true, 'twijfel'],
    ['doubt jij safe', 'belediging', { veiligGevoeld: 'onbekend' }, true, 'twijfel'],
    ['doubt discrimination', 'belediging', { discriminatie: 'onbekend' }, true, 'twijfel'],
    ['doubt distress', 'smeken-zeuren', { zelfbeschadiging: 'onbekend' }, true, 'twijfel'],
  ] as [string, GedragsvormId, Partial<Meldfeiten>, boolean, string][])(
    '%s: %s %j',
    (_id, vorm, anders, melden, reden) => {
      expect(bij([vorm], anders)).toMatchObject({ melden, reden });
    },
  );

  it('no behaviour known is doubt', () => {
    expect(bij([])).toMatchObject({ melden: true, reden: 'twijfel', omslag: [] });
  });

  it('R289-R294 R297: these forms are reported however well it ended', () => {
    const altijd = gedragsvormIds.filter((id) => bij([id]).melden);
    expect(altijd).toEqual(gedragsvormIds.filter((id) => findVorm(id).altijdMelden));
    expect(altijd).toHaveLength(16);
  });

  it('looks at the heaviest kind; what is known of lighter behaviour counts, what is not asked does not', () => {
    expect(bij(['belediging', 'smeken-zeuren'], { omgebogen: 'onbekend', patroon: 'onbekend' }).melden).toBe(
      false,
    );
    expect(bij(['belediging', 'smeken-zeuren'], { patroon: 'ja' })).toMatchObject({
      melden: true,
      reden: 'patroon',
    });
    expect(bij(['belediging', 'ordeverstoring']).reden).toBe('jij-gestopt');
    expect(bij(['belediging'], { omgebogen: 'nee', patroon: 'ja' }).melden).toBe(false);
  });

  it('cites the paragraph that decided', () => {
    expect(bij(['belediging']).bron).toEqual({ doc: 'utrecht-protocol', sectie: '6.1' });
    expect(bij(['discriminatie']).bron).toEqual({ doc: 'utrecht-protocol', sectie: '7' });
    expect(bij(['ordeverstoring']).bron).toEqual({ doc: 'werkwijzer', sectie: 'h3' });
  });

  it('A08 A09 R117 R297: agrees with the decision function for every combination of answers', () => {
    const drie = ['ja', 'nee', 'onbekend'] as const;
    const vormen = ['smeken-zeuren', 'kritiek-op-regels', 'belediging', 'volgen-stalken', 'wapen'] as const;
    const anders: string[] = [];
    for (const vorm of vormen)
      for (const gestopt of gestoptWaarden)
        for (const omgebogen of drie)
          for (const patroon of drie)
            for (const beeindigd of drie)
              for (const veiligGevoeld of drie)
                for (const discriminatie of drie) {
                  const f = {
                    ...niets,
                    gestopt,
                    omgebogen,
                    patroon,
                    beeindigd,
                    veiligGevoeld,
                    discriminatie,
                  };
                  const hersteld = gestopt === 'meteen' && veiligGevoeld === 'ja' && beeindigd === 'nee';
                  const rustig = vorm === 'belediging' ? hersteld : omgebogen === 'ja' && patroon === 'nee';
                  const altijd = vorm === 'volgen-stalken' || vorm === 'wapen' || discriminatie !== 'nee';
                  const { melden } = meldbesluit({ ...f, vormen: [vorm] }, 'utrecht');
                  if (melden !== (altijd || !rustig)) anders.push(JSON.stringify({ vorm, ...f }));
                }
    expect(anders).toEqual([]);
  });
});

describe('T7: the boundary is something else than melden', () => {
  it.each([
    ['A07 R028 jij that stopped', ['belediging'], {}, true],
    ['R028 force', ['vernieling'], {}, true],
    ['R027 persists and harms', ['smeken-zeuren'], { omgebogen: 'nee', veiligGevoeld: 'nee' }, true],
    ['R027 A06 persists without harm', ['smeken-zeuren'], { omgebogen: 'nee', veiligGevoeld: 'ja' }, false],
    ['R026 turned round', ['kritiek-op-regels'], { veiligGevoeld: 'nee' }, false],
    ['R020 discrimination', ['kritiek-op-regels'], { discriminatie: 'ja' }, true],
    ['A55 order', ['ordeverstoring'], {}, false],
  ] as [string, GedragsvormId[], Partial<Meldfeiten>, boolean][])('%s', (_naam, vormen, anders, over) => {
    expect(bij(vormen, anders).grensOverschreden).toBe(over);
  });
});

describe('C14: the one fact that turns the verdict', () => {
  it.each([
    ['belediging', { gestopt: 'nee' }, ['jij-niet-gestopt']],
    ['belediging', { gestopt: 'na-tweede-keer' }, ['jij-tweede-correctie']],
    ['belediging', { gestopt: 'niet-aangesproken' }, ['jij-niet-aangesproken']],
    ['belediging', { beeindigd: 'ja' }, ['jij-beeindigd']],
    ['belediging', { veiligGevoeld: 'nee' }, ['jij-onveilig']],
    ['belediging', { veiligGevoeld: 'onbekend' }, ['twijfel']],
    ['belediging', { veiligGevoeld: 'nee', beeindigd: 'ja' }, []],
    ['belediging', { veiligGevoeld: 'nee', beeindigd: 'onbekend' }, []],
    ['discriminatie', {}, ['discriminatie']],
    ['smeken-zeuren', { omgebogen: 'nee' }, ['aanhoudend']],
    ['smeken-zeuren', { patroon: 'ja' }, ['patroon']],
    ['smeken-zeuren', { omgebogen: 'nee', patroon: 'ja' }, []],
    ['smeken-zeuren', { zelfbeschadiging: 'ja' }, ['zelfbeschadiging']],
    ['wapen', { gestopt: 'nee' }, []],
    ['volgen-stalken', {}, []],
  ] as [GedragsvormId, Partial<Meldfeiten>, string[]][])(
    'melden: %s %j without %j',
    (vorm, anders, omslag) => {
      expect(bij([vorm], anders)).toMatchObject({ melden: true, omslag });
    },
  );

  it('scenario 3: each of these alone would make it melden', () => {
    expect(bij(['belediging']).omslag).toEqual([
      'fysiek',
      'persoonlijke-bedreiging',
      'discriminatie',
      'zelfbeschadiging',
      'jij-niet-gestopt',
      'jij-tweede-correctie',
      'jij-niet-aangesproken',
      'jij-beeindigd',
      'jij-onveilig',
    ]);
  });

  it.each([
    [
      'smeken-zeuren',
      ['fysiek', 'persoonlijke-bedreiging', 'discriminatie', 'zelfbeschadiging', 'aanhoudend', 'patroon'],
    ],
    ['ordeverstoring', ['fysiek', 'persoonlijke-bedreiging', 'discriminatie', 'zelfbeschadiging']],
  ] as [GedragsvormId, string[]][])('not needed: %s', (vorm, omslag) => {
    expect(bij([vorm]).omslag).toEqual(omslag);
  });
});

describe('A05: a municipality that wants every melding', () => {
  it('changes not needed to melden, except where nobody was aimed at', () => {
    expect(bij(['belediging'], {}, 'altijd')).toMatchObject({
      melden: true,
      reden: 'beleid-altijd',
      omslag: [],
    });
    expect(bij(['smeken-zeuren'], {}, 'altijd')).toMatchObject({ melden: true, grensOverschreden: false });
    expect(bij(['ordeverstoring'], {}, 'altijd')).toMatchObject({ melden: false, reden: 'orde' });
  });

  it('keeps the reason of the table, which nothing turns any more', () => {
    expect(bij(['belediging'], { gestopt: 'nee' }, 'altijd')).toMatchObject({
      reden: 'jij-niet-gestopt',
      omslag: [],
    });
  });
});
