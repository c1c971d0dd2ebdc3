import type { Melding } from '../../src/domain/melding';
import { noodIndienen } from '../../src/domain/nood';
import { gelukt } from '../domain/bouw';
import type { Card } from '../../src/teams/cards';
import type { Zicht } from '../../src/teams/present/basis';
import { berichtKaart } from '../../src/teams/present/berichten';
import { meldenKaart } from '../../src/teams/present/melden';
import { noodKaart } from '../../src/teams/present/nood';
import * as m from '../teams/meldingen';

const bij = { berichtId: '9a8b7c6d-0000-5000-8000-000000000001' };

/** Sent in on three answers. */
export function noodmelding(over: Partial<Melding> = {}): Melding {
  const concept = m.concept({}, { vraag: 'veilig' });
  const context = {
    actor: concept.melder,
    now: m.NU,
    profiel: m.zicht('nl').profiel,
    spoorId: () => concept.id,
  };
  const invoer = { wat: 'bedreigd', wanneer: 'vandaag', hoe: 'gewond' };
  return { ...gelukt(noodIndienen(concept, invoer, m.NUMMER, context)).next, ...over };
}

/** Every card of a noodmelding. */
export function nood(zicht: Zicht): [string, Card][] {
  const aanvullen = (melding: Melding): Card => {
    const rij = {
      id: bij.berichtId,
      soort: 'aanvullen' as const,
      aan: melding.melder,
      meldingId: melding.id,
    };
    return berichtKaart({ bericht: rij, melding, taal: zicht.taal }, zicht, m.NU);
  };
  return [
    ['nood leeg', noodKaart(m.concept({}, { vraag: 'veilig' }), zicht)],
    ['nood met een tijd', noodKaart(m.concept(m.geslagen), zicht)],
    [
      'nood met fout',
      noodKaart(m.concept({}), zicht, {
        invoer: { wat: '', wanneer: 'gisteren', hoe: 'gewond' },
        fouten: [{ veld: 'wat', code: 'verplicht' }],
      }),
    ],
    ['nood ontvangst', meldenKaart(noodmelding(), zicht, bij)],
    ['nood vraag', meldenKaart(noodmelding({ vraag: 'wanneer' }), zicht, { ...bij, aanvullen: true })],
    ['nood klaar', meldenKaart(noodmelding({ vraag: 'controle' }), zicht, { ...bij, aanvullen: true })],
    ['nood aanvullen', aanvullen(noodmelding())],
    ['nood aangevuld', aanvullen(noodmelding({ nood: 'aangevuld' }))],
    ['nood dicht', aanvullen(noodmelding({ status: 'afgerond' }))],
  ];
}
