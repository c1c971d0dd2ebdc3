import { bladVan } from '../../src/domain/brieven';
import type { Melding } from '../../src/domain/melding';
import type { MaatregelId } from '../../src/domain/protocol/maatregelen';
import type { Zicht } from '../../src/teams/present/basis';
import { brievenKaart, linkKaart, tekstBriefKaart } from '../../src/teams/present/brieven';
import * as m from '../teams/meldingen';
import type { Voorbeeld } from './voorbeelden';

/** The list of letters and the letter, in every state a person can meet. */
export function brievenVoorbeelden(zicht: Zicht): Voorbeeld[] {
  const met = (maatregelen: MaatregelId[], over: Partial<Melding> = {}): Melding => ({
    ...m.metRecidive(m.geslagen, 'eerste'),
    maatregelbesluit: {
      keuze: 'akkoord',
      rij: [],
      maatregelen,
      aangifte: 'altijd',
      door: m.peter.id,
      op: m.NU,
    },
    ...over,
  });
  const alles = met(['waarschuwing', 'combigesprek', 'omgangsafspraken', 'beperkende-maatregelen']);
  const lang = { ...alles, antwoorden: { ...alles.antwoorden, feiten: 'é'.repeat(4000) } };
  const zelf = { ...alles.antwoorden, gedrag: ['zelf-iets-aandoen' as const] };
  const link = `https://bot.voorbeeldstad.example/bestanden/${'a'.repeat(43)}`;
  const lijsten: [string, Melding][] = [
    ['na besluit', alles],
    ['niet gekeken', { ...alles, recidive: 'niet-gekeken' }],
    ['geen besluit', m.opgepakt(m.geslagen)],
    [
      'geen brief',
      met([], { ...alles, maatregelbesluit: { ...besluit(alles), maatregelen: [], aangifte: 'nee' } }),
    ],
    ['nood', { ...alles, antwoorden: zelf }],
  ];
  return [
    ...lijsten.map(([naam, melding]): Voorbeeld => [`brieven ${naam}`, brievenKaart(melding, zicht)]),
    ['brieven geweigerd', brievenKaart(alles, zicht, 'Dit kan nu niet.')],
    ['brief link', linkKaart(alles, zicht, { soort: 'waarschuwing', link, tot: m.NU })],
    ...(['bevestiging-gesprek', 'aangifte'] as const).map((soort): Voorbeeld => [
      `brief tekst ${soort}`,
      tekstBriefKaart(lang, zicht, {
        soort,
        blad: bladVan(soort, { melding: lang, profiel: zicht.profiel }),
      }),
    ]),
  ];
}

function besluit({ maatregelbesluit }: Melding): NonNullable<Melding['maatregelbesluit']> {
  if (!maatregelbesluit) throw new Error('no decision');
  return maatregelbesluit;
}
