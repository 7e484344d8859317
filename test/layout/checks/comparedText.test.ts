import { comparedText } from '../../../src/layout/checks/comparedText';

describe('a text of a log as COUNTIFS compares it', () => {
  it('is one for two spellings, and none for no text', () => {
    expect(comparedText('  CÔTE–d’Ivoire ')).toBe(comparedText("Cote-d'ivoire"));
    expect(comparedText('')).toBe('none');
    expect(comparedText('none')).not.toBe('none');
  });

  it('is no number, no condition and no pattern', () => {
    expect(['12', '=A', '>5', '<>', 'a*', 'b?', 'c~'].map(comparedText)).toEqual([
      '· 12',
      '· =a',
      '· >5',
      '· <>',
      '· a＊',
      '· b？',
      '· c～',
    ]);
  });

  it('stays shorter than COUNTIFS takes, and two long texts stay two', () => {
    const long = 'a'.repeat(400);
    expect(comparedText(long).length).toBeLessThan(255);
    expect(comparedText(`${long}b`)).not.toBe(comparedText(`${long}c`));
  });
});
