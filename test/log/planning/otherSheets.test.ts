import { otherSheets } from '../../../src/log/planning/otherSheets';
import { planLogs } from '../../../src/log/planning/planLogs';
import { workbookOf } from '../workbookOf';

const LOG = [
  ['Reference', 'Type of request', 'Date sent', 'Origin'],
  ['R-1', 'RFC', '2022-10-03', 'Headquarters'],
  ['R-2', 'RFC', '2022-11-03', 'Headquarters'],
];

describe('the sheets beside those of the logs', () => {
  const workbook = workbookOf(
    {
      Log: LOG,
      Warrants: [
        ['Person', 'Situation', 'Warrant issued'],
        ['Person 1', 'Situation A', '2013-08-02'],
      ],
      Contacts: [
        ['Name', 'Telephone'],
        ['Somebody', '12'],
      ],
      Empty: [],
    },
    'register.xlsx',
  );
  const { unused } = otherSheets(planLogs(workbook, []));

  it('are named where they hold something', () => {
    expect(unused).toContainEqual({ workbook: 'register.xlsx', sheet: 'Contacts' });
  });

  it('are not those of a log, nor empty ones', () => {
    const names = unused.map(({ sheet }) => sheet);
    expect(names).not.toContain('Log');
    expect(names).not.toContain('Empty');
  });
});
