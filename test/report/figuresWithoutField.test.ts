import { figuresWithoutField } from '../../src/report/figuresWithoutField';
import type { RequestLog } from '../../src/log/model/requestLog';
import type { Report } from '../../src/report/report';
import { requestsOfIssues } from '../../src/report/requestOfIssue';
import { knownDay } from '../../src/ground/calendarDay';
import { headquartersLog, otpLog } from './logRows';
import { reportOf } from './reportOfLogs';

const REPLIED = {
  reference: 'R-1',
  addressee: 'Chile',
  sent: '2022-10-03',
  replied: '2022-10-13',
  recorded: '2022-10-13',
  outcome: 'positive',
};

function onlyLog({ logs }: Report): RequestLog {
  const [log] = logs;
  if (log === undefined) throw new Error('There is no log.');
  return log;
}

test.each([
  [headquartersLog([REPLIED], ['replied'])],
  [headquartersLog([REPLIED], ['outcome'])],
  [headquartersLog([REPLIED], ['replied', 'outcome'])],
  [otpLog([REPLIED], ['replied', 'recorded'])],
  [otpLog([REPLIED])],
])('names the figures that are n/a for want of what the log does not hold', (plain) => {
  const report = reportOf([plain]);
  const expected = [...report.figures.values()].flatMap(({ id, reason }) =>
    reason?.code === 'notInLog' ? [id] : [],
  );
  const named = figuresWithoutField(onlyLog(report)).flatMap(({ figures }) => figures);
  expect(new Set(named)).toEqual(new Set(expected));
});

test('a finding is told with the request in whose row it lies', () => {
  const report = reportOf([headquartersLog([{ ...REPLIED, outcome: '' }])]);
  const requestOf = requestsOfIssues(report.logs);
  const [issue] = onlyLog(report).issues;
  if (issue === undefined) throw new Error('There is no finding.');
  expect(requestOf(issue)).toEqual({
    reference: 'R-1',
    addressee: 'Chile',
    sent: knownDay(2022, 10, 3),
  });
  expect(requestOf({ ...issue, cell: 'A900' })).toBeUndefined();
  expect(requestOf({ ...issue, sheet: 'Another' })).toBeUndefined();
});
