import fc from 'fast-check';
import { columnIndex } from '../../../src/ground/address';
import { columnsToRead } from '../../../src/log/fitting/logLayout';
import { LogReader } from '../../../src/log/logReader';
import { planLogs } from '../../../src/log/planning/planLogs';
import type { PlannedLog } from '../../../src/log/planning/logPlan';
import type { RequestLog } from '../../../src/log/model/requestLog';
import type { CellValue, WorkbookOutline } from '../../../src/ground/outline';
import { computeReport } from '../../../src/report/computeReport';
import { FIGURE_IDS } from '../../../src/report/figures/figures';
import { periodStartingIn } from '../../../src/report/period';
import type { Report } from '../../../src/report/report';
import { figureOf } from '../../report/expectFigures';
import { oracleFigures, type PlainLog } from '../../report/naiveOracle';
import { type Rows, TODAY, workbookOf } from '../workbookOf';
import {
  grids,
  type MadeRegister,
  madeRegisters,
  pairs,
  registersByMonth,
  rowsInOrder,
  rowsOfPair,
} from './randomRegisters';

/** Reads a planned log of an outline whose rows are all in its head, in blocks of these sizes over and over. */
function readInBlocks(
  planned: PlannedLog,
  { sheets, dateSystem }: WorkbookOutline,
  sizes: readonly number[],
): RequestLog {
  const { body, sheet } = planned.layout;
  const columns = columnsToRead(planned.layout);
  const cells = sheets.find(({ name }) => name === sheet)?.head.rows ?? [];
  const reader = new LogReader(planned, dateSystem, TODAY);
  let firstRow = body.firstRow;
  for (let block = 0; firstRow <= body.lastRow; block += 1) {
    const size = sizes[block % sizes.length] ?? 1;
    const rows = cells.slice(firstRow, Math.min(firstRow + size, body.lastRow + 1));
    reader.take({ firstRow, columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) });
    firstRow += size;
  }
  return reader.finish();
}

interface Run {
  readonly workbook: WorkbookOutline;
  readonly planned: readonly PlannedLog[];
  readonly logs: readonly RequestLog[];
  readonly report: Report;
}

function run(rows: Rows, sheet: string, name: string, sizes: readonly number[] = [1000]): Run {
  const workbook = workbookOf({ [sheet]: rows }, name);
  const { logs: planned, issues } = planLogs(workbook, []);
  const logs = planned.map((one) => readInBlocks(one, workbook, sizes));
  const report = computeReport({ logs, period: periodStartingIn(2022), today: TODAY, issues });
  return { workbook, planned, logs, report };
}

interface Cells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Rows from 1, columns from 0. */
function cellsOf(address: string): Cells {
  const [first = '', last = first] = address.split(':');
  const row = (cell: string): number => Number(/\d+/.exec(cell)?.[0]);
  const column = (cell: string): number => columnIndex(/^[A-Z]+/.exec(cell)?.[0] ?? '') ?? -1;
  return {
    firstRow: row(first),
    lastRow: row(last),
    firstColumn: column(first),
    lastColumn: column(last),
  };
}

function isInside(inner: Cells, outer: Cells): boolean {
  return (
    inner.firstRow >= outer.firstRow &&
    inner.lastRow <= outer.lastRow &&
    inner.firstColumn >= outer.firstColumn &&
    inner.lastColumn <= outer.lastColumn
  );
}

function areApart(a: Cells, b: Cells): boolean {
  return (
    a.lastRow < b.firstRow ||
    b.lastRow < a.firstRow ||
    a.lastColumn < b.firstColumn ||
    b.lastColumn < a.firstColumn
  );
}

/** What holds of a log whatever stood in the sheet. */
function expectAccounted(log: RequestLog): void {
  const range = cellsOf(log.source.range);
  const left = Object.values<number>({ ...log.leftOut }).reduce((sum, count) => sum + count, 0);
  // Of rows that may be of a register of warrants nobody is told how many they are.
  const isWithheld = log.issues.some(({ finding }) => finding.code === 'rowsWithheld');
  if (isWithheld) expect(log.count + left).toBeLessThanOrEqual(range.lastRow - range.firstRow);
  else expect(log.count + left).toBe(range.lastRow - range.firstRow);
  const numbers = [...log.rowNumbers];
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const number of numbers) {
    expect(number).toBeGreaterThan(range.firstRow);
    expect(number).toBeLessThanOrEqual(range.lastRow);
  }
  const named = new Set(log.issues.map(({ cell }) => cellsOf(cell).firstRow));
  numbers.forEach((number, row) => {
    if (log.usable[row] === 0) expect(named).toContain(number);
  });
  for (const { cell } of log.issues) expect([cell, isInside(cellsOf(cell), range)]).toEqual([cell, true]);
}

/** The references from top to bottom; a log may hold its requests in another order. */
function referencesInOrder({ rowNumbers, texts: { reference } }: RequestLog): readonly string[] {
  return [...rowNumbers]
    .map((number, row) => ({ number, text: reference.texts[reference.codes[row] ?? 0] ?? '' }))
    .sort((a, b) => a.number - b.number)
    .map(({ text }) => text);
}

/** What two readings of a log must have in common: all of it but the arrays' own identity. */
function plain(log: RequestLog): unknown {
  return JSON.parse(JSON.stringify({ ...log, holds: [...log.holds] }));
}

function figures(report: Report): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    FIGURE_IDS.map((id) => {
      const { value, numerator, denominator, reason } = figureOf(report, id);
      return [id, [value === null ? null : [numerator, denominator ?? 1], reason?.code]];
    }),
  );
}

