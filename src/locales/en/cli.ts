import { fileFailures } from './fileFailures';

/** Texts of the command line. */
export const cli = {
  usage: `Computes the report on cooperation from the request logs in one or several workbooks.

Usage: npm run --silent report -- [options] WORKBOOK…

  --period 2022-2023     the reporting period; without it, the latest complete one that the logs reach
  --out report.xlsx      where the report is written; without it, cooperation-report-PERIOD.xlsx here
  --profile p.json       how logs are to be read, where recognition does not find it out by itself
  --propose p.json       write down how recognition reads these workbooks, to be corrected and given with --profile
  --baseline b.json      counts of the period before, where the logs do not cover it
  --json                 print one JSON object; the workbook is then written only with --out
  --trace otp.rfas.sent  print the requests behind a figure instead of the report; the workbook is then written only
                         with --out. byMonth.otp.total, byCategory.defence and the like name the numbers of breakdowns
  --check-published t.csv  check a table as it was published, and read no workbook: which figures no whole numbers
                         give, and which rows do not agree. court-2023 names the Court’s own tables, as an example
  --check                add two sheets on which Excel’s own formulas recompute the numbers of the report from the
                         requests: all figures and counts, but no median, quartile, curve or projection of times, nor
                         what of a change is through the mix or the shares
  --verify report.xlsx   say whether this report is of these workbooks: which figures agree, which logs changed
  --since former.xlsx    say what changed since this former report of the period, and write it into the workbook; or
                         whether the period begins with what was pending when this report on the one before ended
  --share copy.xlsx      write a copy to give away: the tables and charts alone, nothing of a log; the workbook of the
                         report is then written only with --out. A name in .ods gives its tables for LibreOffice, one
                         in .csv or .json its figures as data
  --share-by situation   what its requests are broken down by, instead of the kind of addressee: addressee, situation or
                         section, whose names are texts of the logs
  --share-threshold 3    numbers below it are withheld there, 2 to 10 (3)
  --accessibility f.xlsx say what keeps people from reading a workbook, with a screen reader for example, and read no log
  --combine              compare the shared reports that are named, .xlsx, in one workbook, and read no log
  --export requests.csv  write the requests that the figures can count as a table, .csv or .parquet; the workbook of the
                         report is then written only with --out
  --findings to-send.xlsx  write the findings as a sheet to send to those who keep the logs, with a column for their
                         answer; the workbook of the report is then written only with --out
  --sql duckdb|spark|trino  print the rules as queries over that table, and read no log
  --engine duckdb        compute the same report through DuckDB, of more than fits into memory: workbooks, such tables,
                         .csv and .parquet, and folders of all of these may be named; without --trace, --check, --verify,
                         --since and --propose
  --template agreements  write an empty list to be filled in, and read no log: requests, or the name of a register, as
                         warrants; --out names its file
  --lang en|fr|en,fr     language of what is printed and written (en); with two, the workbook has the report in both
  --force                overwrite the file that --out names
  --help                 print this

Exit code: 0 with figures, also where there are findings; 1 where a file cannot be read or no log is usable;
2 for wrong arguments.`,
  errors: {
    unknownOption: '{message} See --help.',
    noPublishedFigures: 'No figure was found in {file}. Each row needs a label and, beside it, its figure.',
    publishedTooLarge: '{file} has more than {limit} kB, which no published table has. Name another file.',
    publishedNotText: '{file} is no text. Save the table as .csv or .txt, then name that file.',
    publishedAlone: '--check-published checks one table, without workbooks. Name no workbook with it.',
    accessibilityAlone: '--accessibility looks at one workbook, and reads no log. Name no workbook with it.',
    badSql: 'The rules are not written for “{value}”. Name one of {names}.',
    sqlAlone: '--sql prints the rules, and reads no log. Name no workbook with it.',
    badTemplate: 'There is no template of “{value}”. Name one of {names}.',
    templateAlone: '--template writes an empty list, and reads no log. Name no workbook with it.',
    badFindings: 'The findings are written as .xlsx: “{value}” does not end in .xlsx.',
    badExport: 'The requests are written as .csv or .parquet: “{value}” ends in neither.',
    badEngine: 'There is no engine “{value}”. Name one of {names}.',
    engineAlone:
      '{option} needs every request at hand, which --engine does not keep. Leave {option} out, or leave --engine out and name workbooks.',
    engineMissing:
      'DuckDB, which writes .parquet and computes with --engine, is not installed. Install it: npm install @duckdb/node-api',
    nothingInFolder:
      'No workbook and no table of requests, .csv or .parquet, stands in {folder}. Name another folder.',
    badTable: '{file} could not be read as a table of requests: {reason} Write it with --export.',
    badTableRow:
      'A row of {file} is no request that the rules can count ({workbook}, {sheet}, row {row}): its {column} is “{value}”. Write the table again with --export.',
    noWorkbook:
      'No workbook was named. Name at least one, for example: npm run --silent report -- register.xlsx. See --help.',
    badPeriod: 'The period “{value}” is not two years that follow each other. Write it as 2022-2023.',
    badLanguage: 'The language “{value}” is not known. Use en, fr, or both: en,fr.',
    badOutput: 'The report is an .xlsx workbook: “{value}” does not end in .xlsx.',
    notShared:
      '{file} is no copy of a report that was made to be shared (--share): its title names no period, or no table of it has codes of figures.',
    combineFew: '--combine compares two shared reports or more. Name their files.',
    badShare: 'A copy is a file .xlsx, .ods, .csv or .json: “{value}” ends in none of these.',
    badShareBy: 'A copy is not broken down by “{value}”. Name one of {names}.',
    badShareThreshold: 'The threshold “{value}” is not a whole number from {least} to {most}.',
    outputExists: '{file} exists already. Name another file with --out, or overwrite it with --force.',
    outputIsInput: '{file} is one of the workbooks that are read. Name another file with --out.',
    outputFolderMissing: 'There is no folder {folder} to write {file} into.',
    outputIsFolder: '{file} is a folder. Name a file with --out.',
    cannotWrite:
      '{file} could not be written: {reason}. Close the file if it is open, or name another file with --out.',
    fileNotFound: '{file} was not found.',
    isFolder: '{file} is a folder. Name the workbooks in it.',
    notAFile: '{file} is not an ordinary file, but a pipe or a device. Only ordinary files are read.',
    cannotReadFile: '{file} could not be read: {reason}.',
    jsonTooLarge:
      '{file} has more than {limit} MB, which neither a profile nor a baseline needs. Name another file.',
    ...fileFailures,
    badJson: '{file} is not valid JSON: {reason}.',
    badProfile: '{file} is not a valid profile: {reason}. See docs/log-format.md.',
    badBaseline: '{file} is not a valid baseline: {reason}. See docs/log-format.md.',
    notAReport:
      '{file} does not say what it was made of: no sheet of it has the lines that the report’s notes have.',
    sinceOtherPeriod:
      '{file} is a report of {periods}: what changed in {period} since cannot be told from it.',
    sinceUnfinished:
      '{file} was computed on {day}, before {period} was over: what was pending at its end cannot be told from it. Name the last report on {period}.',
    severalReports:
      '{file} holds reports of several periods, {periods}: say with --period which one is meant.',
    unknownFigure:
      'No number of this report is called “{value}”. The figures are {figures}; numbers of breakdowns are called like {cells}.',
    baselinePeriod: '{file} has counts of {given}, but the period before {period} is {previous}.',
    noUsableLog: 'No request log could be used. {details}',
    registersAlone:
      'No log of requests was found: these workbooks hold registers that the report counts beside requests. Give a log of requests as well.',
    noUsableRows: 'None of the requests in the logs has a date sent that can be counted. {details}',
    cannotPrint:
      'The result could not be printed to standard output: {reason}. Files that the command has written are complete.',
    unexpected: 'Something went wrong that should not: {reason}. Please report it.',
  },
  /** why a file cannot be read or written, by the system's code */
  systemReasons: {
    EACCES: 'you do not have the permission',
    EBUSY: 'another program is using the file',
    EDQUOT: 'your share of the disk is full',
    EFBIG: 'the file would be larger than the disk allows',
    EIO: 'the disk reports an error',
    ELOOP: 'its links lead in a circle',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long for this disk',
    ENOENT: 'its folder is not there any more',
    ENOSPC: 'the disk is full',
    EPERM: 'the system does not allow it',
    EPIPE: 'the program that was to read it has ended',
    EROFS: 'the disk can only be read',
  },
  since: {
    figure: '{label}: {before} → {after}',
    same: 'No figure changed.',
    stockSame:
      'Pending requests ({streams}): this period begins with as many as the report on {period} ended with.',
    stockDiffers:
      'Pending requests ({streams}): this period begins with others than the report on {period} ended with. See the findings.',
  },
  verify: {
    isOfLogs: '{file} is a report of these logs: every figure agrees.',
    isNotOfLogs: '{file} is not a report of these logs as they are now.',
    figures: 'Figures that agree: {agreeing} of {count}',
    differs: '{sheet}, {cell}: {id} is {shown} there and {computed} by the logs',
    same: '{place}: unchanged ({requests}, fingerprint {fingerprint})',
    changed: '{place}: changed ({requests}); fingerprint then {then}, now {now}',
    gone: '{place}: not among these logs; fingerprint then {then}',
    added: '{place}: the report was made without it ({requests}, fingerprint {now})',
    version: 'Made by version {then}; this is version {now}. Another version may read and count otherwise.',
    rules: 'Its rules are version {then}; those of this program are version {now}.',
    baseline:
      'A setting differs: other counts of the period before were entered. Those of the report hold here.',
    reading: '{place}: a setting differs; read otherwise, by column, value or meaning: {fields}',
    nothing: 'nothing',
  },
  templateWritten: 'Empty list written to {file}',
  /** what the command does, on a terminal while it lasts */
  progress: {
    opening: 'Opening {file} ({number} of {count}) …',
    reading: 'Looking for request logs and reading their rows …',
    computing: 'Computing the figures …',
    writing: 'Writing the report …',
  },
  period: 'Reporting period {period}: {span}, as at {asAt}',
  logsRead: 'Logs read',
  logRead: { one: '{place}, {range}: {count} request', other: '{place}, {range}: {count} requests' },
  logNotRead: '{place}: not read and not counted; the errors below say which question is open',
  leftOut: 'left out: {parts}',
  leftOutRows: {
    blank: { one: '{count} blank row', other: '{count} blank rows' },
    total: { one: '{count} row of totals', other: '{count} rows of totals' },
    banner: { one: '{count} title or note', other: '{count} titles or notes' },
    repeatedHeading: { one: '{count} repeated heading', other: '{count} repeated headings' },
    reminder: { one: '{count} reminder', other: '{count} reminders' },
    otherTable: { one: '{count} row of another table', other: '{count} rows of another table' },
  },
  issues: { one: '{count} finding', other: '{count} findings' },
  noIssues: 'No findings.',
  issueGroup: '{count} × {title} ({severity}): {effect}',
  issuePlace: '{place}: {message} {action}',
  moreIssues: { one: '… and {count} more, in the workbook', other: '… and {count} more, in the workbook' },
  sql: {
    heading:
      'The figures of {period}, over the table of requests that --export writes.\nThe first statement makes the table; each other one gives the figures of one table of the report.\nDays are counted from 1 January 1970. What is counted from registers is no request, and not among them.\nSee docs/sql.md.',
    exported: 'The requests were written to {file}',
  },
  findingsWritten: 'The findings were written to {file}',
  written: 'The report was written to {file}',
  proposed: 'The proposed profile was written to {file}',
};
