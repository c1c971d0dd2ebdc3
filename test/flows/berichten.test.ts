import {
  bijwerken,
  gezien,
  onbestelbaar,
  sturen,
  verstuurd,
  weesVerwijderen,
} from '../../src/flows/berichten';
import * as bouw from '../domain/bouw';
import { baas, coordinator, coordinator2, melder, vreemde } from '../domain/bouw';
import { createGesprek } from './poorten';
import { createWereld, dienIn, type Wereld } from './wereld';

const rij = (w: Wereld, soort: string, aan: string) => {
  const bericht = w.berichten().find((b) => b.soort === soort && b.aan === aan);
  if (!bericht) throw new Error(`no ${soort} for ${aan}`);
  return bericht;
};
const bij = (w: Wereld, aan: string) => w.messenger.post.filter((p) => p.aan === aan).map((p) => p.soort);
/** Given to the leidinggevende; his card is not sent yet. */
async function klaarOmTeSturen() {
  const w = createWereld();
  const melding = await dienIn(w);
  await w.doe({ kind: 'behandelaar-zoeken', meldingId: melding.id });
  return { w, melding, id: rij(w, 'afhandelen', baas).id };
}

describe('sturen', () => {
  it('sends once and notes where it stands; a second run does nothing', async () => {
    const { w, id } = await klaarOmTeSturen();
    expect(await sturen(w, id)).toBe('gedaan');
    expect(rij(w, 'afhandelen', baas)).toMatchObject({ conversationId: 'a:1', activityId: 'act-1' });
    expect(await sturen(w, id)).toBe('niet-nodig');
    expect(bij(w, baas)).toEqual(['afhandelen']);
    expect(await sturen(w, vreemde)).toBe('niet-nodig');
  });

  it('a crash between sending and the note: sent again, and the first copy goes when it is looked at', async () => {
    const { w, id } = await klaarOmTeSturen();
    w.grens.storingen.set('messenger.send', {
      details: { retryable: true, status: 0 },
      keer: 1,
      alsnog: true,
    });
    await expect(sturen(w, id)).rejects.toMatchObject({ details: { retryable: true } });
    expect(await sturen(w, id)).toBe('gedaan');
    expect(bij(w, baas)).toEqual(['afhandelen', 'afhandelen']);
    const [wees, goed] = w.messenger.post.map((p) => p.activityId);
    expect(await gezien(w, baas, id, goed)).toMatchObject({ wees: false });
    expect(await gezien(w, baas, id, wees)).toMatchObject({ wees: true });
    await w.werk();
    expect(w.messenger.post.map((p) => p.activityId)).not.toContain(wees);
    expect(w.messenger.post.map((p) => p.activityId)).toContain(goed);
  });

  it('draws again what changed while it was being sent', async () => {
    const { w, melding, id } = await klaarOmTeSturen();
    const opslaan = () =>
      w.store.transaction(async (tx) => {
        const nu = await tx.meldingen.get(melding.id);
        if (nu) await tx.meldingen.save(nu);
      });
    w.grens.tussendoor.set('messenger.send', opslaan);
    await sturen(w, id);
    expect(w.wachtend().at(-1)).toEqual({ effect: { kind: 'bericht-bijwerken', berichtId: id } });
  });

  it('leaves no row behind when the melding was removed while it was being sent', async () => {
    const { w, melding, id } = await klaarOmTeSturen();
    w.grens.tussendoor.set('messenger.send', () =>
      w.store.transaction((tx) => tx.meldingen.remove(melding.id)),
    );
    expect(await sturen(w, id)).toBe('gedaan');
    expect(w.berichten()).toEqual([]);
  });

  it('a chat that Teams does not know any more: forgotten, and the next try makes a new one', async () => {
    const { w, id } = await klaarOmTeSturen();
    await w.store.transaction((tx) => tx.gesprekken.save(createGesprek(baas, 'a:oud')));
    const details = { retryable: false, status: 404, code: 'ConversationNotFound' };
    w.grens.storingen.set('messenger.send', { details, keer: 1 });
    await expect(sturen(w, id)).rejects.toMatchObject({ details: { ...details, retryable: true } });
    expect(await w.store.transaction((tx) => tx.gesprekken.get(baas))).toBeUndefined();
    expect(await sturen(w, id)).toBe('gedaan');
    expect(rij(w, 'afhandelen', baas).conversationId).toBe('a:1');
  });

  it('... but a chat that Teams told us of meanwhile stays', async () => {
    const { w, id } = await klaarOmTeSturen();
    await w.store.transaction((tx) => tx.gesprekken.save(createGesprek(baas, 'a:oud')));
    w.grens.storingen.set('messenger.send', { details: { retryable: false, status: 404 }, keer: 1 });
    w.grens.tussendoor.set('messenger.send', () =>
      w.store.transaction((tx) => tx.gesprekken.save(createGesprek(baas, 'a:nieuw'))),
    );
    await expect(sturen(w, id)).rejects.toThrow('teams failed');
    expect(await w.store.transaction((tx) => tx.gesprekken.get(baas))).toMatchObject({
      conversationId: 'a:nieuw',
    });
  });
});

