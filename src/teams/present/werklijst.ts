import { watTeDoen } from '../../domain/aanpakken';
import type { Melding, PersoonId } from '../../domain/melding';
import type { opTermijn, Punt } from '../../domain/werklijst';
import type { Card } from '../cards';
import { basis, notitie, tekstVan, veilig, verversen, type Zicht } from './basis';
import { moment } from './datum';

/** More than this makes a card too long. */
const MAX_LIJST = 10;

/**
 * What stays in the chat: how much waits, and the way to it. A number that is left out: the person has no such list.
 */
export function toonKaart(
  zicht: Zicht,
  {
    berichtId = '',
    wachtend,
    lopend,
    vragen = 0,
  }: { berichtId?: string; wachtend?: number; lopend?: number; vragen?: number },
): Card {
  const { werklijst: t } = tekstVan(zicht.taal);
  const regels = [
    ...(wachtend === undefined ? [] : [wachtend === 0 ? t.leeg : t.wacht]),
    ...(lopend === undefined ? [] : [lopend === 0 ? t.lopend.leeg : t.lopend.tekst(String(lopend))]),
    ...(vragen === 0 ? [] : [t.vragen(String(vragen))]),
  ];
  return {
    name: 'werklijst-toon',
    data: {
      ...basis(zicht),
      ...verversen(zicht, berichtId),
      kop: wachtend === undefined ? t.lopend.kop : kop(wachtend, zicht),
      tekst: regels.join(' '),
      magLijst: wachtend !== undefined,
      lijst: t.toon,
      magLopend: lopend !== undefined && lopend > 0,
      lopend: t.lopend.toon,
    },
  };
}

function kop(aantal: number, { taal }: Zicht): string {
  const { werklijst: t } = tekstVan(taal);
  if (aantal === 0) return t.leegKop;
  return t.kop(aantal === 1 ? t.een : t.meer(String(aantal)));
}

/**
 * The list of one coordinator: number, what, since when, who handles it. Nothing of what happened, and of the aftercare
 * only that a talk is late or not confirmed (D-24). A personal view only.
 */
export function werklijstKaart(
  punten: readonly { melding: Melding; punt: Punt }[],
  zicht: Zicht,
  { lezer, now, notitie: regel }: { lezer: PersoonId; now: Date; notitie?: string | undefined },
): Card {
  const { taal, profiel } = zicht;
  const { werklijst: t } = tekstVan(taal);
  const over = punten.length - MAX_LIJST;
  return {
    name: 'werklijst-kaart',
    data: {
      ...basis(zicht),
      ...notitie(regel),
      kop: kop(punten.length, zicht),
      uitleg: punten.length > 0 ? t.uitleg : t.leeg,
      punten: punten.slice(0, MAX_LIJST).map(({ melding, punt: { soort, sinds } }) => {
        const doen = watTeDoen(melding, soort, lezer, { now, profiel });
        return {
          id: melding.id,
          soort,
          kop: t.regel(melding.nummer ?? ''),
          wat: t.wat[soort],
          feiten: [
            { label: t.sinds, waarde: moment(sinds, taal) },
            { label: t.bij, waarde: melding.behandelaar ? veilig(melding.behandelaar.naam) : t.niemand },
          ],
          magHerinneren: doen === 'herinner',
          herinner: soort === 'irm-wacht' ? t.herinnerIrm : t.herinner,
          magOvernemen: doen === 'overnemen',
          overnemen: t.overnemen,
          magGebeld: doen === 'gebeld',
          gebeld: t.gebeld,
          tonen: t.tonen,
        };
      }),
      heeftSlot: over > 0,
      slot: over > 0 ? t.nog(String(over)) : '',
      opnieuw: t.opnieuw,
      sluiten: t.sluiten,
    },
  };
}

/** What one behandelaar still has to do, the closest term first (M17). A personal view only. */
export function lopendKaart(lijst: ReturnType<typeof opTermijn>, zicht: Zicht, now: Date): Card {
  const { werklijst, dossier } = tekstVan(zicht.taal);
  const { lopend: t } = werklijst;
  const over = lijst.length - MAX_LIJST;
  return {
    name: 'werklijst-lopend',
    data: {
      ...basis(zicht),
      kop: t.kop,
      uitleg: lijst.length > 0 ? t.uitleg : t.leeg,
      meldingen: lijst.slice(0, MAX_LIJST).map(({ melding, volgende: { wat, uiterlijk } }) => {
        const datum = uiterlijk ? moment(uiterlijk, zicht.taal) : '';
        return {
          id: melding.id,
          nummer: melding.nummer ?? '',
          feiten: [
            {
              label: t.stap,
              waarde: wat === 'oppakken' || wat === 'afronden' ? t[wat] : dossier.stap[wat].kop,
            },
            { label: t.uiterlijk, waarde: uiterlijk && uiterlijk < now ? t.voorbij(datum) : datum },
          ].filter(({ waarde }) => waarde !== ''),
          tonen: werklijst.tonen,
        };
      }),
      heeftSlot: over > 0,
      slot: over > 0 ? t.nog(String(over)) : '',
      sluiten: werklijst.sluiten,
    },
  };
}
