import { messagesOf } from '../../../src/locales/messagesOf';
import { planLogs } from '../../../src/log/planning/planLogs';
import { type FindingToSend, planFindings } from '../../../src/layout/findings/planFindings';
import { openWorkbook } from '../../../src/xlsx/read/openWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { ratio } from '../../../src/ground/ratio';
import type { FigureReach } from '../../../src/report/reach/reachOfIssues';
import { reportFixture } from '../reportFixture';
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
    const sheet = planFindings({ findings: FINDINGS, count: 2, figures: [] }, messages);
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
  const { cells, tables } = planFindings(
    { findings: [...FINDINGS, ...other], count: 6000, figures: [] },
    messages,
  );
  expect(cells[0]?.value).toBe('Findings to correct');
  expect(cells.map(({ value }) => value)).toContain(
    'There are more findings than are listed here: 4 of 6,000.',
  );
  expect(tables[0]?.range).toMatchObject({ firstRow: 4, lastRow: 8 });
});

test.each([
  ['en', 'Overview: Average time needed to execute an RFA: 55.46 now, could be 55.16 to 57.10'],
  [
    'fr',
    'Vue d’ensemble : Délai moyen d’exécution d’une DA : 55,46 actuellement, pourrait aller de 55,16 à 57,10',
  ],
] as const)(
  'each finding says which figures it touches, and what they could be at most (%s)',
  (language, said) => {
    const figures = [...reportFixture().figures.values()];
    const reach: readonly FigureReach[] = [
      { id: 'otp.rfas.averageDays', requests: 1, bounds: { least: ratio(5516, 100), most: ratio(571, 10) } },
      { id: 'area2.otp.executedShare', requests: 1, bounds: null },
    ];
    const findings = FINDINGS.map((finding) => (finding.cell === 'D4' ? { ...finding, reach } : finding));
    const { cells, frozenRows } = planFindings({ findings, count: 2, figures }, messagesOf(language));
    const touched = cells
      .filter(({ row, column }) => row >= frozenRows && column === 8)
      .map(({ value }) =>
        String(value)
          .replaceAll(/[\u00a0\u202f]/g, ' ')
          .split('\n'),
      );
    expect(touched).toEqual([[said, expect.stringMatching(/cannot be told$|on ne peut dire/)], ['']]);
  },
);

test('texts that stand beside each other have room between them', () => {
  const { cells, frozenRows } = planFindings({ findings: FINDINGS, count: 2, figures: [] }, messagesOf('en'));
  const long = cells.filter(({ row, column }) => row >= frozenRows - 1 && column > 4);
  expect(long.length).toBeGreaterThan(0);
  expect(long.map(({ style }) => style.indent)).toEqual(long.map(() => 1));
});
