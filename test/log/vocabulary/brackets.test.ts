import { atBrackets } from '../../../src/log/vocabulary/brackets';

describe('a text with brackets', () => {
  it.each([
    ['Date sent (dd/mm)', 'Date sent  ', ['dd/mm']],
    ['Date [dd/mm] sent (text)', 'Date   sent  ', ['dd/mm', 'text']],
    ['(1) Reference', '  Reference', ['1']],
    ['Reply (see note', 'Reply (see note', []],
    ['1) Reference (2', '1) Reference (2', []],
    ['A ([b] c) d', 'A   d', ['[b] c']],
    ['A ] (b)', 'A ]  ', ['b']],
    ['', '', []],
  ])('is taken apart: “%s”', (text, outside, inside) => {
    expect(atBrackets(text)).toEqual({ outside, inside });
  });
});
