import * as spoor from '../../src/domain/aangiftespoor';
import { besluiten, heropenen, recidiveInvullen, type Keuze } from '../../src/domain/besluiten';
import { classificeren } from '../../src/domain/classificeren';
import type { Antwoorden } from '../../src/domain/antwoorden';
import type { Decision } from '../../src/domain/decision';
import { instemmen, instemmingVragen } from '../../src/domain/instemmen';
import type { Melding } from '../../src/domain/melding';
import { periodeInvullen } from '../../src/domain/periode';
import { findMens } from '../../src/sandbox/organisatie';
import { sandboxProfiel as profiel } from '../../src/sandbox/profiel';
import type { Card } from '../../src/teams/cards';
import { aangifteKaart } from '../../src/teams/present/aangifte';
import type { Zicht } from '../../src/teams/present/basis';
import { maatregelKaart } from '../../src/teams/present/besluit';
import {
  aanpassenKaart,
  classificerenKaart,
  heropenenKaart,
} from '../../src/teams/present/besluitformulieren';
import { instemmingKaart, irmKaart, irmVraagKaart } from '../../src/teams/present/instemming';
import * as m from '../teams/meldingen';

const door = (actor = m.peter.id) => ({ actor, now: m.NU, profiel });
const ingrid = findMens('ingrid')?.id ?? '';

