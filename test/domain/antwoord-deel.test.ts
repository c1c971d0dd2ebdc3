import { leesAntwoord, type Invoer } from '../../src/domain/antwoord';
import { findVraag } from '../../src/domain/melden';
import { profiel } from './bouw';

const now = new Date('2027-01-13T15:00:00Z');
const lees = (id: string, invoer: Invoer) => {
  const vraag = findVraag(id);
  if (!vraag) throw new Error(id);
  return leesAntwoord(vraag, invoer, { now, profiel });
};

describe('an answer to one field of a question, for who types them one by one (L7)', () => {
  it('is kept, and nothing is said of the other fields', () => {
    expect(lees('letsel', { velden: { ziekenhuis: 'nee' }, deel: true })).toEqual({
      ok: true,
      antwoord: { ziekenhuis: 'nee' },
    });
  });

  it('is checked as any other', () => {
    expect(lees('letsel', { velden: { ziekenhuis: 'soms' }, deel: true })).toEqual({
      ok: false,
      fouten: [{ veld: 'ziekenhuis', code: 'onbekend' }],
    });
  });

  it('without saying so every field is asked', () => {
    expect(lees('letsel', { velden: { ziekenhuis: 'nee' } })).toMatchObject({
      fouten: [
        { veld: 'overleden', code: 'verplicht' },
        { veld: 'blijvendLetsel', code: 'verplicht' },
      ],
    });
  });
});
