import { feitenUit } from '../../src/domain/meldbesluit';

describe('facts out of the answers', () => {
  it('what was not answered is not known', () => {
    expect(feitenUit({})).toEqual({
      vormen: [],
      recht: false,
      omgebogen: 'onbekend',
      patroon: 'onbekend',
      gestopt: 'onbekend',
      beeindigd: 'onbekend',
      veiligGevoeld: 'onbekend',
      discriminatie: 'onbekend',
      zelfbeschadiging: 'onbekend',
    });
  });

  it('takes the answers as they are', () => {
    expect(
      feitenUit({
        gedrag: ['belediging'],
        omgebogen: 'ja',
        patroon: 'nee',
        gestopt: 'meteen',
        beeindigd: 'nee',
        veiligGevoeld: 'ja',
        bijzonderheden: ['geen'],
      }),
    ).toEqual({
      vormen: ['belediging'],
      recht: false,
      omgebogen: 'ja',
      patroon: 'nee',
      gestopt: 'meteen',
      beeindigd: 'nee',
      veiligGevoeld: 'ja',
      discriminatie: 'nee',
      zelfbeschadiging: 'nee',
    });
    expect(feitenUit({ bijzonderheden: ['discriminatie', 'letsel'] })).toMatchObject({
      discriminatie: 'ja',
      zelfbeschadiging: 'nee',
    });
    expect(feitenUit({ bijzonderheden: ['zelfbeschadiging'] })).toMatchObject({
      discriminatie: 'nee',
      zelfbeschadiging: 'ja',
    });
  });

  it('R282, D-39: private data that were spread stay where they are, so it did not stop', () => {
    const verspreid = { gedrag: ['belediging' as const], gestopt: 'meteen' as const };
    expect(feitenUit({ ...verspreid, bijzonderheden: ['prive-gegevens'] }).gestopt).toBe('nee');
    expect(feitenUit({ ...verspreid, bijzonderheden: ['onbekende-veroorzaker'] }).gestopt).toBe('meteen');
  });

  it('R15 what triage asked apart counts, and a tick afterwards counts more', () => {
    expect(feitenUit({ discriminatie: 'ja' }).discriminatie).toBe('ja');
    expect(feitenUit({ discriminatie: 'onbekend', bijzonderheden: ['geen'] }).discriminatie).toBe('onbekend');
    expect(feitenUit({ discriminatie: 'nee', bijzonderheden: ['discriminatie'] }).discriminatie).toBe('ja');
    expect(feitenUit({ zelfbeschadiging: 'ja' }).zelfbeschadiging).toBe('ja');
    // The list of behaviour names it, so with jij-gedrag it is not asked again.
    expect(feitenUit({ discriminatie: 'nee' }).zelfbeschadiging).toBe('nee');
  });

  it('R282: smaad online has not stopped, smaad at the counter can have', () => {
    expect(feitenUit({ gedrag: ['smaad'], kanaal: 'sociale-media', gestopt: 'meteen' }).gestopt).toBe('nee');
    expect(feitenUit({ gedrag: ['smaad'], kanaal: 'balie', gestopt: 'meteen' }).gestopt).toBe('meteen');
    expect(feitenUit({ gedrag: ['belediging'], kanaal: 'sociale-media', gestopt: 'meteen' }).gestopt).toBe(
      'meteen',
    );
  });
});
