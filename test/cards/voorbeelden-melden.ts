import type { Antwoorden } from '../../src/domain/antwoorden';
import type { Zicht } from '../../src/teams/present/basis';
import { gestoptKaart, meldenKaart } from '../../src/teams/present/melden';
import * as m from '../teams/meldingen';
import { neutraalVoorSubmit } from '../../src/teams/submit';
import type { Card } from '../../src/teams/cards';
import type { Voorbeeld } from './voorbeelden';

const bij = { berichtId: '9a8b7c6d-0000-5000-8000-000000000001' };
const anderen: Antwoorden = {
  ...m.voorCollega,
  ...{ wie: 'getuige', slachtoffer: 'onbekend', eigenNazorg: 'ja' },
  ...{ kanaal: 'huisbezoek', huisbezoek: 'onaangekondigd', inschatting: 'onbekend' },
  ...{ gedrag: ['dreigen-anders', 'kritiek-op-persoon'], waarmee: 'onbekend', toon: 'kleinerend' },
  ...{ bijzonderheden: ['meer-collegas', 'prive-gegevens'], betrokkenen: [m.joost.id] },
};
const gesteld: Antwoorden = {
  ...{
    gedrag: ['belediging'],
    gestopt: 'meteen',
    beeindigd: 'nee',
    veiligGevoeld: 'ja',
    discriminatie: 'nee',
  },
};

/** The cards of melden for every form: who, advice, triage, the guard on free text. */
export function meldenVoorbeelden(zicht: Zicht): Voorbeeld[] {
  const vraag = (antwoorden: Antwoorden, id: string, over = {}) =>
    meldenKaart(m.concept(antwoorden, { vraag: id, ...over }), zicht, bij);
  const triage = { triage: true };
  return [
    [
      'vraag met advies zelfbeschadiging',
      vraag({ ...m.gesmeekt, gedrag: ['zelf-iets-aandoen'] }, 'omgebogen'),
    ],
    ['vraag met advies digitaal', vraag({ ...m.uitgescholden, kanaal: 'e-mail' }, 'gedrag')],
    ['vraag met advies huisbezoek', vraag(anderen, 'gedrag')],
    ['vraag huisbezoek', vraag(anderen, 'huisbezoek')],
    ['vraag betrokkenen', vraag(anderen, 'betrokkenen')],
    ['vraag eigen nazorg', vraag(anderen, 'eigenNazorg')],
    ['controle van alles', vraag(anderen, 'controle')],
    ...neutraal(zicht, vraag),
    ['controle liever niet', vraag({ ...m.uitgescholden, anders: 'ja' }, 'controle')],
    ['controle per mail', vraag({ ...m.uitgescholden, kanaal: 'e-mail' }, 'controle')],
    ['oordeel recht', vraag({ ...m.gesmeekt, gedrag: ['dreigen-anders'], waarmee: 'recht' }, 'oordeel')],
    ['triage begin', vraag({}, 'gedrag', triage)],
    ['triage vraag', vraag(gesteld, 'discriminatie', triage)],
    ['triage niet nodig', vraag(gesteld, 'oordeel', triage)],
    ['triage melden', vraag({ ...gesteld, gestopt: 'nee' }, 'oordeel', triage)],
    ['triage zelfbeschadiging', vraag({ gedrag: ['zelf-iets-aandoen'] }, 'oordeel', triage)],
    ['triage gestopt', gestoptKaart(m.concept(gesteld, { triage: true }), zicht)],
    ['na triage bijzonderheden', vraag({ ...gesteld, veilig: 'ja' }, 'bijzonderheden')],
    ...['bel 06-12345678', 'bel 06-12345678 of a@b.nl, kenteken AB-12-CD'].map((feiten): Voorbeeld => [
      `vraag met gegevens: ${feiten}`,
      meldenKaart(m.concept(m.uitgescholden, { vraag: 'feiten' }), zicht, {
        ...bij,
        fouten: [{ veld: 'feiten', code: 'persoonsgegevens' }],
        invoer: { feiten },
      }),
    ]),
    ['ontvangst getuige', meldenKaart(m.ingediend({ ...anderen, slachtoffer: m.noor.id }), zicht, bij)],
    ['ontvangst onbekend', meldenKaart(m.ingediend({ ...anderen, eigenNazorg: 'nee' }), zicht, bij)],
  ];
}

/** What a client without personal views may keep of the verdict. */
function neutraal(
  zicht: Zicht,
  vraag: (antwoorden: Antwoorden, id: string, over?: object) => Card,
): Voorbeeld[] {
  return [
    ['oordeel, bewaard', neutraalVoorSubmit(vraag(m.gesmeekt, 'oordeel'), zicht)],
    ['triage, bewaard', neutraalVoorSubmit(vraag(m.gesmeekt, 'oordeel', { triage: true }), zicht)],
    ['controle, bewaard', neutraalVoorSubmit(vraag(m.uitgescholden, 'controle'), zicht)],
  ];
}