export function doe(decision: Decision<Melding>): Melding {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision)}`);
  return decision.next;
}
const kies = (melding: Melding, keuze: Keuze) => doe(besluiten(melding, keuze, door()));
const vraag = {
  proportionaliteit: 'Twee keer geslagen.',
  tot: '2027-09-03',
  essentieel: 'Per post en telefoon.',
  gehoord: 'aangeboden',
};

/** The states of a measure that needs the IRM. */
export function metIrm(): { teVragen: Melding; gevraagd: Melding; akkoord: Melding; nee: Melding } {
  const teVragen = kies(m.metRecidive(m.geslagen, 'recidive'), { keuze: 'akkoord' });
  const gevraagd = doe(instemmingVragen(teVragen, vraag, door()));
  const antwoord = (stand: 'akkoord' | 'niet-akkoord', reden: string) =>
    doe(instemmen(gevraagd, { stand, reden }, door(ingrid)));
  return { teVragen, gevraagd, akkoord: antwoord('akkoord', ''), nee: antwoord('niet-akkoord', 'Te zwaar.') };
}

/** An aangifte that is with the OM. */
export function metSpoor(antwoorden: Antwoorden = m.geslagen): Melding {
  const begonnen = doe(spoor.aangifteBeginnen(m.akkoord(antwoorden), 'werkgever', door()));
  const datum = '2027-06-03';
  const opgenomen = doe(spoor.aangifteBijwerken(begonnen, { stand: 'opgenomen', datum }, door()));
  return doe(spoor.aangifteBijwerken(opgenomen, { stand: 'om', datum }, door()));
}

function staten(): [string, Melding][] {
  const irm = metIrm();
  const gekozen = m.metRecidive(m.geslagen, 'eerste');
  const anders = doe(
    classificeren(
      m.opgepakt({ ...m.uitgescholden, gedrag: ['poging-geweld'] }),
      { gedrag: ['poging-geweld'], rij: 'PERSONEN', reden: 'Het was raak.' },
      door(),
    ),
  );
  const nietGekeken = kies(m.metRecidive(m.uitgescholden, 'niet-gekeken'), { keuze: 'akkoord' });
  const zonderAangifte: Keuze = {
    keuze: 'aangepast',
    maatregelen: ['waarschuwing'],
    reden: 'Past beter.',
    aangifteReden: 'Het OM raadde het af.',
  };
  const akkoord = kies(gekozen, { keuze: 'akkoord' });
  const onbekend: Antwoorden = { ...m.uitgescholden, bijzonderheden: ['onbekende-veroorzaker'] };
  return [
    ['nog niet gekeken', m.opgepakt(m.geslagen)],
    ['voorstel', gekozen],
    ['onbekende veroorzaker', m.metRecidive(onbekend, 'eerste')],
    ['anders ingedeeld', doe(recidiveInvullen(anders, 'eerste', door()))],
    ['akkoord', akkoord],
    ['periode', doe(periodeInvullen(akkoord, '2027-09-03', door()))],
    ['zonder aangifte', kies(gekozen, zonderAangifte)],
    ['niet gekeken', nietGekeken],
    ['achterhaald', doe(recidiveInvullen(nietGekeken, 'recidive', door()))],
    ['heropend', doe(heropenen(akkoord, 'Er kwam nieuws.', door()))],
    ['irm te vragen', irm.teVragen],
    ['irm gevraagd', irm.gevraagd],
    ['irm akkoord', irm.akkoord],
    ['irm niet akkoord', irm.nee],
  ];
}

/** Every card of besluit in every state a person can meet it. */
export function besluitVoorbeelden(zicht: Zicht): [string, Card][] {
  const lezer = { lezer: m.peter.id, now: m.NU };
  const laat = { lezer: m.noor.id, now: new Date('2027-06-05T08:00:00Z') };
  const { gevraagd, akkoord, nee } = metIrm();
  const zelf: Antwoorden = { ...m.gesmeekt, gedrag: ['zelf-iets-aandoen'] };
  const fout = { notitie: 'Vul dit nog in.', fout: true };
  const doxing: Antwoorden = {
    ...m.uitgescholden,
    bijzonderheden: ['prive-gegevens', 'onbekende-veroorzaker'],
  };
  const adres: Zicht = {
    ...zicht,
    profiel: { ...zicht.profiel, vestigingsadres: 'Stationsplein 1, Voorbeeldstad' },
  };
  return [
    ...staten().flatMap(([naam, melding]): [string, Card][] => [
      [`maatregel ${naam}`, maatregelKaart(melding, zicht, lezer)],
      [`maatregel ${naam}, coördinator later`, maatregelKaart(melding, zicht, laat)],
    ]),
    ['maatregel met fout', maatregelKaart(m.akkoord(m.geslagen), zicht, { ...lezer, ...fout, tot: '' })],
    ['aanpassen geen maatregel', aanpassenKaart(m.metRecidive(zelf, 'eerste'), zicht)],
    ['aanpassen aangifte', aanpassenKaart(m.metRecidive(m.geslagen, 'eerste'), zicht)],
    ['heropenen', heropenenKaart(gevraagd, zicht)],
    ['heropenen met fout', heropenenKaart(gevraagd, zicht, { reden: '', notitie: 'Reden: vul in.' })],
    ['irm-vraag', irmVraagKaart(metIrm().teVragen, zicht)],
    ['irm-vraag opnieuw', irmVraagKaart(akkoord, zicht)],
    ['irm-vraag met fout', irmVraagKaart(gevraagd, zicht, { ...vraag, tot: '', notitie: 'Vul in.' })],
    ...[gevraagd, akkoord, nee].flatMap((melding): [string, Card][] => [
      ['irm neutraal', irmKaart(melding, zicht, '9a8b7c6d-0000-5000-8000-000000000001')],
      ['irm inhoud', instemmingKaart(melding, zicht)],
    ]),
    ['irm inhoud met fout', instemmingKaart(gevraagd, zicht, { ...fout, reden: '' })],
    [
      'irm inhoud zonder tekst',
      instemmingKaart({ ...gevraagd, antwoorden: { ...m.geslagen, feiten: '' } }, zicht),
    ],
    ['classificeren', classificerenKaart(m.opgepakt(m.uitgescholden), zicht)],
    [
      'classificeren met fout',
      classificerenKaart(m.opgepakt(m.uitgescholden), zicht, {
        gedrag: '',
        rij: '',
        reden: '',
        notitie: 'Vul in.',
      }),
    ],
    ['aangifte', aangifteKaart(m.akkoord(m.geslagen), zicht, lezer)],
    ['aangifte doxing', aangifteKaart(m.metRecidive(doxing, 'eerste'), adres, lezer)],
    ['aangifte loopt', aangifteKaart(metSpoor(), zicht, lezer)],
    ['aangifte coördinator', aangifteKaart(metSpoor(), zicht, laat)],
    ['aangifte met fout', aangifteKaart(metSpoor(), zicht, { ...lezer, ...fout, datum: '' })],
  ];
}
