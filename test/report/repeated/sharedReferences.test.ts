import { countryOfficesLog, headquartersLog } from '../logRows';
import { reportOf } from '../reportOfLogs';

const SENT = '2022-10-03';
const STATES = ['Belgium', 'Chile', 'Ghana', 'Japan', 'Mali', 'Norway', 'Peru', 'Senegal'];

function sharedIn(...logs: Parameters<typeof reportOf>[0]): readonly unknown[] {
  return reportOf(logs)
    .issues.filter(({ finding }) => finding.code === 'sharedReference')
    .map(({ workbook, cell, found, finding }) => [
      workbook,
      cell,
      found,
      'differing' in finding && finding.differing,
      'first' in finding && `${finding.first.workbook} ${finding.first.cell}`,
    ]);
}

describe('a reference that stands in the logs of two sections', () => {
  it('is named where it goes to the same addressee, with what the two rows differ in', () => {
    const request = { reference: 'NV/2022/17', addressee: 'State A', sent: SENT };
    const other = { ...request, reference: 'NV/2022/18' };
    const first = headquartersLog([request, { ...other, addressee: 'The State B' }]);
    const second = countryOfficesLog([{ ...other, addressee: 'State B', sent: '2022-10-04' }, request]);
    expect(sharedIn(first, second)).toEqual([
      ['book 1.xlsx', 'A2', 'NV/2022/18', ['origin', 'sent'], 'book 0.xlsx A3'],
    ]);
  });

  it('is not named where the request is the same to the letter: that one is counted once', () => {
    const request = { reference: '1', addressee: 'State A', sent: SENT };
    expect(sharedIn(headquartersLog([request]), headquartersLog([request]))).toEqual([]);
  });

  it('is not named where the sections merely number their requests alike', () => {
    const rows = STATES.map((addressee, index) => ({ reference: String(index + 1), addressee, sent: SENT }));
    const others = rows.map((row, index) => ({
      ...row,
      addressee: index === 3 ? row.addressee : (STATES[(index + 1) % STATES.length] ?? ''),
    }));
    expect(sharedIn(headquartersLog(rows), countryOfficesLog(others))).toEqual([]);
  });

  it('is named where a whole register of mere numbers was sent again as that of another section', () => {
    const rows = STATES.map((addressee, index) => ({ reference: String(index + 1), addressee, sent: SENT }));
    expect(sharedIn(headquartersLog(rows), countryOfficesLog(rows))).toHaveLength(STATES.length);
    expect(sharedIn(headquartersLog(rows.slice(0, 1)), countryOfficesLog(rows.slice(0, 1)))).toEqual([]);
  });

  it('is not named where it went to other addressees, or where no addressee is known', () => {
    const circular = { reference: 'NV/2022/17', sent: SENT };
    expect(
      sharedIn(
        headquartersLog([{ ...circular, addressee: 'State A' }]),
        countryOfficesLog([{ ...circular, addressee: 'State B' }]),
      ),
    ).toEqual([]);
    expect(sharedIn(headquartersLog([circular]), countryOfficesLog([circular]))).toEqual([]);
  });
});
