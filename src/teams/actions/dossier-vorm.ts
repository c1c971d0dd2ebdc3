import type { Antwoord } from '../../domain/afvinken';
import type { Veldfout } from '../../domain/decision';
import { drieSchema } from '../../domain/antwoorden';
import { opDag } from '../../domain/kalender';
import * as dossier from '../../flows/dossier';
import type { Uitkomst } from '../../flows/melden';
import type { ActionDeps, Beurt } from '../antwoord';
import type { VormId } from '../present/dossier-vorm';

type Invoer = Readonly<Record<string, string>>;

/** What was filled in, read once; a fault comes back at its field. */
export async function vastleggen(
  deps: ActionDeps,
  id: string,
  vraag: VormId,
  stand: Antwoord['stand'],
  invoer: Invoer,
  beurt: Beurt,
): Promise<Uitkomst> {
  const { actor } = beurt;
  if (vraag === 'letsel') return letsel(deps, id, invoer, actor);
  if (vraag === 'terugkoppeling' && stand === 'gedaan')
    return dossier.terugkoppelen(deps, actor, id, (invoer['punten'] ?? '').split(','));
  if (vraag === 'evaluatie' && stand === 'gedaan') {
    const { ontstaan = '', voorkomen = '', beter = '', leerpunt = '' } = invoer;
    return dossier.evalueren(deps, actor, id, { ontstaan, voorkomen, beter, leerpunt });
  }
  const { datum = '', tijd = '', reden = '', waarde = '' } = invoer;
  const op = leesMoment(datum, tijd);
  if (datum !== '' && op === undefined)
    return metFout(deps, actor, id, { veld: 'datum', code: 'geen-datum' });
  return dossier.vastleggen(deps, actor, id, vraag, {
    stand,
    reden,
    waarde,
    ...(op === undefined ? {} : { [stand === 'later' ? 'tot' : 'op']: op }),
  });
}

async function letsel(deps: ActionDeps, id: string, invoer: Invoer, actor: string): Promise<Uitkomst> {
  const ziekenhuis = drieSchema.safeParse(invoer['ziekenhuis']);
  const blijvend = drieSchema.safeParse(invoer['blijvendLetsel']);
  const { verzuim, vanaf = '' } = invoer;
  if (!ziekenhuis.success || !blijvend.success || (verzuim !== 'ja' && verzuim !== 'nee'))
    return metFout(deps, actor, id, { veld: 'ziekenhuis', code: 'verplicht' });
  if (vanaf !== '' && !isDatum(vanaf)) return metFout(deps, actor, id, { veld: 'vanaf', code: 'geen-datum' });
  return dossier.letsel(deps, actor, id, {
    ziekenhuis: ziekenhuis.data,
    blijvendLetsel: blijvend.data,
    verzuim,
    ...(vanaf === '' ? {} : { vanaf }),
  });
}

/** A fault in the form itself, when this person may see the form at all. */
async function metFout(deps: ActionDeps, actor: string, id: string, fout: Veldfout): Promise<Uitkomst> {
  const uitkomst = await dossier.bekijken(deps, actor, id);
  return uitkomst.ok ? { ok: false, fouten: [fout], melding: uitkomst.melding } : uitkomst;
}

/** Local date and time as the inputs send them; undefined when they are none. */
function leesMoment(datum: string, tijd: string): Date | undefined {
  return isDatum(datum) && /^([01]\d|2[0-3]):[0-5]\d$/.test(tijd) ? opDag(datum, tijd) : undefined;
}

function isDatum(tekst: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(tekst) && !Number.isNaN(Date.parse(tekst));
}
