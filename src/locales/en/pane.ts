import { start } from './start';

/** What the task pane says. */
const general = {
  title: start.page,
  navigation: 'Views of the pane',
  views: { logs: 'Logs', report: 'Report', findings: 'Findings', settings: 'Settings', help: 'Help' },
  cancel: 'Cancel',
  apply: 'Apply',
  close: 'Close',
  retry: start.retry,
  lookAgain: 'Look again',
};

/** The progress of a run, and what hinders one. */
const run = {
  compute: 'Compute period',
  computeAgain: 'Compute again',
  computing: 'Computing…',
  cancelling: 'Cancelling…',
  steps: {
    openingFiles: 'Opening “{workbook}”…',
    readingFiles: 'Reading “{workbook}”…',
    lookingForLogs: 'Looking for request logs…',
    insertingTemplate: 'Adding a sheet for the log…',
    readingRows: 'Reading sheet “{sheet}”…',
    computing: 'Computing the figures…',
    writingSheets: 'Writing the report’s sheets…',
    waitingForCellEdit: 'Waiting for the cell edit to end',
  },
  rows: '{done} of {total} rows',
  sheets: '{done} of {total} sheets',
  workbooks: '{done} of {total} workbooks',
  waiting: 'A cell is being edited. Press Enter or Esc in the sheet; the work then goes on by itself.',
  stalled:
    'Excel has not answered for a while. You can wait, or press Cancel. If nothing helps, close the pane and open it again; the workbook stays as it is.',
  opening: 'Opening…',
  obstacles: {
    busy: 'The workbook is being read.',
    nothingInspected: 'The workbook has not been read yet.',
    filesNotRead: 'An added workbook has not been read yet. Look again, or remove it.',
    noLog: 'There is no request log to compute from.',
    questionsOpen: 'Answer the open questions first.',
    noUsableRow: 'No log has a request that can be counted.',
  },
  leftOut: {
    one: 'One log is left out until its question is answered.',
    other: '{count} logs are left out until their questions are answered.',
  },
  placement: {
    title: 'The report for {former} is in this workbook',
    replace: 'Replace it',
    replaceHelp: 'Its sheets show {period} from then on. Formulas that use its names, {names}…, lose them.',
    beside: 'Keep both',
    besideHelp: '{period} gets sheets of its own, such as “{sheet}”. Those of {former} stay as they are.',
    comesBack: 'As long as the pane is open, the report for {former} can be brought back.',
    doesNotComeBack:
      'This pane did not compute the report for {former}: once replaced, it can only be computed again.',
  },
};

/** What a screen reader is told. */
const announcements = {
  found: { one: 'One request log was found.', other: '{count} request logs were found.' },
  questions: {
    one: 'One of them has an open question.',
    other: '{count} of them have open questions.',
  },
  filesNotRead: {
    one: 'One added workbook could not be read.',
    other: '{count} added workbooks could not be read.',
  },
  computed: 'The report for {period} is ready. Findings: {count}.',
  cancelled: 'Cancelled.',
  changed: 'The workbook has changed.',
};

/** Messages above the views. */
const messages = {
  changedTitle: 'The workbook has changed',
  changed: 'What is shown here is how it was read before.',
  settledTitle: 'The logs were not read again',
  outdatedTitle: 'These figures are not the latest',
  outdated: 'The workbook, or how it is read, has changed since they were computed.',
  cancelledTitle: 'Cancelled',
  cancelledInspecting: 'The workbook was not read to the end.',
  cancelledComputing: 'No report was computed. What stands in the workbook is shown under “Report”.',
};

