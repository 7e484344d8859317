/** The names of the report's sheets, as their tabs show them. */
export const sheetNames = {
  cover: 'Cooperation report',
  overview: 'Overview',
  months: 'By month',
  area1: 'Area 1',
  area2: 'Area 2',
  area3: 'Area 3',
  outstanding: 'Area 3 – outstanding requests',
  area4: 'Area 4',
  area5: 'Area 5',
  recommendations: 'Recommendations',
  supplementary: 'Supplementary',
  breakdowns: 'Breakdowns',
  notes: 'Notes',
  counted: 'Figures',
  dataQuality: 'Data quality',
  requests: 'Requests',
  checks: 'Checks',
};

/** What stands on all sheets. */
export const report = {
  institution: 'International Criminal Court',
  title: 'Report of the Court on Cooperation',
  subtitle: 'Data on requests for cooperation and assistance',
  /** the name of the copy that is kept of a sheet that somebody edited */
  edited: '{sheet} (edited)',
  workbookTitle: 'Report of the Court on Cooperation, {period}',
  period: 'Reporting period',
  previous: 'Previous period',
  asAt: 'As at',
  computed: 'Computed on',
  computedOn: '{day}, by Cooperation Report {version}',
  named: '{name}: {value}',
  periodNotOver: '{day} (the reporting period is not over)',
  /** as Excel codes it: `&8` is the size of its letters, `&P` the page, `&N` how many there are */
  pageFooter: '&8 {title} – page &P of &N',
  backToCover: 'Contents',
  linkTip: 'Go to the sheet “{sheet}”',
};

/** Beside the figures of priority area 3. */
export const warrants = {
  heading: 'Public requests for arrest and surrender outstanding, by situation',
  situation: 'Situation',
  persons: 'Persons',
  since: 'Since',
};

/** What figures of registers add up from, below their table. */
export const registerTables = {
  who: 'Name',
  value: 'Counted',
  since: 'Since',
  added: 'New in the period',
  year: 'Since {year}',
  currency: '{name} ({currency}, not added up)',
};

/** The persons sought publicly, as paragraph 28 lists them. */
export const outstanding = {
  title: 'Public requests for arrest and surrender outstanding: persons by situation',
  situation: 'Situation',
  person: 'Person',
  since: 'Since',
  unsealed: 'Unsealed in',
  status: 'Status',
  unconfirmed: 'Reported to have ended, not confirmed',
  note: 'Only those are listed whom the register says to be sought publicly. A warrant remains in effect until otherwise ordered by the Court; a death that is reported and not confirmed ends nothing.',
};

/** The recommendations of the Court’s reports. */
export const recommendations = {
  title: 'Recommendations on the way forward, and what became of them',
  number: 'No.',
  report: 'Report',
  area: 'Priority area',
  text: 'Recommendation',
  sameAs: 'Same as',
  outcome: 'What became of it',
  figure: 'Figure that speaks to it',
  value: 'Value',
};

