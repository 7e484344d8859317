import type { CalendarDay } from '../../ground/calendarDay';
import { serialOfDay } from '../../ground/dateSerial';
import type { Messages } from '../../locales/messages';
import { type Formula, formula } from '../../plan/formula';
import { isLogged, loggedOrgans } from '../../report/loggedOrgans';
import type { Period } from '../../report/period';
import type { Report } from '../../report/report';
import { BASELINE_COUNTS, type BaselineCount } from '../../report/rules/baseline';
import { COUNT_FORMAT } from '../../wording/figureFormat';
import { type Block, stack } from '../blocks/block';
import { line, type LineCell } from '../blocks/line';
import { STYLES } from '../blocks/styles';
import type { CheckedSender, CheckInputs } from './checkInputs';
import { cellAt, CHECKS_WIDTHS } from './checksPlace';
import {
  ALL_OF,
  COUNTRY_OFFICE_RFCS,
  countOf,
  HEADQUARTERS_RFCS,
  MISSION_NOTIFICATIONS,
  RFAS,
  sentIn,
  type Sort,
} from './requestCounts';

const SENDERS: readonly CheckedSender[] = ['otp', 'registry', 'headquarters', 'countryOffices'];

/** The rows of the inputs, from the first of them on. */
const [PERIOD, PREVIOUS, AS_AT, WORDS, LOGGED] = [1, 2, 3, 4, 5];
const BEFORE_HEADER = LOGGED + SENDERS.length;
const BEFORE = BEFORE_HEADER + 1;

/** How many rows {@link inputLines} has. */
export const INPUT_ROWS = BEFORE + BASELINE_COUNTS.length;

/** The columns of the counts of the period before. */
const [COVERED, COUNTED, ENTERED, USED] = [1, 2, 3, 4];

/** What is counted of each sender before, and whose requests show that the logs reach that period. */
const BEFORE_SORTS: Readonly<Record<BaselineCount, { readonly sort: Sort; readonly all: Sort }>> = {
  rfas: { sort: RFAS, all: ALL_OF.otp },
  missionNotifications: { sort: MISSION_NOTIFICATIONS, all: ALL_OF.otp },
  headquarters: { sort: HEADQUARTERS_RFCS, all: ALL_OF.headquarters },
  countryOffices: { sort: COUNTRY_OFFICE_RFCS, all: ALL_OF.countryOffices },
};

/** Where the inputs of the formulas stand, if their first row is at `top`. */
export function inputCells(
  top: number,
  given: Pick<CheckInputs, 'parts' | 'isRead' | 'edition'>,
): CheckInputs {
  const period = (row: number): CheckInputs['period'] => ({
    start: cellAt(top + row, 1),
    end: cellAt(top + row, 2),
  });
  const loggedCell = (sender: CheckedSender): ReturnType<typeof cellAt> =>
    cellAt(top + LOGGED + SENDERS.indexOf(sender), 1);
  const usedCell = (name: BaselineCount): ReturnType<typeof cellAt> =>
    cellAt(top + BEFORE + BASELINE_COUNTS.indexOf(name), USED);
  return {
    period: period(PERIOD),
    previous: period(PREVIOUS),
    asAt: cellAt(top + AS_AT, 1),
    notAvailable: cellAt(top + WORDS, 1),
    agrees: cellAt(top + WORDS, 2),
    differs: cellAt(top + WORDS, 3),
    logged: {
      otp: loggedCell('otp'),
      registry: loggedCell('registry'),
      headquarters: loggedCell('headquarters'),
      countryOffices: loggedCell('countryOffices'),
    },
    before: {
      rfas: usedCell('rfas'),
      missionNotifications: usedCell('missionNotifications'),
      headquarters: usedCell('headquarters'),
      countryOffices: usedCell('countryOffices'),
    },
    ...given,
  };
}

