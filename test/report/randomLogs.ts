import fc from 'fast-check';
import { dayAfter, type IsoDay, isDay } from './naiveCalendar';
import type { PlainBaseline, PlainField, PlainLog, PlainRow } from './naiveOracle';
import { plainRow } from './logRows';
import type { PlacedLog } from './reportOfLogs';

/** The logs of a run, as sections might keep them, with all that can be wrong with them. */
export interface Scenario {
  readonly baseline: PlainBaseline | undefined;
  readonly today: IsoDay;
  readonly placed: readonly PlacedLog[];
  readonly blockSizes: readonly number[];
  readonly dateSystem: 1900 | 1904;
}

/** The period that the scenarios are about begins in this year. */
export const YEAR = 2022;

const OTP_KINDS = ['rfa', 'rfa', 'missionNotification', 'rfi'];
const REGISTRY_KINDS = ['rfc', 'rfc', 'rfc', 'rfc', 'decisionNotification', 'mission', 'agreementEffort'];

/** What a log is about: what its profile fixes, and the kinds and origins of its rows. */
interface Theme {
  readonly fixed: PlainLog['fixed'];
  readonly columns: readonly PlainField[];
  readonly kinds: readonly string[];
  readonly origins: readonly string[];
}

const THEMES: readonly Theme[] = [
  { fixed: { organ: 'OTP', kind: 'rfa' }, columns: [], kinds: [''], origins: [''] },
  { fixed: { kind: 'rfa' }, columns: [], kinds: [''], origins: [''] },
  { fixed: { organ: 'OTP' }, columns: ['kind'], kinds: OTP_KINDS, origins: [''] },
  { fixed: {}, columns: ['kind'], kinds: OTP_KINDS, origins: [''] },
  {
    fixed: { organ: 'Registry', kind: 'rfc', origin: 'headquarters' },
    columns: [],
    kinds: [''],
    origins: [''],
  },
  { fixed: { kind: 'rfc', origin: 'countryOffice' }, columns: [], kinds: [''], origins: [''] },
  { fixed: { organ: 'Registry', kind: 'decisionNotification' }, columns: [], kinds: [''], origins: [''] },
  {
    fixed: { organ: 'Registry', origin: 'headquarters' },
    columns: ['kind'],
    kinds: REGISTRY_KINDS,
    origins: [''],
  },
  {
    fixed: { kind: 'rfc' },
    columns: ['origin'],
    kinds: [''],
    origins: ['headquarters', 'countryOffice'],
  },
  {
    fixed: {},
    columns: ['organ', 'kind', 'origin'],
    kinds: [...REGISTRY_KINDS, ...OTP_KINDS],
    origins: ['headquarters', 'countryOffice'],
  },
];

const OPTIONAL: readonly PlainField[] = [
  'addressee',
  'replied',
  'recorded',
  'outcome',
  'status',
  'category',
  'purpose',
];

const UNREADABLE = ['someday', '2023-02-30', 'soon after'];
const UNKNOWN = 'Quite unheard of';

function daysOf(today: IsoDay): readonly IsoDay[] {
  const edges = [
    '2021-09-15',
    '2021-09-16',
    '2022-09-15',
    '2022-09-16',
    '2023-06-15',
    '2023-06-16',
    '2023-09-15',
    '2023-09-16',
  ];
  return [...edges, '2002-06-30', '2002-07-01', today, dayAfter(today, 1), dayAfter(today, 2000)];
}

function sentDay(today: IsoDay): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.nat(370).map((days) => dayAfter('2022-09-14', days)) },
    { weight: 3, arbitrary: fc.nat(760).map((days) => dayAfter('2021-09-10', days)) },
    { weight: 4, arbitrary: fc.constantFrom(...daysOf(today)) },
    { weight: 1, arbitrary: fc.constantFrom('', ...UNREADABLE) },
  );
}

