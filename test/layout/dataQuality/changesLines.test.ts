import { planReport } from '../../../src/layout/planReport';
import { LANGUAGES } from '../../../src/locales/languages';
import { messagesOf } from '../../../src/locales/messagesOf';
import type { RunChanges } from '../../../src/report/runs/compareRuns';
import { PUBLISHED_FIGURES } from '../publishedFigures';
import { cellAt, cellWith, sheetOf, textsOf } from '../planReader';
import { CHANGES } from '../runChanges';
import { EVERY_FINDING, issue, reportFixture } from '../reportFixture';

const messages = messagesOf('en');

const figures = new Map(PUBLISHED_FIGURES.map((figure) => [figure.id, figure]));

function sheetWith(changes: RunChanges | undefined, language: (typeof LANGUAGES)[number] = 'en') {
  const report = reportFixture({ figures, issues: EVERY_FINDING });
  return sheetOf(planReport(report, messagesOf(language), { changes }), 'dataQuality');
}

describe('what changed since the last run', () => {
  it('is told with its reasons, figure by figure, before and now', () => {
    const sheet = sheetWith(CHANGES);
    const texts = textsOf(sheet);
    expect(texts).toContain('Changes since the computation of 2 October 2023');
    expect(texts).toContain('Requests: 7 new, 1 replied to since.');
    expect(texts).toContain('Findings: 2 new, 5 mended, 27 still there.');
    const { row } = cellWith(sheet, messages.figures['otp.rfas.sent']);
    expect(cellAt(sheet, row, 0)).toMatchObject({ value: 'Overview', link: { sheet: 'overview' } });
    expect([cellAt(sheet, row, 5)?.value, cellAt(sheet, row, 6)?.value]).toEqual(['471', '478']);
    expect(cellAt(sheet, row + 1, 1)?.value).toBe(
      'Why: sent since +2; recorded late +6; corrected (Date sent) -1.',
    );
    expect([cellAt(sheet, row + 2, 5)?.value, cellAt(sheet, row + 2, 6)?.value]).toEqual(['n/a', '38.5%']);
    expect(cellAt(sheet, row + 3, 1)?.value).toBe(
      'Why: unchanged, but counted otherwise (numerator +87, denominator +226).',
    );
  });

  it('is said to be unknown request by request where there are too many', () => {
    const texts = textsOf(sheetWith({ ...CHANGES, figures: [], requests: null, issues: null }));
    expect(texts).toContain(messages.changes.tooManyRequests);
    expect(texts).toContain(messages.changes.tooManyFindings);
    expect(texts).not.toContain(messages.changes.figure);
  });

  it('takes no room where nothing is known of an earlier run', () => {
    expect(textsOf(sheetWith(undefined)).some((text) => text.startsWith('Changes since'))).toBe(false);
  });

  it.each(LANGUAGES)('has words in %s', (language) => {
    const { changes, format } = messagesOf(language);
    const texts = textsOf(sheetWith(CHANGES, language));
    expect(texts).toContain(changes.before);
    expect(texts.some((text) => text.includes(`7 ${language === 'en' ? 'new' : 'nouvelles'}`))).toBe(true);
    expect(format.listSeparator).not.toBe('');
  });
});

describe('the findings', () => {
  const [here, there, nowhere] = [
    issue({ code: 'missingSent' }, '', { workbook: 'Open.xlsx', sheet: 'Log', cell: 'F12' }),
    issue({ code: 'missingSent' }, '', { workbook: 'Other.xlsx', sheet: 'Log', cell: 'F13' }),
    issue({ code: 'hiddenSheetRead' }, '', { workbook: 'Open.xlsx', sheet: 'Log', cell: '' }),
  ];

  it('lead to their cells in the workbook that they are written into, and nowhere else', () => {
    const report = reportFixture({ issues: [here, there, nowhere] });
    const sheet = sheetOf(planReport(report, messages, { workbook: 'Open.xlsx' }), 'dataQuality');
    expect(cellWith(sheet, 'F12').link).toEqual({
      sheet: 'Log',
      cell: 'F12',
      tip: 'Go to cell F12 of the sheet “Log”',
      isOutside: true,
    });
    const outside = sheet.cells.filter(({ link }) => link?.isOutside === true);
    expect(outside).toHaveLength(1);
  });

  it('lead nowhere in a file of their own', () => {
    const sheet = sheetOf(planReport(reportFixture({ issues: [here] }), messages), 'dataQuality');
    expect(cellWith(sheet, 'F12').link).toBeUndefined();
  });
});
