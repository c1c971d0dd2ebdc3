import { locatieOpties } from '../../domain/antwoord';
import type { Veldfout } from '../../domain/decision';
import { feitenUit, meldbesluit } from '../../domain/meldbesluit';
import { CONCEPT_DAGEN, findVraag, stap } from '../../domain/melden';
import type { Antwoorden } from '../../domain/antwoorden';
import type { Melding } from '../../domain/melding';
import type { Veld, Vraag } from '../../domain/protocol/vragenlijst';
import type { Card, CardData } from '../cards';
import { basis, notitie, tekstVan, verversen, type Zicht } from './basis';
import { alsInvoer, moment } from './datum';
import { controleKaart } from './controle';
import { alarmRegels } from './hulp';
import { oordeelRegels } from './oordeel';
import { ontvangstKaart } from './ontvangst';

/** What goes with the card: the message row it belongs to, and what went wrong with the last answer. */
export interface Bij {
  berichtId: string;
  fouten?: readonly Veldfout[];
  /** Raw input that was refused: shown again, so that nothing is lost. */
  invoer?: Record<string, string>;
  notitie?: string;
}

/** The card of the melder as the melding is now: question, summary, help or receipt. */
export function meldenKaart(melding: Melding, zicht: Zicht, bij: Bij): Card {
  if (melding.status !== 'concept') return ontvangstKaart(melding, zicht, bij);
  const vraag = findVraag(melding.vraag);
  if (!vraag || vraag.id === 'controle') return controleKaart(melding, zicht, bij);
  if (vraag.id === 'oordeel') return oordeelKaart(melding, zicht, bij);
  if (vraag.id === 'veilig' && melding.antwoorden.veilig === 'nee') return hulpKaart(melding, zicht, bij);
  return vraagKaart(melding, vraag, zicht, bij);
}

function vraagKaart(melding: Melding, vraag: Vraag, zicht: Zicht, bij: Bij): Card {
  const t = tekstVan(zicht.taal);
  const vraagTekst = t.vragen[vraag.id];
  const { nu, van } = stap(melding.antwoorden, vraag.id, zicht.profiel);
  const velden = vraag.velden.map((veld) => veldData(veld, melding, zicht, bij));
  const knoppen = vraagTekst.knoppen as Readonly<Record<string, string>>;
  const fout = foutNotitie(vraag, zicht, bij);
  const voorgezet =
    vraag.id === 'gedrag' && melding.voorzet.length > 0 && melding.antwoorden.gedrag === undefined;
  return {
    name: 'melden-vraag',
    data: {
      ...basis(zicht),
      ...verversen(zicht, bij.berichtId),
      ...(fout === undefined
        ? notitie(bij.notitie ?? (voorgezet ? t.melden.voorzet : ''))
        : notitie(fout, 'attention')),
      ...nav(melding, vraag.id, zicht),
      voortgang: t.melden.stap(nu, van),
      kop: vraagTekst.kop,
      heeftUitleg: vraagTekst.uitleg !== '',
      uitleg: vraagTekst.uitleg,
      ...alarmBij(vraag, zicht),
      plek: velden.filter(isPlek).map(plekData),
      velden: velden.filter((veld) => !isPlek(veld)),
      heeftVolgende: vraag.velden.length > 0,
      volgende: t.melden.volgende,
      heeftKnoppen: vraag.knoppen.length > 0,
      knoppen: vraag.knoppen.map((keuze) => ({ titel: knoppen[keuze] ?? keuze, keuze })),
      heeftTerug: nu > 1,
    },
  };
}

/** The place is chosen above the buttons, since each of them answers the rest. */
const isPlek = ({ id }: VeldData) => id === 'locatie';

function plekData({ id, label, hint, waarde, foutTekst, verplicht, opties }: VeldData) {
  return { id, label, hint, waarde, foutTekst, verplicht, opties };
}

/** How to raise the alarm stands on the first card, before anything is asked (R104). */
function alarmBij({ id }: Vraag, zicht: Zicht) {
  const { alarmKop, alarm } = alarmRegels(zicht);
  return { heeftAlarm: id === 'veilig' && alarm.length > 0, alarmKop, alarm: id === 'veilig' ? alarm : [] };
}

/** A fault at a button question has no field to stand at; other faults are repeated on top, in words. */
function foutNotitie(vraag: Vraag, { taal }: Zicht, { fouten = [] }: Bij): string | undefined {
  const { fouten: zinnen, velden } = tekstVan(taal).melden;
  const namen = velden as Readonly<Record<string, string>>;
  if (fouten.length === 0) return undefined;
  return fouten
    .map(({ veld, code }) => {
      const naam = vraag.velden.some((v) => v.id === veld) ? namen[veld] : undefined;
      return naam === undefined ? zinnen[code] : `${naam}: ${zinnen[code]}`;
    })
    .join(' ');
}

type VeldData = CardData<'melden-vraag'>['velden'][number];