/** What stands in a date cell beside an earlier date: nothing, a day some days on, an edge, or no date. */
function laterDay(today: IsoDay): fc.Arbitrary<(from: string) => string> {
  const after = fc
    .oneof(
      fc.integer({ min: -1, max: 3 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: -5, max: 400 }),
    )
    .map((days) => (from: string) => (isDay(from) ? dayAfter(from, days) : '2023-03-03'));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(() => '') },
    { weight: 6, arbitrary: after },
    { weight: 2, arbitrary: fc.constantFrom(...daysOf(today)).map((day) => () => day) },
    { weight: 1, arbitrary: fc.constantFrom(...UNREADABLE).map((text) => () => text) },
  );
}

/** Mostly one of the values; now and then nothing, or a text that means none of them. */
function coded(values: readonly string[], empty: number): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...values) },
    { weight: empty, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constant(UNKNOWN) },
  );
}

function rowOf({ columns, kinds, origins }: Theme, today: IsoDay): fc.Arbitrary<PlainRow> {
  const cells = fc.record({
    hasReference: fc.integer({ min: 0, max: 9 }),
    organ: fc.integer({ min: 0, max: 19 }),
    kind: columns.includes('kind') ? coded(kinds, 1) : fc.constant(''),
    origin: columns.includes('origin') ? coded(origins, 2) : fc.constant(''),
    category: coded(['defence', 'victims', 'witnessProtection', 'judicialSupport', 'other'], 2),
    purpose: coded(
      ['arrestAndSurrender', 'assetIdentification', 'legalAidInvestigation', 'assetRecovery'],
      6,
    ),
    addressee: fc.constantFrom('State A', 'State B', ''),
    sent: sentDay(today),
    replied: laterDay(today),
    recorded: laterDay(today),
    outcome: coded(['positive', 'positive', 'partial', 'negative', 'withdrawn'], 3),
    status: fc.constantFrom('', '', '', 'recordingUnderWay', 'Closed'),
  });
  return cells.map(({ hasReference, organ, replied, recorded, ...row }) => {
    const repliedOn = replied(row.sent);
    return plainRow({
      ...row,
      reference: hasReference === 0 ? '' : 'given',
      organ: organCell(organ, row.kind),
      replied: repliedOn,
      recorded: recorded(repliedOn),
    });
  });
}

/** The organ that sends items of the kind; now and then nothing, or no organ. */
function organCell(choice: number, kind: string): string {
  if (choice === 0) return UNKNOWN;
  if (choice <= 3) return '';
  return OTP_KINDS.includes(kind) ? 'OTP' : 'Registry';
}

function logOfTheme(theme: Theme, today: IsoDay): fc.Arbitrary<PlainLog> {
  const row = fc.oneof(
    { weight: 15, arbitrary: rowOf(theme, today) },
    { weight: 1, arbitrary: fc.constant(plainRow({})) },
  );
  return fc
    .record({
      optional: fc.tuple(
        ...OPTIONAL.map((field) => fc.integer({ min: 0, max: 7 }).map((n) => [field, n] as const)),
      ),
      rows: fc.array(row, { minLength: 1, maxLength: 14 }),
      purpose: fc.constantFrom(undefined, undefined, 'arrestAndSurrender', 'assetIdentification'),
    })
    .map(({ optional, rows, purpose }) => {
      const present = optional.filter(([, chance]) => chance > 0).map(([field]) => field);
      const columns = new Set<PlainField>(['reference', 'sent', ...theme.columns, ...present]);
      const isFixed = purpose !== undefined && !columns.has('purpose');
      const fixed = isFixed ? { ...theme.fixed, purpose } : theme.fixed;
      return { columns, fixed, rows };
    });
}

/** A request that stands a second time, in its own log or in another. */
interface Repeat {
  readonly from: number;
  readonly fromRow: number;
  readonly to: number;
  readonly change: PlainField | null;
}