/** What could not be done, why, and what to do next. */
const failures = {
  tasks: {
    inspecting: 'The workbook could not be read',
    computing: 'The report could not be computed',
    bringingBack: 'The earlier report could not be brought back',
    saving: 'The settings could not be saved in the workbook',
    selecting: 'The cell could not be selected',
    activating: 'The sheet could not be opened',
    inserting: 'The log template could not be inserted',
    handingOver: 'The requests could not be copied or written',
    writingFindings: 'The findings could not be written on a sheet',
    readingSelection: 'The selected cells could not be read',
    sharing: 'No copy to share could be made',
    comparing: 'The reports could not be compared',
    opening: 'The copy could not be opened; it can be saved',
  },
  codes: {
    cellBeingEdited: {
      why: 'A cell is being edited, and until that ends Excel lets nobody else at the workbook.',
      next: 'Press Enter or Esc in the sheet, then try again.',
    },
    sheetProtected: {
      why: 'The sheet “{sheet}” is protected, so that nothing can be written on it.',
      next: 'Remove its protection (Review, Unprotect Sheet), or rename it so that the report gets a new sheet, then try again.',
    },
    workbookProtected: {
      why: 'The structure of the workbook is protected, so that no sheet can be added.',
      next: 'Remove the protection (Review, Protect Workbook), or work in a copy of the workbook, then try again.',
    },
    tooLarge: {
      why: 'The workbook has more cells than Excel hands over at once.',
      next: 'Delete rows and columns that are empty but formatted, or leave only the sheets of the logs, then try again.',
    },
    otherWorkbookInFront: {
      why: 'Another workbook is in front.',
      next: 'Click into the workbook of the logs, then try again.',
    },
    refusedByExcel: {
      why: 'Excel could not do what the add-in asked of it, and does not say why.',
      next: 'Try again. If that does not help, click into the workbook of the logs, close what is open over it, save it, open it again and try once more. If it still fails, give the code below to your support.',
    },
    valuesMissing: {
      why: 'Excel did not hand over the values of the cells.',
      next: 'Save the workbook, wait until it has been calculated, then try again.',
    },
    requirementSetMissing: {
      why: 'This version of Excel cannot do what the add-in needs.',
      next: 'Use Excel 2021 or later, Microsoft 365, or Excel on the web.',
    },
    coAuthoringConflict: {
      why: 'Somebody else changed the workbook at the same time.',
      next: 'Wait a moment, then try again.',
    },
    logChanged: {
      why: 'Somebody changed the sheet “{sheet}” while its log was read, so that the figures could be wrong.',
      next: 'Wait until nobody is entering anything there, then try again.',
    },
    noAnswer: {
      why: 'Excel does not answer.',
      next: 'End the editing of any cell, close what is open over the workbook, then try again.',
    },
    noUsableLog: {
      why: 'No log has a request that can be counted.',
      next: 'Answer the open questions, or correct the dates sent, then try again.',
    },
    reportGone: {
      why: 'What the figures are made of is no longer at hand.',
      next: 'Compute the period again, then open the figure.',
    },
    fileNotRead: {
      why: 'The added workbook “{sheet}” can no longer be read. It may have been changed, moved or deleted.',
      next: 'Add it again, or remove it, then try again.',
    },
    cancelled: {
      why: 'It was cancelled.',
      next: 'Start it again when you wish.',
    },
    sheetNotFound: {
      why: 'The sheet “{sheet}” is not there. It may have been renamed or deleted.',
      next: 'Look at the workbook again.',
    },
    unexpected: {
      why: 'Something happened that the add-in does not know.',
      next: 'Try again. If it happens again, give the code below to your support.',
    },
  },
  detail: 'Code for support: {detail}',
  unsavedEffect: 'What you settled holds until the pane is closed.',
};

