import { getFeestdagen, getGoedeVrijdag, getPasen } from '../../src/domain/feestdagen';

describe('D-56 D-58: holidays of the CAO Gemeenten', () => {
  it.each([
    // year, Goede Vrijdag, 2e Paasdag, Koningsdag, Hemelvaart, 2e Pinksterdag
    [2026, '04-03', '04-06', '04-27', '05-14', '05-25'],
    [2027, '03-26', '03-29', '04-27', '05-06', '05-17'],
    [2028, '04-14', '04-17', '04-27', '05-25', '06-05'],
    [2029, '03-30', '04-02', '04-27', '05-10', '05-21'],
    [2030, '04-19', '04-22', '04-27', '05-30', '06-10'],
    [2031, '04-11', '04-14', '04-26', '05-22', '06-02'],
  ])('%i', (jaar, goedeVrijdag, paas, koning, hemelvaart, pinkster) => {
    const dagen = getFeestdagen(jaar);
    expect(getGoedeVrijdag(jaar)).toBe(`${jaar}-${goedeVrijdag}`);
    expect(dagen.has(getGoedeVrijdag(jaar))).toBe(false);
    expect(Object.fromEntries([...dagen].map(([dag, id]) => [id, dag]))).toEqual({
      nieuwjaarsdag: `${jaar}-01-01`,
      'tweede-paasdag': `${jaar}-${paas}`,
      koningsdag: `${jaar}-${koning}`,
      bevrijdingsdag: `${jaar}-05-05`,
      hemelvaartsdag: `${jaar}-${hemelvaart}`,
      'tweede-pinksterdag': `${jaar}-${pinkster}`,
      'eerste-kerstdag': `${jaar}-12-25`,
      'tweede-kerstdag': `${jaar}-12-26`,
    });
  });

  it.each([
    ['1818-03-22', 1818], // earliest possible
    ['1943-04-25', 1943], // latest possible
    ['1954-04-18', 1954], // the exceptions of the algorithm
    ['1981-04-19', 1981],
    ['2000-04-23', 2000],
    ['2038-04-25', 2038],
    ['2049-04-18', 2049],
    ['2076-04-19', 2076],
  ])('Easter is %s in %i', (dag, jaar) => {
    expect(getPasen(jaar)).toBe(dag);
  });
});