export const cover = {
  keyFigures: 'Key figures',
  contents: 'Contents',
  contentsOf: {
    overview: 'General overview of requests for cooperation and assistance',
    months: 'Requests sent in each month of the period, by sender',
    area1: 'Legal mechanisms: the privileges agreement and implementing legislation',
    area2: 'Support to preliminary examinations, investigations, prosecutions and judicial proceedings',
    area3: 'Arrest and surrender',
    outstanding: 'The persons sought publicly, by situation and since when',
    area4: 'Identification, seizing and freezing of assets',
    area5: 'Cooperation agreements',
    recommendations: 'The recommendations of the Court’s reports, and what became of them',
    supplementary: 'Supplementary figures, which the tables of the Court’s report do not have',
    breakdowns: 'Supplementary figures too: requests by section, situation, kind of addressee and addressee',
    notes: 'Definitions, what this report was made of, and the rules',
    counted: 'What each figure counts and leaves out, and its name in formulas',
    dataQuality: 'What was found in the logs, where, and what it does to the figures',
    requests: 'The requests that are counted, in normalised form',
    checks: 'The numbers of the report, recomputed by Excel’s own formulas',
  },
  tiles: {
    rfas: 'RFAs sent by the OTP',
    rfcs: 'RFCs sent by the Registry',
    executed: 'of RFAs executed in the period',
    averageDays: 'days on average to execute an RFA',
    replyDays: 'days on average for a reply to the HQ',
    positive: 'positive replies to RFCs sent by the HQ',
  },
  logs: 'Logs that were read',
  noLogs: 'No log was read. No figure is available.',
  columns: {
    workbook: 'Workbook',
    sheet: 'Sheet',
    range: 'Range',
    requests: 'Requests',
    leftOut: 'Rows left out',
    first: 'First sent',
    last: 'Last sent',
    findings: 'Findings',
  },
  dateFormat: 'dd/mm/yyyy',
  registers: {
    one: 'From one more sheet {register} was read: {places}.',
    other: 'From {count} more sheets {register} was read: {places}.',
  },
  unused: {
    one: 'One more sheet was looked at and not used: {places}.',
    other: '{count} more sheets were looked at and not used: {places}.',
  },
  ledger: {
    one: 'What became of each filled cell of the sheet that was looked at stands under “{sheet}”.',
    other:
      'What became of each filled cell of the {count} sheets that were looked at stands under “{sheet}”.',
  },
  noFindings: 'There are no findings in the logs.',
  findings: {
    one: 'One finding to look at: see “{sheet}”.',
    other: '{count} findings to look at: see “{sheet}”.',
  },
};

/** The report's tables. */
export const table = {
  indicator: 'Indicator',
  figure: 'Figure',
  unit: 'Unit',
  calculatedFrom: 'Calculated from',
  dividedBy: 'Divided by (requests)',
  /** what the card of a figure's cell says beside these */
  cardRules: 'Rules',
  cardSource: 'Source of the rules',
  note: 'Note',
  notes: 'Notes',
};

export const notesSheet = {
  title: 'How the figures were computed',
  introduction:
    'This report follows the method of the Report of the Court on Cooperation to the twenty-second session of the Assembly of States Parties (2023). Paragraphs and footnotes are those of that report; its tables have no numbers, and are named by their area. A rule marked “Decision” says what this report does where that report is silent or contradicts itself.',
  words: 'Definitions',
  word: 'Term',
  meaning: 'Meaning',
  definitions: {
    rfa: { word: 'RFA', meaning: 'Request for assistance, sent by the Office of the Prosecutor (OTP).' },
    rfc: { word: 'RFC', meaning: 'Request for cooperation, sent by the Registry.' },
    rfi: {
      word: 'RFI',
      meaning: 'Request for information in a preliminary examination; it is not counted among the RFAs.',
    },
    missionNotification: {
      word: 'Notification of mission',
      meaning:
        'Notice of a mission, sent by the OTP. It is counted among the RFAs and also shown on its own.',
    },
    headquarters: {
      word: 'Headquarters (HQ)',
      meaning: 'The sections of the Registry in The Hague, as opposed to the Country Offices.',
    },
    period: {
      word: 'Reporting period',
      meaning:
        '16 September of one year to 15 September of the next, both days included. A request belongs to the period in which it was sent, and a figure is as at the last day of its period.',
    },
    pending: {
      word: 'Pending',
      meaning: 'Not replied to, or not executed, by the last day of the reporting period.',
    },
    replied: { word: 'Replied to', meaning: 'The reply came by the last day of the reporting period.' },
    executed: {
      word: 'Executed',
      meaning:
        'Said of a request of the OTP: sent in the reporting period, and executed and recorded in it too. A request whose recording is under way is not.',
    },
    positive: {
      word: 'Positive reply',
      meaning:
        'A reply with the outcome “positive” by the last day of the reporting period; a partial one is not positive. Of arrest and surrender: an arrest took place.',
    },
    days: {
      word: 'Days',
      meaning: 'Calendar days from the day on which a request was sent to the day of its reply or execution.',
    },
    median: {
      word: 'Median',
      meaning:
        'Half of the requests took at most so many days. Where pending requests are taken into account, each counts as long as it has waited.',
    },
    interval: {
      word: '95% confidence interval',
      meaning:
        'Between what the value would be expected to lie if as many requests were drawn again in the same way. Few requests make it wide.',
    },
    numerator: {
      word: 'Numerator',
      meaning:
        'What is divided: the requests that count in a share, the days that are added up for an average, the difference of an evolution.',
    },
    denominator: {
      word: 'Denominator',
      meaning:
        'What it is divided by: all requests sent of a share, those replied to of an average, the requests of the period before of an evolution.',
    },
    areas: {
      word: 'Areas with data',
      meaning:
        'Paragraph 9 of the Court’s report announces data on priority areas 2 to 4; its heading II speaks of four areas with data, cooperation agreements (area 5) among them. Here areas 2 to 4 have figures of requests, and areas 1, 2, 3 and 5 figures of registers, as far as these were given.',
    },
    notAvailable: {
      word: 'n/a',
      meaning: 'Not available or not applicable; a note beside the figure gives the reason.',
    },
  },
  rules: 'Rules',
  rule: 'Rule',
  says: 'What it says',
  follows: 'Follows',
  appliesTo: 'Applies to',
  appliesToTable: { one: '{table} ({count} figure)', other: '{table} ({count} figures)' },
  appliesToAll: 'All tables',
  rounding:
    'A figure is computed exactly and rounded once, when it is shown; a half is rounded away from zero. The cell holds the rounded number.',
  provenance: {
    heading: 'What this report was made of',
    explanation:
      'From these lines the command verifies whether this report is of given logs (--verify), and by which settings it was made: the counts that were entered, what it contains, and of each field of a log a short digest of how it was read. A fingerprint is a SHA-256 of the data that was read: it changes when any request of the log changes.',
    workbook: 'Workbook',
    sheet: 'Sheet',
    requests: 'Requests',
    fingerprint: 'Fingerprint of the data read',
    ofTable: 'none: read from a table of requests',
    rules: 'The rules are those of edition {edition}, which the reports of the Court follow from {year} on.',
  },
};