/** The logs of the workbook. */
const logs = {
  heading: 'Request logs',
  leaveOut: 'Leave this log out',
  isLeftOut: 'This log is left out: its requests are in no figure.',
  readAgain: 'Read this log again',
  range: 'cells {range}',
  table: 'table {table}, cells {range}',
  hidden: 'Hidden sheet',
  span: 'Sent {span}',
  requests: { one: '{count} request', other: '{count} requests' },
  errors: { one: '{count} error', other: '{count} errors' },
  warnings: { one: '{count} warning', other: '{count} warnings' },
  allComplete: 'All complete',
  completeAsRead: 'All complete, as far as the log says it',
  missing: 'Not in this log: {fields}',
  missingFigures: { one: 'One figure is n/a without it', other: '{count} figures are n/a without it' },
  noRows: 'No requests yet',
  noRowsHelp: 'Enter the requests below the headings, one a row, then look again.',
  complete: '{complete} of {count} complete ({share})',
  noErrors: 'No errors or warnings',
  noRequests: 'No request that can be counted',
  noRequestsHelp:
    'The log has headings, but no row with a date sent that can be read. Check which column holds the date sent.',
  notRead: 'Not read while a question is open',
  leftOut: 'Left out as no requests: {list}',
  corrected: 'Corrected by you',
  describedByHand: 'Described by you',
  readAs: 'Read like {place}, which has the same headings',
  show: 'How it is read',
  undo: 'Undo last correction',
  reset: 'As proposed',
  remove: 'Forget description',
  textsUnknown: {
    one: 'One text is not recognised',
    other: '{count} texts are not recognised',
  },
};

/** Workbooks of other sections, read from their files. */
const added = {
  add: 'Add workbooks…',
  help: 'Reads files of other sections from disk into the same report. They are not opened and not changed.',
  heading: 'Added workbooks',
  content: {
    one: 'One log, {requests}',
    other: '{count} logs, {requests}',
  },
  someWaiting: {
    one: '{content}; one log waits for an answer',
    other: '{content}; {count} logs wait for answers',
  },
  allWaiting: {
    one: 'One log, which waits for an answer',
    other: '{count} logs, which wait for answers',
  },
  noLog:
    'No request log was recognised in it. Say under “Describe another log” where its requests are, or remove it.',
  onlyRegisters: 'Registers, and no log of requests',
  notRead: 'Not read yet',
  fileChanged: '{file} was changed, moved or deleted since it was added. Add it again.',
  remove: 'Remove {workbook}',
  overlapTitle: '{second} shares requests with {first}',
  sameRegister: {
    one: 'Its only request stands there too. It is counted once.',
    other:
      'All its {count} requests stand there too: it seems to be the same register. Each is counted once.',
  },
  repeated: {
    one: 'One of its {total} requests stands there too. It is counted once.',
    other: '{count} of its {total} requests stand there too. Each is counted once.',
  },
  shared: {
    one: 'One has the reference, kind and addressee of a request there, but another origin or date sent: both are counted. Once computed, it stands among the findings.',
    other:
      '{count} have the reference, kind and addressee of requests there, but another origin or date sent: both are counted. Once computed, they stand among the findings.',
  },
};

