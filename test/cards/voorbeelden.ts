import { berichtSoorten, type BerichtSoort } from '../../src/domain/effect';
import type { Melding } from '../../src/domain/melding';
import { vragen } from '../../src/domain/protocol/vragenlijst';
import type { Taal } from '../../src/flows/ports';
import type { Card } from '../../src/teams/cards';
import { inhoudKaart } from '../../src/teams/present/afhandelen';
import { aanpassenKaart } from '../../src/teams/present/besluitformulieren';
import { neutraleKaart } from '../../src/teams/present/neutraal';
import type { Zicht } from '../../src/teams/present/basis';
import { berichtKaart } from '../../src/teams/present/berichten';
import { berichtMetKnoppen, kiezenKaart, overdragenKaart } from '../../src/teams/present/routering';
import { hulpNuKaart } from '../../src/teams/present/hulp';
import { gestoptKaart, meldenKaart, verderKaart } from '../../src/teams/present/melden';
import { tekstKaart, welkomKaart } from '../../src/teams/present/raadplegen';
import * as m from '../teams/meldingen';
import { nood } from './voorbeelden-nood';
import { mijn } from './voorbeelden-mijn';
import { agendaVoorbeelden } from './voorbeelden-agenda';
import { besluitVoorbeelden } from './voorbeelden-besluit';
import { brievenVoorbeelden } from './voorbeelden-brieven';
import { nazorgVoorbeelden } from './voorbeelden-nazorg';
import { dossierVoorbeelden } from './voorbeelden-dossier';
import { meldenVoorbeelden } from './voorbeelden-melden';
import { raadpleegVoorbeelden } from './voorbeelden-raadplegen';
import { typenVoorbeelden } from './voorbeelden-typen';
import { werklijstVoorbeelden } from './voorbeelden-werklijst';

/** A card as a person can meet it, with a name that says when. */
export type Voorbeeld = [naam: string, card: Card];

export const BERICHT_ID = '9a8b7c6d-0000-5000-8000-000000000001';
const bij = { berichtId: BERICHT_ID };
const metNu = { ...bij, now: m.NU, lezer: m.peter.id };

export function bericht(soort: BerichtSoort, melding: Melding, zicht: Zicht): Card {
  const rij = { id: BERICHT_ID, soort, aan: m.peter.id, meldingId: melding.id };
  return berichtKaart({ bericht: rij, melding, taal: zicht.taal }, zicht, m.NU);
}

function vragenlijst(zicht: Zicht): Voorbeeld[] {
  return [
    ...vragen.map((vraag): Voorbeeld => {
      const melding = m.concept(m.geslagen, { vraag: vraag.id });
      return [`vraag ${vraag.id}`, meldenKaart(melding, zicht, bij)];
    }),
    ['vraag leeg', meldenKaart(m.concept({}, { vraag: 'veilig' }), zicht, bij)],
    [
      'vraag met voorzet',
      meldenKaart(m.concept({ veilig: 'ja' }, { vraag: 'gedrag', voorzet: ['belediging'] }), zicht, bij),
    ],
    [
      'vraag met fout',
      meldenKaart(m.concept({ veilig: 'ja' }, { vraag: 'wanneer' }), zicht, {
        ...bij,
        fouten: [{ veld: 'tijd', code: 'toekomst' }],
        invoer: { datum: '2027-06-04', tijd: '10:00' },
      }),
    ],
    ['hulp', meldenKaart(m.concept({ veilig: 'nee' }, { vraag: 'veilig' }), zicht, bij)],
    ['oordeel niet nodig', meldenKaart(m.concept(m.gesmeekt, { vraag: 'oordeel' }), zicht, bij)],
    ['controle', meldenKaart(m.concept(m.uitgescholden), zicht, bij)],
    ['controle toch melden', meldenKaart(m.concept({ ...m.gesmeekt, tochMelden: 'ja' }), zicht, bij)],
    [
      'controle langste tekst',
      meldenKaart(m.concept({ ...m.geslagen, feiten: '€'.repeat(4000) }), zicht, bij),
    ],
    [
      'controle geweigerd',
      meldenKaart(m.concept(m.uitgescholden), zicht, { ...bij, notitie: 'Dit kan nu niet.' }),
    ],
    ['verder', verderKaart(m.concept(m.uitgescholden), zicht)],
    ['gestopt', gestoptKaart(m.concept(m.uitgescholden), zicht)],
  ];
}

/** The receipt in every state of the talks. */
export function gesprekken(melding: Melding): [string, Melding][] {
  const { NU } = m;
  const moment = { start: NU, eind: new Date(NU.getTime() + 30 * 60_000), wijze: 'gewoon' as const };
  const extra = { moment, transactieId: '5d1c2b3a-0000-4000-8000-00000000000e' };
  return [
    ['te plannen', melding],
    ['gepland', m.metGesprekken(melding, { status: 'gepland', moment })],
    [
      'per telefoon',
      m.metGesprekken(melding, { status: 'gepland', moment: { ...moment, wijze: 'buiten-werktijd' }, extra }),
    ],
    ['mislukt', m.metGesprekken(melding, { status: 'mislukt' })],
    ['vervallen', m.metGesprekken(melding, { status: 'vervallen' })],
  ];
}

