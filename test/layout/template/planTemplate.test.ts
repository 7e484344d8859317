import { LANGUAGES } from '../../../src/locales/languages';
import { messagesOf } from '../../../src/locales/messagesOf';
import { CODED_FIELDS, CODED_VALUES, FIELDS, isDateField } from '../../../src/log/model/field';
import { planLogs } from '../../../src/log/planning/planLogs';
import type { CellValue } from '../../../src/ground/outline';
import { textHeight } from '../../../src/layout/blocks/textHeight';
import { planTemplate } from '../../../src/layout/template/planTemplate';
import { firstCellOf } from '../../../src/layout/template/templateSheet';
import { readAll } from '../../log/workbookOf';
import { filledTemplate } from './filledTemplate';

describe.each(LANGUAGES)('the template of a log in %s', (language) => {
  const messages = messagesOf(language);
  const plan = planTemplate('requests', language, messages);
  const headings = FIELDS.filter((field) => field !== 'organ');

  it('is recognised for certain and without a question, empty as it is', () => {
    const { logs, openLogs, issues } = planLogs(filledTemplate(plan, []), []);
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
        // The first kinds are the OTP's, of which a request for the defence or victims would be asked about.
        if (field === 'category') return choices?.toReversed()[row] ?? null;
        if (choices) return choices[row] ?? null;
        if (isDateField(field)) return 44830 + row;
        return `${field} ${row + 1}`;
      }),
    );
    const [log] = readAll(filledTemplate(plan, typed));
    expect(log?.count).toBe(length);
    expect(
      log?.issues.filter(({ finding }) => finding.code === 'unrecognisedValue' && finding.field !== 'origin'),
    ).toEqual([]);
    for (const field of CODED_FIELDS.filter((coded) => coded !== 'organ')) {
      const codes = CODED_VALUES[field].map((_, index) => index + 1);
      const expected = field === 'category' ? codes.toReversed() : codes;
      expect([...(log?.coded[field] ?? [])].slice(0, codes.length)).toEqual(expected);
    }
  });

  it('shows its headings in full, however long they are', () => {
    const row = plan.frozenRows - 1;
    for (const { column, value, style } of plan.cells.filter((cell) => cell.row === row)) {
      const needed = textHeight(String(value), plan.columnWidths[column] ?? 0, style);
      expect({ value, isFull: (plan.rowHeights.get(row) ?? 0) >= needed }).toEqual({ value, isFull: true });
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
