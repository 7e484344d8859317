import { knownDay } from '../../src/ground/calendarDay';
import { ratio } from '../../src/ground/ratio';
import type { RegisterEntry, RegisterRead } from '../../src/log/registers/registerEntry';
import type { EntriesCounted } from '../../src/report/entriesCounted';
import type { FigureOutcome } from '../../src/report/figureOutcome';
import { periodStartingIn } from '../../src/report/period';
import { registerOutcome } from '../../src/report/registerOutcome';
import { personsOutstanding } from '../../src/report/rules/personsOutstanding';

const SINCE = knownDay(2005, 7, 8);
const WHEN = { period: periodStartingIn(2022), asAt: knownDay(2023, 9, 15) };

const REGISTER: RegisterRead = {
  id: 'warrants',
  workbook: 'Warrants.xlsx',
  sheet: 'Register',
  fields: new Set(),
  entries: [],
  question: undefined,
  answer: null,
  daysNotRead: undefined,
  undecidedDays: [],
  publicityNotRead: [],
  isCutShort: false,
};

function warrant(person: string, situation: string): RegisterEntry {
  return {
    texts: new Map([
      ['person', person],
      ['situation', situation],
    ]),
    days: new Map([['issued', SINCE]]),
    amounts: new Map(),
    choices: new Map(),
    publicFrom: SINCE,
    issues: [],
  };
}

const WITH_ENTRY: RegisterRead = { ...REGISTER, entries: [warrant('A', 'Situation A')] };

/** What the figure says of registers that give these counts. */
function outcomeOf(counts: EntriesCounted, registers: readonly RegisterRead[] = [WITH_ENTRY]): FigureOutcome {
  return registerOutcome({ from: 'warrants', entries: () => counts }, { registers, ...WHEN });
}

test('the persons outstanding in all situations are what the figure counts, as the sheet of notes says it', () => {
  const entries = [warrant('A', 'Situation A'), warrant('B', 'Situation A'), warrant('C', 'Situation B')];
  const registers = [{ ...REGISTER, entries }];
  expect(
    registerOutcome({ from: 'warrants', entries: personsOutstanding }, { registers, ...WHEN }),
  ).toMatchObject({
    numerator: 3,
    counted: 3,
    reason: null,
  });
});

test('without a register the figure is not known, and not nought', () => {
  expect(outcomeOf({ value: ratio(0, 1), counted: 0, parts: [], isUndecided: false }, [])).toMatchObject({
    value: null,
    counted: 0,
    reason: { code: 'noRegister', register: 'warrants' },
  });
});

test('of a register without an entry that can be counted the figure is not known either', () => {
  const nothing = { value: ratio(0, 1), counted: 0, parts: [], isUndecided: false };
  expect(outcomeOf(nothing, [REGISTER])).toMatchObject({
    value: null,
    reason: { code: 'noEntries', register: 'warrants' },
  });
  expect(outcomeOf(nothing)).toMatchObject({ numerator: 0, reason: null });
});

test('where nobody has said what is public, what the register says to be public is counted, and a note says so', () => {
  expect(outcomeOf({ value: ratio(2, 1), counted: 2, parts: [], isUndecided: true })).toMatchObject({
    numerator: 2,
    notes: [{ code: 'publicityUndecided', register: 'warrants' }],
  });
  expect(outcomeOf({ value: ratio(0, 1), counted: 0, parts: [], isUndecided: true })).toMatchObject({
    value: null,
    reason: { code: 'publicityUndecided', register: 'warrants' },
  });
});
