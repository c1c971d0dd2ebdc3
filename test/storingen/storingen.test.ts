import { closeStores } from '../store/server';
import { draaiAlle, samengevat } from './alle';

/** `npm run storingen` runs a thousand of them. */
const AANTAL = 60;
const ZAAD = 20_270_222;

describe('random troubles of Graph (R122, D-60, D-65)', () => {
  afterAll(closeStores);

  it('in the end every talk has one event or a person who knows; never two, never none', async () => {
    const alle = await draaiAlle({ aantal: AANTAL, zaad: ZAAD, banen: 2 });
    process.stdout.write(`${samengevat(alle, ZAAD)}\n`);
    expect(alle.uitslagen).toHaveLength(AANTAL);
    expect(alle.uitslagen.filter(({ fouten }) => fouten.length > 0)).toEqual([]);
    // A run in which nothing goes wrong, or nothing comes of it, would prove nothing.
    const som = (van: 'geraakt' | 'gestorven' | 'afspraken' | 'mensentaken') =>
      alle.uitslagen.reduce((n, uitslag) => n + uitslag[van], 0);
    expect(Math.min(som('geraakt'), som('gestorven'), som('afspraken'), som('mensentaken'))).toBeGreaterThan(
      0,
    );
  });
});