/** What each figure counts, on a sheet of its own. */
export const countedSheet = {
  title: 'What each figure counts and leaves out',
  introduction:
    'In a formula of this workbook, and in a link from another document, each figure has a name of its own.',
  name: 'Name in formulas',
  figure: 'Figure',
  countedRequests: 'Counted',
  leftOutRequests: 'Left out',
  rulesOfFigure: 'Rules',
  tableAndOrgan: '{table} – {organ}',
};

export const dataQuality = {
  title: 'Data quality',
  introduction:
    'What was found in the logs, what it does to the figures, and what to do about it. The logs themselves were not changed.',
  summary: 'Summary',
  nothingFound: 'There are no findings. Every row of the logs was read, and every request is counted.',
  kind: 'Finding',
  severity: 'Severity',
  count: 'Number',
  effect: 'Effect on the figures',
  leftOut: 'Rows of the logs',
  noLogs: 'No log was read.',
  requests: 'Requests',
  inNoFigure: 'Not counted',
  complete: 'Complete',
  completeNote: 'A request is complete when it is counted and its row has no finding.',
  leftOutRows: 'Rows left out because they are not requests',
  noneLeftOut: 'none',
  leftOutKinds: {
    blank: { one: '{count} blank row', other: '{count} blank rows' },
    total: { one: '{count} row of totals', other: '{count} rows of totals' },
    banner: { one: '{count} title or note', other: '{count} titles or notes' },
    repeatedHeading: { one: '{count} repeated heading', other: '{count} repeated headings' },
    reminder: { one: '{count} reminder', other: '{count} reminders' },
    otherTable: { one: '{count} row of another table', other: '{count} rows of another table' },
  },
  reach: {
    heading: 'What the findings could change',
    introduction:
      'Each figure that findings in the rows of requests touch, and between what it lies however these are settled: an upper bound. Findings that leave open how many requests there are, or how a whole column is read, are not in it.',
    figure: 'Figure',
    now: 'Now',
    requests: 'Requests, at most',
    range: 'Could be',
    reaches: {
      one: '{figure}: {value} now. At most one request: between {least} and {most}.',
      other: '{figure}: {value} now. At most {count} requests: between {least} and {most}.',
    },
    reachesUnbounded: {
      one: '{figure}: {value} now. At most one request; how far that moves the figure cannot be told.',
      other: '{figure}: {value} now. At most {count} requests; how far they move the figure cannot be told.',
    },
    touched: '{figure}: {value} now, could be {least} to {most}',
    touchedUnbounded: '{figure}: {value} now; how far it could move cannot be told',
    between: '{least} to {most}',
    unbounded: 'Cannot be told',
    withBasis: '{value} ({basis})',
  },
  list: 'All findings',
  toSend: {
    sheetName: 'Findings to correct',
    title: 'Findings to correct',
    ofLog: 'Findings to correct: {log}',
    introduction:
      'Please look at these cells of the log, correct them there, and say in the last column what was done. What is right as it is can be left, with a word why.',
    notAll: 'There are more findings than are listed here: {listed} of {count}.',
    reach: 'Figures touched, and how far at most',
    answer: 'What was done',
  },
  linkTip: 'Go to cell {cell} of the sheet “{sheet}”',
  more: {
    one: 'One more finding is not in this list; it is counted in the summary above.',
    other: '{count} more findings are not in this list; they are counted in the summary above.',
  },
  columns: {
    workbook: 'Workbook',
    sheet: 'Sheet',
    cell: 'Cell',
    request: 'Request',
    severity: 'Severity',
    kind: 'Finding',
    figures: 'Figures touched',
    found: 'What was found',
    action: 'What to do',
  },
};

