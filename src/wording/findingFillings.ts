import { fill, fillPlural, type Fillings } from '../locales/fill';
import { listText, quotedListText, quotedText } from '../locales/listText';
import type { Messages } from '../locales/messages';
import { wholeNumberText } from '../locales/numberText';
import { rangeAddress } from '../ground/address';
import { parseIsoDate } from '../ground/calendarDay';
import type { CellsOfText, Finding, FindingCode, Issue, Place, SheetHeadings } from '../log/model/issue';
import { parsePeriodName } from '../report/period';
import { codedValueText } from './codedValueText';
import { dayText, periodText } from './day';
import { describePlace } from './describePlace';

/** What is put into the sentences of a finding; every place that they have is here. */
export function findingFillings(issue: Issue, messages: Messages): Fillings {
  return { found: foundText(issue.finding, issue.found, messages), ...ownFillings(issue, messages) };
}

/** Findings of which the cell holds a day, mostly. */
const SAYS_DAY: readonly FindingCode[] = [
  'dateInFuture',
  'dateOutOfRange',
  'repliedBeforeSent',
  'replyToReminder',
];

/** What stands in the cell, in the reader's language: the log gives dates in ISO form and values by their machine names. */
function foundText({ code, ...finding }: Finding, found: string, messages: Messages): string {
  if (SAYS_DAY.includes(code)) return isoDayText(found, messages);
  if (code === 'outcomeWithoutReply') return codedValueText('outcome', found, messages) ?? found;
  if (code === 'bannerApplied' || code === 'titleNotRead' || code === 'dayCompleted') return found;
  return 'field' in finding ? (codedValueText(finding.field, found, messages) ?? found) : found;
}

function ownFillings({ finding, cell }: Issue, messages: Messages): Fillings {
  const { fields } = messages;
  if (saysAllItself(finding)) return {};
  if ('first' in finding) return repeatedFillings(finding, messages);
  if ('heading' in finding || 'column' in finding) return columnFillings(finding, messages);
  if (finding.code === 'dateSystemUnknown') return { system: String(finding.system) };
  switch (finding.code) {
    case 'repliedBeforeSent':
    case 'unreadableDate':
    case 'dateInFuture':
    case 'dateOutOfRange':
    case 'replyToReminder':
      return dayFillings(finding, messages);
    case 'fieldUndecided':
      return { field: fields[finding.field], choices: choicesText(finding, messages) };
    case 'unrecognisedValue':
    case 'freeTexts':
      return unknownTextFillings(finding, cell, messages);
    case 'mistypedTexts':
      return { field: fields[finding.field], texts: mistypedList(finding, messages) };
    case 'kindDenied':
      return { field: fields[finding.field] };
    case 'formulasWithoutValue':
    case 'errorValues':
    case 'suspectDates':
      return { field: fields[finding.field], ...countFilling(finding, messages) };
    case 'unusualYear':
      return { field: fields[finding.field], year: String(finding.year) };
    case 'mixedDayOrder':
    case 'undecidedDayOrder':
      return dayOrderFillings(finding, messages);
    case 'columnUndecided':
    case 'dateInParts':
    case 'fieldNotFound':
    case 'sheetNotRead':
    case 'registerDaysNotRead':
      return columnFillings(finding, messages);
    case 'profileUnused':
      return { log: quotedText(finding.log, messages.format) };
    case 'noLogInWorkbook':
      return { sheets: sheetHeadingsText(finding.sheets, messages) };
    case 'stockDiffers':
      return stockFillings(finding, messages);
    case 'baselineDiffers':
      return baselineFillings(finding, messages);
    case 'requestsTakenBack':
    case 'severalRequests':
    case 'severalAddressees':
    case 'mixedAlphabets':
    case 'kindsInCategory':
      return whereFillings(finding, messages);
    case 'bannerApplied':
    case 'titleNotRead':
    case 'dayCompleted':
      return titleFillings(finding, messages);
    case 'strayQuotes':
      return { lines: lineNumbersText(finding.lines, messages) };
    case 'struckRowsRead':
    case 'requestsNotRead':
    case 'otherHeadings':
    case 'repeatsAbove':
      return { ...rangeFilling(finding), ...countFilling(finding, messages) };
    case 'periodNotOver':
      return { period: periodNameText(finding.period, messages) };
    case 'requestsFromTable':
      return { table: finding.table };
  }
}

