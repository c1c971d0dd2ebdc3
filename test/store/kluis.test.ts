import { createKluis, SleutelError } from '../../src/store/kluis';

const oud = Buffer.alloc(32, 1);
const nieuw = Buffer.alloc(32, 2);

describe('kluis', () => {
  it('gives back what was sealed, and never the same bytes twice', () => {
    const kluis = createKluis([oud]);
    const sealed = kluis.seal('a', 'hij riep: ik weet je te vinden, ë €');
    expect(kluis.open('a', sealed)).toBe('hij riep: ik weet je te vinden, ë €');
    expect(sealed.toString('latin1')).not.toContain('riep');
    expect(kluis.seal('a', 'x')).not.toEqual(kluis.seal('a', 'x'));
  });

  it('opens with an older key and seals with the first', () => {
    const sealed = createKluis([oud]).seal('a', 'x');
    const both = createKluis([nieuw, oud]);
    expect(both.open('a', sealed)).toBe('x');
    expect(both.isCurrent(sealed)).toBe(false);
    expect(createKluis([nieuw]).open('a', both.seal('a', 'y'))).toBe('y');
  });

  it.each([
    ['with another key', (sealed: Buffer) => createKluis([nieuw]).open('a', sealed)],
    ['in another row', (sealed: Buffer) => createKluis([oud]).open('b', sealed)],
    ['when a byte was changed', (sealed: Buffer) => createKluis([oud]).open('a', flip(sealed, -1))],
    ['when the nonce was changed', (sealed: Buffer) => createKluis([oud]).open('a', flip(sealed, 8))],
    ['of another version', (sealed: Buffer) => createKluis([oud]).open('a', flip(sealed, 0))],
    ['that is cut off', (sealed: Buffer) => createKluis([oud]).open('a', sealed.subarray(0, 20))],
  ])('does not open %s', (_name, open) => {
    const sealed = createKluis([oud]).seal('a', 'x');
    expect(() => open(sealed)).toThrow(SleutelError);
  });

  it('refuses a key of the wrong size', () => {
    expect(() => createKluis([Buffer.alloc(16)])).toThrow(SleutelError);
  });
});

function flip(sealed: Buffer, index: number): Buffer {
  const copy = Buffer.from(sealed);
  const at = index < 0 ? copy.length + index : index;
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
