import * as dossier from '../../src/flows/dossier';
import { oppakken } from '../../src/flows/afhandelen';
import { akkoord, recidiveInvullen } from '../../src/flows/besluit';
import { verwijderen } from '../../src/flows/bewaren';
import { nogOpen } from '../../src/domain/stappen';
import * as bouw from '../domain/bouw';
import { baas, coordinator, melder, vreemde } from '../domain/bouw';
import { createWereld, dienIn, type Wereld } from './wereld';

const UUR = 3_600_000;
const DAG = 24 * UUR;

async function opgepakt(antwoorden = bouw.uitgescholden): Promise<{ w: Wereld; id: string }> {
  const w = createWereld();
  const { id } = await dienIn(w, antwoorden);
  await w.werk();
  await oppakken(w, baas, id);
  await w.werk();
  w.grens.calls.splice(0);
  return { w, id };
}
const gestuurd = (w: Wereld, soort: string) => w.messenger.post.filter((p) => p.soort === soort);

async function naar(w: Wereld, wanneer: string): Promise<void> {
  w.clock.zet(new Date(wanneer));
  await w.werk();
}

describe('the handling, step by step', () => {
  it('nothing outside is called in a turn; closing comes when all is settled', async () => {
    const { w, id } = await opgepakt();
    await recidiveInvullen(w, baas, id, 'eerste');
    await akkoord(w, baas, id);
    expect(await dossier.afronden(w, baas, id)).toMatchObject({ ok: false, refusal: 'nog-open' });
    for (const { id: stap } of nogOpen(w.melding(id), { now: w.clock.now(), profiel: w.profiel })) {
      const uitkomst =
        stap === 'terugkoppeling'
          ? await dossier.terugkoppelen(w, baas, id, ['waarschuwing'])
          : await dossier.vastleggen(w, baas, id, stap, { stand: 'gedaan', waarde: '2027-88' });
      expect([stap, uitkomst.ok]).toEqual([stap, true]);
    }
    expect(await dossier.afronden(w, baas, id)).toMatchObject({ ok: true, melding: { status: 'afgerond' } });
    expect(w.grens.calls).toEqual([]);
    await w.werk();
    expect(gestuurd(w, 'teruggekoppeld').map(({ aan }) => aan)).toEqual([melder]);
  });

  it('D-11: the working copy goes 30 days after closing, not before', async () => {
    const { w, id } = await opgepakt();
    await w.store.transaction(async (tx) => {
      const nu = w.melding(id);
      const handelingen = [...nu.handelingen, { wat: 'afgerond' as const, door: baas, op: w.clock.now() }];
      await tx.meldingen.save({ ...nu, status: 'afgerond', handelingen });
    });
    w.clock.zet(new Date(w.clock.now().getTime() + 29 * DAG));
    expect(await verwijderen(w, id)).toBe('niet-nodig');
    w.clock.zet(new Date(w.clock.now().getTime() + DAG));
    expect(await verwijderen(w, id)).toBe('gedaan');
    expect(w.meldingen()).toEqual([]);
  });

  it('the other acts', async () => {
    const { w, id } = await opgepakt();
    const evaluatie = { ontstaan: 'besluit', voorkomen: 'nee', beter: 'ja', leerpunt: '' };
    expect(await dossier.evalueren(w, baas, id, evaluatie)).toMatchObject({ ok: true });
    expect(await dossier.girTonen(w, coordinator, id)).toMatchObject({ ok: true });
    const letsel = { ziekenhuis: 'ja', blijvendLetsel: 'nee', verzuim: 'nee' } as const;
    expect(await dossier.letsel(w, baas, id, letsel)).toMatchObject({ ok: true });
    expect(await dossier.letselLezen(w, bouw.arbo, id)).toMatchObject({ ok: true });
    expect(await dossier.bekijken(w, coordinator, id)).toMatchObject({ ok: true });
    expect(await dossier.terugkoppelingLezen(w, melder, id)).toMatchObject({ ok: true });
    expect(await dossier.intrekverzoek(w, baas, id, 'blijft')).toMatchObject({ refusal: 'stap-klaar' });
    expect(w.melding(id).handelingen.map(({ wat }) => wat)).toEqual(
      expect.arrayContaining(['taak-gedaan', 'gir-getoond', 'letsel-bijgewerkt', 'bekeken']),
    );
  });

  it('a stranger learns nothing; the melder no more than the state', async () => {
    const { w, id } = await opgepakt();
    for (const act of [dossier.bekijken, dossier.girTonen, dossier.afronden, dossier.letselLezen]) {
      expect(await act(w, vreemde, id)).toEqual({ ok: false, refusal: 'niet-gevonden' });
      expect(await act(w, melder, id)).toMatchObject({ ok: false, refusal: 'niet-bevoegd' });
    }
  });
});

describe('reminders by themselves', () => {
  it('M7, R130: the invitation the next day, GIR after three working days and every week', async () => {
    const { w, id } = await opgepakt();
    await naar(w, '2027-06-04T08:14:00Z');
    expect(gestuurd(w, 'herinnering')).toHaveLength(0);
    await naar(w, '2027-06-04T08:15:00Z');
    expect(gestuurd(w, 'herinnering').map(({ aan }) => aan)).toEqual([baas]);
    await naar(w, '2027-06-08T07:00:00Z');
    await naar(w, '2027-06-15T07:00:00Z');
    expect(gestuurd(w, 'herinnering')).toHaveLength(3);
    await dossier.vastleggen(w, baas, id, 'gir', { stand: 'gedaan', waarde: '7' });
    await naar(w, '2027-06-22T07:00:00Z');
    expect(gestuurd(w, 'herinnering')).toHaveLength(3);
  });

  it('D-30: M&O-Arbo at once, the behandelaar is asked again at 5 days and 6 weeks', async () => {
    const gewond = {
      ...bouw.uitgescholden,
      bijzonderheden: ['letsel' as const],
      overleden: 'nee' as const,
      ziekenhuis: 'onbekend' as const,
      blijvendLetsel: 'nee' as const,
    };
    const { w, id } = await opgepakt(gewond);
    expect(gestuurd(w, 'arbo').map(({ aan }) => aan)).toEqual([bouw.arbo]);
    await naar(w, '2027-06-08T08:00:00Z');
    expect(gestuurd(w, 'letsel-vraag').map(({ aan }) => aan)).toEqual([baas]);
    await naar(w, '2027-07-15T08:00:00Z');
    expect(gestuurd(w, 'letsel-vraag')).toHaveLength(2);
    await dossier.letsel(w, baas, id, { ziekenhuis: 'ja', blijvendLetsel: 'nee', verzuim: 'nee' });
    await w.werk();
    expect(gestuurd(w, 'arbo')).toHaveLength(2);
  });
});
