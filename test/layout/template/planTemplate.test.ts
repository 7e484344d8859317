import { LANGUAGES } from '../../../src/locales/languages';
import { messagesOf } from '../../../src/locales/messagesOf';
import { CODED_FIELDS, CODED_VALUES, FIELDS, isDateField } from '../../../src/log/model/field';
import { planLogs } from '../../../src/log/planning/planLogs';
import type { CellValue, WorkbookOutline } from '../../../src/ground/outline';
import { firstCellOf, planTemplate } from '../../../src/layout/template/planTemplate';
import type { SheetPlan } from '../../../src/plan/workbookPlan';
import { readAll } from '../../log/workbookOf';

/** The template as a workbook is read: its cells, and what was typed into its first rows. */
function filled(plan: SheetPlan, typed: readonly (readonly CellValue[])[]): WorkbookOutline {
  const [table] = plan.tables;
  if (!table) throw new Error('the template has no table');
  const { range } = table;
  const rows = Array.from({ length: range.lastRow + 1 }, (_, row) =>
    Array.from({ length: range.lastColumn + 1 }, (_, column): CellValue => {
      const cell = plan.cells.find((other) => other.row === row && other.column === column);
      return typed[row - range.firstRow - 1]?.[column] ?? (cell?.value === '' ? null : (cell?.value ?? null));
    }),
  );
  const columns = rows[0]?.map((_, column) => column) ?? [];
  return {
    name: 'register.xlsx',
    dateSystem: 1900,
    sheets: [
      {
        name: plan.name,
        visibility: 'visible',
        usedRange: { ...range, firstRow: 0 },
        tables: [{ ...table, hasTotalsRow: false }],
        head: { firstRow: 0, columns, rows },
      },
    ],
  };
}

describe.each(LANGUAGES)('the template of a log in %s', (language) => {
  const messages = messagesOf(language);
  const plan = planTemplate(messages.template.sheetName, messages);
  const headings = FIELDS.filter((field) => field !== 'organ');

  it('is recognised for certain and without a question, empty as it is', () => {
    const { logs, openLogs, issues } = planLogs(filled(plan, []), []);
    expect(openLogs).toEqual([]);
    expect(issues).toEqual([]);
    const read = [...(logs[0]?.layout.columns ?? [])].map(
      ([field, { heading }]) => [field, heading] as const,
    );
    expect(new Map(read)).toEqual(new Map(headings.map((field) => [field, messages.fields[field]])));
  });

  it('is read as it was filled in, with every text that its lists offer', () => {
    const length = Math.max(...Object.values(CODED_VALUES).map((values) => values.length));
    const typed = Array.from({ length }, (_, row) =>
      headings.map((field): CellValue => {
        const choices = plan.choices?.find(
          ({ range }) => range.firstColumn === headings.indexOf(field),
        )?.texts;
        if (field === 'kind') return choices?.[row] ?? choices?.[0] ?? null;
        if (choices) return choices[row] ?? null;
        if (isDateField(field)) return 44830 + row;
        return `${field} ${row + 1}`;
      }),
    );
    const [log] = readAll(filled(plan, typed));
    expect(log?.count).toBe(length);
    expect(
      log?.issues.filter(({ finding }) => finding.code === 'unrecognisedValue' && finding.field !== 'origin'),
    ).toEqual([]);
    for (const field of CODED_FIELDS.filter((coded) => coded !== 'organ')) {
      const codes = CODED_VALUES[field].map((_, index) => index + 1);
      expect([...(log?.coded[field] ?? [])].slice(0, codes.length)).toEqual(codes);
    }
  });

  it('offers lists that Excel takes', () => {
    for (const { texts } of plan.choices ?? []) {
      expect(texts.filter((text) => text.includes(','))).toEqual([]);
      expect(texts.join(',').length).toBeLessThanOrEqual(255);
    }
  });

  it('is filled in from its first row', () => {
    const [table] = plan.tables;
    expect(firstCellOf(plan)).toBe(`A${(table?.range.firstRow ?? 0) + 2}`);
  });
});
