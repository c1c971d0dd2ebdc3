import { schuif } from '../../src/domain/dag';
import { dagVan } from '../../src/domain/kalender';
import type { Melding } from '../../src/domain/melding';
import { verstuurd } from '../../src/flows/berichten';
import * as gesprekken from '../../src/flows/gesprekken';
import * as melden from '../../src/flows/melden';
import * as mijn from '../../src/flows/mijn';
import * as overdragen from '../../src/flows/overdragen';
import * as verzetten from '../../src/flows/verzetten';
import { alsInvoer } from '../../src/teams/present/datum';
import * as bouw from '../domain/bouw';
import { keyVan, type Baan } from './baan';
import type { Daad, Plan } from './plan';

const UUR = 3_600_000;
const SOORTEN = ['24uur', '5dagen', '6weken'] as const;

/** A melding that was sent in, its jobs not yet done. Gives its id. */
export async function dienIn({ deps, clock }: Baan, { uren, voorCollega }: Plan): Promise<string> {
  const begin = await melden.beginnen(deps, bouw.melder, { taal: 'nl', gedrag: [] });
  if (begin.soort !== 'nieuw') throw new Error('there was a concept already');
  const { id } = begin.melding;
  const incidentOp = new Date(clock.now().getTime() - (uren + 0.1) * UUR);
  const antwoorden = { ...(voorCollega ? bouw.voorCollega : bouw.uitgescholden), incidentOp };
  await deps.store.transaction((tx) =>
    tx.meldingen.save({ ...begin.melding, antwoorden, vraag: 'controle' }),
  );
  await verstuurd(deps, {
    meldingId: id,
    aan: bouw.melder,
    conversationId: 'a:melder',
    activityId: 'kaart-melder',
  });
  const uitkomst = await melden.indienen(deps, bouw.melder, id);
  if (!uitkomst.ok) throw new Error(`not sent in: ${JSON.stringify(uitkomst)}`);
  return id;
}

export function haal({ deps }: Baan, id: string): Promise<Melding> {
  return deps.store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(id);
    if (!melding) throw new Error('no such melding');
    return melding;
  });
}

/** What a person does; the program may refuse, and then nothing happened. */
export async function doe(baan: Baan, plan: Plan, id: string, daad: Daad): Promise<void> {
  const { deps, clock, graph } = baan;
  const { loting } = plan;
  const melding = await haal(baan, id);
  const baas = melding.behandelaar?.id ?? bouw.baas;
  const werknemer = plan.voorCollega ? bouw.collega : bouw.melder;
  const soort = loting.een(SOORTEN);
  const gesprek = melding.nazorg.find((g) => g.soort === soort);
  switch (daad) {
    case 'verzetten': {
      const datum = schuif(dagVan(gesprek?.uiterlijk ?? clock.now()), loting.tot(4));
      const tijd = `${9 + loting.tot(8)}`.padStart(2, '0') + loting.een([':00', ':30']);
      const door = loting.een([baas, werknemer]);
      if (loting.kans(50)) await verzetten.verzetten(deps, door, id, soort);
      else await verzetten.zelf(deps, door, id, { soort, datum, tijd });
      return;
    }
    case 'overdragen':
      await overdragen.overdragen(
        deps,
        baas,
        id,
        loting.een([bouw.vervanger, bouw.irm, bouw.baas, bouw.coordinator]),
      );
      return;
    case 'intrekken':
      await mijn.intrekken(deps, bouw.melder, id);
      return;
    case 'tijd': {
      const op = new Date(clock.now().getTime() - (1 + loting.tot(60)) * UUR);
      await mijn.tijdCorrigeren(deps, bouw.melder, id, alsInvoer(op));
      return;
    }
    case 'afzien':
      await mijn.afzien(deps, werknemer, id);
      return;
    case 'weer-gewenst':
      await mijn.weerGewenst(deps, werknemer, id);
      return;
    case 'gevoerd':
      await gesprekken.gevoerd(deps, baas, id, '24uur');
      return;
    default: {
      const van = daad === 'agenda-weigeren' ? werknemer : baas;
      const items = graph.standin.agenda(keyVan(van)).filter((item) => !item.cancelled);
      const item = items[loting.tot(Math.max(1, items.length))];
      if (!item) return;
      const start = new Date(Date.parse(item.start) + (daad === 'agenda-ver-weg' ? 40 * 24 : 2) * UUR);
      graph.standin.doe(
        keyVan(van),
        daad === 'agenda-weigeren' || daad === 'agenda-verwijderen'
          ? { doe: daad === 'agenda-weigeren' ? 'weigeren' : 'verwijderen', id: item.id }
          : {
              doe: 'verzetten',
              id: item.id,
              start: start.toISOString(),
              end: new Date(start.getTime() + UUR / 2).toISOString(),
            },
      );
    }
  }
}

/** People take the first moment they are offered. */
export async function kies(baan: Baan, id: string): Promise<void> {
  const melding = await haal(baan, id);
  for (const { soort, voorstellen, status } of melding.nazorg) {
    const [start] = voorstellen ?? [];
    if (start && status === 'mislukt')
      await verzetten.kiezen(baan.deps, melding.behandelaar?.id ?? bouw.baas, id, { soort, start });
  }
}