const columns = {
  heading: 'Columns',
  unnamed: 'no heading',
  notUsed: 'Not used',
  surely: 'sure ({share})',
  fairly: 'fairly sure ({share})',
  unsurely: 'please check ({share})',
  byUser: 'chosen by you',
  editOf: 'Change what column {column} is taken for',
  holds: 'This column holds',
  alsoHolds: 'The same column also says',
  movedFrom: '“{field}” is now read from column {column}; it will be read from here instead.',
  why: '{field}: {heading} {values}',
  whyHeading: {
    wordForWord: 'its heading says so word for word.',
    partly: 'its heading says so in part.',
    notAtAll: 'its heading does not say so.',
  },
  whyValues: {
    dates: { one: '{count} of {filled} values is a date.', other: '{count} of {filled} values are dates.' },
    known: { one: '{count} of {filled} values is known.', other: '{count} of {filled} values are known.' },
    texts: { one: '{count} of {filled} values is a text.', other: '{count} of {filled} values are texts.' },
    references: {
      one: '{filled} values, {count} of them different.',
      other: '{filled} values, {count} of them different.',
    },
    none: 'It is empty in the first requests.',
  },
  preview: 'What stands there',
  previewHelp: {
    one: '{count} value in the first requests.',
    other: '{count} values in the first requests, {distinct} of them different.',
  },
  valueWithCount: '{value} ({count})',
  valueReadAs: '{value} → {day}',
  valueUnreadable: '{value} → cannot be read',
  couldBe: 'Could be “{field}”',
  isRather: 'Rather “{field}”',
  useNot: 'Do not use it',
  dayOrder: 'Order of dates such as 03/04/2023',
  dayOrders: {
    asDates: 'As the column’s own dates show',
    dayFirst: 'Day first (3 April)',
    monthFirst: 'Month first (March 4)',
    yearFirst: 'Year first (22-09-16 is 16 September 2022)',
  },
  dateRepair: 'How the dates of this column are meant',
  dateRepairs: {
    daysExchanged: 'Day and month are exchanged in the dates of days 1 to 12',
    utcMidnights: 'The times of 22:00 and 23:00 are of the day after',
    asWritten: 'As they stand',
    open: 'Not decided: as they stand, with a finding',
  },
  dateSystem: 'From which year this workbook counts its days',
  dateSystems: {
    1900: 'From 1900, as most do',
    1904: 'From 1904, as those of older versions for Mac do',
    open: 'Not decided: as its dates look, with a finding',
  },
  dateShort: {
    dayFirst: {
      one: '{count} of {total} can only be day-first',
      other: '{count} of {total} can only be day-first',
    },
    monthFirst: {
      one: '{count} of {total} can only be month-first',
      other: '{count} of {total} can only be month-first',
    },
    ambiguous: {
      one: '{count} of {total} can be read both ways',
      other: '{count} of {total} can be read both ways',
    },
    unreadable: { one: '{count} of {total} cannot be read', other: '{count} of {total} cannot be read' },
  },
  dateExample: '{evidence}, such as {example}.',
  dateOrder: {
    dayFirst: 'Where both ways are possible, the day comes first.',
    monthFirst: 'Where both ways are possible, the month comes first.',
    yearFirst: 'The year comes first, in two digits, then the month and the day.',
    undecided: 'Nothing decides which comes first: these are not read until you do.',
    noMatter: {
      one: 'Its date cannot be read both ways.',
      other: 'None of its {count} dates can be read both ways.',
    },
  },
  values: 'What its texts mean',
  legend: 'The sheet {sheet} explains {forms}.',
  valuesHelp: 'The most frequent texts of the first requests, and how often each stands there.',
  noValues: 'The column holds no texts in the first requests.',
  meaningOf: '{field} of “{text}”',
  asProposed: '{meaning} (recognised)',
  foreign: '{meaning}: not sent by this organ',
  silent: 'Says nothing here',
  none: 'None of these',
  unknown: 'Not recognised',
  times: { one: '{count} time', other: '{count} times' },
  moreTexts: { one: 'Show one more text', other: 'Show {count} more texts' },
  named: '{column}: {heading}',
};

const fixed = {
  heading: 'The same for every request',
  editOf: 'Change what is the same for every request',
  because: 'named in “{title}”',
  follows: 'follows from the columns',
  byUser: 'given by you',
  notGiven: 'Not given',
  none: 'Nothing is given for the whole log.',
  missing: 'Not in this log',
  missingHelp: 'Figures that need these are not available; all others are computed.',
  more: 'More fields',
};

/** How a log is read, as a file, and as other logs are. */
const profile = {
  heading: 'Profile of this log',
  help: 'A profile says how a log is read. As a file it can be sent along with the register.',
  save: 'Save as a file',
  load: 'Load a file…',
  loaded: 'The log is read by {file} now.',
  errors: {
    notJson: '{file} is not a profile: choose a file that was saved here.',
    notAProfile: '{file} is not a profile that can be used. What is wrong stands at “{detail}”.',
    newerVersion:
      '{file} was saved by a newer version of the add-in (profile version {detail}). Save it again there, or update the add-in.',
    otherLog: '{file} is the profile of another log: this one has no column “{detail}”.',
    otherHeadings: '{file} is the profile of another log: this one has other headings.',
    unreadable: '{file} could not be read. Choose it again.',
  },
  applyToOthers: {
    one: 'Apply to the other log with the same headings',
    other: 'Apply to {count} other logs with the same headings',
  },
  applyHelp: 'Their organ, kind and origin stay as they are known.',
};

