/** What goes outside: the shared copy of a report, and what its sender is told of it. */
export const share = {
  sheets: {
    cover: 'Contents',
    notes: 'Notes',
    totals: 'Requests sent',
    byCategory: 'Requests by category',
    byMonth: { otp: 'Months OTP', headquarters: 'Months HQ', countryOffices: 'Months Country Offices' },
    byAttribute: {
      addresseeType: 'Kinds of addressee {stream}',
      addressee: 'Addressees {stream}',
      situation: 'Situations {stream}',
      section: 'Sections {stream}',
    },
    chartOf: '{table} (chart)',
  },
  /** short, within the name of a sheet */
  streams: { otp: 'OTP', headquarters: 'HQ', countryOffices: 'CO' },
  states: {
    positive: 'Positive reply',
    otherReply: 'Other reply',
    withdrawn: 'Withdrawn',
    pending: 'Pending',
  },
  others: {
    addressee: 'Other addressees, each with few requests',
    situation: 'Other situations, each with few requests',
    section: 'Other sections, each with few requests',
  },
  notGiven: 'Not given',
  madeBy: 'Computed by Cooperation Report, version',
  introduction:
    'This workbook holds the figures of the report on cooperation, as tables and charts, without the requests that they are computed from.',
  introductionTables:
    'This workbook holds the figures of the report on cooperation, as tables, without the requests that they are computed from. The charts are in the copy that is made for Excel.',
  confidentiality:
    'Some information is withheld to respect the confidentiality of investigations and proceedings.',
  oneContents:
    'This worksheet contains one table: the contents of the workbook, with a link to each worksheet.',
  contentsName: 'Contents',
  oneTable: 'This worksheet contains one table.',
  oneChart: 'This worksheet contains one chart. The next lines say in words what it shows.',
  notesElsewhere: 'Notes are marked in the table and stand on the worksheet “Notes”.',
  backToContents: 'Back to the contents',
  tableOfChart: 'The table of this chart',
  notesTitle: 'Notes to the tables',
  method:
    'The figures follow the method of the Report of the Court on Cooperation to the twenty-second session of the Assembly of States Parties (2023).',
  noteMark: '[note {number}]',
  shorthand: 'Shorthand: {mark} is {meaning}.',
  shorthands: {
    c: 'confidential: the number is withheld, because it is small or a small number could be computed from it',
    x: 'not available',
    z: 'not applicable',
    low: 'nought by rounding only',
    r: 'revised',
    p: 'provisional: the reporting period is not over',
  },
  columns: {
    sheet: 'Worksheet',
    contents: 'What it holds',
    sender: 'Sender',
    code: 'Code of the figure',
    number: 'Note number',
    note: 'Note text',
  },
  notes: {
    notTold: 'A log does not have the field “{field}”. It is not known which of its requests belong here.',
    notInLog: 'Not available: a log does not hold the field “{field}”.',
    previousBegins:
      'The log of {sender} begins within the previous period. Earlier requests of that period are not counted, so the evolution may be too high.',
    noFigure: 'Not available for this report.',
  },
  altTexts: {
    column: 'Column chart: {title} ({series}). {list}.',
    bar: 'Bar chart: {title} ({series}). {list}.',
    line: 'Line chart: {title} ({series}). {list}.',
  },
  /** what the sender is told before the copy leaves */
  goesIn: 'What goes into the copy, sheet by sheet:',
  goesInTable: '{sheet}: {title} ({rows} × {columns})',
  goesInChart: '{sheet}: {title} (chart)',
  staysBehind: 'What is withheld, and why:',
  withheld: {
    requests:
      'The requests, their references, addressees and days, and the trace of each figure: they are confidential.',
    findings: 'Data quality: its findings quote cells of the logs.',
    logs: 'Names of files, sheets and cells, fingerprints of the data, profiles and settings: they tell of the section’s own files.',
    supplementary:
      'Supplementary figures, such as times, ages and the oldest pending requests: they would tell of single requests.',
    warrants: 'Situations of the outstanding warrants: they are texts of a register. Their number goes in.',
    breakdowns:
      'All breakdowns but one: where there are two, a number that is withheld in one can be computed from the other.',
    small:
      'In what is broken down, and by month: numbers from 1 to {most}, others from which they could be computed, and names with fewer than {threshold} requests.',
    checks: 'The recomputation by formulas, and defined names: they lead to the requests.',
  },
  leftOut:
    '{table}: nothing of this table goes in, because its small numbers cannot be protected, or not proven to be.',
  workedOut: {
    heading: 'What an outsider can work out of each number that is withheld (not in the copy):',
    headings: {
      table: 'Table',
      row: 'Row',
      column: 'Column',
      withheld: 'Withheld',
      possible: 'Possible for an outsider',
    },
    possible: '{least} to {most}',
    possibleAtLeast: '{least} to {most}, or further apart',
    none: 'Nothing is withheld in the breakdown, nor by month.',
  },
  /** several shared reports as one */
  combined: {
    compared: 'Reports compared',
    title: 'Reports of the Court on Cooperation compared: {periods}',
    madeBy: '{title}, computed by version {version}',
    groups: {
      sent: { name: 'Requests sent', title: 'Requests sent, report by report', valueAxis: 'Requests' },
      categories: {
        name: 'HQ by category',
        title: 'Requests of the Registry’s headquarters by category, report by report',
        valueAxis: 'Requests',
      },
      otpShares: {
        name: 'OTP shares',
        title: 'Shares executed of the requests of the Office of the Prosecutor, report by report',
        valueAxis: 'Share executed',
      },
      registryShares: {
        name: 'Registry shares',
        title: 'Shares of positive replies to the Registry’s headquarters, report by report',
        valueAxis: 'Share of positive replies',
      },
      otpDays: {
        name: 'OTP times',
        title: 'Average execution time of the requests of the Office of the Prosecutor, report by report',
        valueAxis: 'Days',
      },
      registryDays: {
        name: 'Registry times',
        title: 'Average time to reply to the Registry’s headquarters, report by report',
        valueAxis: 'Days',
      },
    },
    versions:
      'The reports were computed by different versions of the program ({versions}): their rules may differ.',
    languages: 'The reports are in different languages; their labels are those of this one.',
    labels: 'The reports name this figure differently: {label}',
    gap: 'The period before {period} is not among the reports.',
    samePeriod: 'Several reports are of one period: they are not added up.',
    written: 'The comparison was written to {file}',
  },
  written: 'The copy to share was written to {file}',
};