function ontvangst(zicht: Zicht): Voorbeeld[] {
  const route = (r: 'vervanger' | 'irm' | 'coordinator') =>
    m.toegewezen(m.uitgescholden, { ...m.peter, route: r });
  const laat = m.ingediend(m.uitgescholden, new Date('2027-06-08T08:00:00Z'));
  const meldingen: [string, Melding][] = [
    ['zonder behandelaar', m.ingediend(m.uitgescholden)],
    ['te laat voor de eerste termijn', laat],
    ['vervanger', route('vervanger')],
    ['irm', route('irm')],
    ['coordinator', route('coordinator')],
    ['voor een collega', m.toegewezen(m.voorCollega)],
    ['voor een collega, opgepakt', m.opgepakt(m.voorCollega)],
    ['opgepakt', m.opgepakt(m.uitgescholden)],
    ...gesprekken(m.toegewezen(m.geslagen)),
  ];
  return meldingen.map(([naam, melding]) => [`ontvangst ${naam}`, meldenKaart(melding, zicht, bij)]);
}

function afhandelen(zicht: Zicht): Voorbeeld[] {
  const zelf = { ...m.gesmeekt, gedrag: ['zelf-iets-aandoen' as const] };
  const stalken = { ...m.uitgescholden, gedrag: ['volgen-stalken' as const] };
  const licht = { ...m.gesmeekt, tochMelden: 'ja' as const };
  const meldingen: [string, Melding][] = [
    ['ingediend', m.toegewezen(m.uitgescholden)],
    ['opgepakt', m.opgepakt(m.geslagen)],
    ['eerste keer', m.metRecidive(m.uitgescholden, 'eerste')],
    ['recidive', m.metRecidive(m.geslagen, 'recidive')],
    ['niet gekeken', m.metRecidive(m.geslagen, 'niet-gekeken')],
    ['zelf iets aandoen', m.metRecidive(zelf, 'eerste')],
    ['handmatig', m.metRecidive(stalken, 'eerste')],
    ['onder de drempel', m.metRecidive(licht, 'eerste')],
    ['akkoord', m.akkoord(m.geslagen)],
    ['aangepast', m.aangepast(m.geslagen, ['incidentgesprek'], 'Past beter bij deze situatie.')],
  ];
  const eerste = m.metRecidive(m.uitgescholden, 'eerste');
  return [
    ...meldingen.flatMap(([naam, melding]): Voorbeeld[] => [
      [`inhoud ${naam}`, inhoudKaart(melding, zicht, metNu)],
      [`neutraal ${naam}`, neutraleKaart(melding, zicht, metNu)],
      [`coördinator leest ${naam}`, inhoudKaart(melding, zicht, { ...metNu, lezer: m.noor.id })],
    ]),
    [
      'inhoud met weigering',
      inhoudKaart(eerste, zicht, { ...metNu, notitie: 'Er is al een besluit genomen.' }),
    ],
    [
      'inhoud met een dubbele',
      inhoudKaart(eerste, zicht, { ...metNu, dubbele: [{ ...eerste, nummer: 'M-2027-0009' }] }),
    ],
    [
      'neutraal na de termijn',
      neutraleKaart(eerste, zicht, { ...metNu, now: new Date('2027-07-01T08:00:00Z') }),
    ],
    ['aanpassen', aanpassenKaart(eerste, zicht)],
    [
      'aanpassen met fout',
      aanpassenKaart(eerste, zicht, { maatregelen: '', reden: '', notitie: 'Kies er een.' }),
    ],
  ];
}

/** Who has it, in every state that a person can meet. */
function routering(zicht: Zicht): Voorbeeld[] {
  const open = m.toegewezen(m.geslagen);
  const gevonden = m.toegewezen(m.geslagen, { ...m.noor, route: 'coordinator' });
  const voor = (lezer: string, melding: Melding) =>
    berichtMetKnoppen(melding, zicht, { soort: 'overnemen', ...bij, lezer });
  return [
    ['overnemen', voor(m.noor.id, { ...open, geescaleerdOp: m.NU })],
    ['overnemen buiten werktijd', voor(m.noor.id, open)],
    ['overnemen klaar', voor(m.noor.id, m.opgepakt(m.geslagen))],
    ['overnemen zelf', voor(m.peter.id, m.opgepakt(m.geslagen))],
    ['kies leidinggevende', kiezenKaart(gevonden, zicht)],
    ['kies leidinggevende met fout', kiezenKaart(gevonden, zicht, 'Kies een collega.')],
    ['overdragen', overdragenKaart(open, zicht)],
    ['overdragen met fout', overdragenKaart(open, zicht, 'Kies iemand.')],
    [
      'neutraal voor wie hem had',
      neutraleKaart(
        { ...open, eerder: [m.peter], behandelaar: { ...m.noor, route: 'coordinator' } },
        zicht,
        metNu,
      ),
    ],
  ];
}

/** Every card there is, in every state a person can meet it. */
export function voorbeelden(taal: Taal, over: Partial<Zicht> = {}): Voorbeeld[] {
  const zicht = m.zicht(taal, over);
  const melding = m.opgepakt(m.geslagen);
  return [
    ...vragenlijst(zicht),
    ...meldenVoorbeelden(zicht),
    ...typenVoorbeelden(zicht),
    ...ontvangst(zicht),
    ...afhandelen(zicht),
    ...besluitVoorbeelden(zicht),
    ...berichtSoorten.map((soort): Voorbeeld => [`bericht ${soort}`, bericht(soort, melding, zicht)]),
    ...routering(zicht),
    ...agendaVoorbeelden(zicht),
    ...brievenVoorbeelden(zicht),
    ...dossierVoorbeelden(zicht),
    ...nazorgVoorbeelden(zicht),
    ...nood(zicht),
    ...mijn(zicht),
    ...werklijstVoorbeelden(zicht),
    ['hulp nu', hulpNuKaart(zicht)],
    ['tekst', tekstKaart('Dit kan nu niet', 'Typ: melden.', zicht)],
    ...raadpleegVoorbeelden(zicht),
    ['welkom', welkomKaart(zicht)],
  ];
}
