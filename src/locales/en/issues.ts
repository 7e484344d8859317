export const severities = { error: 'Error', warning: 'Warning' };

/** What a finding does to the figures. */
export const effects = {
  inNoFigure: 'The row is not counted in any figure.',
  rowsInNoFigure: 'These cells are not counted in any figure.',
  notReplied: 'The request counts as sent, and as pending.',
  counted: 'The request is counted.',
  unlessRecording:
    'Requests with a reply count as executed. If the text says that their recording is under way, they should not.',
  asDatesSay: 'The request is counted by its dates.',
  otherCategory: 'The request counts in the totals and, by category, among “Other requests”.',
  noPurpose: 'The request counts in the totals, but not in priority areas 3 and 4.',
  notPositive: 'The request counts in the totals, but its reply does not count as positive.',
  notUsed: 'No figure depends on this field.',
  countedOnce: 'The request is counted once, by the first of these rows.',
  fourYearsOff:
    'If the workbook counts from the other year, all of these dates are four years and a day off.',
  countedTwice: 'What stands in both logs is counted twice.',
  ambiguousNotRead:
    'Dates of this column that can be read in two ways are not read. Their rows count as rows without that date.',
  ambiguousRead:
    'Dates of this column that can be read in two ways are read in the order that was chosen for the column.',
  logLeftOut: 'The log is not counted in any figure until the question is answered.',
  logNotCounted: 'The log is not counted in any figure.',
  readWithoutField: 'The log is read without this field.',
  profilePartUnused: 'This part of the profile has no effect.',
  addsNothing: 'No figure changes.',
  sheetCounted: 'The requests on this sheet are counted.',
  logsUsed: 'The count of the logs is used.',
  rowsBelowNotCounted: 'The rows that follow are not counted in any figure.',
  onlyPublicCounted:
    'Until the question is answered, only the entries that the register says are public are counted.',
  entryAsBefore: 'The entry stays as it was without this cell.',
  mayChange: 'The figures are as at the day of the computation and may still change.',
};

