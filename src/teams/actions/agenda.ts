import { z } from 'zod';

import { gesprekSoorten, type GesprekSoort } from '../../domain/melding';
import * as afspraakbestand from '../../flows/afspraakbestand';
import type { Uitkomst } from '../../flows/melden';
import * as verzetten from '../../flows/verzetten';
import * as antwoord from '../antwoord';
import type { ActionDeps, Beurt } from '../antwoord';
import type { Card } from '../cards';
import { bestandKaart, standKaart, zelfKaart } from '../present/agenda';
import { tekstVan } from '../present/basis';
import { action, alleenId, id, type Action } from './action';

const gesprek = z.object({ id, keuze: z.enum(gesprekSoorten) });
/** '24uur 2027-06-03T13:00:00.000Z' */
const metMoment = z
  .string()
  .meta({ examples: ['24uur 2027-06-03T13:00:00.000Z'] })
  .transform((tekst) => tekst.split(' '))
  .pipe(z.array(z.string()).length(2))
  .transform(([keuze, start]) => ({ keuze, start }))
  .pipe(z.object({ keuze: z.enum(gesprekSoorten), start: z.iso.datetime() }));
const KORT = 20;

/** What a click about the moment of a talk does. */
export const agendaActions = {
  'agenda.tonen': action(alleenId, async (deps, { id }, beurt) =>
    stand(deps, await verzetten.bekijken(deps, beurt.actor, id), beurt),
  ),
  'agenda.verzetten': action(gesprek, async (deps, { id, keuze }, beurt) =>
    zelf(deps, await verzetten.verzetten(deps, beurt.actor, id, keuze), keuze, beurt, { zoekt: true }),
  ),
  'agenda.kiezen': action(
    z.object({ id, keuze: metMoment }),
    async (deps, { id, keuze: { keuze: soort, start } }, beurt) => {
      const uitkomst = await verzetten.kiezen(deps, beurt.actor, id, { soort, start: new Date(start) });
      return zelf(deps, uitkomst, soort, beurt);
    },
  ),
  'agenda.geen': action(gesprek, async (deps, { id, keuze }, beurt) => {
    const uitkomst = await verzetten.geen(deps, beurt.actor, id, keuze);
    if (!uitkomst.ok || uitkomst.melding.behandelaar?.id === beurt.actor)
      return zelf(deps, uitkomst, keuze, beurt, {});
    return stand(deps, uitkomst, beurt, tekstVan(beurt.taal).agenda.door);
  }),
  'agenda.bestand': action(gesprek, async (deps, { id, keuze }, beurt) => {
    const uitkomst = await afspraakbestand.maken(deps, beurt.actor, id, keuze);
    if (!uitkomst.ok) return stand(deps, uitkomst, beurt);
    const { melding, moment, link } = uitkomst;
    return bestandKaart(melding, antwoord.zicht(deps, beurt), { start: moment.start, link });
  }),
  'agenda.houden': action(gesprek, async (deps, { id, keuze }, beurt) =>
    stand(deps, await verzetten.houden(deps, beurt.actor, id, keuze), beurt),
  ),
  'agenda.zelf': action(
    gesprek.extend({ datum: z.string().default(''), tijd: z.string().default('') }),
    async (deps, { id, keuze, datum, tijd }, beurt) => {
      const velden = { datum: datum.slice(0, KORT), tijd: tijd.slice(0, KORT) };
      const uitkomst = await verzetten.zelf(deps, beurt.actor, id, { soort: keuze, ...velden });
      return uitkomst.ok ? stand(deps, uitkomst, beurt) : zelf(deps, uitkomst, keuze, beurt, { velden });
    },
  ),
} satisfies Record<string, Action>;

/** The talks as they stand now, or why not. */
function stand(deps: ActionDeps, uitkomst: Uitkomst, beurt: Beurt, zin?: string): Card {
  const bij = { lezer: beurt.actor, now: deps.clock.now() };
  const zicht = antwoord.zicht(deps, beurt);
  if (uitkomst.ok)
    return standKaart(uitkomst.melding, zicht, { ...bij, ...(zin === undefined ? {} : { zin }) });
  if ('fouten' in uitkomst || !uitkomst.melding || uitkomst.refusal === 'niet-bevoegd')
    return antwoord.neutraal(deps, uitkomst, beurt);
  const waarom = tekstVan(beurt.taal).algemeen.weigeringen[uitkomst.refusal];
  return standKaart(uitkomst.melding, zicht, { ...bij, zin: waarom });
}

/** The card to choose a moment oneself: on purpose (`bij`), or after a fault. */
function zelf(
  deps: ActionDeps,
  uitkomst: Uitkomst,
  soort: GesprekSoort,
  beurt: Beurt,
  bij?: { zoekt?: boolean; velden?: { datum: string; tijd: string } },
): Card {
  const fouten = !uitkomst.ok && 'fouten' in uitkomst ? uitkomst.fouten : undefined;
  const gesprek = uitkomst.melding?.nazorg.find((g) => g.soort === soort);
  if (!uitkomst.melding || !gesprek || !(fouten ?? (uitkomst.ok && bij))) return stand(deps, uitkomst, beurt);
  return zelfKaart(uitkomst.melding, gesprek, antwoord.zicht(deps, beurt), {
    now: deps.clock.now(),
    ...bij,
    ...(fouten ? { fouten } : {}),
  });
}
