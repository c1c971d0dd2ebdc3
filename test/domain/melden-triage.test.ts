import { beantwoorden, zonderTriage } from '../../src/domain/beantwoorden';
import { beginnen, naarVraag, openVraag, terug, teStellen } from '../../src/domain/melden';
import { meldingSchema, type Melding } from '../../src/domain/melding';
import type { Antwoorden } from '../../src/domain/antwoorden';
import { feitenUit, meldbesluit } from '../../src/domain/meldbesluit';
import { geweigerd, gelukt, MELDING, melder, NU, profiel } from './bouw';

const context = { now: NU, profiel };
const begin = () => beginnen(MELDING, melder, { taal: 'nl', voorzet: [], triage: true, now: NU });
const kies = (m: Melding, keuze: string) =>
  gelukt(beantwoorden(m, melder, m.vraag, { velden: {}, keuze }, context)).next;
const metGedrag = (gedrag: string) =>
  gelukt(beantwoorden(begin().next, melder, 'gedrag', { velden: { gedrag } }, context)).next;
const oordeelOver = ({ antwoorden }: Melding) => meldbesluit(feitenUit(antwoorden), profiel.meldbeleid);

/** Answers in turn; gives the questions that were asked, and how it stands. */
function doorloop(gedrag: string, keuzes: string[]): { gevraagd: string[]; melding: Melding } {
  let melding = metGedrag(gedrag);
  const gevraagd = keuzes.map((keuze) => {
    const { vraag } = melding;
    melding = kies(melding, keuze);
    return vraag;
  });
  return { gevraagd, melding };
}

describe('R15: moet ik dit melden?', () => {
  it('begins with the behaviour, looks nobody up and goes after one day', () => {
    const { next, taken, berichten } = begin();
    expect(next).toMatchObject({ status: 'concept', vraag: 'gedrag', triage: true });
    expect(meldingSchema.parse(JSON.parse(JSON.stringify(next)))).toEqual(next);
    expect(taken).toEqual([
      { effect: { kind: 'melding-verwijderen', meldingId: MELDING }, op: new Date('2027-06-04T12:30:00Z') },
    ]);
    expect(berichten).toEqual([]);
  });

  it('scenario 3: exactly these questions, and then the verdict that it is not needed (A08)', () => {
    const { gevraagd, melding } = doorloop('belediging', ['meteen', 'nee', 'ja', 'nee']);
    expect(gevraagd).toEqual(['gestopt', 'beeindigd', 'veiligGevoeld', 'discriminatie']);
    expect(melding.vraag).toBe('oordeel');
    expect(oordeelOver(melding)).toMatchObject({
      melden: false,
      grensOverschreden: true,
      reden: 'jij-gestopt',
    });
  });

  it.each<[string, string[], string]>([
    ['a second correction (A08)', ['na-tweede-keer', 'nee', 'ja', 'nee'], 'jij-tweede-correctie'],
    ['felt unsafe (R115)', ['meteen', 'nee', 'nee', 'nee'], 'jij-onveilig'],
    ['the talk ended (R115)', ['meteen', 'ja', 'ja', 'nee'], 'jij-beeindigd'],
    ['it did not stop (R115)', ['nee', 'nee', 'ja', 'nee'], 'jij-niet-gestopt'],
    ['discrimination (A09)', ['meteen', 'nee', 'ja', 'ja'], 'discriminatie'],
    ['doubt about it', ['meteen', 'nee', 'ja', 'onbekend'], 'twijfel'],
  ])('scenario 3, each alone makes it melden: %s', (_naam, keuzes, reden) => {
    expect(oordeelOver(doorloop('belediging', keuzes).melding)).toMatchObject({ melden: true, reden });
  });

  it('ik-gedrag: also whether he would harm himself (A12, scenario 1)', () => {
    const { gevraagd, melding } = doorloop('smeken-zeuren', ['ja', 'nee', 'ja', 'nee', 'nee']);
    expect(gevraagd).toEqual(['omgebogen', 'patroon', 'veiligGevoeld', 'discriminatie', 'zelfbeschadiging']);
    expect(oordeelOver(melding)).toMatchObject({ melden: false, reden: 'omgebogen' });
    const zelf = doorloop('smeken-zeuren', ['ja', 'nee', 'ja', 'nee', 'ja']).melding;
    expect(oordeelOver(zelf)).toMatchObject({ melden: true, reden: 'zelfbeschadiging' });
  });

  it.each([
    ['force (R117)', 'slaan-duwen-spugen', 'fysiek'],
    ['a personal threat (R297)', 'volgen-stalken', 'persoonlijke-bedreiging'],
    ['discrimination by its form (A09)', 'discriminatie', 'discriminatie'],
    ['he would harm himself (A12)', 'zelf-iets-aandoen', 'zelfbeschadiging'],
    ['order (A55)', 'ordeverstoring', 'orde'],
  ])('asks no more where nothing depends on it: %s', (_naam, gedrag, reden) => {
    const melding = metGedrag(gedrag);
    expect(melding.vraag).toBe('oordeel');
    expect(oordeelOver(melding).reden).toBe(reden);
  });

  it.each([
    ['A10', 'dreigen-anders', 'recht'],
    ['A49', 'kritiek-op-persoon', 'zakelijk'],
  ])('%s: one more question, and it turns out to be a right', (_id, gedrag, keuze) => {
    const { melding } = doorloop(gedrag, [keuze]);
    expect([melding.vraag, oordeelOver(melding).reden]).toEqual(['oordeel', 'recht']);
  });

  it('goes back, to the first question and no further; questions of a report are not there', () => {
    const { melding } = doorloop('belediging', ['meteen']);
    const eerder = gelukt(terug(melding, melder, 'beeindigd', profiel)).next;
    expect(eerder.vraag).toBe('gestopt');
    const eerst = gelukt(terug(eerder, melder, 'gestopt', profiel)).next;
    expect(gelukt(terug(eerst, melder, 'gedrag', profiel)).next.vraag).toBe('gedrag');
    expect(geweigerd(naarVraag(melding, melder, 'wanneer', profiel))).toBe('niet-gevonden');
    expect(geweigerd(beantwoorden(melding, melder, 'veilig', { velden: {}, keuze: 'ja' }, context))).toBe(
      'niet-gevonden',
    );
  });
});

