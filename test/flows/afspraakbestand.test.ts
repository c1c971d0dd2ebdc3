import { maken } from '../../src/flows/afspraakbestand';
import { ophalen } from '../../src/flows/links';
import * as bouw from '../domain/bouw';
import { baas, melder, vreemde } from '../domain/bouw';
import { createWereld, dienIn } from './wereld';

const UUR = 3_600_000;

test('N14: an appointment as a file, by a link of the two whose talk it is', async () => {
  const w = createWereld();
  w.grens.storingen.set('calendar.getBezet', { details: { retryable: false, status: 403 }, keer: 999 });
  const { id } = await dienIn(w);
  await w.werk();
  const gemaakt = await maken(w, melder, id, '5dagen');
  if (!gemaakt.ok) throw new Error('no link');
  const sleutel = gemaakt.link?.split('/').at(-1) ?? '';
  const bestand = await ophalen(w, sleutel, { telt: true });
  expect(bestand).toMatchObject({ ok: true, type: 'afspraak' });
  expect(bestand.ok && Buffer.from(bestand.bestand).toString()).toContain('SUMMARY:Overleg');
  expect(await maken({ ...w, origin: () => undefined }, melder, id, '5dagen')).toMatchObject({
    link: undefined,
  });
  expect(await maken(w, vreemde, id, '5dagen')).toMatchObject({ refusal: 'niet-gevonden' });
  expect(await maken(w, bouw.coordinator, id, '5dagen')).toMatchObject({ refusal: 'niet-bevoegd' });
  await w.store.transaction(async (tx) => {
    const melding = w.melding(id);
    await tx.meldingen.save({
      ...melding,
      nazorg: melding.nazorg.map((g) => ({ ...g, status: 'gevoerd' as const, voorstellen: [] })),
    });
  });
  expect(await ophalen(w, sleutel, { telt: true })).toEqual({ ok: false, waarom: 'verlopen' });
  expect(await maken(w, melder, id, '5dagen')).toMatchObject({ refusal: 'niet-gevonden' });
  for (let n = 0; n < 20; n++)
    await w.store.transaction((tx) =>
      tx.bestanden.add({
        hash: `h${n}`,
        meldingId: id,
        soort: 'afspraak-24uur',
        actor: baas,
        vervaltOp: new Date(w.clock.now().getTime() + UUR),
      }),
    );
  const ander = await dienIn(w);
  await w.werk();
  expect(await maken(w, baas, ander.id, '5dagen')).toMatchObject({ refusal: 'te-vaak' });
});