/** Findings whose sentences have no gaps. */
const WITHOUT_FILLINGS = [
  'missingSent',
  'missingReference',
  'unlikeOthers',
  'repliedWithoutOutcome',
  'outcomeWithoutReply',
  'hiddenSheetRead',
  'mayBeReplies',
  'hiddenRowsRead',
  'struckRowsUnknown',
  'logWithoutRows',
  'logLeftOut',
  'noPublicityColumn',
  'publicityNotRead',
  'entryStruckOut',
  'registerNotRead',
  'registerCutShort',
  'rowsWithheld',
  'cellsNotLookedAt',
  'fileNotRead',
] as const satisfies readonly Finding['code'][];

type WithoutFillings = Extract<Finding, { readonly code: (typeof WITHOUT_FILLINGS)[number] }>;

function saysAllItself(finding: Finding): finding is WithoutFillings {
  return WITHOUT_FILLINGS.some((code) => code === finding.code);
}

/** The cells that a finding is about, where it names them. */
function rangeFilling(finding: Finding): Fillings {
  if (finding.code === 'struckRowsRead') return { ranges: rangesText(finding.ranges) };
  return finding.code === 'requestsNotRead' ? { range: rangeAddress(finding.cells) } : {};
}

/** What the report on the period before had at its end, what this one begins with, and what makes the difference. */
function stockFillings(
  { stream, period, ended, starts, parts = [] }: Extract<Finding, { readonly code: 'stockDiffers' }>,
  messages: Messages,
): Fillings {
  const { format, issues, streams } = messages;
  const texts = issues.stockDiffers;
  const partTexts = parts.map(({ cause, requests, difference, references }) => {
    const counted = fillPlural(texts.causes[cause], requests, format, {
      difference: signedText(difference, format),
    });
    return references.length === 0
      ? counted
      : fill(texts.named, { counted, references: listText(references, format) });
  });
  return {
    stream: Object.entries(streams).find(([name]) => name === stream)?.[1] ?? stream,
    period,
    ended: wholeNumberText(ended, format),
    starts: wholeNumberText(starts, format),
    difference: signedText(starts - ended, format),
    parts: partTexts.join(format.longListSeparator),
  };
}

function signedText(value: number, format: Messages['format']): string {
  return `${value > 0 ? '+' : ''}${wholeNumberText(value, format)}`;
}

/** What was entered for the previous period, and what the logs count for it. */
function baselineFillings(
  { count, entered, counted }: Extract<Finding, { readonly code: 'baselineDiffers' }>,
  messages: Messages,
): Fillings {
  return {
    count: baselineName(count, messages),
    entered: wholeNumberText(entered, messages.format),
    counted: wholeNumberText(counted, messages.format),
  };
}

/** What a finding on one day says of it. */
function dayFillings(
  finding: Extract<
    Finding,
    {
      readonly code:
        'repliedBeforeSent' | 'unreadableDate' | 'dateInFuture' | 'dateOutOfRange' | 'replyToReminder';
    }
  >,
  messages: Messages,
): Fillings {
  if (finding.code === 'repliedBeforeSent') return { sent: isoDayText(finding.sent, messages) };
  return { field: messages.fields[finding.field] };
}

/** Where the cells are that a finding names, and what they say. */
function whereFillings(
  finding: Extract<Finding, { readonly where: CellsOfText }>,
  messages: Messages,
): Fillings {
  const { fields, format } = messages;
  const { ranges } = finding.where;
  const cells = { cells: rangesText(ranges), ...countFilling(finding.where, messages) };
  if (finding.code === 'mixedAlphabets') {
    return {
      ...cells,
      field: fields[finding.field],
      letters: quotedListText(finding.letters.map(numberedLetter), format),
    };
  }
  if (finding.code !== 'kindsInCategory') return cells;
  const names = finding.kinds.map((kind) => codedValueText('kind', kind, messages) ?? kind);
  return { ...cells, field: fields.kind, kinds: quotedListText(names, format) };
}

