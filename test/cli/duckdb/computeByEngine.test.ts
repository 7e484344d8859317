import fc from 'fast-check';
import { computeStored, settleStored } from '../../../src/cli/duckdb/computeByEngine';
import { openDuckdb } from '../../../src/cli/duckdb/openDuckdb';
import { RequestStore } from '../../../src/cli/duckdb/requestStore';
import { storeLog } from '../../../src/cli/duckdb/storeLog';
import { jsonReport } from '../../../src/cli/jsonReport';
import { planReport } from '../../../src/layout/planReport';
import { messagesOf } from '../../../src/locales/messagesOf';
import { computeReport, type ReportInput } from '../../../src/report/computeReport';
import type { Report } from '../../../src/report/report';
import { samplesReport } from '../../excel/samplesReport';
import { countryOfficesLog, headquartersLog, otpLog } from '../../report/logRows';
import { dayAfter } from '../../report/naiveCalendar';
import type { PlainRow } from '../../report/naiveOracle';
import { scenarios } from '../../report/randomLogs';
import { reportOf } from '../../report/reportOfLogs';
import { reportOn } from '../../report/reportOfScenario';

/** The report of logs as the engine computes it. */
async function byEngine({ logs, ...input }: ReportInput): Promise<Report> {
  const engine = await openDuckdb();
  if (!engine.ok) throw new Error(engine.error.code);
  try {
    const store = await RequestStore.in(engine.value);
    const stored = [];
    for (const [index, log] of logs.entries()) stored.push(await storeLog(store, log, index));
    return await computeStored(store, await settleStored(store, stored), input);
  } finally {
    engine.value.close();
  }
}

function inputOf({ logsRead, period, computedOn, baseline, otherSheets, ledger }: Report): ReportInput {
  return {
    logs: logsRead,
    period,
    today: computedOn,
    ...(baseline === undefined ? {} : { baseline: { counts: baseline, source: 'baseline.json' } }),
    otherSheets: [otherSheets],
    ledger,
  };
}

async function expectSame(input: ReportInput): Promise<void> {
  const [own, report] = [computeReport(input), await byEngine(input)];
  for (const messages of [messagesOf('en'), messagesOf('fr')]) {
    expect(planReport(report, messages)).toEqual(planReport(own, messages));
    expect(jsonReport(report, messages)).toBe(jsonReport(own, messages));
  }
}

/** Requests of fifteen years, of few sorts, so that many of them count together; from the same seed the same. */
function manyYears(seed: number): readonly Partial<PlainRow>[] {
  let state = seed;
  const oneOf = (values: readonly number[]): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return values[(state >>> 8) % values.length] ?? 0;
  };
  return Array.from({ length: 600 }, (_, row) => {
    const sent = dayAfter('2009-01-01', oneOf(DAYS));
    const replied = oneOf([0, 1, 1, 1, 1, 1]) === 0 ? '' : dayAfter(sent, oneOf([5, 40, 40]));
    return {
      reference: `R/${seed}/${row}`,
      category: oneOf([0, 1]) === 0 ? 'defence' : 'victims',
      addressee: `State ${oneOf([1, 2, 3])}`,
      sent,
      replied,
      recorded: replied === '' ? '' : dayAfter(replied, oneOf([0, 20])),
      outcome: replied === '' ? '' : 'positive',
    };
  });
}

const DAYS = Array.from({ length: 5400 }, (_, day) => day);

describe('the report by the engine', () => {
  it('is that of the command for the samples, cell by cell', async () => {
    await expectSame(inputOf(samplesReport()));
  });

  it.each([2009, 2016, 2023])('is that of the command for logs of many years, in %i', async (year) => {
    const logs = [otpLog(manyYears(1)), headquartersLog(manyYears(2)), countryOfficesLog(manyYears(3))];
    await expectSame(inputOf(reportOf(logs, { year })));
  });

  it('tells of requests that may stand twice as the command does', async () => {
    const request = { addressee: 'State A', sent: '2022-10-03' };
    const first = headquartersLog([
      { ...request, reference: 'REG/1', addressee: 'DRC' },
      { ...request, reference: 'REG/2' },
      { ...request, reference: 'REG/3' },
      { ...request, reference: 'REG/4' },
    ]);
    const second = headquartersLog([
      { ...request, reference: 'reg/1', addressee: 'République démocratique du Congo' },
      { ...request, reference: 'REG/2', addressee: '' },
      { ...request, reference: 'N° REG/3' },
      { ...request, reference: 'REG/4', addressee: 'State B' },
    ]);
    const input = inputOf(reportOf([first, second]));
    const codes = computeReport(input).issues.map(({ finding }) => finding.code);
    expect(codes).toEqual(expect.arrayContaining(['otherNameOfState', 'namelessRepeat', 'similarReference']));
    await expectSame(input);
  });

  it('counts requests of years before together', async () => {
    const { logs } = await byEngine(inputOf(reportOf([headquartersLog(manyYears(4))], { year: 2020 })));
    const [log] = logs;
    expect(log?.condensed?.requests).toBe(600);
    expect(log?.count).toBeLessThan(300);
  });

  it('is that of the command for random logs, cell by cell', async () => {
    const runs = Number(process.env['PROPERTY_RUNS'] ?? 10);
    await fc.assert(
      fc.asyncProperty(scenarios, async (scenario) => {
        await expectSame(inputOf(reportOn(scenario)));
      }),
      { numRuns: runs },
    );
  });
});
