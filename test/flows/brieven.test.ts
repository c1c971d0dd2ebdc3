import { alsTekst } from '../../src/domain/brieven/blad';
import type { BriefSoort } from '../../src/domain/brieven/soorten';
import type { Melding } from '../../src/domain/melding';
import { maken, tonen } from '../../src/flows/brieven';
import { LINK_KEREN, LINK_MINUTEN, LINKS_TEGELIJK, ophalen } from '../../src/flows/links';
import { leesDocx } from '../brieven/zip';
import * as bouw from '../domain/bouw';
import { besloten } from '../domain/brief';
import { createWereld, ORIGIN, type Wereld } from './wereld';

const KANARIE = 'kanarie-7f3a';

async function metMelding(over: Partial<Melding> = {}) {
  const w = createWereld();
  const melding = besloten(['waarschuwing', 'aangifte', 'beperkende-maatregelen'], {
    antwoorden: { ...bouw.uitgescholden, feiten: `Hij riep ${KANARIE}.` },
    version: 0,
    ...over,
  });
  await w.store.transaction((tx) => tx.meldingen.save(melding));
  return w;
}
async function link(w: Wereld, soort: BriefSoort = 'waarschuwing'): Promise<string> {
  const gemaakt = await maken(w, bouw.baas, bouw.MELDING, soort);
  if (!gemaakt.ok || !('link' in gemaakt)) throw new Error(JSON.stringify(gemaakt));
  return gemaakt.link;
}
const sleutelUit = (adres: string) => adres.slice(adres.lastIndexOf('/') + 1);
const haal = (w: Wereld, sleutel: string, telt = true) => ophalen(w, sleutel, { telt });
const waarom = async (w: Wereld, sleutel: string) => {
  const opgehaald = await haal(w, sleutel);
  return opgehaald.ok ? 'bestand' : opgehaald.waarom;
};
async function wijzig(w: Wereld, over: Partial<Melding>) {
  await w.store.transaction((tx) => tx.meldingen.save({ ...w.melding(bouw.MELDING), ...over }));
}
describe('a link to a letter', () => {
  test('is an address with a key of its own; its hash is what is kept, with the audit trail', async () => {
    const w = await metMelding();
    const [een, twee] = [await link(w), await link(w)];
    expect(een).toMatch(new RegExp(`^${ORIGIN}/bestanden/[\\w-]{43}$`));
    expect(een).not.toBe(twee);
    const hash = w.brieven.hash(sleutelUit(een));
    const rij = await w.store.transaction((tx) => tx.bestanden.get(hash));
    expect(rij).toMatchObject({ soort: 'waarschuwing', actor: bouw.baas, keer: 0 });
    expect(JSON.stringify(rij)).not.toContain(sleutelUit(een));
    const spoor = w.melding(bouw.MELDING).handelingen.filter(({ wat }) => wat === 'brief-gemaakt');
    expect(spoor.map(({ door }) => door)).toEqual([bouw.baas, bouw.baas]);
  });

  test('gives a Word document, made when it is fetched', async () => {
    const w = await metMelding();
    const sleutel = sleutelUit(await link(w));
    await wijzig(w, { antwoorden: { ...bouw.uitgescholden, kanaal: 'telefoon' } });
    const opgehaald = await haal(w, sleutel);
    const regels = opgehaald.ok ? leesDocx(opgehaald.bestand) : [];
    expect(regels).toContain('Op 3 juni 2027 was er contact tussen u en de gemeente, aan de telefoon.');
  });

  test('works a quarter of an hour', async () => {
    const w = await metMelding();
    const sleutel = sleutelUit(await link(w));
    w.clock.verder(LINK_MINUTEN - 1);
    expect(await waarom(w, sleutel)).toBe('bestand');
    w.clock.verder(1);
    expect(await waarom(w, sleutel)).toBe('verlopen');
  });

  test('works five times, since a previewer may fetch it too; only asking takes nothing', async () => {
    const w = await metMelding();
    const sleutel = sleutelUit(await link(w));
    for (let n = 0; n < 3; n++) expect((await haal(w, sleutel, false)).ok).toBe(true);
    const alle = await Promise.all(Array.from({ length: LINK_KEREN + 3 }, () => waarom(w, sleutel)));
    expect(alle.filter((a) => a === 'bestand')).toHaveLength(LINK_KEREN);
    expect(alle.filter((a) => a === 'verlopen')).toHaveLength(3);
  });

  test.each(['', 'x', '0'.repeat(43), `${'a'.repeat(42)}=`, "' or 1=1 --", KANARIE])(
    'a key that was never given leads nowhere: %s',
    async (sleutel) => {
      const w = await metMelding();
      const echt = sleutelUit(await link(w));
      expect(await waarom(w, sleutel)).toBe('onbekend');
      expect(await waarom(w, w.brieven.hash(echt))).toBe('onbekend');
    },
  );

  test('stops when the melding is withdrawn, goes to somebody else, or is gone', async () => {
    const anders: Partial<Melding>[] = [
      { status: 'ingetrokken' },
      { behandelaar: { id: bouw.vervanger, naam: 'V', route: 'vervanger' } },
      { maatregelbesluit: { ...besloten(['omgangsafspraken']).maatregelbesluit } as never },
    ];
    for (const over of anders) {
      const w = await metMelding();
      const sleutel = sleutelUit(await link(w));
      await wijzig(w, over);
      expect(await waarom(w, sleutel)).toBe('verlopen');
    }
    const w = await metMelding();
    const sleutel = sleutelUit(await link(w));
    await w.store.transaction((tx) => tx.meldingen.remove(bouw.MELDING));
    expect(await waarom(w, sleutel)).toBe('onbekend');
  });

  test('of one person there are twenty at a time', async () => {
    const w = await metMelding();
    for (let n = 0; n < LINKS_TEGELIJK; n++) await link(w);
    expect(await maken(w, bouw.baas, bouw.MELDING, 'waarschuwing')).toMatchObject({ refusal: 'te-vaak' });
    w.clock.verder(LINK_MINUTEN);
    expect(await link(w)).toContain(ORIGIN);
  });
});

