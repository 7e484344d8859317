import { knownDay } from '../../src/ground/calendarDay';
import { registerOutcome } from '../../src/report/registerOutcome';

const SINCE = knownDay(2005, 7, 8);

test('the persons outstanding in all situations are what the figure counts, as the sheet of notes says it', () => {
  const outstanding = [
    { situation: 'Situation A', count: 2, since: SINCE },
    { situation: 'Situation B', count: 1, since: SINCE },
  ];
  expect(registerOutcome({ outstanding })).toMatchObject({ numerator: 3, counted: 3, reason: null });
});

test('without a register the figure is not known, and not nought', () => {
  expect(registerOutcome({ outstanding: undefined })).toMatchObject({
    value: null,
    counted: 0,
    reason: { code: 'noRegister' },
  });
});
