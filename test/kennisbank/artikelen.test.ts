import { join } from 'node:path';

import type { documenten } from '../../src/domain/protocol/bron';
import { checkArtikelen, readArtikelen } from '../../src/kennisbank/read';

/** Sections of the five sources; eigen-kennis has none of its own. */
const SECTIES = new Map<(typeof documenten)[number], readonly string[]>([
  [
    'utrecht-protocol',
    `inleiding inleiding/principes inleiding/reikwijdte inleiding/leeswijzer 1 2 3 4 4.1 4.2 4.2/rie
    4.2/veilige-werkomgeving 4.2/voorlichting 4.2/instructies 4.2/training 4.2/huisregels 4.2/ambulant 4.2/kwaliteit
    4.2/daderinformatie 5 5/ik-jullie 5/jij 5/fysiek 5/veelvrager 5/beeindigen 5/rollen-alarm 6 6.1 6.2 6.3 7
    7/sancties 7/aangifte 7/gesprekken 7/schade 8 9`.split(/\s+/),
  ],
  [
    'werkwijzer',
    `inleiding inleiding/doel inleiding/werkwijze 1 2 2/professioneel 3 3/huisregels 3/huisbezoek 3/bewaken 4
    4/normoverschrijdend 4/organisatienorm 4/publieksagressie 4/vormen 4/reactie 4/inspectie 5 5/dilemmas 5/opschalen
    5/leren 6 7`.split(/\s+/),
  ],
  [
    'norm-stop-agressie',
    'waarom implementatie norm norm/ik norm/wij norm/werkgever preventie opvolging leren contact'.split(' '),
  ],
  ['samenwerken-derden', ['verantwoordelijkheid', 'contract']],
  ['bijlage-sociale-zaken', ['norm', 'bemoeirecht', 'beveiligers', 'ordegesprek']],
]);

const artikelen = readArtikelen(join(__dirname, '../../src/kennisbank/artikelen'));

test('every article exists in both languages and points to articles that exist', () => {
  expect(checkArtikelen(artikelen)).toEqual([]);
});

test('every source is a section that exists', () => {
  const fout = artikelen.flatMap(({ id, taal, bronnen }) =>
    bronnen
      .filter(({ doc, sectie }) => !(SECTIES.get(doc)?.includes(sectie) ?? doc === 'eigen-kennis'))
      .map(({ doc, sectie }) => `${id} (${taal}): ${doc} ${sectie}`),
  );
  expect(fout).toEqual([]);
});

test('both languages of an article cite the same sources and lead to the same acts', () => {
  const kern = (taal: string) =>
    Object.fromEntries(
      artikelen
        .filter((a) => a.taal === taal)
        .map(({ id, bronnen, acties }) => [id, { bronnen, acties: acties.toSorted() }]),
    );
  expect(kern('en')).toEqual(kern('nl'));
});

test('no links, no emphasis, and only placeholders that the presenter fills in', () => {
  const fout = artikelen.flatMap(({ id, taal, titel, kort, stappen, zinnen }) =>
    [titel, kort, ...stappen, ...zinnen]
      .filter(
        (regel) => /\]\(|\*\*|__|https?:|<\w/.test(regel) || /\{(?!(?:coordinator|alarm)\})/.test(regel),
      )
      .map((regel) => `${id} (${taal}): ${regel}`),
  );
  expect(fout).toEqual([]);
});

test('an article with a national number or service in it says when that was checked (D-103, D-117)', () => {
  const fout = artikelen.filter(
    ({ kort, stappen, gecontroleerd }) =>
      /\b(?:112|113|0[89]00-\d+|Slachtofferhulp|Nederlandse Arbeidsinspectie|Labour Authority)\b/.test(
        [kort, ...stappen].join(' '),
      ) && gecontroleerd === undefined,
  );
  expect(fout.map(({ id, taal }) => `${id} (${taal})`)).toEqual([]);
});

test('no question form stands in two articles of one language', () => {
  const vormen = artikelen.flatMap(({ id, taal, vragen }) =>
    vragen.map((v) => `${taal} ${v.toLowerCase()} | ${id}`),
  );
  const dubbel = Map.groupBy(vormen, (vorm) => vorm.split(' | ')[0]);
  expect([...dubbel.values()].filter((lijst) => lijst.length > 1)).toEqual([]);
});
