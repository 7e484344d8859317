import fc from 'fast-check';
import { isoDate } from '../../../src/ground/calendarDay';
import { FIGURE_IDS, definitionOf, type FigureId } from '../../../src/report/figures/figures';
import type { Report } from '../../../src/report/report';
import { type RevisionPart, revisionsOf } from '../../../src/report/runs/revisions';
import { runRecord, runRecordSchema } from '../../../src/report/runs/runRecord';
import { calendarDayOf } from '../naiveCalendar';
import { oracleFigures, type PlainRow } from '../naiveOracle';
import { type Scenario, scenarios, scenariosWithoutRepeats, YEAR } from '../randomLogs';
import { reportOn } from '../reportOfScenario';

/** What happens to a log between two runs. */
interface Edit {
  readonly log: number;
  readonly row: number;
  readonly does: 'remove' | 'copy' | Readonly<Partial<PlainRow>>;
}

const corrections: fc.Arbitrary<Edit['does']> = fc.constantFrom(
  { sent: '2022-10-10' },
  { sent: '2023-09-16' },
  { sent: 'no day' },
  { replied: '2023-04-04', recorded: '2023-04-05', outcome: 'positive' },
  { replied: '' },
  { outcome: 'negative' },
  { addressee: 'State C' },
  { kind: 'missionNotification' },
  { category: 'victims' },
);

function editsOf(does: fc.Arbitrary<Edit['does']>): fc.Arbitrary<readonly Edit[]> {
  return fc.array(fc.record({ log: fc.nat(2), row: fc.nat(13), does }), { minLength: 1, maxLength: 6 });
}

/** The scenario after the edits; nothing of a log's own columns changes. */
function edited(scenario: Scenario, edits: readonly Edit[]): Scenario {
  const placed = edits.reduce((all, { log: number, row, does }, index) => {
    const at = number % all.length;
    return all.map((one, place) => {
      if (place !== at) return one;
      const rows = [...one.log.rows];
      const old = rows[row % rows.length];
      if (old === undefined) return one;
      if (does === 'copy') rows.push({ ...old, reference: `New ${index}` });
      else if (does === 'remove' && rows.length > 1) rows.splice(row % rows.length, 1);
      else if (typeof does === 'object')
        rows[row % rows.length] = { ...old, ...onlyHeld(does, one.log.columns) };
      return { ...one, log: { ...one.log, rows } };
    });
  }, scenario.placed);
  return { ...scenario, placed };
}

function onlyHeld(change: Readonly<Partial<PlainRow>>, columns: ReadonlySet<string>): Partial<PlainRow> {
  return Object.fromEntries(Object.entries(change).filter(([field]) => columns.has(field)));
}

function partsBetween(
  before: Report,
  after: Report,
  today: string,
): ReadonlyMap<FigureId, readonly RevisionPart[]> {
  const day = calendarDayOf(today);
  const kept = runRecordSchema.parse(JSON.parse(JSON.stringify(runRecord(before, day))));
  expect(kept.day).toBe(isoDate(day));
  const parts = revisionsOf(kept, runRecord(after, day));
  if (parts === undefined) throw new Error('the requests were not compared');
  return parts;
}

/** As the oracle counts it: numerator and denominator, nothing for n/a, no denominator for a count. */
function amounts(scenario: Scenario): Readonly<Record<string, readonly [number, number]>> {
  const { today, baseline = {} } = scenario;
  const figures = oracleFigures({ logs: scenario.placed.map(({ log }) => log), year: YEAR, today, baseline });
  return Object.fromEntries(
    Object.entries(figures).map(([id, { value }]) => {
      const isCount = FIGURE_IDS.some((known) => known === id && definitionOf(known).measure === 'count');
      return [id, value === null ? [0, 0] : [value[0], isCount ? 0 : value[1]]] as const;
    }),
  );
}

const sum = (parts: readonly RevisionPart[], of: 'numerator' | 'denominator'): number =>
  parts.reduce((total, part) => total + part[of], 0);

/** Rows of which the rules do not say whether their organ then has a log are told apart elsewhere. */
function isDecided(scenario: Scenario): boolean {
  const { today, baseline = {} } = scenario;
  const input = { logs: scenario.placed.map(({ log }) => log), year: YEAR, today, baseline };
  return (
    JSON.stringify(oracleFigures(input)) === JSON.stringify(oracleFigures({ ...input, areBadRowsHeld: true }))
  );
}

test('what the causes add to a figure is its whole difference, as the oracle counts it', () => {
  const does = fc.oneof(fc.constantFrom<Edit['does']>('remove', 'copy'), corrections);
  const baseline = fc.constantFrom(undefined, {
    headquarters: 4,
    countryOffices: 2,
    rfas: 7,
    missionNotifications: 3,
  });
  fc.assert(
    fc.property(scenarios, editsOf(does), baseline, (scenario, edits, entered) => {
      const later = { ...edited(scenario, edits), baseline: entered ?? scenario.baseline };
      fc.pre(isDecided(scenario) && isDecided(later));
      const parts = partsBetween(reportOn(scenario), reportOn(later), scenario.today);
      const [then, now] = [amounts(scenario), amounts(later)];
      for (const [id, [numerator, denominator]] of Object.entries(now)) {
        const own = [...parts].find(([figure]) => figure === id)?.[1] ?? [];
        const [numeratorThen, denominatorThen] = then[id] ?? [0, 0];
        expect([id, sum(own, 'numerator'), sum(own, 'denominator')]).toEqual([
          id,
          numerator - numeratorThen,
          denominator - denominatorThen,
        ]);
      }
    }),
    { numRuns: 40 },
  );
});

/** The scenario with a reference for each request: without one a request is known by its day and addressee alone. */
function referenced(scenario: Scenario): Scenario {
  const placed = scenario.placed.map((one, number) => ({
    ...one,
    log: {
      ...one.log,
      rows: one.log.rows.map((row, index) => ({ ...row, reference: `R-${number}/${index}` })),
    },
  }));
  return { ...scenario, placed };
}

describe('of one kind of edit, the parts name no other cause', () => {
  const BESIDE = ['basis', 'entered'];

  it.each([
    ['entered later', fc.constant<Edit['does']>('copy'), ['sentSince', 'recordedLate']],
    ['taken out', fc.constant<Edit['does']>('remove'), ['gone']],
    ['given another outcome', fc.constant<Edit['does']>({ outcome: 'negative' }), ['corrected']],
    ['given another addressee', fc.constant<Edit['does']>({ addressee: 'State C' }), []],
    ['replied to', fc.constant<Edit['does']>({ replied: '2023-04-04' }), ['replied', 'corrected']],
  ])('requests that were %s', (_, does, causes) => {
    fc.assert(
      fc.property(scenariosWithoutRepeats.map(referenced), editsOf(does), (scenario, edits) => {
        const later = edited(scenario, edits);
        const parts = partsBetween(reportOn(scenario), reportOn(later), scenario.today);
        const named = new Set([...parts.values()].flat().map(({ cause }) => cause));
        expect([...named].filter((cause) => !causes.includes(cause) && !BESIDE.includes(cause))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
