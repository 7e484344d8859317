import fc from 'fast-check';
import type { Figure } from '../../../src/report/figure';
import { breakdownCells } from '../../../src/report/breakdowns/breakdownCells';
import { supplementCells } from '../../../src/report/breakdowns/supplementCells';
import { FIGURE_IDS } from '../../../src/report/figures/figures';
import type { RequestSelection } from '../../../src/report/tracing/requestSelection';
import {
  numberNames,
  numberOf,
  type NumberTrace,
  traceFigure,
  traceNumber,
} from '../../../src/report/tracing/traceNumber';
import { figureOf } from '../expectFigures';
import { oracleCell, oracleFigures } from '../naiveOracle';
import { type Scenario, scenarios, YEAR } from '../randomLogs';
import { reportOn } from '../reportOfScenario';

function oracleInput({ placed, today, baseline = {} }: Scenario): Parameters<typeof oracleFigures>[0] {
  return { logs: placed.map(({ log }) => log), year: YEAR, today, baseline };
}

/** Requests that were sent before the period are told of, and are in no denominator. */
function leftOutOfPeriod({ leftOut }: NumberTrace): number {
  return [...leftOut]
    .filter(([reason]) => reason !== 'sentBeforePeriod')
    .reduce((sum, [, requests]) => sum + requests.length, 0);
}

function days(requests: RequestSelection): number {
  return [...requests].reduce(
    (sum, { log, row }) => sum + (log.dates.replied[row] ?? NaN) - (log.dates.sent[row] ?? NaN),
    0,
  );
}

/** The numerator and denominator of a figure from nothing but the requests that it is traced to. */
function recounted({ unit }: Figure, trace: NumberTrace): readonly [number, number] {
  const counted = trace.counted.length;
  switch (unit) {
    case 'count':
      return [counted, 1];
    case 'share':
      return [counted, counted + leftOutOfPeriod(trace)];
    case 'days':
      return [days(trace.counted), counted];
    case 'growth': {
      const before = (trace.previous?.requests.length ?? 0) + (trace.previous?.entered ?? 0);
      return [counted - before, before];
    }
  }
}

describe('the requests behind a number, on random logs', () => {
  it('give every figure its numerator and its denominator, as the naive oracle has them', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const input = oracleInput(scenario);
        const expected = oracleFigures(input);
        // The rules do not say whether an organ of which no row can be counted has a log: n/a or nought.
        fc.pre(
          JSON.stringify(expected) === JSON.stringify(oracleFigures({ ...input, areBadRowsHeld: true })),
        );
        const report = reportOn(scenario);
        for (const id of FIGURE_IDS) {
          const { value } = expected[id];
          if (value === null) continue;
          expect([id, recounted(figureOf(report, id), traceFigure(report, id))]).toEqual([id, value]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are as many as each figure says that it counted and left out, and why', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const report = reportOn(scenario);
        for (const id of FIGURE_IDS) {
          const trace = traceFigure(report, id);
          const traced = new Map([...trace.leftOut].map(([reason, { length }]) => [reason, length]));
          const { counted, leftOut } = figureOf(report, id);
          expect([id, trace.counted.length, traced]).toEqual([id, counted, new Map(leftOut)]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are as many as each number of the breakdowns says, and as the naive oracle counts', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const report = reportOn(scenario);
        const input = oracleInput(scenario);
        for (const cell of breakdownCells(report)) {
          // What was entered for the period before comes from no log.
          if (cell.classify === undefined) continue;
          const { counted } = traceNumber(report, { kind: 'cell', cell });
          expect([cell.id, cell.value, counted.length]).toEqual([
            cell.id,
            oracleCell(input, cell.id),
            cell.value,
          ]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are found by the name of the number, and each name is one number’s', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const report = reportOn(scenario);
        const names = numberNames(report);
        expect(new Set(names).size).toBe(names.length);
        const found = names.map((name) => {
          const number = numberOf(report, name);
          return number?.kind === 'figure' ? number.figure.id : number?.cell.id;
        });
        expect(found).toEqual(names);
        expect(numberOf(report, 'otp.rfas')).toBeUndefined();
      }),
      { numRuns: 10 },
    );
  });
});

test('each count of the supplementary sheet is of as many requests as it says, on random logs', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const report = reportOn(scenario);
      for (const cell of supplementCells(report)) {
        const { counted } = traceNumber(report, { kind: 'supplement', cell });
        expect([cell.id, counted.length]).toEqual([cell.id, cell.value]);
      }
    }),
    { numRuns: Number(process.env['PROPERTY_RUNS'] ?? '10') },
  );
});
