import { CODED_VALUES, type Field } from '../../../src/log/model/field';
import { NO_DAY } from '../../../src/ground/calendarDay';
import type { RequestLog } from '../../../src/log/model/requestLog';
import { codedValue } from '../../../src/log/model/code';
import { FIGURE_IDS, type FigureId } from '../../../src/report/figures/figures';
import type { Report } from '../../../src/report/report';
import { expectFigures, figureOf } from '../../report/expectFigures';
import { calendarDayOf } from '../../report/naiveCalendar';
import {
  oracleFigures,
  PLAIN_FIELDS,
  type PlainField,
  type PlainLog,
  type PlainRow,
} from '../../report/naiveOracle';
import { opened } from '../../xlsx/writtenFiles';
import { profileOf } from '../workbookOf';
import { REGISTERS } from './allRegisters';
import { issueText, readRegister, type ReadRegister } from './readRegister';
import type { ExpectedLog, FileForm, Register } from './register';
import { fileOfRegister } from './writtenRegister';

function nameOf({ workbook }: Register, form: FileForm): string {
  return `${workbook}.${form}`;
}

function read(register: Register, form: FileForm): ReadRegister {
  const name = nameOf(register, form);
  return readRegister(
    opened(name, fileOfRegister(register, form)),
    (register.profiles ?? []).map((profile) => profileOf(profile)),
  );
}

/** The sheet of a text file has the file's name. */
function sheetName(register: Register, form: FileForm, sheet: string): string {
  return form === 'csv' ? register.workbook.slice(0, 31) : sheet;
}

function rowsOf({ source: { range } }: RequestLog): readonly (number | undefined)[] {
  const numbers = [...range.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return [numbers[0], numbers[1] ?? numbers[0]];
}

function nonZero(counts: Readonly<Partial<Record<string, number>>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).flatMap(([key, count]) => (count ? [[key, count]] : [])));
}

/** How a log was read, in the terms of {@link ExpectedLog}. */
function layoutOf(log: RequestLog): unknown {
  return {
    sheet: log.source.sheet,
    table: log.source.table,
    rows: rowsOf(log),
    columns: Object.fromEntries(log.columns.map(({ field, column }) => [field, column])),
    fixed: log.profile.fixed,
    requests: log.count,
    leftOut: nonZero({ ...log.leftOut }),
  };
}

function expectedLayout(register: Register, form: FileForm, log: ExpectedLog): unknown {
  return {
    sheet: sheetName(register, form, log.sheet),
    table: log.table ?? '',
    rows: log.rows,
    columns: log.columns,
    fixed: log.fixed ?? {},
    requests: log.requests.length,
    leftOut: nonZero(log.leftOut ?? {}),
  };
}

const CODED = ['kind', 'origin', 'category', 'purpose', 'outcome', 'status'] as const;

/** Whether an issue names the cell of a row in the column of a field. */
function isReported(log: RequestLog, row: number, field: Field): boolean {
  const letters = log.columns.find((column) => column.field === field)?.column ?? '';
  const cell = `${letters}${log.rowNumbers[row] ?? 0}`;
  return log.issues.some((issue) => issue.cell === cell);
}

/** What was read of a request. */
function requestRead(log: RequestLog, row: number): Readonly<Record<string, unknown>> {
  const text = (field: 'reference' | 'addressee'): string =>
    log.texts[field].texts[log.texts[field].codes[row] ?? 0] ?? '';
  return {
    reference: text('reference'),
    addressee: text('addressee'),
    sent: log.dates.sent[row],
    replied: log.dates.replied[row],
    ...Object.fromEntries(CODED.map((field) => [field, codedValue(field, log.coded[field][row] ?? 0) ?? ''])),
  };
}

/** What a person finds in the register of a request, where that can stand: what cannot is an issue of its cell. */
function requestWanted(log: RequestLog, row: number, request: PlainRow): Readonly<Record<string, unknown>> {
  const wanted: Record<string, unknown> = { reference: request.reference, addressee: request.addressee };
  for (const field of ['sent', 'replied'] as const) {
    if (isReported(log, row, field)) continue;
    wanted[field] = request[field] === '' ? NO_DAY : calendarDayOf(request[field]);
  }
  for (const field of CODED) {
    const values: readonly string[] = CODED_VALUES[field];
    if (values.includes(request[field])) wanted[field] = request[field];
  }
  return wanted;
}

