/** The explanation of a number: what it was calculated from, by which rules, and the requests behind it. */
export const trace = {
  numerator: 'Numerator',
  denominator: 'Denominator',
  rules: 'Rules',
  rule: '{name} ({follows}): {says}',
  notes: 'Notes',
  counted: { one: '{count} request counted', other: '{count} requests counted' },
  leftOut: 'Left out: {requests}',
  previous: {
    one: '{count} request of the previous period, to compare with',
    other: '{count} requests of the previous period, to compare with',
  },
  entered: {
    one: '{count} of the previous period was entered and stands in no log.',
    other: '{count} of the previous period were entered and stand in no log.',
  },
  enteredCount: 'This number was entered and comes from no log.',
  register: 'This figure comes from a register and counts no requests of the logs.',
  columns: {
    cell: 'Cell',
    sheet: 'Sheet',
    workbook: 'Workbook',
  },
};
