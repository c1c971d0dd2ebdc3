import type { GesprekSoort } from '../../domain/melding';
import { momentKaart } from './agenda';
import { tekstVan } from './basis';
import type { Delen, Kaarten } from './deel';

export const agendaDelen: Delen = [
  [
    'agenda-opruimen',
    ({ nummer = '' }, { taal, profiel }) => {
      const { kop, tekst } = tekstVan(taal).agenda.opruimen;
      return { kop, tekst: tekst(profiel.onderwerp, nummer) };
    },
  ],
];

const vraag = (soort: GesprekSoort): Kaarten[number] => [
  `moment-${soort}`,
  ({ bericht, melding }, zicht, now) =>
    momentKaart(melding, soort, zicht, { berichtId: bericht.id, now, lezer: bericht.aan }),
];

export const agendaKaarten: Kaarten = [vraag('24uur'), vraag('5dagen'), vraag('6weken')];