/** Questions that only a person can answer. */
const questions = {
  heading: {
    one: 'One question before this log can be read',
    other: '{count} questions before this log can be read',
  },
  fieldNotFound: 'Which column holds “{field}”?',
  columnUndecided: 'Which column is “{field}”?',
  sharedValue: {
    kind: 'What are the requests of this log?',
    origin: 'Who sent the requests of this log?',
  },
  profileColumnMissing: 'The column “{heading}” is gone. Which column holds “{field}” now?',
  choose: 'Choose a column',
  none: 'None of the columns',
  inColumn: 'A column says it',
  chooseMissing: 'Choose an answer first.',
  examples: 'e.g. {list}',
  alsoForOthers: {
    one: 'For the other log of this workbook that asks this, too',
    other: 'For the {count} other logs of this workbook that ask this, too',
  },
  answer: 'Use this',
  register: {
    heading: 'Register',
    empty: 'What is an entry of this register that has nothing in “{heading}”?',
    noColumn: 'No column of this register says which of its entries are public. What are they?',
    unmarked: { public: 'Public from the day of issue', sealed: 'Still under seal' },
    all: { public: 'All of them are public', sealed: 'Not all of them are public' },
    open: 'Until this is answered, such entries count nowhere. Of an entry under seal nothing is shown.',
    answered: 'Kept for this register, and used when a period is computed.',
  },
};

const noLog = {
  emptyTitle: 'This workbook is empty',
  empty: 'Add the workbooks in which the sections keep their requests, or open one of them and look again.',
  title: 'No request log was recognised',
  explanation:
    'A log needs a row of headings, with at least a reference, the date sent and two other columns that are known, and one request a row below it.',
  found: 'What looks most like headings',
  row: '{sheet}, row {row}',
  noHeadings: 'no headings',
  whatToDo: 'What you can do',
  actions: [
    'Check that this is the right workbook.',
    'Give the headings their usual names, such as “Reference” and “Date sent”, then look again.',
    'Or say below which columns hold what.',
  ],
  another: 'Describe another log',
  anotherHelp: 'If a sheet with requests is missing from this list, say here where they are.',
};

const describe = {
  heading: 'Describe a log',
  workbook: 'Workbook',
  openWorkbook: 'The open workbook',
  sheet: 'Sheet',
  chooseSheet: 'Choose a sheet',
  headerRow: 'Row of the headings',
  noColumn: 'No column',
  letters: 'Letters of the column, e.g. C',
  required: 'These two are needed; the other columns can be given later too.',
  more: 'More columns',
  apply: 'Read this log',
  errors: {
    sheetMissing: 'Choose the sheet.',
    headerRowInvalid: 'Enter the number of a row.',
    columnMissing: 'Say which column holds it.',
    columnInvalid: 'Enter the letters of a column, such as C.',
  },
};

const period = {
  heading: 'Reporting period',
  label: 'Period',
  notOverTitle: 'The period is not over',
  notOver: 'Its figures are those of {day} and may still change. Compute them again once it is over.',
  previous: 'Figures of {period}',
  previousHelp:
    'The logs do not cover the previous period. Enter its figures from the last report to compute the evolution; what is left empty is “n/a”.',
  counts: {
    rfas: 'RFAs of the OTP',
    missionNotifications: 'of which notifications of missions',
    headquarters: 'RFCs of headquarters',
    countryOffices: 'Requests of Country Offices',
  },
  errors: {
    notWholeNumber: 'Enter a whole number, 0 or more.',
    tooLarge: 'Enter a smaller number.',
    otherOtpCountMissing: 'Enter this one too, or leave both empty.',
    moreNotificationsThanRfas: 'Notifications are part of the RFAs: enter no more than those.',
  },
};