const repeat: fc.Arbitrary<Repeat> = fc.record({
  from: fc.nat(2),
  fromRow: fc.nat(13),
  to: fc.nat(2),
  change: fc.constantFrom<PlainField | null>(
    null,
    null,
    'replied',
    'outcome',
    'addressee',
    'sent',
    'kind',
    'origin',
    'category',
  ),
});

const CHANGED: Readonly<Partial<Record<PlainField, string>>> = {
  replied: '2023-05-05',
  outcome: 'negative',
  addressee: 'State C',
  sent: '2023-01-01',
  kind: 'rfc',
  origin: 'countryOffice',
  category: 'victims',
};

function withReferences(logs: readonly PlainLog[]): readonly PlainLog[] {
  return logs.map((log, number) => ({
    ...log,
    rows: log.rows.map((row, index) =>
      row.reference === '' ? row : { ...row, reference: `R-${number + 1}/${index + 1}` },
    ),
  }));
}

/** A log that does not know the origin of its requests and holds RFCs is not read: there it is an RFI. */
function fitting(row: PlainRow, { columns, fixed }: PlainLog): PlainRow {
  const knowsOrigin = columns.has('origin') || fixed.origin !== undefined;
  return row.kind === 'rfc' && !knowsOrigin ? { ...row, kind: 'rfi' } : row;
}

function withRepeats(logs: readonly PlainLog[], repeats: readonly Repeat[]): readonly PlainLog[] {
  return repeats.reduce<readonly PlainLog[]>((all, { from, fromRow, to, change }) => {
    const source = all[from % all.length];
    const row = source?.rows[fromRow % source.rows.length];
    if (!row) return all;
    const copy = change === null ? row : { ...row, [change]: CHANGED[change] ?? '' };
    return all.map((log, index) =>
      index === to % all.length ? { ...log, rows: [...log.rows, fitting(copy, log)] } : log,
    );
  }, logs);
}

/** The OTP's counts are entered together; of the Registry's, either. */
const baselines: fc.Arbitrary<PlainBaseline> = fc
  .record({
    otp: fc.option(fc.tuple(fc.nat(9), fc.nat(3))),
    headquarters: fc.option(fc.nat(9)),
    countryOffices: fc.option(fc.nat(9)),
  })
  .map(({ otp, headquarters, countryOffices }) => ({
    ...(otp ? { rfas: otp[0] + otp[1], missionNotifications: otp[1] } : {}),
    ...(headquarters === null ? {} : { headquarters }),
    ...(countryOffices === null ? {} : { countryOffices }),
  }));

function scenarioOn(today: IsoDay, areRepeated: boolean): fc.Arbitrary<Scenario> {
  const log = fc.constantFrom(...THEMES).chain((theme) => logOfTheme(theme, today));
  const placed = fc.record({
    log,
    workbook: fc.nat(1),
    seed: fc.nat(1000),
  });
  return fc
    .record({
      placed: fc.array(placed, { minLength: 1, maxLength: 3 }),
      repeats: areRepeated ? fc.array(repeat, { maxLength: 4 }) : fc.constant([]),
      blockSizes: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
      dateSystem: fc.constantFrom<1900 | 1904>(1900, 1904),
      baseline: fc.option(baselines, { nil: undefined }),
    })
    .map(({ placed: unordered, repeats, ...rest }) => {
      const ordered = [...unordered].sort((a, b) => a.workbook - b.workbook);
      const logs = withRepeats(withReferences(ordered.map((one) => one.log)), repeats);
      return {
        ...rest,
        today,
        placed: ordered.map((one, index) => ({ ...one, log: logs[index] ?? one.log })),
      };
    });
}

const TODAYS = ['2023-08-01', '2023-09-15', '2023-09-16', '2024-03-01', '2026-11-24'];

/** Scenarios with requests that stand twice. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .constantFrom(...TODAYS)
  .chain((today) => scenarioOn(today, true));

/** Scenarios in which every reference that is given stands once. */
export const scenariosWithoutRepeats: fc.Arbitrary<Scenario> = fc
  .constantFrom(...TODAYS)
  .chain((today) => scenarioOn(today, false));
