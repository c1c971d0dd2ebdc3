import { heeftFunctie } from '../../domain/bevoegdheid';
import { vraagtCoordinator } from '../../domain/spoed';
import { basis, tekstVan, veilig, verversen } from './basis';
import type { Delen, Kaarten } from './deel';
import { berichtMetKnoppen, wieTekst, type Bericht } from './routering';

export const routeringDelen: Delen = [
  [
    'wie-heeft-het',
    (melding, zicht) => {
      const { wie } = tekstVan(zicht.taal).routering;
      return { kop: wie.kop, tekst: wieTekst(melding, zicht), slot: wie.slot };
    },
  ],
];

const metKnoppen = (soort: Bericht['soort']): Kaarten[number] => [
  soort,
  ({ bericht, melding }, zicht) =>
    berichtMetKnoppen(melding, zicht, { soort, berichtId: bericht.id, lezer: bericht.aan }),
];

export const routeringKaarten: Kaarten = [
  metKnoppen('overnemen'),
  metKnoppen('let-op'),
  metKnoppen('coordinator-info'),
  [
    'overgedragen',
    ({ bericht, melding }, zicht) => {
      const { overgedragen: t } = tekstVan(zicht.taal).routering;
      const { nummer = '', behandelaar } = melding;
      const terug = behandelaar?.id === bericht.aan;
      return {
        name: 'bericht',
        data: {
          ...basis(zicht),
          ...verversen(zicht, bericht.id),
          kop: t.kop,
          tekst: terug ? t.terug(nummer) : t.tekst(nummer, veilig(behandelaar?.naam ?? '')),
          feiten: [],
          heeftSlot: false,
          slot: '',
        },
      };
    },
  ],
  [
    'ter-informatie',
    ({ bericht, melding }, zicht) => {
      const { berichten, routering } = tekstVan(zicht.taal);
      const { terInformatie: t } = berichten;
      const advies = heeftFunctie('coordinatoren', bericht.aan, zicht.profiel) && vraagtCoordinator(melding);
      return {
        name: 'bericht',
        data: {
          ...basis(zicht),
          ...verversen(zicht, bericht.id),
          kop: t.kop,
          tekst: t.tekst(melding.nummer ?? '', veilig(melding.behandelaar?.naam ?? '')),
          feiten: [],
          heeftSlot: advies,
          slot: advies ? routering.advies.erbij : '',
        },
      };
    },
  ],
];
