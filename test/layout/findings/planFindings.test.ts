import { messagesOf } from '../../../src/locales/messagesOf';
import { planLogs } from '../../../src/log/planning/planLogs';
import { type FindingToSend, planFindings } from '../../../src/layout/findings/planFindings';
import { openWorkbook } from '../../../src/xlsx/read/openWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { knownDay } from '../../../src/ground/calendarDay';

const FINDINGS: readonly FindingToSend[] = [
  {
    workbook: 'log.xlsx',
    sheet: 'RFA log',
    cell: 'D4',
    severity: 'error',
    found: '=31/02/2023',
    finding: { code: 'unreadableDate', field: 'sent' },
    request: { reference: 'OTP-1', addressee: 'Belgium', sent: null },
  },
  {
    workbook: 'log.xlsx',
    sheet: 'RFA log',
    cell: 'F9',
    severity: 'warning',
    found: 'withdrawn',
    finding: { code: 'outcomeWithoutReply', isWithdrawn: true },
    request: { reference: 'OTP-6', addressee: 'Chile', sent: knownDay(2022, 10, 3) },
  },
];

test.each(['en', 'fr'] as const)(
  'findings to send name cell, request and text, leave room for an answer, and are no log (%s)',
  (language) => {
    const messages = messagesOf(language);
    const sheet = planFindings({ findings: FINDINGS, count: 2 }, messages);
    const plan = { title: '', language, sheets: [sheet], definedNames: [] };
    const opened = openWorkbook('findings.xlsx', writeWorkbook(plan));
    if (!opened.ok) throw new Error(opened.error.code);
    const [written] = opened.value.outline.sheets;
    const rows = written?.head.rows ?? [];
    expect(rows[0]?.[0]).toContain('RFA log');
    const [first, second] = rows.slice(sheet.frozenRows);
    expect(first?.slice(0, 4)).toEqual(['log.xlsx', 'RFA log', 'D4', 'OTP-1, Belgium']);
    expect(first?.join(' ')).toContain('=31/02/2023');
    // A withdrawn request has no reply to come: nobody is asked to enter one.
    expect(second?.[7]).toBe(messages.issues.outcomeWithoutReply.actionWithdrawn);
    expect(rows[sheet.frozenRows - 1]?.at(-1)).toBe(messages.dataQuality.toSend.answer);
    const { recognised, reportSheets } = planLogs(opened.value.outline, []);
    expect([recognised, reportSheets]).toEqual([[], [sheet.name]]);
  },
);

test('a list that ends before the findings do says so, and one of several logs names none', () => {
  const messages = messagesOf('en');
  const other = FINDINGS.map((finding) => ({ ...finding, sheet: 'Other log' }));
  const { cells, tables } = planFindings({ findings: [...FINDINGS, ...other], count: 6000 }, messages);
  expect(cells[0]?.value).toBe('Findings to correct');
  expect(cells.map(({ value }) => value)).toContain(
    'There are more findings than are listed here: 4 of 6,000.',
  );
  expect(tables[0]?.range).toMatchObject({ firstRow: 4, lastRow: 8 });
});
