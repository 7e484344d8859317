/** The sheets on which Excel's own formulas recompute the report. */
export const checks = {
  title: 'Check with Excel’s own formulas',
  introduction:
    'Each line recomputes a number of the report with plain formulas of Excel, from the requests on the sheet “{sheet}”, and compares the result with the cell in which the report shows the number. The difference is 0 where both agree.',
  requests:
    'The requests that take part in the figures, in normalised form, each once. Headings and values are the machine names of the report. The sheet holds single requests: do not hand it on with a report that is shared.',
  requestCount: { one: '{count} request', other: '{count} requests' },
  tooMany: 'Not available: the logs hold more requests than a workbook can recompute.',
  inputs: 'What the formulas take',
  words: 'Words: not available, agrees, differs',
  agrees: '✓ agrees',
  differs: '✗ differs',
  logged: {
    otp: 'A log of the Office of the Prosecutor was read (1) or not (0)',
    registry: 'A log of the Registry was read (1) or not (0)',
    headquarters: 'A log of headquarters was read (1) or not (0)',
    countryOffices: 'A log of the Country Offices was read (1) or not (0)',
  },
  before: {
    name: 'Counts of the previous period',
    covered: 'Items in the logs',
    counted: 'Counted',
    entered: 'Entered',
    used: 'Used',
  },
  columns: {
    number: 'Number',
    numerator: 'Numerator',
    denominator: 'Denominator',
    missing: 'Not available if above 0',
    recomputed: 'By formula',
    shown: 'In the report',
    difference: 'Difference',
    result: 'Result',
    compared: 'Compared with',
  },
  cover: 'Differences from Excel’s own formulas',
};