const report = {
  heading: 'Report for {period}',
  asAt: 'As at {day}',
  none: 'No report yet',
  noneHelp: 'Choose a period and compute it: its figures and tables then stand here.',
  standing: 'Report in this workbook',
  standingHelp:
    'This is the report that the sheets hold. Compute the period to see its tables, changes and findings here.',
  computedOn: 'Computed on {day}',
  computedFrom: {
    one: 'Computed on {day}, by Cooperation Report {version}, from one log',
    other: 'Computed on {day}, by Cooperation Report {version}, from {count} logs',
  },
  conditions: {
    sheetsDeleted: {
      title: 'Sheets of the report were deleted',
      text: 'Those that are left are listed below. Computing again writes all of them.',
    },
    brokenOff: {
      title: 'The report is not whole',
      text: 'A run ended while it wrote: some sheets are new, others are of an earlier run. Compute again before you use them.',
    },
  },
  languages: { en: 'English', fr: 'French' },
  otherLanguageTitle: 'The sheets are in {language}',
  otherLanguage: 'Computed again, the report is in {language}.',
  edited: 'Somebody has edited this sheet. Computing again keeps that version as a copy.',
  keyFigures: 'Key figures',
  sheets: 'Sheets in this workbook',
  openSheet: 'Go to the sheet “{sheet}”',
  keptAs: 'Somebody had edited this sheet since: that version was kept as “{sheet}”.',
  replacedTitle: 'The report for {former} was replaced',
  replaced: 'Its sheets show {period} now.',
  bringBack: 'Bring {former} back',
  otherReports: 'Other reports in this workbook',
  otherReport: 'Report for {period}',
  tables: 'Tables',
  calculated: '{numerator} of {denominator}',
  averaged: 'over {denominator}',
  compared: '{difference} on {denominator}',
  noteMark: 'Note {number}',
  copyForWord: 'Copy for Word',
  copyTable: 'Copy for Word: {table}',
  copied: 'Copied, as the Court’s report prints it. Paste it into a document.',
  notCopied: 'The browser does not allow copying here. Select the table and copy it yourself.',
};

const findings = {
  heading: 'What was found in the logs',
  none: 'Nothing to look at',
  noneHelp: 'Every row of the logs was read, and takes part in the figures that it belongs to.',
  notYet: 'No findings yet',
  notYetHelp: 'Once the logs are read, what a person should look at in them stands here.',
  ofReading: 'Found when the logs were read. Computing a period also compares the logs with one another.',
  filter: 'Show',
  all: 'All',
  errors: 'Errors',
  warnings: 'Warnings',
  filterWithCount: '{name} ({count})',
  sentIn: 'Sent on {day}, in the period {period}.',
  otherPeriod: 'It was sent in neither of the periods that this report counts.',
  touches: { one: 'Touches one figure', other: 'Touches {count} figures' },
  touchesOf: '{touches}: {place}',
  reachOfKind: 'How far all of this kind reach together',
  showMore: { one: 'Show one more', other: 'Show {count} more' },
  goTo: 'Select {place}',
  cell: '{sheet}, {cell}',
  wholeWorkbook: 'Workbook',
  first: 'The first {shown} of {count} findings are listed here; the sheet “Data quality” counts them all.',
  noneOfFilter: 'None of this kind.',
  narrow: 'Narrow down',
  ofLog: 'Of the log',
  ofKind: 'Of the kind',
  ofFigure: 'That touch the figure',
  ofPeriod: 'Sent in the period, or without a day',
  hideAccepted: 'Hide accepted ones',
  write: 'Write these as a sheet to send',
  writeHelp:
    'For those who keep the log: the cells, what was found and what to do, with a column for their answer.',
  written: 'Written on the sheet “{sheet}”.',
  seen: 'Seen',
  accepted: 'Accepted',
  accept: 'Accept',
  acceptThis: 'Accept the finding at {place}: it is right as it is',
  takeBack: 'Take back',
  takeBackThis: 'The finding at {place} is to be looked at again',
};

