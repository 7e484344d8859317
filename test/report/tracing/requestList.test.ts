import { groupsOfTrace } from '../../../src/report/tracing/requestGroup';
import { RequestList } from '../../../src/report/tracing/requestList';
import { tracedRequest } from '../../../src/report/tracing/tracedRequest';
import { traceFigure } from '../../../src/report/tracing/traceNumber';
import { otpLog } from '../logRows';
import { reportOf } from '../reportOfLogs';

const EXECUTED = { kind: 'rfa', sent: '2022-10-03', replied: '2022-11-03', recorded: '2022-11-04' };
const PENDING = { kind: 'rfa', sent: '2022-10-04' };

const REPORT = reportOf([
  otpLog([
    { ...PENDING, reference: 'RFA‑01/É' },
    { ...EXECUTED, reference: 'RFA-02' },
  ]),
  otpLog([
    { ...EXECUTED, reference: 'RFA-03' },
    { ...PENDING, reference: '' },
  ]),
]);

const list = new RequestList(groupsOfTrace(traceFigure(REPORT, 'area2.otp.executedShare')));

function shown(one: RequestList, from = 0, to = one.length): readonly string[] {
  return one.slice(from, to).map((request) => `${tracedRequest(request).reference} ${request.standing}`);
}

describe('the list of the requests behind a number', () => {
  it('has the counted first and those left out by their reason, through all logs', () => {
    expect(shown(list)).toEqual(['RFA-02 counted', 'RFA-03 counted', 'RFA‑01/É pending', ' pending']);
  });

  it('gives any part of itself, across its groups and beyond its end', () => {
    expect(shown(list, 1, 3)).toEqual(['RFA-03 counted', 'RFA‑01/É pending']);
    expect(shown(list, 3, 10)).toEqual([' pending']);
    expect(shown(list, 10, 20)).toEqual([]);
  });

  it('finds references by a part, in whatever case, accents and dashes they are written', () => {
    expect(shown(list.withReference(' rfa-01/e'))).toEqual(['RFA‑01/É pending']);
    expect(shown(list.withReference('RFA-0'))).toHaveLength(3);
    expect(shown(list.withReference('9'))).toEqual([]);
    expect(shown(list.withReference(' '))).toHaveLength(4);
  });
});