/** What the formulas take that stands in no request: days, words, of whom a log was read, counts of the period before. */
export function inputLines(report: Report, inputs: CheckInputs, messages: Messages): Block {
  const { checks, report: texts } = messages;
  const words = [messages.notAvailable, checks.agrees, checks.differs];
  return stack([
    line(
      [{ column: 0, lastColumn: CHECKS_WIDTHS.length - 1, value: checks.inputs, style: STYLES.heading }],
      CHECKS_WIDTHS,
      24,
    ),
    periodLine(texts.period, report.period, messages),
    periodLine(texts.previous, report.previous, messages),
    daysLine(texts.asAt, [report.asAt], messages),
    named(
      checks.words,
      words.map((value) => ({ value, style: { ...STYLES.text, horizontal: 'right' as const } })),
    ),
    ...SENDERS.map((sender) => named(checks.logged[sender], [number(wasLogged(sender, report) ? 1 : 0)])),
    beforeHeader(messages),
    ...BASELINE_COUNTS.map((name, index) => beforeLine(name, index, report, inputs, messages)),
  ]);
}

type Cell = Pick<LineCell, 'value' | 'style' | 'formula'>;

function named(name: string, cells: readonly Cell[]): Block {
  return line(
    [
      { column: 0, value: name, style: STYLES.text },
      ...cells.map((cell, index) => ({ column: 1 + index, ...cell })),
    ],
    CHECKS_WIDTHS,
  );
}

function number(value: number): Cell {
  return { value, style: { ...STYLES.number, numberFormat: COUNT_FORMAT } };
}

function calculated(code: Formula): Cell {
  return { value: '', formula: code, style: { ...STYLES.number, numberFormat: COUNT_FORMAT } };
}

function periodLine(name: string, { start, end }: Period, messages: Messages): Block {
  return daysLine(name, [start, end], messages);
}

function daysLine(name: string, days: readonly CalendarDay[], { cover }: Messages): Block {
  const style = { ...STYLES.number, numberFormat: cover.dateFormat };
  return named(
    name,
    days.map((day) => ({ value: serialOfDay(day), style })),
  );
}

function wasLogged(sender: CheckedSender, { logs }: Report): boolean {
  const logged = loggedOrgans(logs);
  switch (sender) {
    case 'otp':
      return isLogged(logged, 'OTP');
    case 'registry':
      return isLogged(logged, 'Registry');
    case 'headquarters':
      return isLogged(logged, 'Registry', 'headquarters');
    case 'countryOffices':
      return isLogged(logged, 'Registry', 'countryOffice');
  }
}

function beforeHeader({ checks }: Messages): Block {
  const { name, covered, counted, entered, used } = checks.before;
  const headings = [covered, counted, entered, used];
  return line(
    [
      { column: 0, value: name, style: STYLES.header },
      ...headings.map((value, index) => ({ column: 1 + index, value, style: STYLES.numberHeader })),
    ],
    CHECKS_WIDTHS,
    30,
  );
}

/** The logs are used where they reach the period before; else what was entered, of a sender that has a log. */
function beforeLine(
  name: BaselineCount,
  index: number,
  report: Report,
  inputs: CheckInputs,
  messages: Messages,
): Block {
  const { sort, all } = BEFORE_SORTS[name];
  const row = inputs.before[name].range.firstRow;
  const [covered, counted, entered] = [COVERED, COUNTED, ENTERED].map((column) => cellAt(row, column));
  if (covered === undefined || counted === undefined || entered === undefined) return stack([]);
  const sender = index < 2 ? 'otp' : name === 'headquarters' ? 'headquarters' : 'countryOffices';
  const given = report.previousCounts[name];
  const isEntered = given?.source === 'baseline' && wasLogged(sender, report);
  return named(messages.baselineCounts[name], [
    calculated(countOf(all, sentIn(inputs.previous))),
    calculated(countOf(sort, sentIn(inputs.previous))),
    isEntered ? number(given.count) : { ...number(0), value: '' },
    calculated(
      formula`IF(${covered}>0,${counted},IF(ISNUMBER(${entered}),${entered},${inputs.notAvailable}))`,
    ),
  ]);
}
