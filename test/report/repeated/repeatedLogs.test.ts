import type { CellValue } from '../../../src/ground/outline';
import type { Report } from '../../../src/report/report';
import { computeReport } from '../../../src/report/computeReport';
import { periodStartingIn } from '../../../src/report/period';
import { readAll, TODAY, workbookOf } from '../../log/workbookOf';

type Rows = readonly (readonly CellValue[])[];

const STATES = ['Mali', 'Chad', 'Niger', 'Ghana', 'Benin', 'Togo'];
const LOG: Rows = [
  ['Ref.', 'State', 'Date sent', 'Date of reply', 'Outcome'],
  ...STATES.map((state, at) => [`R-${at + 1}`, state, 44_837 + at, at < 2 ? 44_868 : null, null]),
];

/** The log with other headings, and other cells in some of its columns. */
function copyOf(
  headings: readonly string[],
  cell: (row: readonly CellValue[], at: number) => CellValue[],
): Rows {
  return [headings, ...LOG.slice(1).map(cell)];
}

function reportOf(copy: Rows): Report {
  const book = workbookOf({ 'RFC log': LOG, Copy: copy }, 'Registry headquarters RFC.xlsx');
  return computeReport({ logs: readAll(book), period: periodStartingIn(2022), today: TODAY });
}

function repeated({ issues }: Report): readonly unknown[] {
  return issues.flatMap(({ severity, sheet, cell, finding }) =>
    finding.code === 'logRepeated' ? [[severity, sheet, cell, finding.first.sheet, finding.count]] : [],
  );
}

const WHOLE = [['error', 'Copy', 'A1', 'RFC log', STATES.length]];

describe('a log that stands in two sheets', () => {
  it('is told of where the addressee of the copy is not read', () => {
    const copy = copyOf(['Ref.', 'Homologue', 'Date sent', 'Date of reply', 'Outcome'], (row) => [...row]);
    expect(repeated(reportOf(copy))).toEqual(WHOLE);
  });

  it('is told of where the copy writes its addressees otherwise', () => {
    const copy = copyOf(['Ref.', 'State', 'Sent', 'Answer'], ([reference = null, state, ...days]) => [
      reference,
      `Republic of ${String(state)}`,
      ...days.slice(0, 2),
    ]);
    expect(repeated(reportOf(copy))).toEqual(WHOLE);
  });

  it('is told of where the copy has references of its own, or none', () => {
    const numbered = copyOf(['No.', 'State', 'Date sent', 'Date of reply'], (row, at) => [
      at,
      ...row.slice(1, 4),
    ]);
    expect(repeated(reportOf(numbered))).toEqual(WHOLE);
    const without = copyOf(['State', 'Date sent', 'Date of reply', 'Outcome'], (row) => row.slice(1));
    expect(repeated(reportOf(without))).toEqual(WHOLE);
  });

  it('counts once, without a word of the log, where it is read alike', () => {
    const report = reportOf(LOG);
    expect(repeated(report)).toEqual([]);
    expect(report.figures.get('registry.rfcs.headquarters')?.numerator).toBe(STATES.length);
  });
});

it('logs that merely have a few requests in common are not told of', () => {
  const other = copyOf(['Ref.', 'Homologue', 'Date sent', 'Date of reply', 'Outcome'], (row, at) =>
    at < 2 ? [...row] : [`S-${at}`, 'Peru', 45_000 + at, null, null],
  );
  expect(repeated(reportOf(other))).toEqual([]);
});
