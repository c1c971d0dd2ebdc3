import { heeftFunctie } from '../../domain/bevoegdheid';
import { vraagtCoordinator } from '../../domain/spoed';
import { tekstVan, veilig } from './basis';
import { deelKaart, type Delen, type Kaarten } from './deel';
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
      const tekst = terug ? t.terug(nummer) : t.tekst(nummer, veilig(behandelaar?.naam ?? ''));
      return deelKaart({ kop: t.kop, tekst }, zicht, bericht.id);
    },
  ],
  [
    'ter-informatie',
    ({ bericht, melding }, zicht) => {
      const { berichten, routering } = tekstVan(zicht.taal);
      const { terInformatie: t } = berichten;
      const advies = heeftFunctie('coordinatoren', bericht.aan, zicht.profiel) && vraagtCoordinator(melding);
      const tekst = t.tekst(melding.nummer ?? '', veilig(melding.behandelaar?.naam ?? ''));
      const slot = advies ? { slot: routering.advies.erbij } : {};
      return deelKaart({ kop: t.kop, tekst, ...slot }, zicht, bericht.id);
    },
  ],
];
