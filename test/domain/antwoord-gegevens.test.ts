import { leesAntwoord, type Invoer } from '../../src/domain/antwoord';
import { MAX_TEKST } from '../../src/domain/antwoorden';
import { findVraag } from '../../src/domain/melden';
import { NU, profiel } from './bouw';

function lees(id: string, invoer: Invoer) {
  const vraag = findVraag(id);
  if (!vraag) throw new Error(`no question ${id}`);
  const gelezen = leesAntwoord(vraag, invoer, { now: NU, profiel });
  return gelezen.ok ? gelezen.antwoord : gelezen.fouten;
}

describe('D-01, D-02, D-04: the guard on free text', () => {
  const velden = { feiten: ' Hij belde van 06-12345678. ' };
  it('tells what it saw before anything is kept', () => {
    expect(lees('feiten', { velden })).toEqual([{ veld: 'feiten', code: 'persoonsgegevens' }]);
  });

  it('never blocks: masked or as it is, as the melder likes', () => {
    expect(lees('feiten', { velden, keuze: 'afschermen' })).toEqual({
      feiten: 'Hij belde van [telefoon].',
    });
    expect(lees('feiten', { velden, keuze: 'toch' })).toEqual({ feiten: 'Hij belde van 06-12345678.' });
    expect(lees('feiten', { velden: { feiten: 'Hij schold.' }, keuze: 'afschermen' })).toEqual({
      feiten: 'Hij schold.',
    });
  });

  it('a mask that is longer than what it hides still fits', () => {
    const lang = { feiten: `${'x'.repeat(MAX_TEKST - 4)} hiv` };
    const gelezen = lees('feiten', { velden: lang, keuze: 'afschermen' }) as { feiten: string };
    expect(gelezen.feiten).toContain('[me');
    expect(gelezen.feiten).toHaveLength(MAX_TEKST);
  });
});
