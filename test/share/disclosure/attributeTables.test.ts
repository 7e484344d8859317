import fc from 'fast-check';
import { messagesOf } from '../../../src/locales/messagesOf';
import type { AttributeBreakdown } from '../../../src/report/breakdowns/byAttribute';
import { describeCopy } from '../../../src/share/describeCopy';
import { planShared } from '../../../src/share/planShared';
import type { ShareOptions } from '../../../src/share/shareOptions';
import { shareReport, type ShareOutcome } from '../../../src/share/shareReport';
import { loadSolver } from '../../../src/solver/loadSolver';
import type { SolveProgram } from '../../../src/statistics/disclosure/linearProgram';
import { BREAKDOWNS, reportFixture } from '../../layout/reportFixture';

const messages = messagesOf('en');
let solve: SolveProgram;
beforeAll(async () => {
  solve = await loadSolver();
});

type Counts = readonly [
  name: string,
  positive: number,
  otherReply: number,
  withdrawn: number,
  pending: number,
];

function breakdownOf(
  attribute: AttributeBreakdown['attribute'],
  rows: readonly Counts[],
): AttributeBreakdown {
  const counts = rows.map(([name, positive, otherReply, withdrawn, pending]) => {
    const replied = positive + otherReply;
    const sent = replied + withdrawn + pending;
    return { name, sent, replied, withdrawn, pending, positive, partial: 0, negative: 0, references: sent };
  });
  const none = {
    sent: 0,
    replied: 0,
    withdrawn: 0,
    pending: 0,
    positive: 0,
    partial: 0,
    negative: 0,
    references: 0,
  };
  return { stream: 'otp', attribute, counts, total: none };
}

const ADDRESSEES: readonly Counts[] = [
  ['State A', 9, 12, 6, 20],
  ['State B', 8, 1, 7, 15],
  ['State C', 11, 10, 9, 12],
  ['SECRET-ONE', 1, 0, 0, 0],
  ['SECRET-TWO', 0, 0, 1, 1],
  ['State D', 7, 9, 8, 10],
];

function outcomeOf(breakdown: AttributeBreakdown, options: Partial<ShareOptions> = {}): ShareOutcome {
  const report = reportFixture({ breakdowns: { ...BREAKDOWNS, byAttribute: [breakdown] } });
  return shareReport(report, { by: breakdown.attribute, threshold: 3, solve, ...options }, messages);
}

/** The rows of a table as they are shown: numbers, texts, `[c]`. */
function rowsOf({ shared }: ShareOutcome, id: string): readonly (readonly (string | number)[])[] | undefined {
  return shared.tables
    .find((table) => table.id === id)
    ?.rows.map(({ cells }) =>
      cells.map((cell) => {
        if (cell.kind === 'number') return cell.value;
        return cell.kind === 'text' ? cell.text : `[${cell.kind === 'shorthand' ? cell.shorthand : ''}]`;
      }),
    );
}

