import fs from 'node:fs';
import path from 'node:path';
import type { CellValue } from '../../../src/ground/outline';
import { WorkbookReading } from '../../../src/log/workbookReading';
import { computeReport } from '../../../src/report/computeReport';
import { FIGURE_IDS } from '../../../src/report/figures/figures';
import { periodStartingIn } from '../../../src/report/period';
import type { Report } from '../../../src/report/report';
import { serialOf } from '../../report/naiveCalendar';
import { headRows, type Rows, TODAY, workbookOf } from '../workbookOf';

/*
 * Small registers in odd forms and words. In `smallRegisters.txt` each begins with `== ` and its name; then come workbooks
 * (`@ name`), sheets (`# name`), rows with `|` between the cells (a line with a full stop is a blank row), the right figures
 * of 2022-2023 (`> id=numerator/denominator`), and findings that must be told (`! code`). Where a finding is told the
 * figures may be others: a person was told of it.
 */

interface SmallRegister {
  readonly name: string;
  readonly workbooks: Map<string, Map<string, CellValue[][]>>;
  readonly figures: Map<string, string>;
  readonly told: string[];
}

function cellOf(written: string): CellValue {
  const text = written.trim();
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return serialOf(text, 1900);
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return text;
}

function registerOf(text: string): SmallRegister {
  const [name = '', ...lines] = text.split('\n');
  const register: SmallRegister = { name, workbooks: new Map(), figures: new Map(), told: [] };
  let sheets = new Map<string, CellValue[][]>();
  let rows: CellValue[][] | undefined;
  for (const line of lines) {
    const rest = line.slice(2).trim();
    if (line.startsWith('@ ')) {
      sheets = new Map();
      rows = undefined;
      register.workbooks.set(`${rest}.xlsx`, sheets);
    } else if (line.startsWith('# ')) {
      rows = [];
      sheets.set(rest, rows);
    } else if (line.startsWith('! ')) {
      register.told.push(...rest.split(' '));
    } else if (line.startsWith('> ')) {
      for (const figure of rest.split(' ')) {
        const [id = '', value = ''] = figure.split('=');
        register.figures.set(id, value);
      }
    } else if (line !== '') {
      if (rows === undefined) sheets.set('Register', (rows = []));
      rows.push(line === '.' ? [] : line.split('|').map(cellOf));
    }
  }
  return register;
}

const REGISTERS = fs
  .readFileSync(path.join(__dirname, 'smallRegisters.txt'), 'utf8')
  .split(/^== /m)
  .slice(1)
  .map(registerOf);

function reportOf({ workbooks }: SmallRegister): Report {
  const read = [...workbooks].map(([name, sheets]) => {
    const workbook = workbookOf(Object.fromEntries<Rows>(sheets), name);
    const reading = new WorkbookReading(workbook, [], []);
    reading.readAll(headRows(workbook), workbook.dateSystem, TODAY);
    return reading.finish();
  });
  return computeReport({
    logs: read.flatMap(({ logs }) => logs),
    issues: read.flatMap(({ issues }) => issues),
    period: periodStartingIn(2022),
    today: TODAY,
  });
}

function figureText({ figures }: Report, name: string): string {
  const id = FIGURE_IDS.find((one) => one === name);
  const figure = id && figures.get(id);
  if (figure === undefined) return 'no such figure';
  const { value, numerator, denominator } = figure;
  return value === null ? 'n/a' : denominator ? `${numerator ?? ''}/${denominator}` : `${numerator ?? ''}`;
}

describe('a small register', () => {
  it.each(REGISTERS.map((register) => [register.name, register] as const))(
    'comes out right, or is told of: %s',
    (_, register) => {
      const report = reportOf(register);
      const codes = report.issues.map(({ finding }) => finding.code);
      for (const code of register.told) expect(codes).toContain(code);
      expect(register.figures.size).toBeGreaterThan(0);
      if (register.told.length > 0) return;
      const figures = [...register.figures.keys()].map((id) => [id, figureText(report, id)]);
      expect(Object.fromEntries(figures)).toEqual(Object.fromEntries(register.figures));
    },
  );
});
