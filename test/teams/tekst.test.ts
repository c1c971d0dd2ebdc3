import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { vragen } from '../../src/domain/protocol/vragenlijst';
import { en } from '../../src/teams/tekst/en';
import { nl } from '../../src/teams/tekst/nl';

type Functie = (...waarden: string[]) => string;
type Blad = readonly [pad: string, waarde: unknown];

function bladen(boom: unknown, pad = ''): Blad[] {
  if (typeof boom !== 'object' || boom === null) return [[pad, boom]];
  return Object.entries(boom).flatMap(([sleutel, deel]) =>
    bladen(deel, pad === '' ? sleutel : `${pad}.${sleutel}`),
  );
}

const WAARDEN = ['eerste-waarde', 'tweede-waarde', 'derde-waarde'];
const aantal = (waarde: unknown) => (waarde as Functie).length;
const gebruikt = (waarde: unknown) => WAARDEN.slice(0, aantal(waarde));

/** The sentence itself, with words in the place of what is filled in. */
function zin([, waarde]: Blad): string {
  return typeof waarde === 'function' ? (waarde as Functie)(...gebruikt(waarde)) : String(waarde);
}

const talen = [
  ['nl', bladen(nl)],
  ['en', bladen(en)],
] as const;
const teksten = (boom: unknown) => bladen(boom).map((blad) => [blad[0], zin(blad)] as const);
const kapot = (boom: unknown, fout: (tekst: string) => boolean) =>
  teksten(boom).filter(([, tekst]) => fout(tekst));

describe('both languages', () => {
  test('have the same keys with the same kinds', () => {
    const vorm = (lijst: readonly Blad[]) =>
      lijst.map(([pad, w]) => [pad, typeof w, typeof w === 'function' ? aantal(w) : 0]);
    expect(vorm(bladen(en))).toEqual(vorm(bladen(nl)));
  });

  test('are empty in the same places', () => {
    const leeg = (boom: unknown) => kapot(boom, (t) => t.trim() === '').map(([pad]) => pad);
    expect(leeg(en)).toEqual(leeg(nl));
    // Optional explanations and verdicts that cannot be turned round; nothing else may be empty.
    expect(
      leeg(nl).filter((pad) => !/^vragen\.\w+\.uitleg$|^oordeel\.zonder\.|\.route\.leid/.test(pad)),
    ).toEqual([]);
  });

  test('English is English: what is the same in both is a name or the same word', () => {
    const inNl = new Map(teksten(nl));
    // A section of a document is a name and a number in both.
    const gelijk = teksten(en).filter(
      ([pad, tekst]) => tekst !== '' && pad !== 'oordeel.paragraaf' && inNl.get(pad) === tekst,
    );
    expect(
      gelijk.map(([, tekst]) => tekst).filter((t) => !['Status', 'Contact', 'E-mail'].includes(t)),
    ).toEqual([]);
  });
});

