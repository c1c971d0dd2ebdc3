import { GEEN_HERKENNING } from '../../src/domain/raadplegen/herkenning';
import type { Melding } from '../../src/domain/melding';
import { createGeheugen } from '../../src/teams/geheugen';
import { actions } from '../../src/teams/actions';
import type { Beurt } from '../../src/teams/antwoord';
import type { Card } from '../../src/teams/cards';
import { neutraalVoorSubmit } from '../../src/teams/submit';
import * as bouw from '../domain/bouw';
import { createWereld } from '../flows/wereld';
import { gegevens } from './gegevens';

const CANARY = 'zwartepietendrop4711';
const eerdere = '0abcdef0-0000-4000-8000-000000000030';
/** Everybody who plays a part, in a melding where every part is played. */
const MENSEN = {
  ...{ slachtoffer: bouw.collega, behandelaar: bouw.baas, leidinggevende: eerdere, irm: bouw.irm },
  ...{ vervanger: bouw.vervanger, coordinator: bouw.coordinator, arbo: bouw.arbo },
  ...{ bot: bouw.bot, beheerder: bouw.beheerder, vreemde: bouw.vreemde, melder: bouw.melder },
};
const verteld = { ...bouw.voorCollega, ziekenhuis: 'ja' as const, feiten: CANARY };
const erbij: Partial<Melding> = {
  eerder: [{ id: eerdere, naam: 'Eerder', route: 'leidinggevende' }],
  aanvullingen: [{ op: bouw.NU, tekst: CANARY }],
  geescaleerdOp: bouw.NU,
};
const instemming = {
  ...{ stand: 'gevraagd' as const, gevraagdOp: bouw.NU, proportionaliteit: CANARY, tot: '2027-09-01' },
  ...{ essentieel: CANARY, gehoord: 'ja' as const, door: bouw.baas },
};
const STANDEN: Record<string, Melding> = {
  ingediend: bouw.toegewezen(verteld),
  opgepakt: bouw.opgepakt(verteld),
  'recidive bekend': bouw.metRecidive(verteld),
  'instemming gevraagd': {
    ...bouw.metRecidive({ ...verteld, gedrag: ['slaan-duwen-spugen'] }, 'recidive'),
    dossier: { taken: [], classificaties: [], instemming },
  },
  afgerond: { ...bouw.metRecidive(verteld), status: 'afgerond' },
};

/** Lists of several meldingen: numbers, dates and who has it, nothing of what happened. And what is of no melding. */
const LIJSTEN = new Set(['werklijst-kaart', 'werklijst-lopend', 'kennisbank-kaart']);

/** What a card holds that is no state: the text of the melder, or a card that is only ever a personal view. */
function isInhoud(card: Card): boolean {
  const chat = neutraalVoorSubmit(card, { taal: 'nl', profiel: bouw.profiel, userId: '29:1' });
  const persoonlijk = chat.name === 'tekst' && card.name !== 'tekst' && !LIJSTEN.has(card.name);
  return persoonlijk || JSON.stringify(card.data).includes(CANARY);
}

describe('D-111 the audit trail: what another than the melder reads or does stands in it', () => {
  const verbs = Object.entries(actions);
  const gevallen = Object.keys(STANDEN).flatMap((stand) => verbs.map(([verb]) => [stand, verb] as const));
  let gezien = 0;

  it.each(gevallen)('%s: %s', async (stand, verb) => {
    const basis = STANDEN[stand];
    const action = actions[verb as keyof typeof actions];
    if (!basis) throw new Error(stand);
    for (const [rol, actor] of Object.entries(MENSEN)) {
      const w = createWereld();
      const melding = { ...basis, ...erbij, version: 0 };
      await w.store.transaction((tx) => tx.meldingen.save(melding));
      const deps = {
        ...w,
        geheugen: createGeheugen(w.clock),
        kennisbank: { search: () => [], herken: () => GEEN_HERKENNING, getArtikel: () => undefined },
      };
      for (const data of gegevens(action.data, melding.id, bouw.vervanger)) {
        const voor = w.melding(melding.id);
        w.clock.verder(1);
        const beurt: Beurt = { actor, taal: 'nl', conversationId: 'a:1', userId: '29:1' };
        const card = await action.run(deps, action.data.parse(data), beurt);
        const na = w.melding(melding.id);
        const bij = na.handelingen.slice(voor.handelingen.length);
        const gewijzigd = na.version !== voor.version;
        const watGebeurde = { rol, data, card: card.name, gewijzigd };
        expect({ ...watGebeurde, door: bij.every((h) => h.door === actor) }).toMatchObject({ door: true });
        if (rol === 'melder') continue;
        const moet = gewijzigd || isInhoud(card);
        if (moet) gezien += 1;
        expect({ ...watGebeurde, inSpoor: bij.length > 0 }).toMatchObject({ inSpoor: moet });
      }
    }
  });

  afterAll(() => {
    expect(gezien).toBeGreaterThan(50);
  });
});
