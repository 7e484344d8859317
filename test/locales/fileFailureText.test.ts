import { fileFailureText } from '../../src/locales/fileFailureText';
import { LANGUAGES } from '../../src/locales/languages';
import { messagesOf } from '../../src/locales/messagesOf';
import type { ReadProblem } from '../../src/xlsx/read/sheets/fileLimits';

type Code = ReadProblem['code'];

/** A failure of each kind, as reading gives it. */
const FAILURES: Readonly<Record<Code, ReadProblem>> = {
  emptyFile: { code: 'emptyFile' },
  notAWorkbook: { code: 'notAWorkbook' },
  webPage: { code: 'webPage' },
  xmlSpreadsheet: { code: 'xmlSpreadsheet' },
  exchangeFormat: { code: 'exchangeFormat' },
  passwordProtected: { code: 'passwordProtected' },
  damagedWorkbook: { code: 'damagedWorkbook' },
  fileTooLarge: { code: 'fileTooLarge', size: 2345, limit: 150 },
  contentTooLarge: { code: 'contentTooLarge', size: 10_001, limit: 500 },
  ratioTooHigh: { code: 'ratioTooHigh', part: 'xl/a.xml', ratio: 1030, limit: 100 },
  tooManyParts: { code: 'tooManyParts', count: 20_006, limit: 10_000 },
  tooManySheets: { code: 'tooManySheets', limit: 1000 },
  tooManyRows: { code: 'tooManyRows', place: 'Log', limit: 1_048_576 },
  tooManyColumns: { code: 'tooManyColumns', place: 'Log', limit: 16_384 },
  tooManyMergedRanges: { code: 'tooManyMergedRanges', place: 'Log', limit: 250_000 },
  tooManyCells: { code: 'tooManyCells', limit: 15_000_000 },
  tooManyRepeatedCells: { code: 'tooManyRepeatedCells', limit: 500_000 },
  cellsTooFarApart: { code: 'cellsTooFarApart', place: 'Log' },
  textTooLong: { code: 'textTooLong', place: 'Log', limit: 2 },
  tooMuchText: { code: 'tooMuchText', limit: 350 },
  partTooDeep: { code: 'partTooDeep', part: 'xl/a.xml', limit: 256 },
  declaresEntities: { code: 'declaresEntities', part: 'xl/a.xml' },
  quotationNotClosed: { code: 'quotationNotClosed', line: 1234 },
};

describe.each(LANGUAGES)('in %s', (language) => {
  const messages = messagesOf(language);

  test.each(Object.values(FAILURES))('$code names the file, the place and every figure', (failure) => {
    const text = fileFailureText(failure, 'register.xlsx', messages);
    expect(text).toContain('register.xlsx');
    const figures: readonly unknown[] = Object.entries(failure).flatMap(([name, value]) =>
      name === 'code' ? [] : [value],
    );
    for (const figure of figures) {
      const shown = String(figure).replace(/\B(?=(\d{3})+$)/g, messages.format.thousandsMark);
      expect(text).toContain(typeof figure === 'number' ? shown : figure);
    }
  });
});

test('a failure is told in plain words', () => {
  expect(fileFailureText(FAILURES.fileTooLarge, 'a.xlsx', messagesOf('en'))).toBe(
    'a.xlsx has 2,345 MB; files of up to 150 MB are read. Save a copy that holds only the sheets with the logs, and give that.',
  );
});
