import { feitenUit } from '../../src/domain/meldbesluit';

describe('facts out of the answers', () => {
  it('what was not answered is not known', () => {
    expect(feitenUit({})).toEqual({
      vormen: [],
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

  it('R282: smaad online has not stopped, smaad at the counter can have', () => {
    expect(feitenUit({ gedrag: ['smaad'], kanaal: 'sociale-media', gestopt: 'meteen' }).gestopt).toBe('nee');
    expect(feitenUit({ gedrag: ['smaad'], kanaal: 'balie', gestopt: 'meteen' }).gestopt).toBe('meteen');
    expect(feitenUit({ gedrag: ['belediging'], kanaal: 'sociale-media', gestopt: 'meteen' }).gestopt).toBe(
      'meteen',
    );
  });
});
