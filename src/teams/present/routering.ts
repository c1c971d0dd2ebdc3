import { mag } from '../../domain/bevoegdheid';
import type { BerichtSoort } from '../../domain/effect';
import { isBelmoment, isGeescaleerd } from '../../domain/gesprektijden';
import { isWerktijd } from '../../domain/kalender';
import { slachtoffer, type Melding, type PersoonId } from '../../domain/melding';
import { kring } from '../../domain/kring';
import { isOnbereikt, laatsteWissel } from '../../domain/oppakken';
import { kanKiezen } from '../../domain/overdragen';
import { isSpoed } from '../../domain/spoed';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, veilig, verversen, type Zicht } from './basis';
import { moment } from './datum';

/** On the receipt: who has it, and in one sentence why (T22, D-80..D-88). */
export function wieRegels(melding: Melding, { taal, profiel }: Zicht): string[] {
  const { melden, routering: t } = tekstVan(taal);
  const { ontvangst } = melden;
  const { behandelaar, opgepaktOp, ingediendOp } = melding;
  if (!behandelaar) return [ontvangst.wieOnbekend];
  const naam = veilig(behandelaar.naam);
  if (opgepaktOp) return [ontvangst.opgepakt(naam, moment(opgepaktOp, taal))];
  const { route, waarom } = behandelaar;
  const eigen = slachtoffer(melding) === melding.melder;
  return [
    eigen ? ontvangst.wieBekend(naam) : ontvangst.wieCollega(naam),
    // Why the leidinggevende of a colleague does not have it, is of the colleague.
    eigen ? (waarom === undefined ? ontvangst.route[route] : t.waarom[waarom]) : '',
    isOnbereikt(melding) ? t.nietBereikt(naam) : '',
    ontvangst.nogNiet,
    ingediendOp && !isWerktijd(ingediendOp, profiel) ? t.buitenWerktijd : '',
  ].filter((regel) => regel !== '');
}

/** The button on the receipt with which the melder names his leidinggevende (E5). */
export function kiesKnop(melding: Melding, { taal }: Zicht) {
  return { id: melding.id, magKiezen: kanKiezen(melding), kiezen: tekstVan(taal).routering.kiezen.knop };
}

export function kiezenKaart(melding: Melding, zicht: Zicht, fout = ''): Card {
  const { kiezen: t } = tekstVan(zicht.taal).routering;
  return {
    name: 'routering-kiezen',
    data: {
      ...basis(zicht),
      ...notitie(fout, 'attention'),
      id: melding.id,
      kop: t.knop,
      uitleg: t.uitleg,
      label: t.label,
      fout: t.fout,
      kiezen: t.kiezen,
      terug: t.terug,
    },
  };
}

export function overdragenKaart(melding: Melding, zicht: Zicht, fout = ''): Card {
  const { geven: t, rol, overdragen, kiezen } = tekstVan(zicht.taal).routering;
  const opties = kring(melding, zicht.profiel).map(({ id, naam, route }) => ({
    titel: `${naam} (${rol[route]})`,
    waarde: id,
  }));
  return {
    name: 'routering-overdragen',
    data: {
      ...basis(zicht),
      ...notitie(fout, 'attention'),
      id: melding.id,
      kop: t.kop(melding.nummer ?? ''),
      uitleg: t.uitleg,
      heeftKring: opties.length > 0,
      wieLabel: t.wie,
      opties,
      anderLabel: t.ander,
      overdragen,
      terug: kiezen.terug,
    },
  };
}

export interface Bericht {
  soort: Extract<BerichtSoort, 'overnemen' | 'let-op' | 'coordinator-info'>;
  berichtId: string;
  lezer: PersoonId;
  notitie?: string;
}

/** A call for help or advice, with the buttons that this reader may use now. Neutral. */
export function berichtMetKnoppen(melding: Melding, zicht: Zicht, bij: Bericht): Card {
  const { routering: t, afhandelen, berichten } = tekstVan(zicht.taal);
  const { behandelaar, status } = melding;
  const inKring = kring(melding, zicht.profiel).some(({ id }) => id === bij.lezer);
  const magOvernemen =
    bij.soort !== 'coordinator-info' &&
    status === 'ingediend' &&
    inKring &&
    mag(melding, bij.lezer, 'overnemen', zicht.profiel);
  const { letOp } = berichten;
  return {
    name: 'routering-bericht',
    data: {
      ...basis(zicht),
      ...verversen(zicht, bij.berichtId),
      ...notitie(bij.notitie),
      id: melding.id,
      ...kopEnTekst(melding, zicht, bij),
      feiten: behandelaar
        ? [
            { label: letOp.behandelaar, waarde: behandelaar.naam },
            { label: afhandelen.status, waarde: afhandelen.statussen[status] },
          ]
        : [],
      magOvernemen,
      overnemen: t.overnemen,
      magTonen: mag(melding, bij.lezer, 'inhoud-zien', zicht.profiel),
      tonen: afhandelen.tonen,
    },
  };
}

function kopEnTekst(melding: Melding, { taal }: Zicht, { soort, lezer }: Bericht) {
  const { routering: t, berichten, nazorg } = tekstVan(taal);
  const { nummer = '', behandelaar, status } = melding;
  const naam = veilig(behandelaar?.naam ?? '');
  if (soort === 'let-op') {
    const tekst = melding.nazorg.some(isGeescaleerd) ? nazorg.letOp(nummer) : berichten.letOp.tekst(nummer);
    return { kop: berichten.letOp.kop, tekst };
  }
  if (soort === 'coordinator-info') return { kop: t.advies.kop, tekst: t.advies.tekst(nummer, naam) };
  return { kop: t.vraag.kop, tekst: overneemTekst() };

  function overneemTekst(): string {
    if (status === 'afgerond' || status === 'ingetrokken') return t.vraag.gesloten(nummer);
    if (behandelaar?.id === lezer) return t.vraag.vanJou(nummer);
    if (status === 'opgepakt') return t.vraag.klaar(nummer, naam);
    const zin = t.vraag[
      melding.geescaleerdOp ? 'wacht' : melding.nazorg.some(isBelmoment) ? 'bellen' : 'dicht'
    ](nummer, naam);
    return isSpoed(melding) ? `${t.vraag.spoed} ${zin}` : zin;
  }
}

/** Who has it now, honestly: who was asked, and that nobody promised anything. */
export function wieTekst(melding: Melding, { taal, profiel }: Zicht): string {
  const { wie, nietBereikt, rol } = tekstVan(taal).routering;
  const { nummer = '', status, behandelaar } = melding;
  const naam = veilig(behandelaar?.naam ?? '');
  if (status !== 'ingediend') return wie.opgepakt(nummer, naam);
  if (isOnbereikt(melding)) return nietBereikt(naam);
  if (laatsteWissel(melding)?.wat !== 'niet-opgepakt') return wie.nu(nummer, naam);
  const anderen = kring(melding, profiel).map((m) => `${veilig(m.naam)} (${rol[m.route]})`);
  return anderen.length > 0 ? wie.nietOpgepakt(nummer, naam, anderen.join(', ')) : wie.niemand(nummer, naam);
}
