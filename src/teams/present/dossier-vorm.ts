import { evaluatieWaarden, hoofdpunten, ontstaanWaarden } from '../../domain/afronden';
import type { Veldfout } from '../../domain/decision';
import type { Taak } from '../../domain/dossier';
import { plusDagen } from '../../domain/kalender';
import type { Melding } from '../../domain/melding';
import { maskeer } from '../../domain/persoonsgegevens';
import { stappen } from '../../domain/stappen';
import type { StapId } from '../../domain/taken';
import type { Card, CardData } from '../cards';
import { tekstVan, type Zicht } from './basis';
import { alsInvoer } from './datum';
import { formulier } from './formulier';

type Veld = CardData<'dossier-vorm'>['velden'][number];
type Opties = readonly { titel: string; waarde: string }[];
/** The forms there are: an answer to a step, or the questions about injury. */
export type VormId = StapId | 'letsel';

export interface Ingevuld {
  now: Date;
  fouten?: readonly Veldfout[];
  invoer?: Record<string, string>;
}

const MET_TIJD: readonly VormId[] = [
  'eerste-gesprek',
  'uitnodiging',
  'herstelgesprek',
  'gesprek-5dagen',
  'gesprek-6weken',
];

/** The fields of an answer; none: a click is enough. */
export function vormKaart(
  melding: Melding,
  id: VormId,
  keuze: Taak['stand'],
  zicht: Zicht,
  ingevuld: Ingevuld,
): Card | undefined {
  const { dossier: t } = tekstVan(zicht.taal);
  const velden = veldenVan(melding, id, keuze, zicht, ingevuld);
  if (velden.length === 0) return undefined;
  const { fouten = [], invoer = {} } = ingevuld;
  const kapot = new Map(fouten.map(({ veld, code }) => [veld, code]));
  const zegt = id === 'letsel' ? { kop: t.vorm.letselKop, uitleg: t.vorm.letselUitleg } : t.stap[id];
  const zinnen = [...new Set(fouten.map(({ code }) => zin(code, zicht)))].join(' ');
  return {
    name: 'dossier-vorm',
    data: {
      ...formulier(melding, zicht, zegt, zinnen),
      vraag: id,
      keuze,
      velden: velden.map((veld) => {
        const getypt = invoer[veld.id];
        if (getypt === undefined) return veld;
        return { ...veld, waarde: kapot.get(veld.id) === 'persoonsgegevens' ? maskeer(getypt) : getypt };
      }),
      vastleggen: t.vorm.vastleggen,
      terug: t.terugStap,
    },
  };
}

function veldenVan(
  melding: Melding,
  id: VormId,
  keuze: Taak['stand'],
  zicht: Zicht,
  { now }: Ingevuld,
): Veld[] {
  const { dossier: t, keuzes, afhandelen } = tekstVan(zicht.taal);
  const { vorm } = t;
  const nu = alsInvoer(now);
  const uit = (namen: Readonly<Record<string, string>>, waarden: readonly string[]): Opties =>
    waarden.map((waarde) => ({ waarde, titel: namen[waarde] ?? waarde }));
  const kies = (veld: string, label: string, opties: Opties): Veld =>
    maak(veld, label, vorm.keuzeFout, { isKeuze: true, hint: vorm.kiesHint, opties: [...opties] });
  const datum = (label: string, waarde: string) =>
    maak('datum', label, vorm.datumFout, { isDatum: true, waarde });
  const tijd = (waarde: string) => maak('tijd', vorm.tijd, vorm.tijdFout, { isTijd: true, waarde });

  if (id === 'letsel') {
    const drie = uit(keuzes.drie, ['ja', 'nee', 'onbekend']);
    return [
      kies('ziekenhuis', vorm.ziekenhuis, drie),
      kies('blijvendLetsel', vorm.blijvendLetsel, drie),
      kies('verzuim', vorm.verzuim, uit(t.verzuim, ['ja', 'nee'])),
      maak('vanaf', vorm.vanaf, vorm.vanafFout, { isDatum: true, verplicht: false }),
    ];
  }
  if (keuze === 'later') {
    // In the morning, so that it comes back at the begin of a day unless he says otherwise.
    const morgen = alsInvoer(plusDagen(now, 1));
    return [datum(vorm.tot, morgen.datum), tijd(zicht.profiel.werktijd.van)];
  }
  if (keuze === 'nvt') {
    const stap = stappen(melding, { now, profiel: zicht.profiel }).find((s) => s.id === id);
    // A talk that is not needed any more needs no reason: that would be about the employee (D-01).
    if (id === 'gesprek-5dagen' || id === 'gesprek-6weken') return [];
    const waarde = stap?.onbekend ? vorm.onbekend : '';
    return [maak('reden', vorm.reden, vorm.redenFout, { isTekst: true, hint: vorm.redenHint, waarde })];
  }
  switch (id) {
    case 'gir':
      return [maak('waarde', vorm.girNummer, vorm.girNummerFout, { isRegel: true })];
    case 'gir-nakijken':
      return [kies('waarde', vorm.nakijken, uit(afhandelen.inhoud.recidive, ['recidive', 'eerste']))];
    case 'terugkoppeling':
      return [
        maak('punten', vorm.punten, vorm.keuzeFout, {
          isMeerkeuze: true,
          opties: [...uit(t.hoofdpunten, hoofdpunten)],
        }),
      ];
    case 'evaluatie':
      return [
        kies('ontstaan', vorm.ontstaan, uit(t.ontstaan, ontstaanWaarden)),
        kies('voorkomen', vorm.voorkomen, uit(t.oordelen, evaluatieWaarden)),
        kies('beter', vorm.beter, uit(t.oordelen, evaluatieWaarden)),
        maak('leerpunt', vorm.leerpunt, vorm.leerpuntFout, {
          isTekst: true,
          verplicht: false,
          hint: vorm.redenHint,
        }),
      ];
    default:
      return MET_TIJD.includes(id) ? [datum(vorm.datum, nu.datum), tijd(nu.tijd)] : [];
  }
}

function maak(id: string, label: string, foutTekst: string, over: Partial<Veld>): Veld {
  return {
    id,
    label,
    foutTekst,
    hint: '',
    waarde: '',
    verplicht: true,
    isKeuze: false,
    isMeerkeuze: false,
    isDatum: false,
    isTijd: false,
    isRegel: false,
    isTekst: false,
    opties: [],
    ...over,
  };
}

function zin(code: Veldfout['code'], { taal }: Zicht): string {
  const zinnen = new Map<string, string>(Object.entries(tekstVan(taal).dossier.fouten));
  return zinnen.get(code) ?? tekstVan(taal).dossier.fouten.onbekend;
}