function naiveFigures(registers: readonly MadeRegister[]): Readonly<Record<string, unknown>> {
  const logs = registers.map(({ fixed, columns, requests }): PlainLog => ({
    fixed,
    columns: new Set(columns),
    rows: requests,
  }));
  const naive = oracleFigures({ logs, year: 2022, today: '2026-11-24', areBadRowsHeld: true });
  return Object.fromEntries(FIGURE_IDS.map((id) => [id, [naive[id].value, naive[id].reason]]));
}

function shuffled<T>(items: readonly T[], keys: readonly number[]): readonly T[] {
  return items
    .map((item, index) => ({ item, key: keys[index] ?? 0, index }))
    .sort((a, b) => a.key - b.key || a.index - b.index)
    .map(({ item }) => item);
}

describe('any sheet of words, numbers, days and blanks', () => {
  it('is read without an exception, and every row of each log is a request or left out for a reason', () => {
    fc.assert(
      fc.property(grids(), ({ rows, sheet, name }) => {
        const { logs } = run(rows, sheet, name);
        logs.forEach(expectAccounted);
      }),
      { numRuns: 250 },
    );
  });

  it('gives logs that lie apart: no row is counted twice', () => {
    fc.assert(
      fc.property(grids(), ({ rows, sheet, name }) => {
        const ranges = run(rows, sheet, name).logs.map(({ source }) => cellsOf(source.range));
        ranges.forEach((range, index) => {
          for (const other of ranges.slice(index + 1)) expect(areApart(range, other)).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('leaves no row with a day under a log’s days between that log and the next', () => {
    fc.assert(
      fc.property(grids(), ({ rows, sheet, name }) => {
        const plan = planLogs(workbookOf({ [sheet]: rows }, name), []);
        const layouts = [...plan.logs, ...plan.openLogs].map(({ layout }) => layout);
        for (const { body, columns, headerRow } of layouts) {
          const column = columns.get('sent')?.index;
          const next = layouts
            .filter((other) => other.headerRow > headerRow)
            .filter((other) => other.body.firstColumn <= body.lastColumn)
            .filter((other) => other.body.lastColumn >= body.firstColumn)
            .map((other) => other.headerRow);
          const end = Math.min(rows.length, ...next);
          const outside = rows.slice(body.lastRow + 1, end).map((row) => row[column ?? -1]);
          expect(outside.filter((cell) => typeof cell === 'number' && cell > 44000 && cell < 46000)).toEqual(
            [],
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same logs in blocks of any size', () => {
    fc.assert(
      fc.property(
        grids(),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
        ({ rows, sheet, name }, sizes) => {
          const { planned, workbook, logs } = run(rows, sheet, name);
          const again = planned.map((one) => readInBlocks(one, workbook, sizes));
          expect(again.map(plain)).toEqual(logs.map(plain));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('any register with titles, clear headings and requests', () => {
  it('is read as one log, each request and no other row, and its figures are those of a naive count', () => {
    fc.assert(
      fc.property(madeRegisters(), (register) => {
        const { logs, report } = run(rowsInOrder(register), register.sheet, register.workbook);
        expect(logs.map(({ count }) => count)).toEqual([register.requests.length]);
        logs.forEach(expectAccounted);
        const [log] = logs;
        expect(log && referencesInOrder(log)).toEqual(register.requests.map(({ reference }) => reference));
        expect(figures(report)).toEqual(naiveFigures([register]));
      }),
      { numRuns: 250 },
    );
  });

  it('is read so too where only the day of the month stands below titles of months', () => {
    fc.assert(
      fc.property(registersByMonth(), (register) => {
        fc.pre(register.requests.length > 2);
        const { logs, report } = run(rowsInOrder(register), register.sheet, register.workbook);
        logs.forEach(expectAccounted);
        const [log] = logs;
        expect(log && referencesInOrder(log)).toEqual(register.requests.map(({ reference }) => reference));
        expect(figures(report)).toEqual(naiveFigures([register]));
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same figures with its columns in any order', () => {
    fc.assert(
      fc.property(madeRegisters(), fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (register, keys) => {
        const other = { ...register, places: shuffled(register.places, keys) };
        const [before, after] = [register, other].map((one) =>
          run(rowsInOrder(one), one.sheet, one.workbook),
        );
        expect(after && figures(after.report)).toEqual(before && figures(before.report));
      }),
      { numRuns: 100 },
    );
  });

  it('names in every finding a cell that holds what was found', () => {
    fc.assert(
      fc.property(madeRegisters(), (register) => {
        const rows = rowsInOrder(register);
        for (const { cell, found, finding } of run(rows, register.sheet, register.workbook).logs.flatMap(
          ({ issues }) => issues,
        )) {
          if (finding.code !== 'unrecognisedValue' || found === '') continue;
          const { firstRow, firstColumn } = cellsOf(cell);
          expect(String(rows[firstRow - 1]?.[firstColumn] satisfies CellValue | undefined)).toBe(found);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('any two registers on a sheet, beside each other or one under another, each with its title', () => {
  it('are read as two logs, each with its own requests and no other row', () => {
    fc.assert(
      fc.property(pairs(), (pair) => {
        const { first, second } = pair;
        const { logs, report } = run(rowsOfPair(pair), first.sheet, first.workbook);
        logs.forEach(expectAccounted);
        expect(logs.map(referencesInOrder)).toEqual(
          [first, second].map(({ requests }) => requests.map(({ reference }) => reference)),
        );
        expect(figures(report)).toEqual(naiveFigures([first, second]));
      }),
      { numRuns: 150 },
    );
  });
});