/** A letter with its number, which tells it from those that look like it: `Е = U+0415`. */
function numberedLetter(letter: string): string {
  return `${letter} = U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What the titles between the requests say of those below them, or of their days, or do not say. */
function titleFillings(
  finding: Extract<Finding, { readonly code: 'bannerApplied' | 'dayCompleted' | 'titleNotRead' }>,
  messages: Messages,
): Fillings {
  const field = { field: messages.fields[finding.field], ...countFilling(finding, messages) };
  if (finding.code === 'titleNotRead') return field;
  if (finding.code === 'dayCompleted') return { day: isoDayText(finding.day, messages), ...field };
  const value = codedValueText(finding.field, finding.value, messages) ?? finding.value;
  return { value: quotedText(value, messages.format), ...field };
}

const MOST_RANGES = 10;

/** The first ranges by their addresses, and `…` where there are more. */
function rangesText(ranges: readonly string[]): string {
  return [...ranges.slice(0, MOST_RANGES), ...(ranges.length > MOST_RANGES ? ['…'] : [])].join(', ');
}

/** What a finding on texts that are not known says of the cells that hold them, the first by their addresses. */
function unknownTextFillings(
  finding: Extract<Finding, { readonly code: 'unrecognisedValue' | 'freeTexts' }>,
  cell: string,
  messages: Messages,
): Fillings {
  const { fields, format } = messages;
  const { count, ranges } = finding.where ?? { count: 1, ranges: [cell] };
  return {
    field: fields[finding.field],
    choices: choicesText(finding, messages),
    count: wholeNumberText(count, format),
    cells: rangesText(ranges),
    ...(finding.executed === undefined ? {} : { executed: wholeNumberText(finding.executed, format) }),
    ...(finding.code === 'freeTexts'
      ? {
          distinct: wholeNumberText(finding.distinct, format),
          examples: quotedListText(finding.examples, format),
        }
      : {}),
  };
}

function countFilling({ count }: { readonly count: number }, { format }: Messages): Fillings {
  return { count: wholeNumberText(count, format) };
}

/** How many dates of a column say which order of day and month. */
function dayOrderFillings(
  finding: Extract<Finding, { readonly code: 'mixedDayOrder' | 'undecidedDayOrder' }>,
  { fields, format }: Messages,
): Fillings {
  const field = fields[finding.field];
  if (finding.code === 'undecidedDayOrder')
    return { field, ambiguous: wholeNumberText(finding.ambiguous, format) };
  const { dayFirst, monthFirst } = finding;
  return {
    field,
    dayFirst: wholeNumberText(dayFirst, format),
    monthFirst: wholeNumberText(monthFirst, format),
  };
}

type ColumnCode =
  | 'columnUndecided'
  | 'columnNotRead'
  | 'listBeside'
  | 'dateInParts'
  | 'yearApart'
  | 'fieldNotFound'
  | 'profileColumnMissing'
  | 'sheetNotRead'
  | 'registerDaysNotRead'
  | 'entryIncomplete'
  | 'entryCellUnread'
  | 'unmarkedEntries'
  | 'registerDaysUndecided';

/** What a finding on columns says of them and of their headings. */
function columnFillings(
  finding: Extract<Finding, { readonly code: ColumnCode }>,
  messages: Messages,
): Fillings {
  const { fields, format } = messages;
  switch (finding.code) {
    case 'columnUndecided':
      return { field: fields[finding.field], columns: columnsText(finding.columns, messages) };
    case 'columnNotRead':
      return {
        field: fields[finding.field],
        column: columnsText([finding.column], messages),
        known: wholeNumberText(finding.known, format),
        filled: wholeNumberText(finding.filled, format),
      };
    case 'listBeside':
      return { column: columnsText([finding.column], messages) };
    case 'dateInParts':
      return {
        field: fields[finding.field],
        columns: listText(finding.columns, format),
        ...finding.cells,
      };
    case 'yearApart':
      return {
        field: fields[finding.field],
        column: columnsText([finding.column], messages),
        years: columnsText([finding.years], messages),
        formula: `=${finding.cells.day}&"${finding.between}"&${finding.cells.year}`,
      };
    case 'fieldNotFound':
      return { field: fields[finding.field], headings: columnsText(finding.headings, messages) };
    case 'profileColumnMissing':
      return {
        field: fields[finding.field],
        heading: finding.heading,
        headings: columnsText(finding.headings, messages),
      };
    case 'sheetNotRead':
    case 'registerDaysNotRead':
      return { headings: columnsText(finding.headings, messages) };
    case 'entryIncomplete':
    case 'entryCellUnread':
    case 'unmarkedEntries':
    case 'registerDaysUndecided':
      return { heading: finding.heading };
  }
}

const MOST_LINES = 10;

/** The first lines by their numbers, and `…` where there are more. */
function lineNumbersText(lines: readonly number[], { format }: Messages): string {
  const numbers = lines.slice(0, MOST_LINES).map((line) => wholeNumberText(line, format));
  return [...numbers, ...(lines.length > MOST_LINES ? ['…'] : [])].join(', ');
}

/** What a finding on a repeated request says of the other row. */
function repeatedFillings(
  finding: Extract<Finding, { readonly first: Place }>,
  messages: Messages,
): Readonly<Record<string, string>> {
  const names = 'differing' in finding ? finding.differing.map((field) => messages.fields[field]) : [];
  return {
    first: describePlace(finding.first, messages),
    fields: quotedListText(names, messages.format),
    ...('other' in finding ? { other: finding.other } : {}),
    ...('count' in finding ? { count: wholeNumberText(finding.count, messages.format) } : {}),
  };
}

/** Each text with the value that it is read as. */
function mistypedList(
  { field, texts }: Extract<Finding, { readonly code: 'mistypedTexts' }>,
  messages: Messages,
): string {
  const { format } = messages;
  const meant = texts.map(({ text, value }) => {
    const name =
      value === null ? format.emptyList : quotedText(codedValueText(field, value, messages) ?? value, format);
    return `${quotedText(text, format)} = ${name}`;
  });
  return listText(meant, format);
}

function choicesText(
  {
    field,
    choices,
  }: Extract<Finding, { readonly code: 'unrecognisedValue' | 'freeTexts' | 'fieldUndecided' }>,
  messages: Messages,
): string {
  const names = choices.map((choice) => codedValueText(field, choice, messages) ?? choice);
  return quotedListText(names, messages.format);
}

/** The day of an ISO date in the reader's language; any other text as it stands. */
function isoDayText(text: string, messages: Messages): string {
  const day = parseIsoDate(text);
  return day === undefined ? text : dayText(day, messages);
}

function periodNameText(name: string, messages: Messages): string {
  const period = parsePeriodName(name);
  return period === undefined ? name : periodText(period, messages);
}

/** What a count of the previous period is called, where it is known by one of the report's names. */
function baselineName(count: string, { baselineCounts }: Messages): string {
  const names: Readonly<Record<string, string>> = baselineCounts;
  return names[count] ?? count;
}

/** Columns by their headings, or by letter and heading, `C “Date sent”`; in the quotation marks of the language. */
function columnsText(columns: readonly string[], { format }: Messages): string {
  const named = columns.map((column) => {
    const [, letters, heading] = /^([A-Z]{1,3}) “(.*)”$/su.exec(column) ?? [];
    if (letters === undefined || heading === undefined) return quotedText(column, format);
    return `${letters} ${quotedText(heading, format)}`;
  });
  return listText(named, format);
}

/** Each sheet with what looks most like its headings. */
function sheetHeadingsText(sheets: readonly SheetHeadings[], messages: Messages): string {
  const { format, issues } = messages;
  const names = sheets.map(({ sheet, row, headings }) =>
    headings.length === 0
      ? quotedText(sheet, format)
      : fill(issues.noLogInWorkbook.headings, {
          sheet: quotedText(sheet, format),
          row: String(row),
          headings: columnsText(headings, messages),
        }),
  );
  return listText(names, { ...format, listSeparator: format.longListSeparator });
}
