import { growingCodes } from '../../../src/log/model/growingColumn';

describe('a column that grows', () => {
  it.each([0, 1, 3000, 20_000, 1_000_000])('holds what was added, whatever was expected: %i', (expected) => {
    const added = Array.from({ length: 10_000 }, (_, index) => index * 7);
    const column = growingCodes(expected);
    for (const value of added) column.push(value);
    expect(column).toHaveLength(10_000);
    expect([...column.toArray()]).toEqual(added);
  });
});
