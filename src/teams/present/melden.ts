import { gegevensKeuzes } from '../../domain/antwoord';
import type { Veldfout } from '../../domain/decision';
import { feitenUit, meldbesluit } from '../../domain/meldbesluit';
import { conceptTot, findVraag, stap } from '../../domain/melden';
import { isAanTeVullen, type Melding } from '../../domain/melding';
import { zoekGegevens } from '../../domain/persoonsgegevens';
import { findVorm } from '../../domain/protocol/gedrag';
import type { Vraag } from '../../domain/protocol/vragenlijst';
import type { Card } from '../cards';
import { adviesBij } from './advies';
import { basis, notitie, tekstVan, verversen, type Zicht } from './basis';
import { moment } from './datum';
import { controleKaart } from './controle';
import { alarmRegels } from './hulp';
import { grensRegel, oordeelRegels } from './oordeel';
import { ontvangstKaart } from './ontvangst';
import { triageKaart } from './triage';
import { isPlek, plekData, veldData } from './velden';

/** What goes with the card: the message row it belongs to, and what went wrong with the last answer. */
export interface Bij {
  berichtId: string;
  fouten?: readonly Veldfout[];
  /** The question that was answered just now: advice on that answer comes first. */
  na?: string;
  /** Raw input that was refused: shown again, so that nothing is lost. */
  invoer?: Record<string, string>;
  notitie?: string;
  /** The melder is busy with what a noodmelding left open (R3). */
  aanvullen?: boolean;
}

/** The card of the melder as the melding is now: question, summary, help or receipt. */
export function meldenKaart(melding: Melding, zicht: Zicht, bij: Bij): Card {
  const aanvullen = bij.aanvullen === true && isAanTeVullen(melding);
  if (melding.status !== 'concept' && !aanvullen) return ontvangstKaart(melding, zicht, bij);
  const vraag = findVraag(melding.vraag);
  if (!vraag || vraag.id === 'controle') return controleKaart(melding, zicht, bij);
  if (vraag.id === 'oordeel' && melding.triage) return triageKaart(melding, zicht, bij);
  if (vraag.id === 'oordeel') return oordeelKaart(melding, zicht, bij);
  if (vraag.id === 'veilig' && melding.antwoorden.veilig === 'nee') return hulpKaart(melding, zicht, bij);
  return vraagKaart(melding, vraag, zicht, bij);
}

function vraagKaart(melding: Melding, vraag: Vraag, zicht: Zicht, bij: Bij): Card {
  const t = tekstVan(zicht.taal);
  const vraagTekst = t.vragen[vraag.id];
  const { nu, van } = stap(melding.antwoorden, vraag.id, zicht.profiel, melding.triage);
  const velden = vraag.velden.map((veld) => veldData(veld, melding, zicht, bij));
  const knoppen = vraagTekst.knoppen as Readonly<Record<string, string>>;
  const keuzes = heeftGegevens(bij) ? gegevensKeuzes : vraag.knoppen;
  const fout = foutNotitie(vraag, zicht, bij);
  return {
    name: 'melden-vraag',
    data: {
      ...basis(zicht),
      ...verversen(zicht, bij.berichtId),
      ...(fout === undefined
        ? notitie(bij.notitie ?? opmerking(melding, vraag, zicht, bij.na))
        : notitie(fout, 'attention')),
      ...nav(melding, vraag.id, zicht),
      voortgang: (melding.triage ? t.melden.triage : t.melden).stap(nu, van),
      kop: vraagTekst.kop,
      heeftUitleg: vraagTekst.uitleg !== '',
      uitleg: vraagTekst.uitleg,
      ...alarmBij(vraag, zicht),
      plek: velden.filter(isPlek).map(plekData),
      velden: velden.filter((veld) => !isPlek(veld)),
      heeftVolgende: vraag.velden.length > 0,
      volgende: t.melden.volgende,
      heeftKnoppen: keuzes.length > 0,
      knoppen: keuzes.map((keuze) => ({ titel: knoppen[keuze] ?? keuze, keuze })),
      heeftTerug: nu > 1,
      heeftNood: vraag.id === 'veilig',
      nood: t.nood.knop,
    },
  };
}

