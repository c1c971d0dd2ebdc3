import { conceptTot, openVraag, stap } from '../../src/domain/melden';
import { sandboxProfiel as profiel } from '../../src/sandbox/profiel';

describe('melden: the step line', () => {
  it('counts the questions about behaviour before it is known, so that the total does not grow', () => {
    expect(stap({}, 'veilig', profiel)).toEqual({ nu: 1, van: 11 });
    expect(stap({ gedrag: ['belediging'] }, 'gestopt', profiel)).toEqual({ nu: 6, van: 11 });
  });

  it('gets shorter when less is asked, and starts at one for a question that is not asked', () => {
    expect(stap({ gedrag: ['smeken-zeuren'] }, 'omgebogen', profiel)).toMatchObject({ nu: 6 });
    expect(stap({ gedrag: ['belediging'] }, 'omgebogen', profiel).nu).toBe(1);
  });

  it('D-11 a concept stays seven days', () => {
    const begonnenOp = new Date('2027-03-25T12:00:00Z');
    expect(conceptTot({ begonnenOp })).toEqual(new Date('2027-04-01T12:00:00Z'));
  });

  it('R15 a question whether it must be reported stays one day', () => {
    const begonnenOp = new Date('2027-03-25T12:00:00Z');
    expect(conceptTot({ begonnenOp, triage: true })).toEqual(new Date('2027-03-26T12:00:00Z'));
    expect(stap({}, 'gedrag', profiel, true)).toEqual({ nu: 1, van: 6 });
    expect(stap({ gedrag: ['belediging'] }, 'oordeel', profiel, true)).toEqual({ nu: 6, van: 6 });
  });

  it('opens at the first question without an answer', () => {
    expect(openVraag({}, profiel)).toBe('veilig');
  });
});
