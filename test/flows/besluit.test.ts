import * as besluit from '../../src/flows/besluit';
import { bekijken, oppakken } from '../../src/flows/afhandelen';
import type { Antwoorden } from '../../src/domain/antwoorden';
import { isDefinitief } from '../../src/domain/instemmen';
import * as bouw from '../domain/bouw';
import { baas, collega, coordinator, irm, melder, vreemde } from '../domain/bouw';
import { createWereld, dienIn, type Wereld } from './wereld';

const geslagen: Antwoorden = { ...bouw.voorCollega, gedrag: ['slaan-duwen-spugen'] };
const vraag = {
  proportionaliteit: 'Twee keer geslagen.',
  tot: '2027-09-03',
  essentieel: 'Per post.',
  gehoord: 'aangeboden',
};
const ja = { stand: 'akkoord' as const, reden: '' };

/** Taken up, looked for in GIR; everything that was due is done. */
async function gekeken(antwoorden = geslagen, recidive: 'eerste' | 'recidive' = 'recidive') {
  const w = createWereld();
  const { id } = await dienIn(w, antwoorden);
  await w.werk();
  await oppakken(w, baas, id);
  await besluit.recidiveInvullen(w, baas, id, recidive);
  await w.werk();
  return { w, id };
}
async function gevraagd() {
  const { w, id } = await gekeken();
  await besluit.akkoord(w, baas, id);
  await besluit.instemmingVragen(w, baas, id, vraag);
  await w.werk();
  return { w, id };
}
const post = (w: Wereld, soort: string) =>
  w.messenger.post.filter((p) => p.soort === soort).map(({ aan }) => aan);

describe('beperkende maatregelen (R153, E12)', () => {
  it('the IRM is asked, answers, and the behandelaar hears it', async () => {
    const { w, id } = await gevraagd();
    expect(post(w, 'instemming')).toEqual([irm]);
    expect(isDefinitief(w.melding(id))).toBe(false);
    expect(await besluit.instemmen(w, irm, id, ja)).toMatchObject({ ok: true });
    await w.werk();
    expect(post(w, 'instemming-besluit')).toEqual([baas]);
    expect(isDefinitief(w.melding(id))).toBe(true);
  });

  it('two answers at once: one counts, the other sees how it is now', async () => {
    const { w, id } = await gevraagd();
    const nee = { stand: 'niet-akkoord' as const, reden: 'Te zwaar.' };
    const beide = await Promise.all([besluit.instemmen(w, irm, id, ja), besluit.instemmen(w, irm, id, nee)]);
    expect(beide.filter((u) => u.ok)).toHaveLength(1);
    expect(beide.find((u) => !u.ok)).toMatchObject({ refusal: 'al-besloten', melding: { id } });
    const handelingen = w.melding(id).handelingen.filter((h) => /^instemming-(niet-)?akkoord$/.test(h.wat));
    expect(handelingen).toHaveLength(1);
  });

  it('two questions at once are one question', async () => {
    const { w, id } = await gekeken();
    await besluit.akkoord(w, baas, id);
    const beide = await Promise.all([1, 2].map(() => besluit.instemmingVragen(w, baas, id, vraag)));
    expect(beide.map((u) => u.ok || ('refusal' in u && u.refusal)).sort()).toEqual(
      [true, 'wacht-op-irm'].sort(),
    );
    await w.werk();
    expect(post(w, 'instemming')).toEqual([irm]);
  });

  it('after a no the second question is a message of its own', async () => {
    const { w, id } = await gevraagd();
    await besluit.instemmen(w, irm, id, { stand: 'niet-akkoord', reden: 'Te lang.' });
    await besluit.akkoord(w, baas, id);
    await besluit.instemmingVragen(w, baas, id, { ...vraag, tot: '2027-07-03' });
    await w.werk();
    expect(post(w, 'instemming')).toEqual([irm, irm]);
    expect(w.melding(id).eerdereBesluiten).toMatchObject([{ reden: 'Te lang.' }]);
  });

  it('M11 the moment of the herstelgesprek reminds, on its day and not before', async () => {
    const { w, id } = await gevraagd();
    await besluit.instemmen(w, irm, id, ja);
    await w.werk();
    const voor = post(w, 'herinnering').length;
    w.clock.zet('2027-08-20T06:59:00Z');
    await w.werk();
    const net = post(w, 'herinnering').length;
    w.clock.zet('2027-08-20T07:00:00Z');
    await w.werk();
    expect(post(w, 'herinnering').length).toBe(net + 1);
    expect(net).toBeGreaterThanOrEqual(voor);
    expect(w.melding(id).dossier?.instemming?.stand).toBe('akkoord');
  });
});

