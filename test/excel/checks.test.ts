import fc from 'fast-check';
import type { ExcelHost } from '../../host/excelHost';
import { withOffice } from '../../host/officeForTest';
import { runBatch } from '../../src/excel/runBatch';
import { writePlan } from '../../src/excel/writePlan';
import { planReport } from '../../src/layout/planReport';
import { messagesOf } from '../../src/locales/messagesOf';
import { FIGURE_IDS } from '../../src/report/figures/figures';
import type { Report } from '../../src/report/report';
import type { CellPlan, WorkbookPlan } from '../../src/plan/workbookPlan';
import { figuresOfChecks, planWithChecks } from '../layout/checks/checkedPlan';
import { reportFixture } from '../layout/reportFixture';
import { supposedRules } from '../report/editions/laterRules';
import { logOf, otpLog } from '../report/logRows';
import { scenarios } from '../report/randomLogs';
import { reportOf } from '../report/reportOfLogs';
import { reportOn } from '../report/reportOfScenario';
import { samplesReport } from './samplesReport';

/** `PROPERTY_RUNS` says how many reports of random logs are recalculated: each takes about a second. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? '2');

/** The column of the kinds on the sheet of the requests. */
const KIND = 2;

/** A request that was replied to within the period. */
const SENT = { kind: 'rfa', sent: '2022-10-03', replied: '2022-11-03', recorded: '2022-11-04' };

const HEADQUARTERS = { organ: 'Registry', origin: 'headquarters' };

async function write(plan: WorkbookPlan, period = '2022-2023'): Promise<void> {
  const written = await runBatch((context) => writePlan(context, plan, { period }));
  if (!written.ok) throw new Error(`${written.error.code} ${written.error.detail}`);
}

/** The lines of the checks, and what the cover sums up. */
async function recalculated(host: ExcelHost): Promise<ReturnType<typeof figuresOfChecks>> {
  await host.settled();
  const cover = String(host.names()['Cooperation.checks']).replace(/^.*!/, '').replaceAll('$', '');
  return figuresOfChecks(host.sheet('Checks').values(), host.sheet('Cooperation report').value(cover));
}

