import { afgerondOp } from '../../domain/afronden';
import { mag, magZien } from '../../domain/bevoegdheid';
import { isKlaar, nogOpen, stappen, voortgang, type Stap } from '../../domain/stappen';
import type { Melding, PersoonId } from '../../domain/melding';
import { stapIds, type StapId } from '../../domain/taken';
import type { Card } from '../cards';
import { basis, bronTekst, notitie, tekstVan, type Zicht } from './basis';
import { moment } from './datum';
import { gesprekLabel } from './gesprekken';

/** Who looks at the steps, and when. */
export interface Lezer {
  now: Date;
  lezer: PersoonId;
  notitie?: string;
}

export const isStapId = (w: string): w is StapId => (stapIds as readonly string[]).includes(w);

/** The checklist (M3): every step with its state and its term, and a way into one of them. */
export function stappenKaart(melding: Melding, zicht: Zicht, bij: Lezer): Card {
  const { dossier: t } = tekstVan(zicht.taal);
  const lijst = zichtbareStappen(melding, zicht, bij);
  const { klaar, van } = voortgang(melding, { now: bij.now, profiel: zicht.profiel });
  const doet = melding.status === 'opgepakt' && mag(melding, bij.lezer, 'taak-afvinken', zicht.profiel);
  const open = doet ? lijst.filter((stap) => !isKlaar(stap)) : [];
  const dicht = afgerondOp(melding);
  const kanAfronden = nogOpen(melding, { now: bij.now, profiel: zicht.profiel }).length === 0;
  return {
    name: 'dossier-stappen',
    data: {
      ...basis(zicht),
      ...notitie(bij.notitie),
      id: melding.id,
      kop: t.kop(melding.nummer ?? ''),
      voortgang: t.voortgang(String(klaar), String(van)),
      stappen: lijst.map((stap) => {
        const extra = [termijn(stap, zicht), stap.verplicht || isKlaar(stap) ? '' : t.mag]
          .filter((deel) => deel !== '')
          .join('. ');
        return { kop: stapKop(stap.id, zicht), stand: stand(stap, zicht), heeftExtra: extra !== '', extra };
      }),
      heeftOpen: open.length > 0,
      keuzeLabel: t.kies,
      keuzeFout: t.kiesFout,
      keuzeHint: t.kiesHint,
      opties: open.map(({ id }) => ({ titel: stapKop(id, zicht), waarde: id })),
      open: t.open,
      afrondenUitleg: dicht
        ? t.afgerondOp(moment(dicht, zicht.taal))
        : kanAfronden
          ? t.afrondenKan
          : t.afrondenKanNiet,
      magAfronden: melding.status === 'opgepakt' && mag(melding, bij.lezer, 'afronden', zicht.profiel),
      afronden: t.afronden,
      gir: t.gir,
      terug: t.terug,
    },
  };
}

/** One step: what it is, how it stands, and the answers that are possible now. */
export function stapKaart(melding: Melding, id: StapId, zicht: Zicht, bij: Lezer): Card {
  const stap = zichtbareStappen(melding, zicht, bij).find((s) => s.id === id);
  if (!stap) return stappenKaart(melding, zicht, bij);
  const { dossier: t } = tekstVan(zicht.taal);
  const doet = melding.status === 'opgepakt' && mag(melding, bij.lezer, 'taak-afvinken', zicht.profiel);
  const knoppen = doet ? stap.standen.map((keuze) => ({ keuze, titel: t.knoppen[keuze] })) : [];
  const regel = termijn(stap, zicht);
  const { gids } = t;
  return {
    name: 'dossier-stap',
    data: {
      ...basis(zicht),
      ...notitie(bij.notitie, 'attention'),
      id: melding.id,
      vraag: id,
      kop: stapKop(id, zicht),
      stand: stand(stap, zicht),
      heeftTermijn: regel !== '',
      termijn: regel,
      uitleg: knoppen.length > 0 ? t.stap[id].uitleg : `${t.stap[id].uitleg} ${t.alleenLezen}`,
      // M13: what to say and what not; there is no field for what was said.
      regels:
        id === 'eerste-gesprek'
          ? [gids.bellen, gids.geloven, gids.hulp, gids.schuld, gids.beloven, gids.notitie].map((r) => ({
              regel: r,
            }))
          : [],
      bron: bronTekst(stap.bron, zicht.taal),
      heeftKnoppen: knoppen.length > 0,
      knoppen,
      heeftLetsel: doet && (id === 'arbeidsinspectie' || id === 'schade'),
      letsel: t.letselKnop,
      heeftGir: id === 'gir',
      gir: t.gir,
      heeftBesluit: id === 'maatregel' || id === 'gir-nakijken',
      besluit: t.naarBesluit,
      heeftAangifte: id === 'aangifte',
      aangifte: t.naarAangifte,
      heeftBrief: doet && metBrief.has(id),
      brief: t.naarBrief,
      terug: t.terugStappen,
    },
  };
}

/** Steps with a letter, or with the sheet for the police. */
const metBrief: ReadonlySet<StapId> = new Set<StapId>(['uitnodiging', 'brief', 'herstelgesprek', 'aangifte']);

/** What stands open, in words, for who wanted to close (E11). */
export function openNamen(melding: Melding, zicht: Zicht, now: Date): string {
  const { taal, profiel } = zicht;
  const { dossier: t } = tekstVan(taal);
  return t.nogOpen(
    nogOpen(melding, { now, profiel })
      .map(({ id }) => stapKop(id, zicht))
      .join('; '),
  );
}

/** The later talks with when they are, as the municipality chose (A24, T5). */
function stapKop(id: StapId, { taal, profiel }: Zicht): string {
  const { kop } = tekstVan(taal).dossier.stap[id];
  if (id !== 'gesprek-5dagen' && id !== 'gesprek-6weken') return kop;
  const label = gesprekLabel(id === 'gesprek-5dagen' ? '5dagen' : '6weken', taal, profiel);
  return `${kop} (${label.charAt(0).toLowerCase()}${label.slice(1)})`;
}

/** The steps somebody may know of: the talks and the injury are not for the coordinator (D-03, D-24). */
function zichtbareStappen(melding: Melding, { profiel }: Zicht, { now, lezer }: Lezer): Stap[] {
  const ziet = (veld: 'nazorg' | 'letsel') => magZien(melding, lezer, veld, profiel);
  return stappen(melding, { now, profiel }).filter(({ id }) => {
    if (id === 'eerste-gesprek' || id === 'gesprek-5dagen' || id === 'gesprek-6weken') return ziet('nazorg');
    return id !== 'arbeidsinspectie' || ziet('letsel');
  });
}

function stand({ stand: nu, op, tot, reden, id, waarde }: Stap, { taal }: Zicht): string {
  const { dossier: t } = tekstVan(taal);
  switch (nu) {
    case 'open':
      return t.stand.open;
    case 'afgezien':
      return t.stand.afgezien;
    case 'nvt':
      return t.stand.nvt(reden ?? '');
    case 'later':
      return t.stand.later(tot ? moment(tot, taal) : '');
    case 'gedaan': {
      const gedaan = op ? t.stand.gedaan(moment(op, taal)) : t.stand.gedaanKort;
      const erbij = id === 'gir' ? waarde : id === 'evaluatie' ? reden : undefined;
      return erbij === undefined ? gedaan : `${gedaan} (${erbij})`;
    }
  }
}

function termijn({ uiterlijk, termijn: hoe }: Stap, { taal }: Zicht): string {
  const { dossier: t } = tekstVan(taal);
  return uiterlijk && hoe ? t.termijn[hoe](moment(uiterlijk, taal)) : '';
}
