import { accept, refuse, type Accepted, type Decision } from './decision';
import { metHandeling, weiger, type Context } from './handeling';
import { sporenBij, type Indiencontext } from './melden';
import { isLopend, slachtoffer, type Melding } from './melding';
import { teVoerenGesprekken } from './nazorg';

type Spoorcontext = Context & Required<Pick<Indiencontext, 'spoorId'>>;

/** A witness without talks of his own can still ask for them, as long as it is in somebody's hands (D-86, N9). */
export function kanEigenNazorg(melding: Melding): boolean {
  const { spoorVan, antwoorden, nummer, nazorg } = melding;
  if (!isLopend(melding) || spoorVan !== undefined || antwoorden.wie !== 'getuige' || nummer === undefined)
    return false;
  return antwoorden.slachtoffer === 'onbekend' ? nazorg.length === 0 : antwoorden.eigenNazorg !== 'ja';
}

/**
 * A witness wants talks after all: a track of his own with his own leidinggevende, as when he had said so at once.
 * Where nobody knows whom it happened to, the melding itself carries them. Asking twice is asking once.
 */
export function eigenNazorgVragen(melding: Melding, context: Spoorcontext): Decision<Melding> {
  const nee = weiger(melding, context, 'eigen-nazorg-vragen');
  if (nee) return nee;
  const { status, antwoorden, nummer } = melding;
  if (status === 'afgerond' || status === 'ingetrokken') return refuse(status);
  const { incidentOp } = antwoorden;
  if (!kanEigenNazorg(melding) || incidentOp === undefined || nummer === undefined) return accept(melding);
  const { actor, now } = context;
  const gevraagd = metHandeling(
    { ...melding, nummer, antwoorden: { ...antwoorden, eigenNazorg: 'ja' as const } },
    { wat: 'eigen-nazorg-gevraagd', door: actor, op: now },
  );
  return slachtoffer(melding) === melding.melder
    ? opZichzelf(gevraagd, incidentOp, context)
    : metSpoor(gevraagd, incidentOp, context);
}

function opZichzelf(melding: Melding, incidentOp: Date, { now, profiel }: Spoorcontext): Accepted<Melding> {
  const nazorg = teVoerenGesprekken(incidentOp, now, profiel);
  const tePlannen = nazorg.filter(({ status }) => status === 'te-plannen');
  const { id: meldingId, behandelaar, melder } = melding;
  return accept(
    { ...melding, nazorg },
    {
      // Without a behandelaar they are planned as soon as there is one.
      taken: behandelaar
        ? tePlannen.map(({ soort }) => ({ effect: { kind: 'nazorg-plannen', meldingId, soort } }))
        : [],
      berichten: [
        { soort: 'melden', aan: melder },
        ...(behandelaar ? [{ soort: 'afhandelen' as const, aan: behandelaar.id }] : []),
      ],
    },
  );
}

/** The track begins as one that was just sent in: nothing of how the melding was handled goes along. */
function metSpoor(
  melding: Melding & { nummer: string },
  incidentOp: Date,
  context: Spoorcontext,
): Accepted<Melding> {
  const { melder } = melding;
  const vers = {
    ...pasIngediend(melding, context.now),
    handelingen: melding.handelingen.slice(-1),
  };
  const { sporen, taken } = sporenBij(vers, incidentOp, context);
  const eigen = sporen.filter((spoor) => slachtoffer(spoor) === melder);
  const ids = eigen.map(({ id }) => id);
  return accept(melding, {
    sporen: eigen,
    taken: taken.filter(({ effect }) => 'meldingId' in effect && ids.includes(effect.meldingId)),
    berichten: [{ soort: 'melden', aan: melder }],
  });
}

function pasIngediend(m: Melding & { nummer: string }, now: Date): Melding & { nummer: string } {
  const { id, version, nummer, taal, melder, begonnenOp, antwoorden, voorzet, vraag, oordeel, melderNaam } =
    m;
  return {
    ...{ id, version, nummer, taal, melder, begonnenOp, antwoorden, voorzet, vraag },
    status: 'ingediend',
    ingediendOp: now,
    nazorg: [],
    handelingen: [],
    ...(oordeel ? { oordeel } : {}),
    ...(melderNaam === undefined ? {} : { melderNaam }),
  };
}