/** The log as a person would have it, for the naive count. */
function plainLog({ columns, fixed = {}, requests }: ExpectedLog): PlainLog {
  const held = PLAIN_FIELDS.filter(
    (field) => field in columns || requests.some((request) => request[field] !== ''),
  );
  const given: Record<string, unknown> = { ...fixed };
  const plain: Partial<Record<PlainField, string>> = {};
  for (const field of PLAIN_FIELDS) {
    const value = given[field];
    if (typeof value === 'string') plain[field] = value;
  }
  return { columns: new Set(held), fixed: plain, rows: requests };
}

function naiveFigures(logs: readonly ExpectedLog[]): Record<string, unknown> {
  const figures = oracleFigures({
    logs: logs.map(plainLog),
    year: 2022,
    today: '2026-11-24',
    areBadRowsHeld: true,
  });
  return Object.fromEntries(FIGURE_IDS.map((id) => [id, [figures[id].value, figures[id].reason]]));
}

function figures(report: Report): Record<string, unknown> {
  return Object.fromEntries(
    FIGURE_IDS.map((id: FigureId) => {
      const { value, numerator, denominator, reason } = figureOf(report, id);
      return [id, [value === null ? null : [numerator, denominator ?? 1], reason?.code]];
    }),
  );
}

function spanOf({ span }: RequestLog): readonly number[] {
  return span === null ? [NO_DAY, NO_DAY] : [span.first, span.last];
}

function expectRegister(register: Register, form: FileForm): void {
  const { logs, report, ledger } = read(register, form);
  for (const { cells, classes, kind } of ledger) {
    if (kind === 'log') expect(Object.values(classes).reduce((sum, one) => sum + one, 0)).toBe(cells);
  }
  const { expected } = register;
  const inForm = (issue: string): string => {
    const sheet = register.sheets.map(({ name }) => name).find((name) => issue.includes(` ${name}!`));
    return sheet === undefined ? issue : issue.replace(` ${sheet}!`, ` ${sheetName(register, form, sheet)}!`);
  };
  // Of an .xls file it is said of each log that rows struck out cannot be told, whatever else it holds.
  const ofFormat = report.issues.filter(({ finding }) => finding.code === 'struckRowsUnknown');
  expect(ofFormat).toHaveLength(form === 'xls' ? logs.length : 0);
  const others = report.issues.filter((issue) => !ofFormat.includes(issue));
  expect({
    logs: logs.map(layoutOf),
    issues: others.map(issueText).sort(),
  }).toEqual({
    logs: expected.logs.map((log) => expectedLayout(register, form, log)),
    issues: (expected.issues ?? []).map(inForm).sort(),
  });
  logs.forEach((log, index) => {
    const wanted = expected.logs[index];
    if (!wanted) return;
    expect(wanted.requests.map((_, row) => requestRead(log, row))).toMatchObject(
      wanted.requests.map((request, row) => requestWanted(log, row, request)),
    );
    if (wanted.span) expect(spanOf(log)).toEqual(wanted.span.map(calendarDayOf));
    const [first = 0, last = 0] = rowsOf(log);
    const left = Object.values<number>({ ...log.leftOut }).reduce((sum, count) => sum + count, 0);
    expect(log.count + left).toBe(last - first);
  });
  expectFigures(report, expected.figures);
  expect(figures(report)).toEqual(naiveFigures(expected.logs));
}

describe.each(REGISTERS)('the register $name', (register) => {
  it.each<FileForm>(['xlsx', ...(register.alsoAs ?? [])])('is read from .%s as a person reads it', (form) => {
    expectRegister(register, form);
  });
});

describe('the registers', () => {
  it('are at least 45, each with a name of its own', () => {
    const names = REGISTERS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(45);
  });
});
