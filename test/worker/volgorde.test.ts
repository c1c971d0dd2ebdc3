import { createVolgorde } from '../../src/worker/volgorde';

describe('one after the other', () => {
  it('runs the same key in order and never together, also after a failure', async () => {
    const eenVoorEen = createVolgorde();
    const verloop: string[] = [];
    const werk =
      (naam: string, mislukt = false) =>
      async () => {
        verloop.push(`${naam} begint`);
        await new Promise((resolve) => setImmediate(resolve));
        verloop.push(`${naam} klaar`);
        if (mislukt) throw new Error(naam);
        return naam;
      };
    const uitkomst = await Promise.allSettled([
      eenVoorEen('peter', werk('een', true)),
      eenVoorEen('peter', werk('twee')),
    ]);
    expect(uitkomst.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(verloop).toEqual(['een begint', 'een klaar', 'twee begint', 'twee klaar']);
  });

  it('does not let another key wait', async () => {
    const eenVoorEen = createVolgorde();
    let vrij: () => void = () => undefined;
    const lang = eenVoorEen('peter', () => new Promise<void>((resolve) => (vrij = resolve)));
    await expect(eenVoorEen('karin', () => Promise.resolve('klaar'))).resolves.toBe('klaar');
    vrij();
    await lang;
  });
});