const settings = {
  heading: 'Settings',
  language: 'Language',
  languages: { host: 'As in Excel', en: 'English', fr: 'Français' },
  languageHelp: 'Of this pane and of the report.',
  contents: 'What the report contains',
  charts: 'Charts',
  chartsHelp: 'Beside the tables that they draw.',
  supplementary: 'Supplementary sheets',
  supplementaryHelp: 'Figures that the Court’s tables do not have.',
  checks: 'Check with Excel’s own formulas',
  checksHelp:
    'Two sheets more: the requests in normalised form, and plain formulas that recompute the numbers of the report from them: all figures and counts, but no median, quartile, curve or projection of times, nor what of a change is through the mix or the shares. The cover says whether all agree. They hold single requests: do not hand them on.',
  allLanguages: 'English and French in one workbook',
  allLanguagesHelp:
    'Each language has its own sheets, with links, tables and charts, those of the pane’s language first. The figures’ names for formulas stand once.',
  cards: 'Figures that explain themselves',
  cardsHelp:
    'The cell of each figure of the Court’s tables shows on a card what it was calculated from, its rules and where these stand. It stays a number in formulas. Only a recent Excel can show it; others have the plain numbers.',
  opensCover: 'Go to the cover after computing',
  opensCoverHelp: 'Otherwise you stay on the sheet where you are.',
  saved: 'Settings are kept in this workbook and take effect when a period is computed.',
};

export const pane = {
  general,
  start,
  run,
  announcements,
  messages,
  failures,
  logs,
  columns,
  fixed,
  questions,
  noLog,
  describe,
  added,
  profile,
  period,
  report,
  findings,
  settings,
  /** a copy of the report that may leave the section */
  share: {
    create: 'Create a copy to share',
    help: 'The tables and charts alone, without anything of the logs. Before it is saved, you see what goes in.',
    heading: 'A copy to share',
    brokenDown: 'Requests broken down by',
    format: 'File',
    formats: { xlsx: 'Excel (.xlsx)', ods: 'OpenDocument (.ods), without charts' },
    namesGoIn: 'Names of the logs that three requests or more have go into the copy.',
    making: 'Making the copy …',
    workedOut: 'What can be worked out',
    copyWorkedOut: 'Copy the table',
    workedOutCopied: 'Copied. It is for the section alone.',
    copyTables: 'Copy its tables for Word',
    tableCopied: 'Copied with its notes. Paste it into a document.',
    save: 'Save the copy',
    open: 'Open the copy',
    close: 'Close',
  },
  /** several shared reports as one */
  charts: {
    heading: 'Charts',
    explanation: 'The supplementary charts, with the numbers that the report’s sheet has.',
    choose: 'Chart',
    showTable: 'Show as table',
    none: 'The report has no chart.',
    compareHeading: 'Period against period',
    compareHelp:
      'The figures of two periods that the logs cover, each by the rules of its year, and by how much they differ.',
    period: 'Figures of',
    against: 'Against',
    onePeriod: 'The logs cover one period alone.',
    figure: 'Figure',
    difference: 'Difference',
    shareHeading: 'Why the share of positive replies is another',
    shareHelp:
      'Registry headquarters, in percentage points: what comes from the mix of requests and what from the shares themselves. The parts add up to the difference.',
    shareNone: 'Not available: one of the periods has no such share.',
  },
  supplement: {
    heading: 'Supplementary tables for Word',
    help: 'Nothing in them is withheld. What is counted by addressee, situation and section is in the copy to share, which withholds small numbers.',
    none: 'The report has no such table.',
  },
  compare: {
    heading: 'Compare shared reports',
    help: 'Two or more copies that were made to be shared become one workbook: each figure with a column for each report, and notes on what differs. No log is read.',
    choose: 'Choose shared reports…',
    drop: 'Or drop their files here.',
    few: 'Choose one more: two reports or more can be compared.',
    chosen: 'Chosen reports',
    remove: 'Remove {name}',
    making: 'Comparing the reports …',
    reports: 'Compared:',
    differences: 'In what they differ:',
    same: 'They are of the same rules, labels and language, and their periods follow.',
    notShared:
      '“{file}” is no copy of a report that was made to be shared. Choose a workbook that “Create a copy to share” made.',
    notLoaded: 'The comparison could not be loaded. Check the network, and open the pane again.',
    save: 'Save the comparison',
    open: 'Open the comparison',
  },
};