describe('a breakdown that is shared', () => {
  it('puts names with fewer requests than the threshold together, and withholds small numbers with others', () => {
    const outcome = outcomeOf(breakdownOf('addressee', ADDRESSEES));
    const rows = rowsOf(outcome, 'addressee.otp') ?? [];
    expect(rows.map(([name]) => name)).toEqual([
      'State A',
      'State B',
      'State C',
      'State D',
      messages.share.others.addressee,
      'Total',
    ]);
    const small = rows.flatMap((row) => row.filter((value) => value === 1 || value === 2));
    expect(small).toEqual([]);
    expect(rows[1]?.[3]).toBe('[c]');
    expect(rows.at(-1)).toEqual(['Total', 157, 36, 32, 31, 58]);
    expect(JSON.stringify(outcome)).not.toContain('SECRET');
  });

  it('tells its sender alone what can be worked out of each number that is withheld, and never less than protects it', () => {
    const outcome = outcomeOf(breakdownOf('addressee', ADDRESSEES));
    const withheld = (rowsOf(outcome, 'addressee.otp') ?? [])
      .flat()
      .filter((value) => value === '[c]').length;
    expect(outcome.workedOut).toHaveLength(withheld);
    for (const { count, least, most, column } of outcome.workedOut) {
      // A name is given from three requests on, so that nobody can be made to think of fewer.
      const known = column === messages.supplementary.byAttribute.sent ? 3 : 0;
      expect(least).toBeLessThanOrEqual(Math.max(known, count - 2));
      expect(most).toBeGreaterThanOrEqual(count + 2);
    }
    const plan = planShared(outcome.shared, messages);
    const { workedOut } = describeCopy(plan, outcome, { threshold: 3 }, messages);
    expect(workedOut).toHaveLength(withheld);
    expect(JSON.stringify(plan)).not.toContain('is possible');
  });

  it('protects the names that stand together from who knows that each of the others has as many requests as the threshold', () => {
    const pending = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(pending, fc.integer({ min: 2, max: 5 }), (counts, threshold) => {
        const names = counts.map((count, index): Counts => [`State ${index + 1}`, 0, 0, 0, count]);
        const outcome = outcomeOf(breakdownOf('addressee', names), { threshold });
        const rows = rowsOf(outcome, 'addressee.otp');
        if (rows === undefined) return;
        const others = counts.filter((count) => count < threshold).reduce((sum, count) => sum + count, 0);
        const given = counts
          .filter((count) => count >= threshold)
          .map((count) => ({ count, known: threshold }));
        const all = [...given, ...(others === 0 ? [] : [{ count: others, known: 1 }])];
        const withheld = all.filter((_, row) => rows[row]?.[1] === '[c]');
        const spare = withheld.reduce((sum, { count, known }) => sum + count - known, 0);
        for (const { count, known } of withheld) {
          // What the others have above what is known of them, this one could have; and they could have what it has.
          const [least, most] = [withheld.length === 1 ? count : known, known + spare];
          expect(most).toBeGreaterThanOrEqual(count + threshold - 1);
          expect(least).toBeLessThanOrEqual(Math.max(known, count - threshold + 1));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('withholds more than one name beside those that stand together where that name cannot have fewer', () => {
    // Beside State A alone, which has three at the least of the six that both have, the others could have three at the most.
    const outcome = outcomeOf(
      breakdownOf('addressee', [
        ['State A', 0, 0, 0, 4],
        ['State B', 0, 0, 0, 20],
        ['SECRET', 0, 0, 0, 2],
      ]),
    );
    expect(rowsOf(outcome, 'addressee.otp')?.map((row) => row[1])).toEqual(['[c]', '[c]', '[c]', 26]);
    const others = outcome.workedOut.find(({ row }) => row === messages.share.others.addressee);
    expect(others).toMatchObject({ least: 1, most: 20, isExact: true });
  });

  it('goes without the outcomes where a small total of one of them would give a number away', () => {
    const outcome = outcomeOf(
      breakdownOf('addressee', [
        ['State A', 9, 12, 1, 20],
        ['State B', 8, 11, 0, 15],
      ]),
    );
    expect(rowsOf(outcome, 'addressee.otp')).toEqual([
      ['State A', 42],
      ['State B', 34],
      ['Total', 76],
    ]);
  });

  it('stays out where its numbers cannot be protected, or nothing proves that they are', () => {
    const small = breakdownOf('addresseeType', [['stateParty', 1, 0, 0, 1]]);
    expect(outcomeOf(small).leftOut).toEqual(['Kinds of addressee OTP']);
    const few = ADDRESSEES.filter(([name]) => name !== 'SECRET-ONE');
    const outcome = outcomeOf(breakdownOf('addressee', few), { solve: () => ({ status: 'unknown' }) });
    expect(outcome.leftOut).toContain('Addressees OTP');
    expect(rowsOf(outcome, 'addressee.otp')).toBeUndefined();
  });

  it('is the one that its sender chose, and none other', () => {
    const report = reportFixture({
      breakdowns: {
        ...BREAKDOWNS,
        byAttribute: [breakdownOf('addressee', ADDRESSEES), breakdownOf('section', [['SECRET', 9, 8, 7, 6]])],
      },
    });
    const { shared } = shareReport(report, { by: 'addressee', threshold: 3, solve }, messages);
    expect(shared.tables.map(({ id }) => id)).toContain('addressee.otp');
    expect(JSON.stringify(shared)).not.toContain('SECRET');
  });

  it('withholds small numbers of months, and the chart says so in words', () => {
    const [otp] = BREAKDOWNS.byMonth;
    if (otp === undefined) throw new RangeError('No month');
    const byMonth = [{ ...otp, current: [1, 8, 9, 7, 6, 8, 9, 7, 5, 6, 8, 9] }];
    const report = reportFixture({ breakdowns: { ...BREAKDOWNS, byMonth } });
    const outcome = shareReport(report, { by: 'addresseeType', threshold: 3, solve }, messages);
    const rows = rowsOf(outcome, 'byMonth.otp') ?? [];
    expect(rows[0]?.[1]).toBe('[c]');
    expect(rows.filter((row) => row[1] === '[c]').length).toBeGreaterThan(1);
    const plan = planShared(outcome.shared, messages);
    const chart = plan.sheets.find(({ id }) => id === 'byMonth.otp.chart');
    expect(chart?.charts[0]?.altText).toContain('[c] / 28');
    expect(chart?.cells.some(({ value }) => String(value).startsWith('Shorthand: [c]'))).toBe(true);
  });
});
