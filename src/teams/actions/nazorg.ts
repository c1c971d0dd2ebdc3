import { z } from 'zod';

import type { Antwoord, Uitstel } from '../../domain/bevestigen';
import { gesprekSoorten, slachtoffer, vervolgIds, type GesprekSoort } from '../../domain/melding';
import * as gesprekken from '../../flows/gesprekken';
import type { Uitkomst } from '../../flows/melden';
import * as mijn from '../../flows/mijn';
import * as antwoord from '../antwoord';
import type { ActionDeps, Beurt } from '../antwoord';
import type { Card } from '../cards';
import { tekstVan } from '../present/basis';
import { moment } from '../present/datum';
import { contactKaart, gesprekKaart, kloptKaart, laterKaart, vervolgKaart } from '../present/nazorg';
import { action, id, type Action } from './action';

const gesprek = z.object({ id, soort: z.enum(gesprekSoorten) });
const metKeuze = gesprek.extend({ vervolg: z.string().max(200).default('') });

/** What a click about one talk does. */
export const nazorgActions = {
  'nazorg.gesprek': action(gesprek, async (deps, { id, soort }, beurt) =>
    bijGesprek(deps, await gesprekken.bekijken(deps, beurt.actor, id), soort, beurt),
  ),
  'nazorg.gevoerd': action(gesprek, async (deps, { id, soort }, beurt) => {
    const { genoteerd } = tekstVan(beurt.taal).nazorg.gesprek;
    return bijGesprek(deps, await gesprekken.gevoerd(deps, beurt.actor, id, soort), soort, beurt, genoteerd);
  }),
  'nazorg.nog-niet': action(gesprek, async (deps, { id, soort }, beurt) => {
    const { nogNietGenoteerd } = tekstVan(beurt.taal).nazorg.gesprek;
    const uitkomst = await gesprekken.nogNiet(deps, beurt.actor, id, soort);
    return bijGesprek(deps, uitkomst, soort, beurt, nogNietGenoteerd);
  }),
  'nazorg.later': action(gesprek, async (deps, { id, soort }, beurt) => {
    const uitkomst = await gesprekken.magUitstellen(deps, beurt.actor, id);
    if (!uitkomst.ok) return bijGesprek(deps, uitkomst, soort, beurt);
    return laterKaart(uitkomst.melding, soort, antwoord.zicht(deps, beurt));
  }),
  'nazorg.uitstel-2uur': action(gesprek, (deps, { id, soort }, beurt) =>
    uitstel(deps, id, soort, '2uur', beurt),
  ),
  'nazorg.uitstel-ochtend': action(gesprek, (deps, { id, soort }, beurt) =>
    uitstel(deps, id, soort, 'ochtend', beurt),
  ),

  'nazorg.klopt': action(gesprek, async (deps, { id, soort }, beurt) =>
    bijKlopt(deps, await mijn.bekijken(deps, beurt.actor, id), soort, beurt),
  ),
  'nazorg.ja': action(gesprek, (deps, { id, soort }, beurt) => klopt(deps, id, soort, 'ja', beurt)),
  'nazorg.nee': action(gesprek, (deps, { id, soort }, beurt) => klopt(deps, id, soort, 'nee', beurt)),
  'nazorg.straks': action(gesprek, (deps, { id, soort }, beurt) => klopt(deps, id, soort, 'nog-niet', beurt)),
  'nazorg.rust': action(gesprek, async (deps, { id, soort }, beurt) => {
    const uitkomst = await gesprekken.evenRust(deps, beurt.actor, id, soort);
    const tot = uitkomst.ok ? uitkomst.melding.nazorg.find((g) => g.soort === soort)?.stilTot : undefined;
    const regel = tot && tekstVan(beurt.taal).nazorg.klopt.rustig(moment(tot, beurt.taal));
    return bijKlopt(deps, uitkomst, soort, beurt, regel);
  }),
  'nazorg.vervolg': action(gesprek, async (deps, { id, soort }, beurt) => {
    const uitkomst = await mijn.bekijken(deps, beurt.actor, id);
    return uitkomst.ok && slachtoffer(uitkomst.melding) === beurt.actor
      ? vervolgKaart(uitkomst.melding, soort, antwoord.zicht(deps, beurt))
      : bijKlopt(deps, uitkomst, soort, beurt);
  }),
  'nazorg.contact': action(metKeuze, async (deps, { id, soort, vervolg }, beurt) => {
    const keuzes = vervolg.split(',');
    const gekozen = vervolgIds.filter((v) => keuzes.includes(v));
    const uitkomst = await gesprekken.vervolgKiezen(deps, beurt.actor, id, soort, gekozen);
    return uitkomst.ok
      ? contactKaart(uitkomst.melding, soort, antwoord.zicht(deps, beurt))
      : bijKlopt(deps, uitkomst, soort, beurt);
  }),
} satisfies Record<string, Action>;

async function uitstel(
  deps: ActionDeps,
  id: string,
  soort: GesprekSoort,
  keuze: Uitstel,
  beurt: Beurt,
): Promise<Card> {
  const uitkomst = await gesprekken.uitstellen(deps, beurt.actor, id, soort, keuze);
  const tot = uitkomst.ok ? uitkomst.melding.nazorg.find((g) => g.soort === soort)?.rustTot : undefined;
  const regel = tot && tekstVan(beurt.taal).nazorg.gesprek.uitgesteld(moment(tot, beurt.taal));
  return bijGesprek(deps, uitkomst, soort, beurt, regel);
}

async function klopt(
  deps: ActionDeps,
  id: string,
  soort: GesprekSoort,
  keuze: Antwoord,
  beurt: Beurt,
): Promise<Card> {
  return bijKlopt(deps, await gesprekken.antwoorden(deps, beurt.actor, id, soort, keuze), soort, beurt);
}

/** The card as it is now, with what was done or in words why not: of who holds the talk, and of the employee. */
const bijGesprek = metNotitie(gesprekKaart);
const bijKlopt = metNotitie(kloptKaart);

function metNotitie(teken: typeof gesprekKaart) {
  return (deps: ActionDeps, uitkomst: Uitkomst, soort: GesprekSoort, beurt: Beurt, gedaan?: string): Card => {
    if (!uitkomst.melding) return antwoord.neutraal(deps, uitkomst, beurt);
    const { weigeringen } = tekstVan(beurt.taal).algemeen;
    const notitie = 'refusal' in uitkomst ? weigeringen[uitkomst.refusal] : gedaan;
    const bij = { berichtId: '', now: deps.clock.now(), lezer: beurt.actor, notitie };
    return teken(uitkomst.melding, soort, antwoord.zicht(deps, beurt), bij);
  };
}
