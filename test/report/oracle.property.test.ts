import fc from 'fast-check';
import { FIGURE_IDS, type FigureId } from '../../src/report/figures/figures';
import type { Figure } from '../../src/report/figure';
import type { Report } from '../../src/report/report';
import { figureOf, shownInEnglish } from './expectFigures';
import { dayAfter } from './naiveCalendar';
import { type OracleFigure, oracleFigures, type PlainLog, type PlainRow } from './naiveOracle';
import { type Scenario, scenarios, scenariosWithoutRepeats, YEAR } from './randomLogs';
import { reportOn } from './reportOfScenario';

function plainLogs({ placed }: Scenario): readonly PlainLog[] {
  return placed.map(({ log }) => log);
}

const STATE_NOTES = [
  'lateSent',
  'noneReplied',
  'noneExecuted',
  'allPending',
  'previousBegins',
  'previousFewMonths',
  'withoutOrigin',
];

/** A figure in the oracle's terms. */
function asOracle(figure: Figure): OracleFigure {
  const { id, value, numerator, denominator, reason, notes } = figure;
  const isLateNoted = id === 'area4.otp.executedShare';
  const stateNotes = notes
    .map(({ code }) => code as string)
    .filter((code) => STATE_NOTES.includes(code) && (code !== 'lateSent' || isLateNoted));
  return {
    value: value === null ? null : [numerator ?? NaN, denominator ?? 1],
    shown: shownInEnglish(figure),
    ...(reason ? { reason: reason.code } : {}),
    stateNotes: value === null ? [] : stateNotes,
  };
}

function allFigures(report: Report): Readonly<Record<string, OracleFigure>> {
  return Object.fromEntries(FIGURE_IDS.map((id) => [id, asOracle(figureOf(report, id))]));
}

function countOf(report: Report, id: FigureId): number {
  return figureOf(report, id).value?.numerator ?? 0;
}

/** The same scenario with the rows of each log changed. */
function withRows(
  scenario: Scenario,
  change: (rows: readonly PlainRow[], log: PlainLog) => readonly PlainRow[],
): Scenario {
  return {
    ...scenario,
    placed: scenario.placed.map((one) => ({
      ...one,
      log: { ...one.log, rows: change(one.log.rows, one.log) },
    })),
  };
}

function equals(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

describe('the report of random logs', () => {
  it('has every figure as the naive oracle counts it from the same rows', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { today, baseline = {} } = scenario;
        const input = { logs: plainLogs(scenario), year: YEAR, today, baseline };
        const expected = oracleFigures(input);
        // The rules do not say whether an organ of which no row can be counted has a log: n/a or nought.
        fc.pre(equals(expected, oracleFigures({ ...input, areBadRowsHeld: true })));
        expect(allFigures(reportOn(scenario))).toEqual(expected);
      }),
      { numRuns: 600 },
    );
  });

  it('keeps the exact ratio of what it shows as numerator and denominator', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        for (const { value, numerator, denominator } of reportOn(scenario).figures.values()) {
          if (value === null) continue;
          const difference =
            BigInt(value.numerator) * BigInt(denominator ?? 1) -
            BigInt(numerator ?? NaN) * BigInt(value.denominator);
          expect(difference).toBe(0n);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('adds the breakdown by category up to the requests of headquarters', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const report = reportOn(scenario);
        const categories = (['defence', 'victims', 'witnessProtection', 'judicialSupport', 'other'] as const)
          .map((category) => countOf(report, `area2.registry.${category}`))
          .reduce((sum, count) => sum + count, 0);
        expect(categories).toBe(countOf(report, 'area2.registry.requests'));
        expect(countOf(report, 'registry.rfcs.sent')).toBe(
          countOf(report, 'registry.rfcs.headquarters') + countOf(report, 'registry.rfcs.countryOffices'),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('has each RFA sent in the period either executed or left out for one reason', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const report = reportOn(scenario);
        const share = figureOf(report, 'area2.otp.executedShare');
        if (share.value === null) return;
        const elsewhere = ['sentBeforePeriod', 'rfi'];
        const leftOut = [...share.leftOut]
          .filter(([reason]) => !elsewhere.includes(reason))
          .reduce((sum, [, count]) => sum + count, 0);
        expect(share.counted).toBe(share.numerator);
        expect(share.counted + leftOut).toBe(countOf(report, 'otp.rfas.sent'));
      }),
      { numRuns: 150 },
    );
  });

  it('is the same whatever the blocks in which the rows arrive', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const inOne = { ...scenario, blockSizes: [1000] };
        expect(allFigures(reportOn(inOne))).toEqual(allFigures(reportOn(scenario)));
        expect(reportOn(inOne).issues).toEqual(reportOn(scenario).issues);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same whatever the order of the rows and of the logs, where no request stands twice', () => {
    fc.assert(
      fc.property(scenariosWithoutRepeats, (scenario) => {
        const reversed = withRows(scenario, (rows) => [...rows].reverse());
        const turned = {
          ...reversed,
          placed: reversed.placed.map((one) => ({ ...one, workbook: 1 - one.workbook })).reverse(),
        };
        expect(allFigures(reportOn(turned))).toEqual(allFigures(reportOn(scenario)));
      }),
      { numRuns: 150 },
    );
  });

  it('does not change when requests are sent, and replies come, after its last day', () => {
    fc.assert(
      fc.property(scenariosWithoutRepeats, fc.nat(300), (scenario, days) => {
        const before = { ...scenario, today: '2023-09-15' };
        const onTime = withRows(before, (rows) => rows.map((row) => knownOn('2023-09-15', row)));
        const later = {
          ...withRows(onTime, (rows, log) => withWhatCameLater(rows, log, dayAfter('2023-09-16', days))),
          today: '2026-11-24',
        };
        expect(withoutRunNotes(reportOn(later))).toEqual(withoutRunNotes(reportOn(onTime)));
      }),
      { numRuns: 200 },
    );
  });
});

/** The row as the register had it on a day: what came later is not in it yet, and no date is in the future. */
function knownOn(day: string, row: PlainRow): PlainRow {
  const known = (text: string): string => (/^\d{4}-/.test(text) && text > day ? '' : text);
  const replied = known(row.replied);
  return {
    ...row,
    sent: known(row.sent),
    replied,
    recorded: replied === '' ? '' : known(row.recorded),
    outcome: replied === '' ? '' : row.outcome,
  };
}

/** Pending requests get their reply, what was under way is recorded, and each request is sent once more. */
function withWhatCameLater(rows: readonly PlainRow[], log: PlainLog, day: string): readonly PlainRow[] {
  const completed = rows.map((row) => {
    if (row.sent === '') return row;
    if (row.replied === '') return { ...row, replied: day, recorded: day, outcome: 'positive' };
    return row.recorded === '' ? { ...row, recorded: day } : row;
  });
  const again = rows
    .filter(({ kind, origin, sent }) => sent !== '' && isKnownValue(kind) && isKnownValue(origin))
    .map((row) => ({ ...row, reference: `${row.reference} again`, sent: day, replied: '', recorded: '' }));
  return log.columns.has('replied') ? [...completed, ...again] : rows;
}

function isKnownValue(text: string): boolean {
  return !text.includes(' ');
}

/** That a period is not over is said of it while it runs; the figures are the same. */
function withoutRunNotes(report: Report): unknown {
  return FIGURE_IDS.map((id) => {
    const { value, numerator, denominator, reason, counted, notes } = figureOf(report, id);
    const lasting = notes.filter(({ code }) => code !== 'periodNotOver');
    return { id, value, numerator, denominator, reason, counted, notes: lasting };
  });
}
