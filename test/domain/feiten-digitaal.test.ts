import { kanalen } from '../../src/domain/antwoorden';
import { isDigitaal } from '../../src/domain/digitaal';

it('D-50, F-R16: what reached the employee as something to read counts from the reading', () => {
  const gelezen = kanalen.filter((kanaal) => isDigitaal({ antwoorden: { kanaal } }));
  expect(gelezen).toEqual(['e-mail', 'brief', 'sociale-media']);
  expect(isDigitaal({ antwoorden: {} })).toBe(false);
});
