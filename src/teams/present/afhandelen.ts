import { heeftLetsel, mag, magZien } from '../../domain/bevoegdheid';
import { isAanTeVullen, isLopend, slachtoffer, type Melding } from '../../domain/melding';
import { isIntrekkingGevraagd } from '../../domain/mijn';
import { voortgang } from '../../domain/stappen';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, verversen, type Zicht } from './basis';
import { besluitDeel, maatregelIngang, recidiveDeel, voorstelDeel } from './besluit';
import { moment } from './datum';
import { feitenVan } from './feiten';
import { kanOppakken, stand, type Bij } from './neutraal';
import { oordeelRegels } from './oordeel';
import { meldbesluit, feitenUit } from '../../domain/meldbesluit';

const MAX_DUBBELE = 3;

/** `dubbele`: other meldingen of this reader that can be about the same incident. */
export type Inhoudbij = Bij & { dubbele?: readonly Melding[] };

/** Everything, for the person who may see it and asked for it; goes back as a personal view only. */
export function inhoudKaart(melding: Melding, zicht: Zicht, bij: Inhoudbij): Card {
  const { taal, profiel } = zicht;
  const t = tekstVan(taal);
  const { afhandelen } = t;
  const oordeel = melding.oordeel ?? meldbesluit(feitenUit(melding.antwoorden), profiel.meldbeleid);
  const { omslag: _, ...regels } = oordeelRegels(oordeel, taal, 'ander');
  return {
    name: 'afhandelen-melding',
    data: {
      ...basis(zicht),
      ...verversen(zicht, bij.berichtId),
      ...notitie(bij.notitie ?? (isAanTeVullen(melding) ? t.nood.nogOpen : '')),
      ...regels,
      id: melding.id,
      kop: afhandelen.kop(melding.nummer ?? ''),
      feiten: [
        ...(melding.melderNaam === undefined
          ? []
          : [{ label: afhandelen.inhoud.melder, waarde: melding.melderNaam }]),
        ...(slachtoffer(melding) === melding.melder
          ? []
          : [
              {
                label: afhandelen.inhoud.collega,
                waarde: melding.slachtofferNaam ?? afhandelen.inhoud.collegaOnbekend,
              },
            ]),
        ...stand(melding, zicht, bij),
      ],
      gebeurtenis: feitenVan(melding, profiel, taal, 'ander')
        .filter(({ vraag }) => vraag !== 'letsel' || magZien(melding, bij.lezer, 'letsel', profiel))
        .map(({ label, waarde }) => ({ label, waarde })),
      ingevuld: afhandelen.inhoud.ingevuld,
      // Who took it up has read it: what to do now comes first on a phone.
      ingeklapt: melding.status !== 'ingediend',
      uitgeklapt: melding.status === 'ingediend',
      tekstLabel: t.melden.controle.feiten,
      tekst: melding.antwoorden.feiten?.trim() ? melding.antwoorden.feiten : t.melden.controle.geenFeiten,
      heeftLetsel: heeftLetsel(melding) && magZien(melding, bij.lezer, 'letsel', profiel),
      letsel: afhandelen.letsel,
      magOppakken: kanOppakken(melding, zicht, bij),
      oppakken: afhandelen.oppakken,
      eerstOppakken: afhandelen.inhoud.eerstOppakken,
      ...recidiveDeel(melding, zicht, bij),
      ...voorstelDeel(melding, zicht, bij),
      ...besluitDeel(melding, zicht),
      ...maatregelIngang(melding, zicht),
      ...intrekDeel(melding, zicht, bij),
      ...dubbelDeel(bij.dubbele ?? [], zicht),
      ...aanvulDeel(melding, zicht),
      ...stappenDeel(melding, zicht, bij),
      magTijd: magTijd(melding, zicht, bij),
      tijd: t.mijn.tijd.knop,
      sluiten: afhandelen.sluiten,
    },
  };
}

/** The behandelaar who knows better when it was may say so, until it is closed (N12). */
function magTijd(melding: Melding, { profiel }: Zicht, { lezer }: Bij): boolean {
  return (
    isLopend(melding) && melding.spoorVan === undefined && mag(melding, lezer, 'tijd-corrigeren', profiel)
  );
}

/** D-94: the melder asked to withdraw it; only the behandelaar answers. */
function intrekDeel(melding: Melding, { taal, profiel }: Zicht, { lezer }: Bij) {
  const { melding: t } = tekstVan(taal).dossier;
  return {
    heeftIntrekverzoek: isIntrekkingGevraagd(melding) && mag(melding, lezer, 'taak-afvinken', profiel),
    intrekverzoek: t.intrekverzoek,
    intrekAkkoord: t.akkoord,
    intrekBlijft: t.blijft,
  };
}

/** D-95: a warning with a button for each; no more than fit. */
function dubbelDeel(dubbele: readonly Melding[], { taal }: Zicht) {
  const { dubbel: t } = tekstVan(taal).afhandelen;
  return {
    heeftDubbele: dubbele.length > 0,
    dubbelUitleg: t.uitleg,
    dubbele: dubbele.slice(0, MAX_DUBBELE).map((m) => ({ keuze: m.id, titel: t.knop(m.nummer ?? '') })),
  };
}

/** What the melder added after sending it in (R6). */
function aanvulDeel({ aanvullingen = [] }: Melding, { taal }: Zicht) {
  return {
    heeftAanvullingen: aanvullingen.length > 0,
    aanvullingenKop: tekstVan(taal).dossier.melding.aanvullingen,
    aanvullingen: aanvullingen.map(({ op, tekst }) => ({ label: moment(op, taal), waarde: tekst })),
  };
}

/** The way to the steps and to GIR, and how far it is (M3). */
function stappenDeel(melding: Melding, { taal, profiel }: Zicht, { now, lezer }: Bij) {
  const { dossier: t } = tekstVan(taal);
  const { klaar, van } = voortgang(melding, { now, profiel });
  return {
    heeftStappen:
      (melding.status === 'opgepakt' || melding.status === 'afgerond') &&
      mag(melding, lezer, 'gir-zien', profiel),
    voortgang: t.voortgang(String(klaar), String(van)),
    stappen: t.stappen,
    gir: t.gir,
  };
}