/** Of each finding: what such findings are called, what was found, and what to do. */
export const issues = {
  missingSent: {
    title: 'Requests without a date sent',
    found: 'The row has no date sent.',
    action: 'Enter the day on which the request was sent.',
  },
  missingReference: {
    title: 'Requests without a reference',
    found: 'The row has no reference.',
    foundOfLog: 'The log has no column for references. A request that was entered twice is counted twice.',
    action: 'Enter the reference. It tells the request from others.',
    actionOfLog: 'Add a column for references, or say which column holds them.',
  },
  unreadableDate: {
    title: 'Dates that cannot be read',
    found: '“{found}” in “{field}” cannot be read as a date with certainty.',
    action: 'Enter the date as a date, or as text such as 16 September 2022 or 2022-09-16.',
  },
  dateInFuture: {
    title: 'Dates in the future',
    found: '“{found}” in “{field}” lies after the day of the computation.',
    action: 'Correct the date.',
  },
  dateOutOfRange: {
    title: 'Dates outside the possible years',
    found:
      '“{found}” in “{field}” lies before 1 July 2002, when the Rome Statute entered into force, or more than five years ahead.',
    action: 'Correct the date; often two digits of the year were exchanged.',
  },
  repliedBeforeSent: {
    title: 'Replies dated before their request',
    found: 'The reply is dated {found}, but the request was sent on {sent}.',
    action: 'Correct the date of the reply or the date sent.',
  },
  unrecognisedValue: {
    title: 'Values that are not recognised',
    found: '“{found}” in “{field}” is not a value that the report knows.',
    foundOften:
      '“{found}” in “{field}” is not a value that the report knows. Cells with this text: {count} ({cells}).',
    foundExecuted:
      '“{found}” in “{field}” does not say for certain whether the reply was recorded. Cells with this text: {count} ({cells}). Requests among them that count as executed: {executed}.',
    foundEmpty: 'The row has no “{field}”, and nothing else in the log gives it.',
    foundContrary: '“{found}” in “{field}” is not a kind of request of the organ that the row names.',
    action:
      'Use one of {choices}, or say which of them “{found}” means: in the pane under “How it is read”, or in a profile.',
    actionPlain: 'Enter one of {choices}.',
    actionExecuted:
      'Say what “{found}” means: in the pane under “How it is read”, or in a profile. If the recording is under way, choose “Recording under way”; otherwise none of the values.',
  },
  kindDenied: {
    title: 'Requests left out by an answer',
    found:
      'Of “{found}” in “{field}” was said that it is none of the kinds, so that the request is in no figure.',
    action:
      'If this is right, nothing needs to be done. If not, say what “{found}” means: in the pane under “How it is read”, or in the profile.',
  },
  freeTexts: {
    title: 'Columns with texts that are not recognised',
    found:
      '“{field}” holds texts that the report does not know, such as {examples}. Different texts: {distinct}. Cells with such a text: {count} ({cells}).',
    foundExecuted:
      '“{field}” holds texts that do not say for certain whether the reply was recorded, such as {examples}. Different texts: {distinct}. Cells with such a text: {count} ({cells}). Requests among them that count as executed: {executed}.',
    action:
      'If any of them is one of {choices}, say so: in the pane under “How it is read”, or in a profile.',
  },
  duplicate: {
    title: 'Requests entered more than once',
    found: 'The request “{found}” stands in {first} too, with the same addressee, kind and date sent.',
    foundDiffering:
      'The request “{found}” stands in {first} too, with the same addressee, kind and date sent, but the two rows differ in {fields}. What that row says is counted; what it leaves empty is taken from this one.',
    action: 'Check that {first} says what is right, and delete this row or bring it up to date.',
  },
  enteredAgain: {
    title: 'References that were used on two days',
    found:
      'The reference “{found}” stands in {first} too, with the same addressee and kind, but with another date sent. Both are counted.',
    action:
      'If both are the same request, delete one of the rows or correct its date; if not, give one of them another reference.',
  },
  unreadDifference: {
    title: 'References that stand in several rows, where the addressee is not read',
    found:
      'The reference “{found}” stands in {first} too, with the same kind and date sent. The rows differ in columns that are not read, and no column of the log is read as “Addressee”. Both are counted.',
    action:
      'Say which column holds the addressee: in the pane under “How it is read”, or in a profile. If both rows are the same request, delete one of them.',
  },
  logRepeated: {
    title: 'Logs whose requests stand in another log',
    found:
      'At least half of the requests of this log also stand in the log at {first}: they have the same reference or addressee, and the same dates. Requests that stand in both: {count}. All are counted in both logs, as the two are not read from the same columns or do not write them alike.',
    action:
      'If the logs are the same list, leave one of them out: in the pane under “How it is read”, or in a profile.',
  },
  similarReference: {
    title: 'References that look alike',
    found:
      'The reference “{found}” looks like “{other}” in {first}, which has the same addressee, kind and date sent. Both are counted.',
    action: 'If both are the same request, write the reference alike in both rows, or delete one of them.',
  },
  namelessRepeat: {
    title: 'Requests that may stand twice, once without an addressee',
    found:
      'The row names no addressee. The request “{found}” in {first} has the same reference, kind and date sent, and names one. Both are counted.',
    action: 'If both are the same request, enter the addressee in both rows, or delete one of them.',
  },
  otherNameOfState: {
    title: 'Requests that may stand twice, under two names of a State',
    found:
      'The addressees “{found}” and “{other}” in {first} seem to be one State, and both rows have the same reference, kind and date sent. Both are counted.',
    action: 'If both are the same request, write the addressee alike in both rows, or delete one of them.',
  },
  sharedReference: {
    title: 'References that stand in two logs',
    found:
      'The reference “{found}” also stands in {first}, with the same addressee and kind. The two rows differ in {fields}.',
    action:
      'If both are the same request, delete one of the rows; if not, give one of them another reference.',
  },
  repliedWithoutOutcome: {
    title: 'Replies without an outcome',
    found: 'The row has a date of reply but no outcome.',
    action: 'Enter the outcome of the reply.',
  },
  outcomeWithoutReply: {
    title: 'Outcomes without a date of reply',
    found: 'The row has the outcome “{found}” but no date of reply.',
    action: 'Enter the day of the reply, or remove the outcome.',
    foundWithdrawn: 'The outcome is “{found}”: the request was withdrawn, and the row has no date of reply.',
    actionWithdrawn:
      'If that is so, nothing needs to be entered. If a reply came, enter its day and its outcome.',
  },
  suspectDates: {
    title: 'Columns of dates that look wrong',
    found: 'The dates in “{field}” look wrong as a whole.',
    action: 'Compare them with the documents.',
    of: {
      daysExchanged: {
        evidence: '{count} cells are dates of days 1 to 12 only, and later days are text.',
        found:
          'In “{field}”, {count} cells are dates of days 1 to 12 only, and later days are text. It looks as if a program took the month for the day in these dates. Until you say which is meant, those that may be either are not read.',
        action:
          'Compare the dates with the documents, and say whether day and month are exchanged in this column: in the pane under “How it is read”, or in a profile. Or open the original text file anew with the day first.',
      },
      utcMidnights: {
        evidence: 'All {count} times of day are 22:00 or 23:00, midnights of The Hague in universal time.',
        found:
          'In “{field}”, all {count} times of day are 22:00 or 23:00. These are midnights of The Hague in universal time, so that each day may be one too early. Until you say which day is meant, these dates are not read.',
        action:
          'Compare the dates with the documents, and say whether these days are the ones after: in the pane under “How it is read”, or in a profile. Or ask for the dates in local time, or without a time of day.',
      },
      yearFirst: {
        found: 'In “{field}”, {count} dates such as 22-09-16 were read with the year first.',
        action:
          'If the day comes first in this column, say so in the pane under “How it is read”, or in a profile.',
      },
      digitsOnly: {
        found:
          'In “{field}”, {count} dates stand as digits alone, such as 13102022 or 221013, and were read as days.',
        action: 'Check that these are the days that are meant, and enter them as dates.',
      },
      serialTexts: {
        found:
          'In “{field}”, {count} dates stand as the text of Excel’s number for a day, and were read as that day.',
        action: 'Check that the column shows these days when it is formatted as dates.',
      },
      outsideTitles: {
        found: 'In “{field}”, {count} days are of another month or year than the titles above them say.',
        action: 'Correct the dates, or move the rows below the title that they belong to.',
      },
      sameReplyDay: {
        found:
          'All {count} replies in “{field}” are of one day, though the requests were sent on different days.',
        action: 'Check that the column holds the day of each reply, and not the day of an export.',
      },
    },
  },
  dateSystemUnknown: {
    title: 'Dates that may be four years off',
    found:
      'Excel does not say whether this workbook counts its days from 1900 or from 1904, and the dates of “{found}” do not show it. They were read as counted from {system}.',
    action:
      'Show the dates of this column with day, month and year, in a column that is wide enough for them, and compute again; or say from which year the days are counted: at the column, in the pane under “How it is read”. If they are other days than the figures count, they are read wrongly.',
  },
  unusualYear: {
    title: 'Years that stand alone',
    found: '“{found}” in “{field}” is of {year}, but the rows around it are of another year.',
    action: 'Correct the year if it was mistyped.',
  },
  mixedDayOrder: {
    title: 'Date columns that mix two orders of day and month',
    found:
      'In “{field}”, {dayFirst} dates begin with the day and {monthFirst} with the month. The other dates cannot be read with certainty.',
    action:
      'Enter the dates as dates, or say whether the day or the month comes first in this column: in the pane under “How it is read”, or in a profile.',
  },
  undecidedDayOrder: {
    title: 'Date columns whose order of day and month is unknown',
    found:
      'In “{field}”, nothing shows whether the day or the month comes first in {ambiguous} dates such as 03/04/2023.',
    action:
      'Enter the dates as dates, or say whether the day or the month comes first in this column: in the pane under “How it is read”, or in a profile.',
  },
  bannerApplied: {
    title: 'Titles between the requests',
    found:
      'The row “{found}” stands between the requests: below it, {count} were read with {value} as “{field}”.',
    action: 'If that is wrong, add a column for “{field}” to the log.',
  },
  kindsInCategory: {
    title: 'Requests whose category or purpose says that they are of another kind',
    found:
      'The column “{found}” says of {count} requests that they are {kinds}. They are counted so, and not among the requests for cooperation: {cells}.',
    action:
      'If they are requests for cooperation, say in the pane under “How it is read”, or in a profile, what these texts mean as “{field}”.',
  },
  titleNotRead: {
    title: 'Titles between the requests that were not read',
    found:
      'The row “{found}” stands between the requests, where other titles say the “{field}”. It does not say it. The {count} requests below it were read like those above it.',
    action: 'If that is wrong, add a column for “{field}” to the log.',
  },
  requestsTakenBack: {
    title: 'Requests that may not count',
    found:
      'Cells beside {count} requests say that these do not count, or were not sent: {cells}. The first is “{found}”. They are counted like all others.',
    action: 'Check whether they should be counted. If not, remove them from the log.',
  },
  severalRequests: {
    title: 'Rows that may be several requests',
    found:
      'In {count} rows a cell lists several references, or says that there are several requests: {cells}. The first says “{found}”. Each row was counted as one request.',
    action: 'If they are several requests, give each of them a row of its own.',
  },
  mayBeReplies: {
    title: 'Columns beside a log that may hold its replies',
    found:
      'The cells {found} are read as a log of their own, beside another one. Each of their rows stands beside a request and has no earlier day: they may be the replies to these requests. They are counted as requests.',
    action:
      'If they are the replies, head their columns so, for example “Date of reply”. If they are requests, put a title above them that says which.',
  },
  listBeside: {
    title: 'Lists beside a log',
    found:
      'Column {column} has the references of the log, but in other rows. The columns from there on are a list of their own and are not read.',
    action: 'If they are the replies, enter each in the row of its request, in columns of the log.',
  },
  severalAddressees: {
    title: 'Cells that name several addressees',
    found:
      'These cells name several addressees: {cells}. The first is “{found}”. Each row is counted as one request.',
    action:
      'Where a request was sent to each of them, enter it in a row for each: one row is one request to one addressee.',
  },
  mixedAlphabets: {
    title: 'Letters of two alphabets that look alike',
    found:
      'In “{field}”, Cyrillic or Greek letters stand among Latin ones that look the same: {cells}. The first is “{found}”, with {letters}. Such a text is another than the one that it looks like.',
    action: 'Type these texts anew with Latin letters, as they stand in the other rows.',
  },
  unlikeOthers: {
    title: 'Rows that may be no requests',
    found:
      'The row names no addressee, and its reference “{found}” is not as the others are. It is counted as a request.',
    action: 'If it is a request, enter its reference and its addressee; if not, remove it from the log.',
  },
  dayCompleted: {
    title: 'Dates that are not written in full',
    found:
      '“{found}” in “{field}” is not a whole date. It was read as {day}, by the title above it or by the date sent. Dates read in this way: {count}.',
    action: 'If that is wrong, enter the whole date in the cell.',
  },
  replyToReminder: {
    title: 'Replies in the row of a reminder',
    found:
      '“{found}” stands under “{field}” in the row of a reminder. A reminder is not a request of its own.',
    action: 'Enter it in the row of the request.',
  },
  repeatsAbove: {
    title: 'Cells that repeat what stands above them',
    found:
      '“{found}” was read as the value of the request above it in this column. Cells read in this way: {count}.',
    action: 'If the rows were sorted since, enter the value itself in each cell.',
  },
  otherHeadings: {
    title: 'Other headings below a log',
    found: 'The row holds other headings: “{found}”. The rows below it were not read: {count}.',
    action: 'If these rows are requests, put them on a sheet of their own, or make an Excel table of them.',
  },
  entryIncomplete: {
    title: 'Entries of a register that are not complete',
    found: '“{found}” in “{heading}” cannot be used, and the entry cannot be counted without it.',
    foundEmpty: 'The entry has nothing in “{heading}”, and cannot be counted without it.',
    action: 'Enter what the column is for; a day as a date.',
  },
  entryCellUnread: {
    title: 'Cells of a register that cannot be used',
    found: '“{found}” in “{heading}” cannot be used.',
    action:
      'Enter what the column is for; a day as a date. What is only reported and not confirmed belongs in another column.',
  },
  registerDaysNotRead: {
    title: 'Columns of a register that are not read',
    found:
      'This column of the register holds days, also of public entries, and its heading is not known. It is not read.',
    action: 'If it is the column of {headings}, give it that heading. If not, nothing needs to be done.',
  },
  entryStruckOut: {
    title: 'Struck-out entries of a register',
    found: 'The entry is struck out, and no day says that it ended. It was read like all others.',
    action:
      'If it ended, enter the day under a heading such as “Executed or withdrawn on”; if it should not be there, remove it.',
  },
  unmarkedEntries: {
    title: 'A register that does not say what is public',
    found: 'For some entries the register does not say whether they are public: “{heading}” is empty.',
    action:
      'Enter for each public entry the day on which it was made public, or “Public”; for one under seal, “Under seal”. Or say once for the register what such entries are: under “Logs”, or in a profile, by “unmarked” with “public” or “sealed” among its “registers”.',
  },
  noPublicityColumn: {
    title: 'A register that does not say what is public',
    found: 'The register has no column that says which of its entries are public.',
    action:
      'Add a column “Unsealed on” or “Status”, and say in it of each entry whether it is public. Or say once for the register whether all of them are: under “Logs”, or in a profile, by “unmarked” with “public” or “sealed” among its “registers”.',
  },
  registerDaysUndecided: {
    title: 'Days of a register that may be two',
    found:
      'Below “{heading}”, days are written in numbers of which nothing tells whether the day or the month comes first. An entry counts only once the day since when it is public is certain.',
    action: 'Enter these days as dates of Excel, or with the name of the month: 3 May 2014.',
  },
  publicityNotRead: {
    title: 'Words of a register that may say what is public',
    found:
      'Below this heading stands what may say that an entry is public, in words that are not known or can be read either way. Such an entry is not counted.',
    action:
      'Enter “Public”, or the day on which it was made public, for each entry that is, and “Under seal” for the others, below a heading such as “Unsealed on” or “Classification”.',
  },
  registerCutShort: {
    title: 'Registers that are not read to their end',
    found:
      'Between the rows of the register stand other headings. What is below them is not read and not shown here, as it may be under seal.',
    action: 'Place each register, and each log, on a sheet of its own.',
  },
  rowsWithheld: {
    title: 'Rows that may be of a register of warrants',
    found:
      'Below this row a register of warrants of arrest seems to begin. What stands there is not read and not shown here, as it may be under seal.',
    action:
      'Move the register to a sheet of its own. If these are requests of the log, give each its reference and the day on which it was sent, and leave out the words of warrants and seals that stand alone in a row between them.',
  },
  registerNotRead: {
    title: 'A register of warrants that cannot be read',
    found:
      'A sheet of this workbook looks like a register of warrants of arrest and cannot be read as one. Its cells are not shown here, as they may be under seal.',
    action:
      'Give its columns the headings “Person”, “Situation”, “Warrant issued on” and “Unsealed on”. If the sheet holds requests instead, name them in its title and give it the headings “Reference”, “Addressee” and “Date sent”.',
  },
  fieldNotFound: {
    title: 'Fields without a column',
    found: 'No column was found for “{field}”. The headings are: {headings}.',
    action:
      'Give the heading its usual name, or say which column holds it: in the pane under “How it is read”, or in a profile.',
  },
  dateInParts: {
    title: 'Dates in three columns',
    found:
      '“{field}” stands in three columns, {columns}: the day, the month and the year apart. They are not read.',
    action:
      'Put the whole date into one column, for example by the formula =DATE({year},{month},{day}), and head it “{field}”.',
  },
  mistypedTexts: {
    title: 'Texts with a slip that are read as they are meant',
    found:
      '“{field}” holds texts in which a letter is wrong. They are read as they are surely meant: {texts}.',
    action: 'Correct them in the log. If one of them means something else, say so at its column.',
  },
  yearApart: {
    title: 'Days without their year',
    found:
      'The days of “{field}” in column {column} have no year. Column {years} holds years, and nothing says that they are those of these days: they are not read with them.',
    action:
      'If they are, put the whole date into one column, for example by the formula {formula}, and head it “{field}”.',
  },
  columnNotRead: {
    title: 'Columns that may hold a field and are not read',
    found:
      'Column {column} may hold “{field}”, but it is not read: {known} of its {filled} filled cells hold a known value.',
    action:
      'Say in the pane under “How it is read”, or in a profile, that the column holds “{field}” and what its texts mean, or that no column does.',
  },
  fieldUndecided: {
    title: 'Fields whose value is not known',
    found: 'Nothing in the log gives the “{field}” of its requests: {choices}.',
    action:
      'Add a column for it, or give the value for the whole log: in the pane under “How it is read”, or in a profile.',
  },
  columnUndecided: {
    title: 'Fields with several possible columns',
    found: 'Several columns could be “{field}”: {columns}.',
    action: 'Say which of them it is: in the pane under “How it is read”, or in a profile.',
  },
  profileColumnMissing: {
    title: 'Columns of the profile that the log does not have',
    found:
      'The profile reads “{field}” from the column “{heading}”, which is not there. The headings are: {headings}.',
    action: 'Correct the heading in the profile or in the log.',
  },
  profileUnused: {
    title: 'Logs of the profile that were not found',
    found: 'The profile describes the log {log}, which is in none of the workbooks.',
    action: 'Check the names of the workbook and of the sheet in the profile, or add the workbook.',
  },
  noLogInWorkbook: {
    title: 'Workbooks without a log',
    found:
      'No request log was found in the workbook. Its sheets, and what looks most like their headings: {sheets}.',
    headings: '{sheet}, row {row}: {headings}',
    action: 'Check that it is the right workbook, or describe its log in a profile.',
  },
  sheetNotRead: {
    title: 'Sheets that were not read',
    found:
      'The sheet looks like a register, with the headings {headings}, but it was not recognised as a request log.',
    action:
      'If it holds requests, say which columns hold what under “Describe another log”, or in a profile.',
  },
  requestsNotRead: {
    title: 'Rows that look like requests and were not read',
    found: 'The cells {range} look like requests and belong to no log. Rows with a day: {count}.',
    action:
      'If they are requests, put them below the last request of their log, or give them its headings; if not, nothing is to be done.',
  },
  cellsNotLookedAt: {
    title: 'Cells that were not looked at',
    found:
      'Logs are looked for in the first 1,000 rows and 200 columns of a sheet. What stands beyond them, and in no log, was not looked at.',
    action: 'If requests stand there, put them on a sheet of their own.',
  },
  logLeftOut: {
    title: 'Logs that are left out',
    found: 'The log is left out, as its profile says: its requests are in no figure.',
    action:
      'If they belong to the report, press “Read this log again” at the log, or take “leaveOut” out of the profile.',
  },
  hiddenSheetRead: {
    title: 'Hidden sheets that were read',
    found: 'The log stands on a hidden sheet.',
    action: 'Check that its requests should be counted; if not, leave the sheet out.',
  },
  hiddenRowsRead: {
    title: 'Hidden rows that were read',
    found: 'Rows of the sheet are hidden, by a filter for example; they were read like all others.',
    action: 'Check that their requests should be counted; if not, remove them from the log.',
  },
  struckRowsRead: {
    title: 'Struck-out rows that were read',
    found:
      'Rows of the log are struck out: {ranges}. They were read like all others. Rows struck out: {count}.',
    action: 'Check that their requests should be counted; if not, remove them from the log.',
  },
  struckRowsUnknown: {
    title: 'Files that do not tell which rows are struck out',
    found:
      'Of a file in this format (.xls, .xlsb) it cannot be told which rows are struck out. If some are, they were read like all others.',
    action:
      'If rows of the log are struck out and should not be counted, remove them; or save the workbook as .xlsx, of which they are named.',
  },
  formulasWithoutValue: {
    title: 'Formulas without a value',
    found:
      'In “{field}”, {count} cells hold a formula for which the file keeps no value. They were read as empty, though Excel shows a value.',
    action: 'Open the workbook in Excel, save it, and give that file.',
  },
  errorValues: {
    title: 'Error values in cells that are read',
    found:
      'In “{field}”, {count} cells show an error such as #N/A. Where names or references should stand, they were read as that text; elsewhere as nothing.',
    action:
      'Correct the formulas, or enter what the cells should hold; empty those that should hold nothing.',
  },
  strayQuotes: {
    title: 'Quotation marks that open no field',
    found:
      'Lines {lines} hold quotation marks that open no field. Each line was read as a row of its own; as the marks stand, the lines between them would be one cell.',
    action:
      'Check the requests of these lines, or have the text file written again with its quotation marks doubled.',
  },
  logWithoutRows: {
    title: 'Logs without requests',
    found: 'The log has headings but no requests.',
    action: 'Check that it is the right sheet.',
  },
  baselineDiffers: {
    title: 'Entered figures that differ from the logs',
    found: 'For the previous period, {entered} were entered for “{count}”, but the logs hold {counted}.',
    action: 'Correct the entered figure, or check that the logs of the previous period are complete.',
  },
  stockDiffers: {
    title: 'Pending requests that are others than the last report had',
    found:
      '{stream}: the number of pending requests was {ended} at the end of the report on {period}, and is {starts} at the start of this period ({difference}). {parts}.',
    foundAlone:
      '{stream}: the number of pending requests was {ended} at the end of the report on {period}, and is {starts} at the start of this period ({difference}). Which requests make the difference is not known here.',
    named: '{counted} ({references})',
    causes: {
      recordedLate: {
        one: '{difference} by a request that was entered since',
        other: '{difference} by {count} requests that were entered since',
      },
      replied: {
        one: '{difference} by a request whose reply was entered since',
        other: '{difference} by {count} requests whose replies were entered since',
      },
      corrected: {
        one: '{difference} by a request that was corrected or is read otherwise',
        other: '{difference} by {count} requests that were corrected or are read otherwise',
      },
      gone: {
        one: '{difference} by a request that is no longer in the logs',
        other: '{difference} by {count} requests that are no longer in the logs',
      },
    },
    action: 'Say so in the report, or compute the report on the period before again.',
  },
  periodNotOver: {
    title: 'Periods that are not over',
    found: 'The reporting period {period} is not over yet.',
    action: 'Compute the report again when the period is over.',
  },
  requestsFromTable: {
    title: 'Logs that come from a table of requests',
    found:
      'The requests of this log come from the table {table}, and not from the workbook. What was found in the workbook was told of when the table was written, and is not among these findings. Rows that were left out then are not in the table.',
    action: 'Name the workbook instead of the table, if its findings are to be seen here.',
  },
  fileNotRead: {
    title: 'Files of a folder that were not read',
    of: {
      lockFile: {
        found:
          'The file is what Excel keeps beside a workbook that somebody has open. The workbook was read as it was last saved.',
        action: 'If it has changes that are not saved, compute the report again once they are.',
      },
      hidden: {
        found: 'The file is hidden, and was not read.',
        action: 'If it holds requests, give it a name that is not hidden.',
      },
      folder: {
        found: 'This is a folder within the folder. It was not looked into.',
        action: 'If it holds requests, name it beside the folder.',
      },
      output: {
        found: 'The file is one that this command writes, and was not read.',
        action: 'If it is a log, have the report written under another name.',
      },
      noWorkbook: {
        found: 'By its name the file is neither a workbook nor a table of requests. It was not read.',
        action: 'If it holds requests, save them as a workbook in the folder.',
      },
    },
  },
};

/** Where a finding lies. */
export const places = {
  workbook: '{workbook}',
  sheet: '{workbook}, sheet “{sheet}”',
  cell: '{workbook}, sheet “{sheet}”, cell {cell}',
};
