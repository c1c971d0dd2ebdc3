import type { Bedoeling } from '../domain/raadplegen/bedoeling';
import { beoordeel, telGebruik } from '../flows/beoordelingen';
import { vraag, type Antwoord } from '../flows/raadplegen';
import { zicht, type ActionDeps, type Beurt } from './antwoord';
import type { Card } from './cards';
import type { Command } from './commands';
import { tekstVan, veilig, type Zicht } from './present/basis';
import { hulpNuKaart } from './present/hulp';
import {
  antwoordKaart,
  coordinator,
  groepKaart,
  keuzeKaart,
  onbekendKaart,
  tekstKaart,
  welkomKaart,
} from './present/raadplegen';
import type { Reactie } from './reactie';

/** The cards that answer a text. The question itself is only remembered for as long as a talk lasts. */
export async function beantwoord(
  deps: ActionDeps,
  tekst: string,
  gevonden: Antwoord,
  beurt: Beurt,
): Promise<Card[]> {
  const { raadpleging, verwant, waaraan } = gevonden;
  const voor = zicht(deps, beurt);
  const t = tekstVan(beurt.taal).raadplegen;
  if (beurt.groep === undefined) deps.geheugen.onthoudVraag(beurt.actor, tekst);
  const oordeelId = deps.ids.uuid();
  switch (raadpleging.soort) {
    case 'gevaar':
      // What else was asked comes below the help, and nobody is asked how he liked it.
      return [
        hulpNuKaart(voor),
        ...(raadpleging.artikel ? [antwoordKaart(raadpleging.artikel, [], voor)] : []),
      ];
    case 'nood-mens':
      return [tekstKaart(t.mens.kop, t.mens.tekst, voor)];
    case 'bedoeling':
      return [bedoelingKaart(raadpleging.bedoeling, voor)];
    case 'melden':
      return [groepKaart(voor)];
    case 'artikel': {
      const { artikel, ook, gedrag } = raadpleging;
      await telGebruik(deps, artikel.id);
      return [
        antwoordKaart(artikel, verwant, voor, {
          oordeelId,
          waaraan,
          ...(ook && { ook }),
          ...(gedrag && { gedrag }),
        }),
      ];
    }
    case 'verduidelijk':
      return [keuzeKaart(raadpleging.keuzes, voor)];
    case 'buiten':
      if (raadpleging.loket === 'geen') return [await onbekend(deps, voor)];
      return [tekstKaart(t.buiten.kop, `${t.buiten.tekst} ${t.buiten.loketten[raadpleging.loket]}`, voor)];
    case 'onbekend':
      return [await onbekend(deps, voor)];
  }
}

/** An honest no. That there was no answer is counted; what was asked is not kept. */
export async function onbekend(deps: ActionDeps, voor: Zicht): Promise<Card> {
  const id = deps.ids.uuid();
  await beoordeel(deps, { id, soort: 'onbekend' });
  return onbekendKaart(voor, id);
}

function bedoelingKaart(bedoeling: Bedoeling, voor: Zicht): Card {
  const t = tekstVan(voor.taal).raadplegen;
  const eigen = voor.groep === undefined;
  switch (bedoeling) {
    case 'status':
      return eigen
        ? tekstKaart(t.status.kop, t.status.tekst(veilig(coordinator(voor))), voor)
        : groepKaart(voor);
    case 'dank':
      return tekstKaart(t.dank.kop, t.dank.tekst, voor);
    case 'afbreken':
    case 'help':
    case 'groet':
      return eigen ? welkomKaart(voor) : groepKaart(voor, true);
  }
}

/** Everybody reads along: a melding never starts here, and what is somebody's own is not shown. */
export async function inGroep(
  deps: ActionDeps,
  tekst: string,
  command: Command | undefined,
  beurt: Beurt,
): Promise<Reactie[]> {
  const voor = zicht(deps, beurt);
  if (command === 'hulp') return [{ card: hulpNuKaart(voor) }];
  if (command !== undefined) return [{ card: groepKaart(voor, command === 'welkom') }];
  const gevonden = vraag(deps, tekst, beurt.taal);
  const cards = await beantwoord(deps, tekst, gevonden, { ...beurt, taal: gevonden.taal });
  return cards.map((card) => ({ card }));
}
