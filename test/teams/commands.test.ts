import { readFileSync } from 'node:fs';

import { findCommand, type Command } from '../../src/teams/commands';

interface Manifest {
  bots: { commandLists: { commands: { title: string }[] }[] }[];
}

describe('typed words (L7)', () => {
  it.each<[string, Command | undefined]>([
    ['melden', 'melden'],
    ['  Melden! ', 'melden'],
    ['IK WIL   IETS MELDEN.', 'melden'],
    ['report', 'melden'],
    ['verder', 'verder'],
    ['Continue', 'verder'],
    ['stop', 'stop'],
    ['Annuleren...', 'stop'],
    ['terug', 'terug'],
    ['back', 'terug'],
    ['vorige', 'terug'],
    ['Noodmelding', 'nood'],
    ['spoed!', 'nood'],
    ['snel melden', 'nood'],
    ['kort melden', 'nood'],
    ['quick report', 'nood'],
    ['Mijn meldingen', 'mijn'],
    ['status melding', 'mijn'],
    ['my reports', 'mijn'],
    ['Moet ik dit melden?', 'nagaan'],
    ['moet ik melden', 'nagaan'],
    ['Do I have to report this?', 'nagaan'],
    ['begin opnieuw', 'opnieuw'],
    ['gooi het weg', 'weg'],
    ['toon de vraag', 'vraag'],
    ['toch verder', 'verder'],
    ['moet ik dit gedrag melden', undefined],
    ['hulp', 'hulp'],
    ['HELP!!!', 'hulp'],
    ['SOS', 'hulp'],
    ['Hoi :-)', 'welkom'],
    ['goedemorgen', 'welkom'],
    ['', undefined],
    ['...', undefined],
    ['stop met schelden', undefined],
    ['hoe kan ik melden', undefined],
    ['constructor', undefined],
    ['toString', undefined],
    ['__proto__', undefined],
  ])('"%s" is %s', (tekst, command) => {
    expect(findCommand(tekst)).toBe(command);
  });

  it('every command that Teams offers in either language is known', () => {
    const manifest = JSON.parse(readFileSync('manifest/manifest.json', 'utf8')) as Manifest;
    const en = JSON.parse(readFileSync('manifest/en.json', 'utf8')) as Record<string, string>;
    const woorden = [
      ...manifest.bots.flatMap((bot) =>
        bot.commandLists.flatMap((lijst) => lijst.commands.map((c) => c.title)),
      ),
      ...Object.entries(en).flatMap(([path, tekst]) =>
        path.startsWith('bots') && path.endsWith('.title') ? [tekst] : [],
      ),
    ];
    expect(woorden.length).toBeGreaterThan(2);
    for (const woord of woorden) expect([woord, findCommand(woord)]).not.toContain(undefined);
  });
});