describe('R15: meld dit', () => {
  const verder = (gedrag: string, keuzes: string[]) => {
    const { melding } = doorloop(gedrag, keuzes);
    return gelukt(beantwoorden(melding, melder, 'oordeel', { velden: {}, keuze: 'toch-melden' }, context));
  };

  it('goes on as a report at the first question that was not asked, and looks the behandelaar up', () => {
    const { next, taken } = verder('belediging', ['meteen', 'nee', 'nee', 'nee']);
    expect(next.triage).toBeUndefined();
    expect(next.vraag).toBe('veilig');
    expect(taken).toEqual([{ effect: { kind: 'behandelaar-zoeken', meldingId: MELDING } }]);
  });

  it('nothing is asked twice, also not whether to report what is not needed', () => {
    const gevraagd = (m: Melding) => {
      const over: string[] = [];
      let antwoorden: Antwoorden = m.antwoorden;
      const vul: Antwoorden = {
        ...{ veilig: 'ja', incidentOp: NU, wie: 'ik', kanaal: 'balie', locatie: 'elders' },
        ...{ bijzonderheden: ['geen'], feiten: '', gestopt: 'nee', beeindigd: 'ja', veiligGevoeld: 'nee' },
      };
      for (let vraag = openVraag(antwoorden, profiel); vraag !== 'controle';) {
        over.push(vraag);
        const { bewaart } = teStellen(antwoorden, profiel).find((v) => v.id === vraag) ?? { bewaart: [] };
        antwoorden = { ...antwoorden, ...Object.fromEntries(bewaart.map((k) => [k, vul[k]])) };
        vraag = openVraag(antwoorden, profiel);
      }
      return over;
    };
    const rest = ['veilig', 'wanneer', 'wie', 'waar', 'bijzonderheden', 'feiten'];
    expect(gevraagd(verder('belediging', ['nee', 'nee', 'ja', 'nee']).next)).toEqual(rest);
    expect(gevraagd(verder('belediging', ['meteen', 'nee', 'ja', 'nee']).next)).toEqual(rest);
    // What triage left out is asked now: the aftercare counts on it.
    expect(gevraagd(verder('wapen', []).next)).toEqual([
      ...['veilig', 'wanneer', 'wie', 'waar', 'gestopt', 'beeindigd', 'veiligGevoeld'],
      ...['bijzonderheden', 'feiten'],
    ]);
  });

  it('can be left in the middle for a report', () => {
    const { melding } = doorloop('belediging', ['meteen']);
    const { next } = zonderTriage(melding, profiel);
    expect(next.antwoorden).toEqual({ gedrag: ['belediging'], gestopt: 'meteen' });
    expect(next.vraag).toBe('veilig');
  });
});
