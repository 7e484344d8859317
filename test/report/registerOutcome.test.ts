import { knownDay } from '../../src/ground/calendarDay';
import { registerOutcome } from '../../src/report/registerOutcome';

const SINCE = knownDay(2005, 7, 8);

test('the persons outstanding in all situations are what the figure counts, as the sheet of notes says it', () => {
  const outstanding = [
    { situation: 'Situation A', count: 2, since: SINCE },
    { situation: 'Situation B', count: 1, since: SINCE },
  ];
  expect(registerOutcome({ warrants: { outstanding, isUndecided: false } })).toMatchObject({
    numerator: 3,
    counted: 3,
    reason: null,
  });
});

test('without a register the figure is not known, and not nought', () => {
  expect(registerOutcome({ warrants: undefined })).toMatchObject({
    value: null,
    counted: 0,
    reason: { code: 'noRegister' },
  });
});

test('where nobody has said what is public, what the register says to be public is counted, and a note says so', () => {
  const one = { situation: 'Situation A', count: 2, since: SINCE };
  expect(registerOutcome({ warrants: { outstanding: [one], isUndecided: true } })).toMatchObject({
    numerator: 2,
    notes: [{ code: 'publicityUndecided' }],
  });
  expect(registerOutcome({ warrants: { outstanding: [], isUndecided: true } })).toMatchObject({
    value: null,
    reason: { code: 'publicityUndecided' },
  });
});
