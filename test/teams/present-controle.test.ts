import { join } from 'node:path';

import type { Artikel } from '../../src/domain/raadplegen';
import { readArtikelen } from '../../src/kennisbank/read';
import { createKennisbank } from '../../src/kennisbank/search';
import { leesKaart } from '../../src/teams/leeskaart';
import { antwoordKaart } from '../../src/teams/present/raadplegen';
import { createRender } from '../../src/teams/render';
import { createVraagbaak } from '../../src/vraagbaak';
import { utrecht } from '../../src/domain/protocol/profiel';

const root = join(__dirname, '..', '..');
const artikelen = readArtikelen(join(root, 'src', 'kennisbank', 'artikelen'));
const render = createRender(join(root, 'cards'));
const profiel = { ...utrecht, bewaartermijnMaanden: 1, rollen: { ...utrecht.rollen, coordinatoren: [] } };
const gecontroleerd = /gecontroleerd op \w{2} \d{1,2} \w+ 20\d\d/;

function artikel(id: string): Artikel {
  const gevonden = artikelen.find((een) => een.id === id && een.taal === 'nl');
  if (!gevonden) throw new Error(id);
  return gevonden;
}
const tekst = (een: Artikel, ook?: Artikel) =>
  leesKaart(render(antwoordKaart(een, [], { taal: 'nl', profiel, userId: '' }, ook && { ook })));

describe('national facts are shown with the day they were checked (D-103, D-117)', () => {
  test.each(['zelfbeschadiging-inwoner', 'arbeidsinspectie', 'slachtofferhulp', 'inspectie-toetst'])(
    '%s on the card',
    (id) => {
      expect(tekst(artikel(id))).toMatch(gecontroleerd);
    },
  );

  test('an answer with nothing national in it has no such day', () => {
    expect(tekst(artikel('herkennen'))).not.toMatch(gecontroleerd);
  });

  test('of two answers the day that is longest ago is shown', () => {
    const oud = { ...artikel('slachtofferhulp'), gecontroleerd: '2026-01-05' };
    expect(tekst(artikel('herkennen'), oud)).toContain('gecontroleerd op ma 5 januari 2026');
    expect(tekst(artikel('arbeidsinspectie'), oud)).toContain('gecontroleerd op ma 5 januari 2026');
  });

  test('on the command line too', () => {
    const vraagbaak = createVraagbaak(root, createKennisbank(artikelen));
    expect(vraagbaak.antwoord('wat is het nummer van slachtofferhulp', 'nl')).toMatch(gecontroleerd);
    expect(vraagbaak.antwoord('what is the number of slachtofferhulp', 'en')).toMatch(/checked on \w+ \d/);
  });
});