/** What changed between two computations of a period. */
export const changes = {
  points: '{points} points',
  heading: 'Changes since the computation of {day}',
  requestsChanged: 'Requests: {parts}.',
  requests: {
    added: { one: '{count} new', other: '{count} new' },
    replied: { one: '{count} replied to since', other: '{count} replied to since' },
    corrected: { one: '{count} corrected', other: '{count} corrected' },
    gone: { one: '{count} no longer in the logs', other: '{count} no longer in the logs' },
  },
  sameRequests: 'The requests are as they were.',
  tooManyRequests: 'The logs hold too many requests to say which of them changed.',
  findingsChanged: 'Findings: {parts}.',
  findings: {
    added: { one: '{count} new', other: '{count} new' },
    mended: { one: '{count} mended', other: '{count} mended' },
    remaining: { one: '{count} still there', other: '{count} still there' },
  },
  tooManyFindings: 'There are too many findings to say which of them are new.',
  requestsCounted: 'Requests: {before} then, {after} now.',
  findingsCounted: 'Findings: {before} then, {after} now.',
  /** why nothing is told of single requests and findings */
  details: {
    locked:
      'Which requests and findings changed cannot be told here. The earlier computation noted them encrypted, and only its user can read them, on the same computer.',
    notKept:
      'Which requests and findings changed cannot be told. The earlier computation had no key to encrypt them with, and so it noted none.',
    figuresAlone:
      'Which requests and findings changed is not told here: the former report shows its figures alone. The pane in which it was computed can tell.',
  },
  /** why a figure changed: the causes and what each adds, which add up to the difference */
  why: 'Why: {parts}.',
  causes: {
    sentSince: 'sent since',
    recordedLate: 'recorded late',
    replied: 'reply entered since',
    corrected: 'corrected ({fields})',
    recognised: 'could not be counted before',
    notCounted: 'can no longer be counted',
    gone: 'no longer in the logs',
    readAnew: 'read otherwise by a setting ({fields})',
    rules: 'other rules',
    basis: 'unchanged, but counted otherwise',
    entered: 'counts entered for the period before',
    register: 'entries of the register',
  },
  added: {
    count: '{cause} {numerator}',
    share: '{cause} (numerator {numerator}, denominator {denominator})',
    days: '{cause} (days {numerator}, requests {denominator})',
    growth: '{cause} (difference {numerator}, period before {denominator})',
  },
  partSeparator: '; ',
  notParted: 'Why the figures changed cannot be told: the earlier computation noted too little.',
  otherRules:
    'The rules then were version {before}, and now they are version {after}. Where a request was corrected too, what it did and what the rules did cannot be parted.',
  sheet: 'Sheet',
  figure: 'Figure that changed',
  before: 'Before',
  after: 'Now',
};