const heeftGegevens = ({ fouten = [] }: Bij) => fouten.some(({ code }) => code === 'persoonsgegevens');

/** What stands above the question: advice on the answer before it, or where the ticks come from. */
function opmerking(melding: Melding, vraag: Vraag, zicht: Zicht, na?: string): string {
  const { melden, uitbreiding } = tekstVan(zicht.taal);
  const { voorzet, triage } = melden;
  const advies = adviesBij(melding, zicht, na);
  if (advies === '' && vraag.id === 'feiten' && melding.voorstel?.feiten) return uitbreiding.voorstel;
  if (advies !== '' || vraag.id !== 'gedrag' || melding.antwoorden.gedrag) return advies;
  if (melding.voorzet.length > 0) return `${lijktOp(melding, zicht)} ${voorzet}`;
  return melding.triage ? triage.gevaar : '';
}

/** Which kind of behaviour was recognised, and why that is its name; the melder decides. */
function lijktOp({ voorzet }: Melding, { taal }: Zicht): string {
  const { lijkt, namen, waarom } = tekstVan(taal).raadplegen.gedrag;
  const type = voorzet[0] && findVorm(voorzet[0]).type;
  if (type === undefined || type === 'orde') return '';
  const soort =
    type === 'fysiek' ? (voorzet.includes('slaan-duwen-spugen') ? 'fysiek-geweld' : 'fysiek-dreiging') : type;
  return `${lijkt(namen[soort])} ${waarom[soort]}`;
}

/** How to raise the alarm stands on the first card, before anything is asked (R104). */
function alarmBij({ id }: Vraag, zicht: Zicht) {
  const { alarmKop, alarm } = alarmRegels(zicht);
  return { heeftAlarm: id === 'veilig' && alarm.length > 0, alarmKop, alarm: id === 'veilig' ? alarm : [] };
}

/** A fault at a button question has no field to stand at; other faults are repeated on top, in words. */
function foutNotitie(
  vraag: Vraag,
  { taal }: Zicht,
  { berichtId, fouten = [], invoer = {} }: Bij,
): string | undefined {
  const { fouten: zinnen, velden } = tekstVan(taal).melden;
  const namen = velden as Readonly<Record<string, string>>;
  if (fouten.length === 0) return undefined;
  if (heeftGegevens({ berichtId, fouten })) return gezien(invoer['feiten'] ?? '', taal);
  return fouten
    .map(({ veld, code }) => {
      const naam = vraag.velden.some((v) => v.id === veld) ? namen[veld] : undefined;
      return naam === undefined ? zinnen[code] : `${naam}: ${zinnen[code]}`;
    })
    .join(' ');
}

function gezien(tekst: string, taal: Zicht['taal']): string {
  return tekstVan(taal).melden.gezien(gegevensWoorden(tekst, taal));
}

/** The kinds that the guard saw, in words; never what they are. */
export function gegevensWoorden(tekst: string, taal: Zicht['taal']): string {
  const { keuzes, melden } = tekstVan(taal);
  const soorten = [...new Set(zoekGegevens(tekst).map(({ soort }) => keuzes.gegevens[soort]))];
  const laatste = soorten.pop() ?? '';
  return soorten.length === 0 ? laatste : `${soorten.join(', ')} ${melden.en} ${laatste}`;
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
      ...notitie(bij.notitie ?? adviesBij(melding, zicht, bij.na)),
      ...nav(melding, 'oordeel', zicht),
      voortgang: t.melden.stap(nu, van),
      kop: regels.oordeelKop,
      heeftUitleg: true,
      grens: grensRegel(oordeel, zicht.taal),
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
  return {
    name: 'melden-gestopt',
    data: {
      ...basis(zicht),
      id: melding.id,
      kop: gestopt.kop,
      uitleg: gestopt.uitleg(moment(conceptTot(melding), zicht.taal)),
      verder: gestopt.verder,
      weggooien: gestopt.weggooien,
    },
  };
}

function nav(melding: Melding, vraag: string, { taal }: Zicht) {
  const { terug, stoppen } = tekstVan(taal).melden;
  return { id: melding.id, vraag, terug, stoppen };
}
