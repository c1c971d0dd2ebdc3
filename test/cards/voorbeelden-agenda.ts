import type { Melding, Nazorggesprek } from '../../src/domain/melding';
import { bestandKaart, momentKaart, standKaart, zelfKaart } from '../../src/teams/present/agenda';
import type { Zicht } from '../../src/teams/present/basis';
import * as m from '../teams/meldingen';
import type { Voorbeeld } from './voorbeelden';

/** Choosing a moment, in every state a person can meet. */
export function agendaVoorbeelden(zicht: Zicht): Voorbeeld[] {
  const basis = m.opgepakt(m.uitgescholden);
  const met = (over: Partial<Nazorggesprek>): Melding => ({
    ...basis,
    nazorg: basis.nazorg.map((g) => (g.soort === '5dagen' ? { ...g, ...over } : g)),
  });
  const later = (uren: number) => new Date(m.NU.getTime() + uren * 3_600_000);
  const momenten = [later(20), later(44), later(68)];
  const bij = { berichtId: '9a8b7c6d-0000-5000-8000-000000000001', now: m.NU, lezer: m.peter.id };
  const kwijt = (wat: 'verplaatst' | 'geweigerd' | 'verwijderd' | 'botsing', voorstellen = momenten) =>
    met({ status: 'mislukt', afwijking: { wat, op: m.NU }, voorstellen });
  const zonder = met({
    status: 'mislukt',
    afwijking: { wat: 'geen-agenda', op: m.NU },
    voorstellen: momenten.slice(0, 1),
  });
  const gesprek = (melding: Melding) => melding.nazorg.find((g) => g.soort === '5dagen') as Nazorggesprek;
  return [
    ...(['verplaatst', 'geweigerd', 'verwijderd', 'botsing'] as const).map((wat): Voorbeeld => [
      `moment ${wat}`,
      momentKaart(kwijt(wat), '5dagen', zicht, bij),
    ]),
    [
      'moment geweigerd, medewerker',
      momentKaart(kwijt('geweigerd'), '5dagen', zicht, { ...bij, lezer: basis.melder }),
    ],
    ['moment zonder vrij moment', momentKaart(kwijt('verwijderd', []), '5dagen', zicht, bij)],
    ['moment klaar', momentKaart(met({ status: 'gekozen' }), '5dagen', zicht, bij)],
    ['gesprekken zonder agenda', standKaart(zonder, zicht, bij)],
    ['gesprekken', standKaart(met({ eenAgenda: true }), zicht, { ...bij, zin: 'Dit kan nu niet.' })],
    [
      'bestand',
      bestandKaart(zonder, zicht, { start: m.NU, link: 'https://bot.voorbeeldstad.example/bestanden/a' }),
    ],
    ['bestand zonder link', bestandKaart(zonder, zicht, { start: m.NU, link: undefined })],
    ['zelf', zelfKaart(zonder, gesprek(zonder), zicht, { now: m.NU, zoekt: true })],
    [
      'zelf met fout',
      zelfKaart(zonder, gesprek(zonder), zicht, {
        now: m.NU,
        velden: { datum: 'x', tijd: '' },
        fouten: [{ veld: 'datum', code: 'geen-datum' }],
      }),
    ],
  ];
}
