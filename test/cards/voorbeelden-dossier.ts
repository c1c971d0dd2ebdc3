import { vastleggen, type Antwoord } from '../../src/domain/afvinken';
import { afronden, terugkoppelen } from '../../src/domain/afronden';
import type { Decision } from '../../src/domain/decision';
import type { Melding } from '../../src/domain/melding';
import { stappen } from '../../src/domain/stappen';
import { stapIds, type StapId } from '../../src/domain/taken';
import type { Card } from '../../src/teams/cards';
import { inhoudKaart } from '../../src/teams/present/afhandelen';
import type { Zicht } from '../../src/teams/present/basis';
import { stapKaart, stappenKaart } from '../../src/teams/present/dossier';
import { letselfeitenKaart, terugkoppelingKaart } from '../../src/teams/present/dossier-lezen';
import { vormKaart, type VormId } from '../../src/teams/present/dossier-vorm';
import { girKaart } from '../../src/teams/present/gir';
import { neutraleKaart } from '../../src/teams/present/neutraal';
import * as m from '../teams/meldingen';

type Voorbeeld = [naam: string, card: Card];
const bij = { now: m.NU, lezer: m.peter.id };
const metBericht = { ...bij, berichtId: '9a8b7c6d-0000-5000-8000-000000000001' };
const LATER = new Date('2027-06-04T07:00:00Z');

function doe(decision: Decision<Melding>): Melding {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision)}`);
  return decision.next;
}

/** Everything that can be ticked is; the steps of other cards stay as they are. */
export function afgevinkt(melding: Melding, zicht: Zicht): Melding {
  const context = { actor: m.peter.id, now: m.NU, profiel: zicht.profiel };
  return stappen(melding, context).reduce((nu, { id, standen }) => {
    if (id === 'terugkoppeling') return doe(terugkoppelen(nu, ['waarschuwing', 'aangifte'], context));
    const antwoord: Antwoord = { stand: 'gedaan', waarde: id === 'gir' ? 'GIR-77' : '' };
    return standen.includes('gedaan') ? doe(vastleggen(nu, id, antwoord, context)) : nu;
  }, melding);
}

/** The handling card and its forms, in every state a person can meet them. */
export function dossierVoorbeelden(zicht: Zicht): Voorbeeld[] {
  const open = m.opgepakt(m.geslagen);
  const context = { actor: m.peter.id, now: m.NU, profiel: zicht.profiel };
  const uitgesteld = doe(
    vastleggen(m.metRecidive(m.geslagen, 'niet-gekeken'), 'bewijs', { stand: 'later', tot: LATER }, context),
  );
  const onbekend = m.akkoord({
    ...m.geslagen,
    bijzonderheden: ['letsel', 'schade', 'onbekende-veroorzaker'],
  });
  const nvt = doe(vastleggen(onbekend, 'brief', { stand: 'nvt', reden: 'Veroorzaker onbekend' }, context));
  const alles = afgevinkt(m.akkoord(m.geslagen), zicht);
  const dicht = doe(afronden(alles, context));
  const licht = m.opgepakt({ ...m.gesmeekt, tochMelden: 'ja' });
  const lijsten: [string, Melding][] = [
    ['open', open],
    ['uitgesteld', uitgesteld],
    ['niet van toepassing', nvt],
    ['alles klaar', alles],
    ['afgerond', dicht],
    ['onder de drempel', licht],
  ];
  const vorm = (id: VormId, stand: Antwoord['stand'], melding = open): Voorbeeld[] => {
    const kaart = vormKaart(melding, id, stand, zicht, { now: m.NU });
    return kaart ? [[`vorm ${id} ${stand}`, kaart]] : [];
  };
  const stap = (id: StapId): Voorbeeld => [`stap ${id}`, stapKaart(uitgesteld, id, zicht, bij)];
  const gevraagd: Melding = {
    ...open,
    aanvullingen: [{ op: m.NU, tekst: 'Er was een getuige bij.' }],
    handelingen: [...open.handelingen, { wat: 'intrekking-gevraagd', door: m.samira.id, op: m.NU }],
  };
  return [
    ...lijsten.flatMap(([naam, melding]): Voorbeeld[] => [
      [`stappen ${naam}`, stappenKaart(melding, zicht, bij)],
      [`stappen voor de coördinator ${naam}`, stappenKaart(melding, zicht, { ...bij, lezer: m.noor.id })],
      [`gir ${naam}`, girKaart(melding, zicht, bij)],
      [`inhoud ${naam}`, inhoudKaart(melding, zicht, metBericht)],
      [`neutraal ${naam}`, neutraleKaart(melding, zicht, metBericht)],
    ]),
    ['stappen met notitie', stappenKaart(open, zicht, { ...bij, notitie: 'Vastgelegd.' })],
    ...stapIds.map(stap),
    ['stap geweigerd', stapKaart(open, 'gir', zicht, { ...bij, notitie: 'Dit kan nu niet.' })],
    ...stapIds.flatMap((id) => (['gedaan', 'nvt', 'later'] as const).flatMap((s) => vorm(id, s, onbekend))),
    ...vorm('letsel', 'gedaan'),
    ['intrekverzoek en aanvulling', inhoudKaart(gevraagd, zicht, metBericht)],
    ['letselfeiten', letselfeitenKaart(open, zicht)],
    ['terugkoppeling', terugkoppelingKaart(alles, zicht)],
  ];
}