describe.each(talen)('%s', (_taal, lijst) => {
  test('holds strings and functions only', () => {
    expect(lijst.filter(([, w]) => typeof w !== 'string' && typeof w !== 'function')).toEqual([]);
  });

  test('has no placeholder left', () => {
    const over = /\$\{|\{\w*\}|\[object|undefined|\bTODO\b|\bTBD\b|\bXXX\b|lorem|\?\?/i;
    expect(lijst.map((blad) => [blad[0], zin(blad)]).filter(([, t]) => over.test(t ?? ''))).toEqual([]);
  });

  test('says everything that is filled in', () => {
    const functies = lijst.filter(([, w]) => typeof w === 'function');
    expect(functies.length).toBeGreaterThan(15);
    for (const [pad, waarde] of functies) {
      const tekst = zin([pad, waarde]);
      expect([pad, gebruikt(waarde).filter((w) => !tekst.includes(w))]).toEqual([pad, []]);
    }
  });

  test('has sentences of 25 words at most (D-113)', () => {
    const lang = lijst.flatMap((blad) =>
      zin(blad)
        .split(/[.?!]\s/)
        .filter((deel) => deel.split(/\s+/).length > 25)
        .map((deel) => [blad[0], deel]),
    );
    expect(lang).toEqual([]);
  });

  test('is clean type: no double spaces, no space at an end, one kind of apostrophe', () => {
    expect(lijst.map(zin).filter((t) => /^\s|\s$| {2}|\w'\w|"/.test(t))).toEqual([]);
  });

  test('every question, button, field and choice has its words', () => {
    const tekst = _taal === 'nl' ? nl : en;
    const keuzes = tekst.keuzes as Readonly<Record<string, object | string>>;
    const zonder = vragen.flatMap((vraag) => {
      const knoppen = tekst.vragen[vraag.id].knoppen as Readonly<Record<string, string>>;
      const namen = tekst.melden.velden as Readonly<Record<string, string>>;
      const vanVelden = vraag.velden.flatMap(({ id, opties }) => [
        ...(id in namen ? [] : [`${vraag.id}: ${id}`]),
        ...opties.filter((w) => !(w in Object(keuzes[id] ?? keuzes['drie']))),
      ]);
      return [...vraag.knoppen.filter((k) => !(k in knoppen)), ...vanVelden];
    });
    expect(zonder).toEqual([]);
  });
});

describe('Dutch', () => {
  const begrippen = readFileSync(join(__dirname, '..', '..', 'docs', 'begrippen.md'), 'utf8');
  /** The words of the column *niet*, row by row. */
  const niet = begrippen
    .split('\n')
    .filter((regel) => regel.startsWith('| '))
    .map((regel) => regel.split('|')[3] ?? '')
    .join(' ');

  test.each([
    'incident',
    'case',
    'ticket',
    'zaak',
    'rapport',
    'dader',
    'verdachte',
    'agressor',
    'klant',
    'cliënt',
    'manager',
    'chef',
    'teamleider',
    'gebruiker',
    'indiener',
    'bot',
    'robot',
    'chatbot',
    'straf',
    'sanctie',
    'deadline',
  ])('never says "%s" (docs/begrippen.md)', (woord) => {
    expect(niet).toContain(woord);
    // \b does not know the letters with a mark; BOT in capitals is the Bedrijf Opvang Team.
    const los = new RegExp(`(?<!\\p{L})${woord}(s|en)?(?!\\p{L})`, 'u');
    expect(kapot(nl, (t) => los.test(t.replaceAll('BOT', '')))).toEqual([]);
  });

  test('"slachtoffer" is only in the name of Slachtofferhulp Nederland', () => {
    const rest = kapot(nl, (t) => /slachtoffer/i.test(t.replaceAll('Slachtofferhulp Nederland', '')));
    expect(rest).toEqual([]);
  });

  test('says je, never u', () => {
    expect(kapot(nl, (t) => /(?<!\p{L})(u|uw|uzelf)(?!\p{L})/iu.test(t))).toEqual([]);
  });

  test('promises nothing for a person and blames nobody (D-113)', () => {
    const belofte =
      /(?<!\p{L})(zal|zullen|beloof|belooft|beloven|garandeert|garanderen|neemt contact)(?!\p{L})/iu;
    const verwijt = /waarom heb|had je moeten|te laat|eigen schuld|helaas moet/iu;
    expect(kapot(nl, (t) => belofte.test(t) || verwijt.test(t))).toEqual([]);
  });
});

describe('English', () => {
  test('uses one word for one thing', () => {
    const fout =
      /\b(case|cases|ticket|perpetrator|offender|client|customer|citizen(?! number)|supervisor)\b/i;
    expect(kapot(en, (t) => fout.test(t))).toEqual([]);
  });

  test('is British', () => {
    expect(kapot(en, (t) => /\b(behavior|color|organiz\w+|recogniz\w+|apologiz\w+)\b/i.test(t))).toEqual([]);
  });

  test('explains the Dutch terms that stay: GIR, IRM, VPT, OM, BSN, VPD', () => {
    const alles = teksten(en)
      .map(([, t]) => t)
      .join('\n');
    for (const term of ['GIR (', 'IRM (', 'VPT report (', 'prosecutor (OM)', 'BSN (', 'services (VPD)'])
      expect(alles).toContain(term);
  });
});
