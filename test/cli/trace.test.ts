import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { runReportCommand } from '../../src/cli/reportCommand';
import { knownDay } from '../../src/ground/calendarDay';
import { SMALL_LOG } from './smallLog';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'trace-'));
  writeFileSync(path.join(folder, 'log.csv'), SMALL_LOG);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...argv: readonly string[]): ReturnType<typeof runReportCommand> {
  return runReportCommand(['log.csv', ...argv], { folder, today: knownDay(2026, 11, 24) });
}

const requestSchema = z.strictObject({
  workbook: z.string(),
  sheet: z.string(),
  cell: z.string(),
  reference: z.string(),
  addressee: z.string(),
  sent: z.iso.date(),
  replied: z.iso.date().nullable(),
  recorded: z.iso.date().nullable(),
  outcome: z.string().nullable(),
});

const traceSchema = z.strictObject({
  schema: z.literal(1),
  period: z.strictObject({ name: z.string(), start: z.string(), end: z.string() }),
  trace: z.strictObject({
    figure: z.string(),
    label: z.string(),
    display: z.string(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    reason: z.string().nullable(),
    notes: z.array(z.string()),
    rules: z.array(
      z.strictObject({ id: z.string(), name: z.string(), says: z.string(), follows: z.string() }),
    ),
    counted: z.array(requestSchema),
    leftOut: z.record(z.string(), z.array(requestSchema)),
    previous: z.strictObject({ counted: z.array(requestSchema), entered: z.number() }).nullable(),
    dividedBy: z.array(requestSchema).nullable(),
  }),
});

function traceOf(name: string): z.infer<typeof traceSchema>['trace'] {
  const { exitCode, stdout, stderr } = run('--trace', name, '--json');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return traceSchema.parse(JSON.parse(stdout)).trace;
}

describe('the requests behind a figure, asked of the command', () => {
  it('are printed as a table by the reason, below the rules, and no workbook is written', () => {
    const { exitCode, stdout } = run('--trace', 'area2.otp.executedShare');
    expect(exitCode).toBe(0);
    const lines = stdout.split('\n').map((text) => text.replace(/ +/g, ' '));
    expect(lines).toEqual(
      expect.arrayContaining([
        'Reporting period: 16 September 2022 – 15 September 2023',
        'area2.otp.executedShare 33.33% % of replies for the RFAs during the reporting period',
        ' Numerator: 1',
        ' Denominator: 3',
        '1 request counted',
        ' RFA/1 Belgium 2022-10-03 2022-10-23 Positive A2 log log.csv',
        'Left out: 2 pending',
        ' RFA/2 Chile 2022-10-04 A3 log log.csv',
      ]),
    );
    expect(stdout).toMatch(/Sent and recorded \(Footnote 9\): A request counts as executed/);
    expect(readdirSync(folder)).toEqual(['log.csv']);
  });

  it('come as JSON, with their cells', () => {
    const { numerator, denominator, display, counted, leftOut, rules } = traceOf('area2.otp.executedShare');
    expect({ numerator, denominator, display }).toEqual({
      numerator: 1,
      denominator: 3,
      display: '33.33%',
    });
    expect(counted).toEqual([
      {
        workbook: 'log.csv',
        sheet: 'log',
        cell: 'A2',
        reference: 'RFA/1',
        addressee: 'Belgium',
        sent: '2022-10-03',
        replied: '2022-10-23',
        recorded: null,
        outcome: 'positive',
      },
    ]);
    expect(leftOut['pending']?.map(({ reference }) => reference)).toEqual(['RFA/2', 'RFA/3']);
    expect(rules.map(({ id }) => id)).toContain('sentAndRecorded');
  });

  it('are those of a month, of a band of time and of a total where a breakdown is asked', () => {
    const references = (name: string): readonly string[] =>
      traceOf(name).counted.map(({ reference }) => reference);
    expect(references('byMonth.otp.2022-09-16')).toEqual(['RFA/1', 'RFA/2']);
    expect(references('byMonth.otp.2023-08-16')).toEqual(['RFA/3']);
    expect(references('byMonth.otp.total')).toEqual(['RFA/1', 'RFA/2', 'RFA/3']);
    expect(references('timeToReply.otp.0-30')).toEqual(['RFA/1']);
    expect(references('stock.otp.clearance')).toEqual(['RFA/1']);
    expect(traceOf('stock.otp.clearance').dividedBy?.length).toBe(3);
    expect(traceOf('timeToReply.otp.31-60').leftOut['pending']).toHaveLength(2);
    expect(traceOf('byMonth.otp.2023-08-16').label).toBe(
      'RFAs sent by the OTP in each month of the period; 16 Aug–15 Sep; 16 September 2022 – 15 September 2023',
    );
  });

  it('are none of a figure without a value, which says why', () => {
    const { display, reason, counted } = traceOf('registry.rfcs.sent');
    expect({ display, counted }).toEqual({ display: 'n/a', counted: [] });
    expect(reason).toMatch(/no log of the Registry/);
    expect(run('--trace', 'area3.warrants.outstanding').stdout).toMatch(/comes from a register/);
  });

  it('are asked for by a name that there is: another is a wrong argument', () => {
    const { exitCode, stderr, stdout } = run('--trace', 'otp.rfa');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/“otp\.rfa”.*otp\.rfas\.sent.*byMonth\.otp\.2022-09-16/);
  });
});