describe('bijwerken', () => {
  const gestuurd = async () => {
    const klaar = await klaarOmTeSturen();
    await sturen(klaar.w, klaar.id);
    return klaar;
  };

  it('draws the present state; nothing when it was never sent or is gone', async () => {
    const { w, id } = await klaarOmTeSturen();
    expect(await bijwerken(w, id)).toBe('niet-nodig');
    await sturen(w, id);
    expect(await bijwerken(w, id)).toBe('gedaan');
    expect(await bijwerken(w, vreemde)).toBe('niet-nodig');
  });

  it('passes on what goes wrong', async () => {
    const { w, id } = await gestuurd();
    w.grens.storingen.set('messenger.update', { details: { retryable: true, status: 503 }, keer: 1 });
    await expect(bijwerken(w, id)).rejects.toMatchObject({ details: { status: 503 } });
  });

  it('the chat is gone: sent anew in a new one', async () => {
    const { w, id } = await gestuurd();
    w.grens.storingen.set('messenger.update', {
      details: { retryable: false, status: 404, code: 'ConversationNotFound' },
      keer: 1,
    });
    expect(await bijwerken(w, id)).toBe('gedaan');
    expect(rij(w, 'afhandelen', baas)).not.toHaveProperty('activityId');
    await w.werk();
    expect(rij(w, 'afhandelen', baas).activityId).toBeDefined();
    expect(bij(w, baas).filter((soort) => soort === 'afhandelen')).toHaveLength(2);
  });

  it('only the message is gone: left alone', async () => {
    const { w, id } = await gestuurd();
    w.grens.storingen.set('messenger.update', {
      details: { retryable: false, status: 404, code: 'ActivityNotFoundInConversation' },
      keer: 1,
    });
    expect(await bijwerken(w, id)).toBe('niet-nodig');
    expect(rij(w, 'afhandelen', baas).activityId).toBe('act-1');
  });
});

describe('somebody who cannot be reached', () => {
  const GEBLOKKEERD = { retryable: false, status: 403, code: 'ConversationBlockedByUser' };

  it('never silence: every coordinator hears of it, once, however often the job runs', async () => {
    const { w, id } = await klaarOmTeSturen();
    expect([await onbestelbaar(w, id), await onbestelbaar(w, id)]).toEqual(['gedaan', 'niet-nodig']);
    await w.werk();
    expect([bij(w, coordinator), bij(w, coordinator2)]).toEqual([['let-op'], ['let-op']]);
  });

  it('a second message that does not arrive is a second call for help', async () => {
    const { w, id } = await klaarOmTeSturen();
    await onbestelbaar(w, id);
    await w.werk();
    await onbestelbaar(w, rij(w, 'nazorg', baas).id);
    await w.werk();
    expect(bij(w, coordinator)).toEqual(['let-op', 'let-op']);
    const [oud, nieuw] = w.messenger.post.filter((p) => p.aan === coordinator).map((p) => p.activityId);
    const letOp = rij(w, 'let-op', coordinator);
    expect(letOp.activityId).toBe(nieuw);
    expect(await gezien(w, coordinator, letOp.id, oud)).toMatchObject({ wees: true });
  });

  it('a calendar that fails and a message that fails: the coordinator hears of both', async () => {
    const w = createWereld();
    w.grens.storingen.set('calendar.getBezet', { details: { retryable: false, status: 403 }, keer: 999 });
    await dienIn(w);
    await w.werk();
    expect(bij(w, coordinator)).toEqual(['let-op']);
    await onbestelbaar(w, rij(w, 'afhandelen', baas).id);
    await w.werk();
    expect(bij(w, coordinator)).toEqual(['let-op', 'let-op']);
  });

  it('a coordinator who cannot be reached is not told so; nor is anybody of a concept or what is gone', async () => {
    const { w, melding, id } = await klaarOmTeSturen();
    await onbestelbaar(w, id);
    const letOp = rij(w, 'let-op', coordinator).id;
    w.grens.storingen.set('messenger.send', { details: GEBLOKKEERD, keer: 999 });
    await w.werk();
    expect(await onbestelbaar(w, letOp)).toBe('niet-nodig');
    await w.store.transaction((tx) => tx.meldingen.remove(melding.id));
    expect(await onbestelbaar(w, id)).toBe('niet-nodig');
    const concept = { ...bouw.concept(), version: 0 };
    await w.store.transaction(async (tx) => {
      await tx.meldingen.save(concept);
      await tx.berichten.save({ id, soort: 'melden', aan: melder, meldingId: concept.id });
    });
    expect(await onbestelbaar(w, id)).toBe('niet-nodig');
  });
});

describe('a card that is looked at', () => {
  it('is for whom it was sent to, and no other', async () => {
    const { w, id } = await klaarOmTeSturen();
    expect(await gezien(w, baas, id, undefined)).toMatchObject({ bericht: { id }, wees: false });
    expect(await gezien(w, vreemde, id, undefined)).toBeUndefined();
    expect(await gezien(w, baas, vreemde, undefined)).toBeUndefined();
  });

  it('the card of the melder may stand in more than one message', async () => {
    const w = createWereld();
    await dienIn(w);
    const { id } = rij(w, 'melden', melder);
    expect(await gezien(w, melder, id, 'another message')).toMatchObject({ wees: false });
  });

  it('a copy is removed; the message itself never is', async () => {
    const { w, id } = await klaarOmTeSturen();
    await sturen(w, id);
    expect(await weesVerwijderen(w, id, 'act-1')).toBe('niet-nodig');
    expect(await weesVerwijderen(w, vreemde, 'act-1')).toBe('niet-nodig');
    expect(await weesVerwijderen(w, id, 'act-0')).toBe('gedaan');
    expect(bij(w, baas)).toEqual(['afhandelen']);
  });

  it('is noted only with both ids, and only for a row that is there', async () => {
    const w = createWereld();
    const { id: meldingId } = await dienIn(w);
    await verstuurd(w, { meldingId, aan: melder, activityId: 'x' });
    await verstuurd(w, { meldingId, aan: vreemde, conversationId: 'a:9', activityId: 'x' });
    expect(rij(w, 'melden', melder).activityId).toBe('kaart-melder');
    expect(w.berichten()).toHaveLength(1);
  });
});