describe('who', () => {
  test.each([
    ['melder', bouw.melder, 'niet-bevoegd'],
    ['coordinator', bouw.coordinator, 'niet-bevoegd'],
    ['vervanger', bouw.vervanger, 'niet-bevoegd'],
    ['beheerder', bouw.beheerder, 'niet-gevonden'],
    ['somebody else', bouw.vreemde, 'niet-gevonden'],
  ])('%s makes no letter and sees no list', async (_naam, actor, refusal) => {
    const w = await metMelding();
    for (const nee of [
      await maken(w, actor, bouw.MELDING, 'waarschuwing'),
      await tonen(w, actor, bouw.MELDING),
    ])
      expect(nee).toMatchObject({ ok: false, refusal });
    expect(await w.store.transaction((tx) => tx.bestanden.aantal(actor, w.clock.now()))).toBe(0);
    expect(w.melding(bouw.MELDING).handelingen.map(({ wat }) => wat)).not.toContain('brief-gemaakt');
  });

  test('the behandelaar sees the list, which stands in the audit trail', async () => {
    const w = await metMelding();
    expect(await tonen(w, bouw.baas, bouw.MELDING)).toMatchObject({ ok: true });
    expect(w.melding(bouw.MELDING).handelingen.at(-1)).toMatchObject({ wat: 'bekeken', door: bouw.baas });
  });

  test('a letter that has to wait is not made', async () => {
    const w = await metMelding();
    const nee = await maken(w, bouw.baas, bouw.MELDING, 'beperkende-maatregelen');
    expect(nee).toMatchObject({ ok: false, refusal: 'wacht-op-irm' });
  });
});

describe('without an address for links', () => {
  test('the letter comes as it is, and nothing is kept', async () => {
    const w = await metMelding();
    const gemaakt = await maken({ ...w, origin: () => undefined }, bouw.baas, bouw.MELDING, 'waarschuwing');
    const tekst = gemaakt.ok && 'blad' in gemaakt ? alsTekst(gemaakt.blad) : '';
    expect(tekst).toContain('Geachte [naam inwoner],');
    expect(await w.store.transaction((tx) => tx.bestanden.aantal(bouw.baas, w.clock.now()))).toBe(0);
    expect(w.melding(bouw.MELDING).handelingen.at(-1)?.wat).toBe('brief-gemaakt');
  });
});

test('the words of the melder are in the sheet for the police and in no letter', async () => {
  const w = await metMelding();
  const woorden = async (soort: BriefSoort) => {
    const opgehaald = await haal(w, sleutelUit(await link(w, soort)));
    return opgehaald.ok ? leesDocx(opgehaald.bestand).join('\n') : '';
  };
  expect(await woorden('aangifte')).toContain(KANARIE);
  for (const soort of ['waarschuwing', 'bevestiging-gesprek', 'uitnodiging-herstelgesprek'] as const) {
    const tekst = await woorden(soort);
    expect(tekst).toContain('[naam inwoner]');
    expect(tekst).not.toContain(KANARIE);
  }
});
