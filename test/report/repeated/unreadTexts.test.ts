import type { CellValue } from '../../../src/ground/outline';
import type { LogProfile } from '../../../src/log/model/profile';
import type { Report } from '../../../src/report/report';
import { computeReport } from '../../../src/report/computeReport';
import { periodStartingIn } from '../../../src/report/period';
import { profileOf, readAll, TODAY, workbookOf } from '../../log/workbookOf';

const HEADINGS = ['Ref.', 'Homologue', 'Date sent', 'Date of reply', 'Outcome'];
const ROWS: readonly (readonly CellValue[])[] = [
  ['R-1', 'Mali', 44_837, 44_868, 'Positive'],
  ['R-1', 'Chad', 44_837, null, null],
  ['R-1', 'Niger', 44_837, null, null],
];
const TITLE = [['Registry – Headquarters – Requests for Cooperation']];

function reportOf(sheets: readonly (readonly (readonly CellValue[])[])[], profile?: LogProfile): Report {
  const named = Object.fromEntries(
    sheets.map((rows, at) => [`Log ${at + 1}`, [...TITLE, HEADINGS, ...rows]]),
  );
  const logs = readAll(workbookOf(named), profile === undefined ? [] : [profile]);
  return computeReport({ logs, period: periodStartingIn(2022), today: TODAY });
}

function told({ issues }: Report): readonly string[] {
  return issues.map(({ sheet, cell, finding }) => `${sheet} ${cell} ${finding.code}`);
}

const sent = ({ figures }: Report): unknown => figures.get('registry.rfcs.headquarters')?.numerator;

describe('rows of one reference in a log of which no column is read as the addressee', () => {
  it('are counted each, and named, where they differ in a column that is not read', () => {
    const report = reportOf([ROWS]);
    expect(sent(report)).toBe(3);
    expect(told(report)).toEqual(['Log 1 A4 unreadDifference', 'Log 1 A5 unreadDifference']);
  });

  it('count once where they do not', () => {
    const report = reportOf([[...ROWS, ['r-1', 'NIGER ', 44_837, null, null]]]);
    expect(sent(report)).toBe(3);
    expect(told(report)).toContain('Log 1 A6 duplicate');
  });

  it('count once where the log stands in two sheets, in whatever order', () => {
    const report = reportOf([ROWS, [...ROWS].reverse()]);
    expect(sent(report)).toBe(3);
    expect(report.figures.get('registry.headquarters.averageDays')).toMatchObject({ numerator: 31 });
  });

  it('are requests to several addressees once somebody says which column holds them', () => {
    const report = reportOf([ROWS], profileOf({ columns: { addressee: 'Homologue' } }));
    expect(sent(report)).toBe(3);
    expect(told(report)).toEqual([]);
  });
});