describe('forged clicks', () => {
  type Act = (w: Wereld, actor: string, id: string) => Promise<unknown>;
  const vanIrm: [string, Act][] = [
    ['look', besluit.instemmingBekijken],
    ['yes', (w, actor, id) => besluit.instemmen(w, actor, id, ja)],
    ['no', (w, actor, id) => besluit.instemmen(w, actor, id, { stand: 'niet-akkoord', reden: 'Nee.' })],
  ];
  it.each(vanIrm)('what the IRM does is for the IRM alone: %s', async (_naam, act) => {
    const { w, id } = await gevraagd();
    const voor = structuredClone(w.melding(id));
    for (const actor of [baas, melder, collega, coordinator])
      expect(await act(w, actor, id)).toMatchObject({ ok: false, refusal: 'niet-bevoegd' });
    expect(await act(w, vreemde, id)).toEqual({ ok: false, refusal: 'niet-gevonden' });
    expect(w.melding(id)).toEqual(voor);
  });

  const vanBaas: [string, Act][] = [
    ['ask the IRM', (w, actor, id) => besluit.instemmingVragen(w, actor, id, vraag)],
    ['decide', besluit.akkoord],
    [
      'decide otherwise',
      (w, actor, id) => besluit.aanpassen(w, actor, id, { maatregelen: ['aangifte'], reden: 'x' }),
    ],
    ['decide again', (w, actor, id) => besluit.heropenen(w, actor, id, 'Nieuws.')],
    ['the last day', (w, actor, id) => besluit.periode(w, actor, id, '2027-09-03')],
    ['begin an aangifte', (w, actor, id) => besluit.aangifteBeginnen(w, actor, id, 'werkgever')],
    [
      'go on with it',
      (w, actor, id) => besluit.aangifteBijwerken(w, actor, id, { stand: 'om', datum: '2027-06-03' }),
    ],
    ['correct it', besluit.aangifteCorrigeren],
    ['see the form', (w, actor, id) => besluit.kijken(w, actor, id, 'maatregel-besluiten')],
  ];
  it.each(vanBaas)('what the behandelaar does is for him alone: %s', async (_naam, act) => {
    const { w, id } = await gevraagd();
    const voor = structuredClone(w.melding(id));
    for (const actor of [irm, melder, collega, coordinator])
      expect(await act(w, actor, id)).toMatchObject({ ok: false, refusal: 'niet-bevoegd' });
    expect(await act(w, vreemde, id)).toEqual({ ok: false, refusal: 'niet-gevonden' });
    expect(w.melding(id)).toEqual(voor);
  });

  it('D-23 the IRM reads only once consent was asked', async () => {
    const { w, id } = await gekeken();
    expect(await bekijken(w, irm, id)).toEqual({ ok: false, refusal: 'niet-gevonden' });
    await besluit.akkoord(w, baas, id);
    await besluit.instemmingVragen(w, baas, id, vraag);
    expect(await bekijken(w, irm, id)).toMatchObject({ ok: true });
  });
});

describe('classification and aangifte', () => {
  it('A35 the coordinator may classify; the melder hears nothing', async () => {
    const { w, id } = await gekeken(bouw.voorCollega, 'eerste');
    const naar = w.messenger.post.filter(({ aan }) => aan === melder).length;
    const anders = { gedrag: ['dreigen-geweld-persoon'] as const, reden: 'Hij dreigde met slaan.' };
    expect(await besluit.classificeren(w, coordinator, id, anders)).toMatchObject({ ok: true });
    await w.werk();
    expect(w.messenger.post.filter(({ aan }) => aan === melder)).toHaveLength(naar);
    expect(w.melding(id).antwoorden.gedrag).toEqual(['belediging']);
  });

  it('R159 each step of the aangifte is a message of its own to the employee', async () => {
    const { w, id } = await gekeken();
    await besluit.aangifteBeginnen(w, baas, id, 'werkgever');
    await w.werk();
    await besluit.aangifteBijwerken(w, baas, id, { stand: 'opgenomen', datum: '2027-06-03' });
    await w.werk();
    await besluit.aangifteCorrigeren(w, baas, id);
    await w.werk();
    expect(post(w, 'aangifte-stand')).toEqual([collega, collega, collega]);
  });

  it('A04 the coordinator is told anew when compulsory aangifte is left out', async () => {
    const { w, id } = await gekeken();
    const voor = post(w, 'coordinator-info').filter((aan) => aan === coordinator).length;
    const zonder = {
      maatregelen: ['waarschuwing' as const],
      reden: 'x',
      aangifteReden: 'Het OM raadde het af.',
    };
    expect(await besluit.aanpassen(w, baas, id, zonder)).toMatchObject({ ok: true });
    await w.werk();
    expect(post(w, 'coordinator-info').filter((aan) => aan === coordinator)).toHaveLength(voor + 1);
  });

  it('the period and taking a decision back go through the same door', async () => {
    const { w, id } = await gekeken(geslagen, 'eerste');
    await besluit.akkoord(w, baas, id);
    expect(await besluit.periode(w, baas, id, '2027-09-03')).toMatchObject({ ok: true });
    expect(await besluit.heropenen(w, baas, id, 'Nieuws.')).toMatchObject({ ok: true });
    expect(w.melding(id).maatregelbesluit).toBeUndefined();
  });
});