function veldData(veld: Veld, melding: Melding, zicht: Zicht, bij: Bij): VeldData {
  const { melden } = tekstVan(zicht.taal);
  const namen = melden.velden as Readonly<Record<string, string>>;
  const code = bij.fouten?.find((f) => f.veld === veld.id)?.code ?? 'verplicht';
  return {
    id: veld.id,
    label: `${namen[veld.id] ?? veld.id} ${veld.verplicht ? melden.verplicht : melden.vrij}`,
    hint: veld.id === 'kanaal' ? melden.kiesKanaal : '',
    waarde: bij.invoer?.[veld.id] ?? waarde(veld, melding, zicht),
    foutTekst: melden.fouten[code],
    // A melder who answers with a button leaves the fields of the card empty: the server checks what is needed.
    verplicht: veld.verplicht && (findVraag(melding.vraag)?.knoppen.length ?? 0) === 0,
    isKeuze: veld.soort === 'keuze' || veld.soort === 'locatie',
    isMeerkeuze: veld.soort === 'meerkeuze',
    isPersoon: veld.soort === 'persoon',
    isDatum: veld.soort === 'datum',
    isTijd: veld.soort === 'tijd',
    isTekst: veld.soort === 'tekst',
    opties: optiesVan(veld, zicht),
  };
}

function waarde(veld: Veld, { antwoorden, voorzet }: Melding, { profiel }: Zicht): string {
  const { incidentOp } = antwoorden;
  if (veld.id === 'datum') return incidentOp ? alsInvoer(incidentOp).datum : '';
  if (veld.id === 'tijd') return incidentOp ? alsInvoer(incidentOp).tijd : '';
  const gegeven = antwoorden[veld.id as keyof Antwoorden];
  if (Array.isArray(gegeven)) return gegeven.filter((w) => veld.opties.includes(w)).join(',');
  if (typeof gegeven === 'string') return gegeven;
  if (veld.id === 'gedrag') return voorzet.join(',');
  if (veld.soort === 'locatie') return locatieOpties(profiel)[0] ?? '';
  return '';
}

function optiesVan(veld: Veld, { taal, profiel }: Zicht): { titel: string; waarde: string }[] {
  const { keuzes } = tekstVan(taal);
  if (veld.soort === 'locatie') {
    const namen = new Map(profiel.locaties.map((l) => [l.id, l.naam]));
    return locatieOpties(profiel).map((id) => ({ titel: namen.get(id) ?? keuzes.elders, waarde: id }));
  }
  const lijsten: Readonly<Record<string, Readonly<Record<string, string>>>> = keuzes as never;
  const titels = lijsten[veld.id] ?? keuzes.drie;
  return veld.opties.map((w) => ({ titel: (titels as Readonly<Record<string, string>>)[w] ?? w, waarde: w }));
}

function oordeelKaart(melding: Melding, zicht: Zicht, bij: Bij): Card {
  const t = tekstVan(zicht.taal);
  const oordeel = meldbesluit(feitenUit(melding.antwoorden), zicht.profiel.meldbeleid);
  const { nu, van } = stap(melding.antwoorden, 'oordeel', zicht.profiel);
  const regels = oordeelRegels(oordeel, zicht.taal);
  return {
    name: 'melden-oordeel',
    data: {
      ...basis(zicht),
      ...verversen(zicht, bij.berichtId),
      ...notitie(bij.notitie),
      ...nav(melding, 'oordeel', zicht),
      voortgang: t.melden.stap(nu, van),
      kop: regels.oordeelKop,
      reden: regels.oordeelReden,
      bron: regels.oordeelBron,
      ...regels.omslag,
      gesprek: t.melden.oordeel.gesprek,
      tochMelden: t.vragen.oordeel.knoppen['toch-melden'],
      laatMaar: t.melden.oordeel.laatMaar,
    },
  };
}

function hulpKaart(melding: Melding, zicht: Zicht, bij: Bij): Card {
  const { melden } = tekstVan(zicht.taal);
  return {
    name: 'melden-hulp',
    data: {
      ...basis(zicht),
      ...verversen(zicht, bij.berichtId),
      ...alarmRegels(zicht),
      id: melding.id,
      vraag: 'veilig',
      veilig: melden.hulp.veilig,
      stoppen: melden.stoppen,
    },
  };
}

/** A concept that was left: go on, or begin again. */
export function verderKaart(melding: Melding, zicht: Zicht): Card {
  const { verder } = tekstVan(zicht.taal).melden;
  return {
    name: 'melden-verder',
    data: {
      ...basis(zicht),
      id: melding.id,
      kop: verder.kop,
      uitleg: verder.uitleg(moment(melding.begonnenOp, zicht.taal)),
      ja: verder.ja,
      opnieuw: verder.opnieuw,
    },
  };
}

export function gestoptKaart(melding: Melding, zicht: Zicht): Card {
  const { gestopt } = tekstVan(zicht.taal).melden;
  const tot = new Date(melding.begonnenOp.getTime() + CONCEPT_DAGEN * 24 * 60 * 60 * 1000);
  return {
    name: 'melden-gestopt',
    data: {
      ...basis(zicht),
      id: melding.id,
      kop: gestopt.kop,
      uitleg: gestopt.uitleg(moment(tot, zicht.taal)),
      verder: gestopt.verder,
      weggooien: gestopt.weggooien,
    },
  };
}

function nav(melding: Melding, vraag: string, { taal }: Zicht) {
  const { terug, stoppen } = tekstVan(taal).melden;
  return { id: melding.id, vraag, terug, stoppen };
}