describe('the checks with Excel’s own formulas, recalculated in the open workbook', () => {
  it('agree with every number of the samples that stands on a sheet, but for those of situations and addressees', async () => {
    const plan = planWithChecks(withSectionsOnly(samplesReport()));
    await withOffice(async (host) => {
      await write(plan);
      const { total, lines, differing } = await recalculated(host);
      expect({ total, differing }).toEqual({ total: 0, differing: [] });
      // The cover shows some of the numbers once more.
      const sheets = plan.sheets.filter(({ id }) => id !== 'cover');
      const numbers = sheets.flatMap((sheet) => sheet.numbers ?? []).filter(isChecked);
      expect(lines).toBe(numbers.length);
    });
  });

  it('find a figure that is another than the requests give', async () => {
    const plan = planWithChecks(reportOf([otpLog([SENT, SENT, SENT])]));
    const changed = withValue(plan, 'overview', cellOf(plan, 'otp.rfas.sent'), 5);
    await withOffice(async (host) => {
      await write(changed);
      const { differing, total } = await recalculated(host);
      expect(differing).toEqual([expect.stringContaining('(otp.rfas.sent)')]);
      expect(total).toBe(2);
    });
  });

  it('find a row of the table that is another than the figures counted', async () => {
    const plan = planWithChecks(reportOf([otpLog([SENT, SENT, SENT])]));
    const changed = withValue(plan, 'requests', kindOfAnRfa(plan), 'rfi');
    await withOffice(async (host) => {
      await write(changed);
      expect((await recalculated(host)).differing).toEqual(
        expect.arrayContaining([
          expect.stringContaining('(otp.rfas.sent)'),
          expect.stringContaining('(area2.otp.rfis)'),
          expect.stringContaining('(byMonth.otp.2022-09-16)'),
        ]),
      );
    });
  });

  it('follow the rules of the report’s year', async () => {
    const late = { ...SENT, sent: '2023-10-03', replied: '2023-11-03', recorded: '2024-11-04' };
    const replies = ['positive', 'partial'].map((outcome) => ({ ...late, kind: 'rfc', outcome }));
    const logs = [otpLog([late, { ...late, recorded: '2023-11-04' }]), logOf(HEADQUARTERS, replies)];
    const report = reportOf(logs, { year: 2023, rules: supposedRules(2023) });
    await withOffice(async (host) => {
      await write(planWithChecks(report), '2023-2024');
      const { differing, total } = await recalculated(host);
      expect({ total, differing }).toEqual({ total: 0, differing: [] });
    });
    expect(report.figures.get('area2.otp.executedShare')?.numerator).toBe(2);
    expect(report.figures.get('registry.headquarters.positiveShare')?.numerator).toBe(2);
  });

  it('reach the periods long before the report’s, and take no withdrawal after it for a reply', async () => {
    const years = [2018, 2019, 2022].map((year) => ({
      ...SENT,
      sent: `${year}-10-03`,
      replied: `${year}-11-03`,
      recorded: `${year}-11-04`,
    }));
    const last = { ...SENT, sent: '2019-09-15', replied: '2019-09-15', recorded: '2019-09-15' };
    await withOffice(async (host) => {
      const withdrawnLater = { ...SENT, replied: '2023-10-03', recorded: '', outcome: 'withdrawn' };
      await write(planWithChecks(reportOf([otpLog([...years, last, withdrawnLater])])));
      const { differing, total } = await recalculated(host);
      expect({ total, differing }).toEqual({ total: 0, differing: [] });
      const checked = host.sheet('Checks').values();
      const countOf = (name: string): unknown =>
        checked.find(([text]) => String(text).includes(`(byPeriod.otp.${name}`))?.[1];
      expect([countOf('2018-2019'), countOf('2019-2020'), countOf('2020-2021')]).toEqual([2, 1, 0]);
    });
  });

  it('agree with every number of random logs, n/a included', async () => {
    await fc.assert(
      fc.asyncProperty(scenarios, async (scenario) => {
        await withOffice(async (host) => {
          await write(planWithChecks(reportOn(scenario)));
          const { differing, total } = await recalculated(host);
          expect(differing).toEqual([]);
          expect(total).toBe(0);
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('are made only where they are asked for', () => {
    const { sheets, definedNames } = planReport(reportFixture(), messagesOf('en'));
    const ids = sheets.map(({ id }) => id);
    expect(ids.filter((id) => id === 'checks' || id === 'requests')).toEqual([]);
    expect(definedNames.map(({ name }) => name)).not.toContain('Cooperation.checks');
  });
});

/** LibreOffice recalculates the thousand numbers of situations and addressees too; here those of random logs are. */
function withSectionsOnly(report: Report): Report {
  const byAttribute = report.breakdowns.byAttribute.filter(
    ({ attribute }) => attribute === 'section' || attribute === 'addresseeType',
  );
  return { ...report, breakdowns: { ...report.breakdowns, byAttribute } };
}

/** What takes more than plain formulas: curves, medians, projections, the parts of a change, references. */
const NOT_RECOMPUTED = [
  /^(?:numerator|denominator|replyCurve)\./u,
  /^repliedWithin\..*\.ofAll$/u,
  /^replyTimes\.\w+\.(?:ofReplied|quartiles|range|median|logLog|log)$/u,
  /^projection\.\w+\.\d+$/u,
  /^positiveShare\.\w+\.(?:mix|rate)$/u,
  /\.references$/u,
];

/** The entries of registers are no numbers of the report; they are what some of them add up. */
function isChecked({ id }: { readonly id: string }): boolean {
  if (NOT_RECOMPUTED.some((pattern) => pattern.test(id))) return false;
  return !FIGURE_IDS.some((figure) => /^\.\d+$/u.test(id.startsWith(figure) ? id.slice(figure.length) : ''));
}

type Spot = Pick<CellPlan, 'row' | 'column'>;

/** Where a number of the report stands on the overview. */
function cellOf(plan: WorkbookPlan, wanted: string): Spot {
  const [place] = plan.sheets
    .filter(({ id }) => id === 'overview')
    .flatMap(({ numbers = [] }) => numbers)
    .filter(({ id }) => id === wanted);
  if (place === undefined) throw new Error(`The plan does not show ${wanted}`);
  return place;
}

/** Where the kind of an RFA stands on the sheet of the requests. */
function kindOfAnRfa(plan: WorkbookPlan): Spot {
  const cells = plan.sheets.find(({ id }) => id === 'requests')?.cells ?? [];
  const found = cells.find(({ column, value }) => column === KIND && value === 'rfa');
  if (found === undefined) throw new Error('The table has no RFA');
  return found;
}

/** The plan with another value in one of its cells. */
function withValue(
  plan: WorkbookPlan,
  sheet: string,
  { row, column }: Spot,
  value: string | number,
): WorkbookPlan {
  const sheets = plan.sheets.map((one) => {
    if (one.id !== sheet) return one;
    const cells = one.cells.map((cell) =>
      cell.row === row && cell.column === column ? { ...cell, value } : cell,
    );
    return { ...one, cells };
  });
  return { ...plan, sheets };
}
