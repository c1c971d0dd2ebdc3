import { findVorm, gedragsvormen, gedragsvormIds, zwaarsteType } from '../../../src/domain/protocol/gedrag';

/** Requirements 2.5 and R016-R022, written out by hand. gir: group/line. */
const tabel = `
smeken-zeuren               ik      IK         -                                 -        -
zelf-iets-aandoen           ik      IK         -                                 altijd   -
kritiek-op-regels           jullie  JULLIE     -                                 -        -
belediging                  jij     JIJ        verbaal/belediging                -        persoon
vernedering                 jij     JIJ        verbaal/vernedering               -        persoon
treiteren                   jij     JIJ        verbaal/treiteren                 -        persoon
smaad                       jij     JIJ        verbaal/smaad                     -        persoon
discriminatie               jij     JIJ        verbaal/discriminatie             altijd   persoon
houding-gebaar-intimidatie  jij     JIJ        bedreiging/intimidatie-stalken    altijd   persoon
volgen-stalken              jij     handmatig  bedreiging/intimidatie-stalken    altijd   persoon
dwingen-hinderen            jij     handmatig  bedreiging/dwang                  altijd   persoon
lokaalvredebreuk            jij     handmatig  bedreiging/lokaalvredebreuk       altijd   -
seksuele-intimidatie        jij     handmatig  bedreiging/seksuele-intimidatie   altijd   persoon
dreigen-geweld-persoon      fysiek  DREIGEN    bedreiging/intimidatie-stalken    altijd   persoon
dreigen-geweld-zaken        fysiek  DREIGEN    bedreiging/intimidatie-stalken    altijd   -
poging-geweld               fysiek  DREIGEN    bedreiging/poging                 altijd   persoon
mishandeling                fysiek  PERSONEN   fysiek/mishandeling               altijd   persoon
aanranding                  fysiek  PERSONEN   fysiek/aanranding                 altijd   persoon
slaan-duwen-spugen          fysiek  PERSONEN   fysiek/slaan-gooien               altijd   persoon
gericht-gooien              fysiek  PERSONEN   fysiek/slaan-gooien               altijd   persoon
wapen                       fysiek  PERSONEN   fysiek/wapengebruik               altijd   persoon
vernieling                  fysiek  ZAKEN      fysiek/vernieling                 altijd   -
ordeverstoring              orde    null       -                                 -        -
`
  .trim()
  .split('\n')
  .map((regel) => regel.split(/\s+/) as [string, string, string, string, string, string]);

describe('forms of behaviour (R280-R294)', () => {
  it.each(tabel)('%s is %s, row %s, GIR %s', (id, type, rij, gir, altijd, persoon) => {
    const vorm = gedragsvormen.find((v) => v.id === id);
    expect(vorm).toMatchObject({
      type,
      rij: rij === 'null' ? null : rij,
      gir: gir === '-' ? null : { groep: gir.split('/')[0], vorm: gir.split('/')[1] },
      altijdMelden: altijd === 'altijd',
      tegenPersoon: persoon === 'persoon',
      discriminatie: id === 'discriminatie',
      zelfbeschadiging: id === 'zelf-iets-aandoen',
    });
  });

  it('knows every id once, in the order of the list, and finds it', () => {
    expect(gedragsvormen.map((v) => v.id)).toEqual([...gedragsvormIds]);
    expect(tabel.map(([id]) => id)).toEqual([...gedragsvormIds]);
    expect(gedragsvormIds.map((id) => findVorm(id).id)).toEqual([...gedragsvormIds]);
  });

  it('cites a paragraph for every form', () => {
    expect(gedragsvormen.filter((v) => v.bron.length === 0 || v.bron.some((b) => b.sectie === ''))).toEqual(
      [],
    );
  });

  it('lets the leidinggevende choose another row where the facts decide (A11, A13)', () => {
    expect(
      gedragsvormen.filter((v) => v.andereRijen.length > 0).map((v) => [v.id, ...v.andereRijen]),
    ).toEqual([
      ['houding-gebaar-intimidatie', 'DREIGEN'],
      ['volgen-stalken', 'JIJ', 'DREIGEN'],
      ['dwingen-hinderen', 'JIJ', 'DREIGEN'],
      ['seksuele-intimidatie', 'JIJ', 'DREIGEN'],
      ['poging-geweld', 'PERSONEN'],
      ['wapen', 'DREIGEN'],
    ]);
  });

  it('asks the coordinator for forms without a row and for intimidation without force (A11, A14)', () => {
    expect(gedragsvormen.filter((v) => v.vraagCoordinator).map((v) => v.id)).toEqual([
      'houding-gebaar-intimidatie',
      'volgen-stalken',
      'dwingen-hinderen',
      'lokaalvredebreuk',
      'seksuele-intimidatie',
    ]);
  });
});

describe('the heaviest kind decides', () => {
  it.each([
    [['ordeverstoring'], 'orde'],
    [['ordeverstoring', 'smeken-zeuren'], 'ik'],
    [['kritiek-op-regels', 'smeken-zeuren'], 'jullie'],
    [['smeken-zeuren', 'belediging', 'kritiek-op-regels'], 'jij'],
    [['vernieling', 'belediging'], 'fysiek'],
    [[], undefined],
  ] as const)('%j is %s', (ids, type) => {
    expect(zwaarsteType(ids)).toBe(type);
  });
});
