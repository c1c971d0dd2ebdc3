import type { Card } from '../cards';
import { basis, tekstVan, type Zicht } from './basis';

/** Safety first: 112, the alarm of each location, get away (R104). */
export function alarmRegels({ taal, profiel }: Zicht) {
  const { hulp } = tekstVan(taal).melden;
  return {
    kop: hulp.kop,
    uitleg: hulp.uitleg,
    stappen: hulp.stappen.map((regel, i) => ({ nr: i + 1, regel })),
    alarmKop: hulp.alarm,
    alarm: profiel.locaties.map(({ naam, alarm }) => ({ label: naam, waarde: alarm })),
    politie: hulp.nietSpoed,
  };
}

export function hulpNuKaart(zicht: Zicht): Card {
  return {
    name: 'hulp-nu',
    data: {
      ...basis(zicht),
      ...alarmRegels(zicht),
      nood: tekstVan(zicht.taal).nood.knop,
      melden: tekstVan(zicht.taal).melden.hulp.veilig,
      kanMelden: zicht.groep === undefined,
    },
  };
}
