import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { SparkSQL } from 'dt-sql-parser/dist/parser/spark';
import { TrinoSQL } from 'dt-sql-parser/dist/parser/trino';
import { FIGURES } from '../../src/report/figures/figures';
import { periodStartingIn } from '../../src/report/period';
import type { Report } from '../../src/report/report';
import { reportStatements, SQL_DIALECTS } from '../../src/sql/reportSql';
import { requestsAsCsv } from '../../src/sql/requestTable';
import { figureOf } from '../report/expectFigures';
import { samplesReport } from '../excel/samplesReport';
import { supposedRules } from '../report/editions/laterRules';
import { logOf, otpLog } from '../report/logRows';
import { scenarios } from '../report/randomLogs';
import { reportOf } from '../report/reportOfLogs';
import { reportOn } from '../report/reportOfScenario';

let folder = '';
let samples: Report;
beforeAll(() => {
  samples = samplesReport();
  folder = mkdtempSync(path.join(os.tmpdir(), 'cooperation-sql-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Row = readonly [numerator: number, denominator: number | null, value: number | null];

/** What the queries say of the logs of a report, by figure. */
async function asked(report: Report): Promise<ReadonlyMap<string, Row>> {
  const file = path.join(folder, 'requests.csv');
  writeFileSync(file, requestsAsCsv(report.logs));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const found = new Map<string, Row>();
  for (const statement of reportStatements('duckdb', report.period, report.rules)) {
    const reader = await connection.runAndReadAll(statement.replace("'requests.csv'", `'${file}'`));
    if (!statement.startsWith('select')) continue;
    for (const [figure, numerator, denominator, value] of reader.getRows()) {
      const exact = [denominator, value].map((one) => (one === null ? null : Number(one)));
      found.set(String(figure), [Number(numerator), exact[0] ?? null, exact[1] ?? null]);
    }
  }
  connection.closeSync();
  instance.closeSync();
  return found;
}

/** Compares each figure that is counted from requests; where no log was given of a sender, a table cannot know it. */
async function expectSame(report: Report): Promise<void> {
  const found = await asked(report);
  for (const { id, measure } of report.rules.figures) {
    if (measure === 'register') continue;
    const { value, numerator, denominator, reason } = figureOf(report, id);
    if (reason?.code === 'noLog') continue;
    const row = found.get(id);
    expect([id, row?.[2] ?? null]).toEqual([
      id,
      value === null ? null : expect.closeTo(value.numerator / value.denominator, 9),
    ]);
    if (value !== null) expect([id, row?.[0], row?.[1]]).toEqual([id, numerator, denominator]);
  }
}

describe('the rules as SQL', () => {
  it('give every figure of the samples', async () => {
    await expectSame(samples);
  });

  it('give the figures by the rules of the report’s year', async () => {
    const replied = { sent: '2023-10-03', replied: '2023-11-03' };
    const late = { ...replied, recorded: '2024-11-04', outcome: 'partial' };
    const logs = [
      otpLog([late, { ...replied, recorded: '2023-11-04' }]),
      logOf({ organ: 'Registry', origin: 'headquarters', kind: 'rfc' }, [late]),
    ];
    await expectSame(reportOf(logs, { year: 2023, rules: supposedRules(2023) }));
  });

  it('give every figure of random logs', async () => {
    const runs = Number(process.env['PROPERTY_RUNS'] ?? 50);
    await fc.assert(
      fc.asyncProperty(scenarios, async (scenario) => {
        await expectSame(reportOn({ ...scenario, baseline: undefined }));
      }),
      { numRuns: runs },
    );
  });

  it('name every figure that is counted from requests, and no other', () => {
    const named = reportStatements('duckdb', periodStartingIn(2022))
      .join('\n')
      .matchAll(/select '([\w.]+)' as figure/g);
    expect(Array.from(named, ([, id]) => id)).toEqual(
      FIGURES.filter(({ measure }) => measure !== 'register').map(({ id }) => id),
    );
  });

  it.each([
    ['spark', new SparkSQL()],
    ['trino', new TrinoSQL()],
  ] as const)('are what a parser of %s reads', (dialect, parser) => {
    for (const statement of reportStatements(dialect, periodStartingIn(2022))) {
      expect(parser.validate(`${statement};`)).toEqual([]);
    }
  });

  it('are the same queries for each engine, with no other functions than three', () => {
    const [queries = '', ...others] = SQL_DIALECTS.map((dialect) =>
      reportStatements(dialect, periodStartingIn(2022)).slice(1).join('\n'),
    );
    expect(others).toEqual([queries, queries]);
    const called = new Set(Array.from(queries.matchAll(/\b(\w+)\(/g), ([, name]) => name));
    expect([...called].sort()).toEqual(['cast', 'coalesce', 'sum']);
  });
});

describe('the table of requests', () => {
  it('holds a line for each request that the figures can count', () => {
    const usable = samples.logs.reduce(
      (sum, log) => sum + log.usable.reduce((count, one) => count + one, 0),
      0,
    );
    const lines = requestsAsCsv(samples.logs).trimEnd().split('\r\n');
    expect(lines).toHaveLength(usable + 1);
    expect(lines[0]).toBe(
      'workbook,sheet,sheet_row,reference,organ,kind,origin,section,category,purpose,addressee,addressee_type,situation,outcome,status,sent_day,sent_on,replied_day,replied_on,recorded_day,recorded_on,log_holds_replied,log_holds_recorded,log_holds_outcome',
    );
  });
});
