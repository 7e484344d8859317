import { judge } from './verdict';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

describe('a register in words and a layout that nobody showed to the program', () => {
  it.each(SEEDS)('gives its figures, or says what it does not understand (seed %i)', (seed) => {
    const { verdict, causes, leaks } = judge(seed);
    expect(leaks).toEqual([]);
    expect(verdict === 'silent' ? causes : []).toEqual([]);
  });
});
