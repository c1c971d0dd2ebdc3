import { kanWeer } from '../../domain/afzien';
import type { BerichtSoort } from '../../domain/effect';
import type { Melding } from '../../domain/melding';
import type { BerichtInhoud } from '../../flows/ports';
import type { Card } from '../cards';
import { neutraleKaart } from './neutraal';
import { noodDelen, noodKaarten } from './berichten-nood';
import { mijnDelen, mijnKaarten } from './berichten-mijn';
import { besluitDelen, besluitKaarten } from './berichten-besluit';
import { dossierDelen, dossierKaarten } from './berichten-dossier';
import { agendaDelen, agendaKaarten } from './berichten-agenda';
import { nazorgKaarten } from './berichten-nazorg';
import { routeringDelen, routeringKaarten } from './berichten-routering';
import { werklijstKaarten } from './berichten-werklijst';
import { gesprekkenKaart, overGesprekken } from './agenda';
import { deelKaart, type Delen } from './deel';
import { tekstVan, veilig, type Zicht } from './basis';
import { gesprekRegels } from './gesprekken';
import { ingetrokkenKaart } from './ingetrokken';
import { meldenKaart } from './melden';

/** One row for each message the bot sends by itself, but for the two cards people work with. */
const eigen: Delen = [
  [
    'opgepakt',
    (m, { taal }) => {
      const { opgepakt } = tekstVan(taal).berichten;
      return { kop: opgepakt.kop, tekst: opgepakt.tekst(naam(m), m.nummer ?? '') };
    },
  ],
  [
    'slachtoffer',
    (m, { taal }) => {
      const { slachtoffer } = tekstVan(taal).berichten;
      return { kop: slachtoffer.kop, tekst: slachtoffer.tekst(m.nummer ?? '') };
    },
  ],
  [
    'nazorg',
    (m, zicht) => {
      const { nazorg } = tekstVan(zicht.taal).berichten;
      const nummer = m.nummer ?? '';
      if (kanWeer(m))
        return { kop: nazorg.afgezienKop, tekst: nazorg.afgezien(nummer), feiten: gesprekken(m, zicht) };
      return {
        kop: nazorg.kop,
        tekst: nazorg.tekst(nummer),
        feiten: gesprekken(m, zicht),
        slot: nazorg.anders,
      };
    },
  ],
  [
    'nazorg-zelf',
    (m, zicht) => {
      const { nazorgZelf } = tekstVan(zicht.taal).berichten;
      return { kop: nazorgZelf.kop, tekst: nazorgZelf.tekst(m.nummer ?? ''), feiten: gesprekken(m, zicht) };
    },
  ],
  [
    'nazorg-eerlijk',
    (m, zicht) => {
      const { nazorgEerlijk } = tekstVan(zicht.taal).berichten;
      return { kop: nazorgEerlijk.kop, tekst: nazorgEerlijk.tekst(naam(m)), feiten: gesprekken(m, zicht) };
    },
  ],
];

const delen = new Map([
  ...eigen,
  ...noodDelen,
  ...mijnDelen,
  ...dossierDelen,
  ...besluitDelen,
  ...routeringDelen,
  ...agendaDelen,
]);
const kaarten = new Map([
  ...noodKaarten,
  ...mijnKaarten,
  ...dossierKaarten,
  ...besluitKaarten,
  ...routeringKaarten,
  ...nazorgKaarten,
  ...agendaKaarten,
  ...werklijstKaarten,
]);

/** The card of a message as it must look now. Everything here stays in the chat, so nothing here is content. */
export function berichtKaart(inhoud: BerichtInhoud, zicht: Zicht, now: Date): Card {
  const { bericht, melding } = inhoud;
  // A list is about other meldingen too.
  if (melding.status === 'ingetrokken' && bericht.soort !== 'werklijst')
    return ingetrokkenKaart(melding, zicht, bericht.id);
  const kaart = kaarten.get(bericht.soort);
  if (kaart) return kaart(inhoud, zicht, now);
  if (bericht.soort === 'melden') return meldenKaart(melding, zicht, { berichtId: bericht.id });
  const deel = delen.get(bericht.soort)?.(melding, zicht);
  if (!deel) return neutraleKaart(melding, zicht, { berichtId: bericht.id, now, lezer: bericht.aan });
  if (overGesprekken(bericht.soort)) return gesprekkenKaart(inhoud, zicht, { deel, now });
  return deelKaart(deel, zicht, bericht.id);
}

/** What shows on a locked phone: that there is something, never what (D-68 of the notification rule). */
export function samenvatting(soort: BerichtSoort, { taal }: Zicht): string {
  const t = tekstVan(taal);
  return soort === 'afhandelen' ? t.afhandelen.samenvatting : t.berichten.samenvatting;
}

const naam = (m: Melding) => veilig(m.behandelaar?.naam ?? '');
const gesprekken = (m: Melding, zicht: Zicht) => gesprekRegels(m.nazorg, zicht);
