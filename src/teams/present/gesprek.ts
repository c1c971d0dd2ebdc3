import type { Artikel } from '../../domain/raadplegen';
import type { GedragHerkenning } from '../../domain/raadplegen/gedrag';
import type { Card } from '../cards';
import { basis, tekstVan, type Zicht } from './basis';
import { invullen, sleutel, tekstKaart } from './raadplegen';

/** An article that is read one step at a time, and the behaviour that was recognised when it was found. */
export interface Gesprek {
  artikel: Artikel;
  soort?: GedragHerkenning | undefined;
}

/** One big step at a time, with a sentence to say, for who has somebody on the line. `stap` counts from 0. */
export function stapKaart({ artikel, soort }: Gesprek, zicht: Zicht, stap: number): Card {
  const { gesprek: t } = tekstVan(zicht.taal);
  const { stappen } = artikel;
  const nu = Math.min(Math.max(0, stap), stappen.length - 1);
  const zin = zinBij(artikel, nu);
  const vul = invullen(zicht);
  return {
    name: 'raadplegen-gesprek',
    data: {
      ...basis(zicht),
      artikel: sleutel(artikel),
      soort: soort ?? '',
      voortgang: t.stap(String(nu + 1), String(stappen.length)),
      stap: vul(stappen[nu] ?? artikel.kort),
      heeftZin: zin !== '',
      zegKop: t.zeg,
      zin: vul(zin),
      typen: t.typen,
      heeftVolgende: nu < stappen.length - 1,
      volgende: t.volgende,
      verder: String(nu + 1),
      heeftTerug: nu > 0,
      terug: t.terug,
      vorige: String(nu - 1),
      onveilig: t.onveilig,
      einde: t.einde,
    },
  };
}

/** The sentences of an article stand in the order of its steps. */
function zinBij({ stappen, zinnen }: Artikel, stap: number): string {
  return zinnen[Math.floor((stap * zinnen.length) / Math.max(1, stappen.length))] ?? '';
}

/** The end of the call, and the way to a melding that knows it was on the phone. */
export function eindeKaart({ artikel, soort }: Gesprek, zicht: Zicht): Card {
  const { gesprek: t } = tekstVan(zicht.taal);
  return {
    name: 'raadplegen-einde',
    data: {
      ...basis(zicht),
      artikel: sleutel(artikel),
      soort: soort ?? '',
      kop: t.eindeKop,
      zegKop: t.zeg,
      zin: t.eindeZin,
      daarna: t.eindeDaarna,
      meldTekst: t.meldTekst,
      melden: t.meld,
      terug: t.terug,
      vorige: String(Math.max(0, artikel.stappen.length - 1)),
      onveilig: t.onveilig,
    },
  };
}

/** Where somebody was is only remembered for a while; the card of the step still knows. */
export function kwijtKaart(zicht: Zicht): Card {
  const { gesprek: t } = tekstVan(zicht.taal);
  return tekstKaart(t.kwijtKop, t.kwijt, zicht);
}
