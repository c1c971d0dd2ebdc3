import { bronSchema, documenten } from '../../../src/domain/protocol/bron';
import { meldtabel, redenIds } from '../../../src/domain/protocol/meldtabel';

/** Utrecht-protocol 6.1 and the choices around it, row by row: verdict, reason, when, source. */
const TABEL = `
melden      fysiek                   type=fysiek                                       utrecht-protocol/6.1            R117 R116
melden      persoonlijke-bedreiging  bedreiging=ja                                     werkwijzer/h4                   R297
melden      discriminatie            discriminatie=ja                                  utrecht-protocol/7              A09
melden      zelfbeschadiging         zelfbeschadiging=ja                               bijlage-sociale-zaken/agressie  A12 R378
melden      jij-niet-gestopt         type=jij&gestopt=nee                              utrecht-protocol/6.1            R115 R295
melden      jij-tweede-correctie     type=jij&gestopt=na-tweede-keer                   utrecht-protocol/6.1            R114 A08
melden      jij-niet-aangesproken    type=jij&gestopt=niet-aangesproken                utrecht-protocol/6.1            R114 A08
melden      jij-beeindigd            type=jij&beeindigd=ja                             utrecht-protocol/6.1            R115 R089
melden      jij-onveilig             type=jij&veiligGevoeld=nee                        utrecht-protocol/6.1            R115 A33
melden      aanhoudend               emotie=ja&omgebogen=nee                           utrecht-protocol/6.1            R111 R113 A56
melden      patroon                  emotie=ja&patroon=ja                              utrecht-protocol/6.1            R111 R113 F-C11
melden      twijfel                  type=geen                                         utrecht-protocol/6.1            F-R15
melden      twijfel                  type=jij&gestopt=onbekend                         utrecht-protocol/6.1            A08
melden      twijfel                  type=jij&beeindigd=onbekend                       utrecht-protocol/6.1            A08
melden      twijfel                  type=jij&veiligGevoeld=onbekend                   utrecht-protocol/6.1            A08
melden      twijfel                  type=ik,jullie&omgebogen=onbekend                 utrecht-protocol/6.1            A56
melden      twijfel                  type=ik,jullie&patroon=onbekend                   utrecht-protocol/6.1            A56
melden      twijfel                  type=ik,jullie,jij&discriminatie=onbekend         utrecht-protocol/6.1            A09
melden      twijfel                  type=ik,jullie,jij&zelfbeschadiging=onbekend      utrecht-protocol/6.1            A12
niet-nodig  jij-gestopt              type=jij                                          utrecht-protocol/6.1            R114 R088
niet-nodig  omgebogen                type=ik,jullie                                    utrecht-protocol/6.1            R110 R112
niet-nodig  recht                    type=recht                                        werkwijzer/h2                   A10 A49
niet-nodig  orde                     -                                                 werkwijzer/h3                   R237 A55 F-C15
`
  .trim()
  .split('\n')
  .map((regel) => regel.split(/\s{2,}/) as [string, string, string, string, string]);

const alsTekst = (als: object) =>
  Object.entries(als as Record<string, readonly string[]>)
    .map(([veld, waarden]) => `${veld}=${waarden.join(',')}`)
    .join('&') || '-';

describe('the table of what is reported, row by row (F-C2)', () => {
  it.each(TABEL.map((rij, plek) => [plek + 1, ...rij] as const))(
    'row %i: %s, %s, when %s; %s; %s',
    (plek, uitkomst, reden, als, bron) => {
      const rij = meldtabel[plek - 1];
      expect([rij?.uitkomst, rij?.reden, alsTekst(rij?.als ?? {})]).toEqual([uitkomst, reden, als]);
      expect(`${rij?.bron.doc ?? ''}/${rij?.bron.sectie ?? ''}`).toBe(bron);
    },
  );

  it('has no other rows; every reason it can give is in the list', () => {
    expect(meldtabel).toHaveLength(TABEL.length);
    expect(new Set([...meldtabel.map((rij) => rij.reden), 'beleid-altijd'])).toEqual(new Set(redenIds));
  });

  it('a source is one of the documents, with a section (F-C4)', () => {
    expect(documenten).toEqual([
      ...['utrecht-protocol', 'werkwijzer', 'norm-stop-agressie', 'samenwerken-derden'],
      ...['bijlage-sociale-zaken', 'eigen-kennis'],
    ]);
    for (const { bron } of meldtabel) expect(bronSchema.safeParse(bron).success).toBe(true);
    for (const fout of [
      { doc: 'utrecht-protocol', sectie: '' },
      { doc: 'krant', sectie: '1' },
      { doc: 'werkwijzer', sectie: 'h4', blad: 1 },
      { sectie: 'h4' },
    ])
      expect(bronSchema.safeParse(fout).success).toBe(false);
  });
});
