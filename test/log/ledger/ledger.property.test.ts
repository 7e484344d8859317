import fc from 'fast-check';
import { columnIndex } from '../../../src/ground/address';
import type { CellValue } from '../../../src/ground/outline';
import type { SheetLedger } from '../../../src/log/ledger/sheetLedger';
import type { RowSource, WorkbookRead } from '../../../src/log/workbookReading';
import { WorkbookReading } from '../../../src/log/workbookReading';
import { grids } from '../forms/randomRegisters';
import { headRows, type Rows, TODAY, workbookOf } from '../workbookOf';

function isFilled(value: CellValue | undefined): boolean {
  return value !== null && value !== undefined && value !== '';
}

function naiveCount(rows: Rows): number {
  return rows.flat().filter(isFilled).length;
}

/** Reads a sheet from a file, which counts cells, or from the open workbook, which does not. */
function read(rows: Rows, sheet: string, countsCells: boolean): WorkbookRead {
  const workbook = workbookOf({ [sheet]: rows });
  const source: RowSource = {
    rows: (_, { firstRow, lastRow }, columns) => [
      {
        firstRow,
        columns,
        rows: rows.slice(firstRow, lastRow + 1).map((row) => columns.map((column) => row[column] ?? null)),
      },
    ],
    count: (_, { firstRow, lastRow }, columns) =>
      rows
        .slice(firstRow, lastRow + 1)
        .reduce((sum, row) => sum + columns.filter((column) => isFilled(row[column])).length, 0),
  };
  const reading = new WorkbookReading(workbook, [], []);
  reading.readAll(countsCells ? source : headRows(workbook), 1900, TODAY);
  return reading.finish();
}

function sumOf({ classes }: SheetLedger): number {
  return Object.values(classes).reduce((sum, cells) => sum + cells, 0);
}

describe('the ledger of a sheet', () => {
  it('adds up to the cells that hold anything, whatever stands there', () => {
    fc.assert(
      fc.property(grids(), fc.boolean(), ({ rows, sheet }, countsCells) => {
        const { ledger, plan, logs } = read(rows, sheet, countsCells);
        // Where rows are withheld nobody is told how many cells there are.
        if (logs.some(({ issues }) => issues.some(({ finding }) => finding.code === 'rowsWithheld'))) return;
        for (const entry of ledger) {
          expect(entry.cells).toBe(naiveCount(rows));
          if (entry.kind === 'log') expect(sumOf(entry)).toBe(entry.cells);
        }
        if (plan.logs.some(({ layout }) => layout.tickedOutcomes.size > 0)) return;
        const inRequests = logs.flatMap(({ columns, rowNumbers }) => {
          const read = new Set(columns.map(({ column }) => columnIndex(column) ?? -1));
          return [...rowNumbers].flatMap((row) => [...read].map((column) => rows[row - 1]?.[column]));
        });
        const counted = ledger.reduce((sum, { classes }) => sum + (classes.request ?? 0), 0);
        expect(counted).toBe(inRequests.filter(isFilled).length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a sheet with a log that goes on far below its first rows', () => {
  const headings = ['Reference', 'Requested State', 'Date sent', 'Date of reply', 'Outcome', 'Remark'];
  const requests = Array.from({ length: 1200 }, (_, row): CellValue[] => [
    `REG/${row}`,
    'Ruritania',
    44_840 + (row % 300),
    44_860 + (row % 300),
    'Positive',
    row % 2 === 0 ? 'by e-mail' : null,
  ]);
  const log: Rows = [['Requests for cooperation'], headings, ...requests, ['Total', 1200]];

  it('accounts for all of it', () => {
    const { ledger, issues } = read(log, 'RFC Registry HQ', true);
    expect(ledger).toMatchObject([
      {
        kind: 'log',
        cells: 1 + 6 + 6000 + 600 + 2,
        hasMore: false,
        classes: { title: 1, headings: 6, request: 6000, columnNotRead: 600, total: 2 },
        columnsNotRead: ['F “Remark”'],
      },
    ]);
    expect(issues).toEqual([]);
  });

  it('says of cells far below and beside the log that they were not looked at', () => {
    const rows = log.map((row, index) =>
      index < 1100 ? row : [...row, ...Array.from({ length: 8 - row.length }, () => null), 'REG/9', 45_000],
    );
    const { ledger, issues } = read(rows, 'RFC Registry HQ', true);
    // How many there are is not said: what nobody looks at may be under seal.
    expect(ledger).toMatchObject([{ cells: null, hasMore: true }]);
    expect(issues).toMatchObject([
      { sheet: 'RFC Registry HQ', cell: 'A1001', finding: { code: 'cellsNotLookedAt' } },
    ]);
  });
});
