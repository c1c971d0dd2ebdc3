import type { Melding } from '../../src/domain/melding';
import * as domain from '../../src/domain/mijn';
import type { Card } from '../../src/teams/cards';
import type { Zicht } from '../../src/teams/present/basis';
import { berichtKaart } from '../../src/teams/present/berichten';
import { meldenKaart } from '../../src/teams/present/melden';
import { mijnLijstKaart, mijnMeldingKaart } from '../../src/teams/present/mijn';
import { mijnAanvullenKaart, mijnIntrekkenKaart, mijnTijdKaart } from '../../src/teams/present/mijn-invullen';
import { gelukt } from '../domain/bouw';
import * as m from '../teams/meldingen';
import { noodmelding } from './voorbeelden-nood';

const berichtId = '9a8b7c6d-0000-5000-8000-000000000001';

export function ingetrokken(melding = m.toegewezen(m.uitgescholden)): Melding {
  const context = { actor: melding.melder, now: m.NU, profiel: m.zicht('nl').profiel };
  return gelukt(domain.intrekken(melding, context)).next;
}

/** Every card of 'mijn meldingen'. */
export function mijn(zicht: Zicht): [string, Card][] {
  const melder = m.toegewezen(m.uitgescholden).melder;
  const lijst = (meldingen: Melding[]) => mijnLijstKaart(meldingen, zicht, { lezer: melder, now: m.NU });
  const zie = (melding: Melding, lezer = melder, notitie?: string) =>
    mijnMeldingKaart(melding, zicht, { lezer, ...(notitie === undefined ? {} : { notitie }) });
  const metTekst = {
    ...m.opgepakt(m.geslagen),
    aanvullingen: [{ op: m.NU, door: melder, tekst: 'Hij kwam *terug*.' }],
  };
  const gevraagd = { ...m.opgepakt(m.uitgescholden) };
  gevraagd.handelingen = [...gevraagd.handelingen, { wat: 'intrekking-gevraagd', door: melder, op: m.NU }];
  return [
    ['lijst leeg', lijst([])],
    ['lijst', lijst([m.opgepakt(m.geslagen), m.ingediend(m.uitgescholden), ingetrokken()])],
    ['lijst lang', lijst(Array.from({ length: 12 }, () => m.opgepakt(m.geslagen)))],
    ['melding ingediend', zie(m.ingediend(m.uitgescholden))],
    ['melding nood', zie(noodmelding())],
    ['melding met aanvulling', zie(metTekst, melder, 'Toegevoegd.')],
    ['melding besloten', zie(m.akkoord(m.geslagen))],
    ['melding gevraagd', zie(gevraagd)],
    ['melding ingetrokken', zie(ingetrokken())],
    ['melding van een collega', zie(m.opgepakt(m.voorCollega), m.joost.id)],
    ['aanvullen', mijnAanvullenKaart(metTekst, zicht)],
    [
      'aanvullen met gegevens',
      mijnAanvullenKaart(metTekst, zicht, {
        tekst: 'Bel hem op 06-12345678.',
        fouten: [{ veld: 'aanvulling', code: 'persoonsgegevens' }],
      }),
    ],
    ['tijd', mijnTijdKaart(metTekst, zicht)],
    [
      'tijd met fout',
      mijnTijdKaart(metTekst, zicht, {
        velden: { datum: '2027-06-09', tijd: '10:00' },
        fouten: [{ veld: 'datum', code: 'toekomst' }],
      }),
    ],
    ['intrekken', mijnIntrekkenKaart(m.toegewezen(m.uitgescholden), zicht)],
    ['intrekken vragen', mijnIntrekkenKaart(m.opgepakt(m.uitgescholden), zicht)],
    ['ontvangst ingetrokken', meldenKaart(ingetrokken(), zicht, { berichtId })],
    ...(['ingetrokken', 'afhandelen', 'nazorg'] as const).map((soort): [string, Card] => {
      const melding = ingetrokken();
      const rij = { id: berichtId, soort, aan: m.peter.id, meldingId: melding.id };
      return [
        `bericht ${soort} ingetrokken`,
        berichtKaart({ bericht: rij, melding, taal: zicht.taal }, zicht, m.NU),
      ];
    }),
  ];
}
