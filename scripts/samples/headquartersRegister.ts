import { Formula, Workbook, type Worksheet } from 'wasm-xlsxwriter';
import { civilDate } from '../../src/ground/calendarDay';
import { type Period, isIn } from '../../src/report/period';
import type { AddresseeTypeTexts } from './addressees';
import { agreementsRegister } from './agreementsRegister';
import { headquartersCodedColumns } from './codedTexts';
import { type HeadquartersRequest, headquartersRequests } from './headquartersRequests';
import {
  type LogColumn,
  type LogFormats,
  logFormats,
  sampleProperties,
  setUpPrinting,
  setWidths,
  writeEntry,
  writeHeadings,
} from './logSheet';
import { familyVisitsRegister } from './familyVisitsRegister';
import { nonCooperationRegister } from './nonCooperationRegister';
import { questionnaireRegister } from './questionnaireRegister';
import { recommendationsRegister } from './recommendationsRegister';
import { addRegister } from './registerSheet';
import { writeWarrants } from './warrantsRegister';
import { EARLIER_PERIOD, REPORTED_PERIOD } from './samplePeriods';

const ADDRESSEE_TYPES: AddresseeTypeTexts = {
  stateParty: 'State Party',
  stateNotParty: 'State not Party',
  internationalOrganisation: 'International organisation',
  privateEntity: 'Private entity',
};

const COLUMNS: readonly LogColumn<HeadquartersRequest>[] = [
  { heading: 'Ref. No.', width: 15, cell: (request) => request.reference },
  { heading: 'Section', width: 20, cell: (request) => request.section },
  { heading: headquartersCodedColumns.type.heading, width: 36, cell: (request) => request.type },
  { heading: 'Requested State/Organisation', width: 18, cell: (request) => request.addressee.english },
  {
    heading: headquartersCodedColumns.addresseeType.heading,
    width: 24,
    cell: (request) => ADDRESSEE_TYPES[request.addressee.type],
  },
  { heading: 'Situation', width: 13, cell: (request) => request.situation },
  { heading: 'Date sent', width: 12, cell: (request) => request.sent },
  { heading: 'Date of reply', width: 12, cell: (request) => request.replied },
  { heading: headquartersCodedColumns.outcome.heading, width: 12, cell: (request) => request.result },
  { heading: 'Remarks', width: 22, cell: (request) => request.remark },
];

/** Column A is a margin, as in many registers that are made to be printed. */
const FIRST_COLUMN = 1;
const LAST_COLUMN = FIRST_COLUMN + COLUMNS.length - 1;
const HEADING_ROW = 4;
const TITLE = 'Registry – Headquarters: register of requests for cooperation';
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A row below the headings. */
type RegisterRow =
  | { readonly kind: 'banner'; readonly text: string }
  | { readonly kind: 'headings' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'total' }
  | { readonly kind: 'entry'; readonly request: HeadquartersRequest };

function monthName({ sent }: HeadquartersRequest): string {
  const { year, month } = civilDate(sent);
  return `${MONTHS[month - 1] ?? ''} ${year}`;
}

/** The requests of a period, each month of them under its name. */
function monthlyRows(requests: readonly HeadquartersRequest[]): readonly RegisterRow[] {
  return requests.flatMap((request, index): readonly RegisterRow[] => {
    const before = requests[index - 1];
    const month = monthName(request);
    const entry: RegisterRow = { kind: 'entry', request };
    return before && monthName(before) === month ? [entry] : [{ kind: 'banner', text: month }, entry];
  });
}

function periodRows(
  period: Period,
  requests: readonly HeadquartersRequest[],
  repeatsHeadings: boolean,
): readonly RegisterRow[] {
  const [first, last] = period.name.split('-');
  return [
    { kind: 'banner', text: `Reporting period 16 September ${first ?? ''} – 15 September ${last ?? ''}` },
    ...(repeatsHeadings ? [{ kind: 'headings' } as const] : []),
    ...monthlyRows(requests.filter(({ sent }) => isIn(period, sent))),
    { kind: 'blank' },
  ];
}

function registerRows(requests: readonly HeadquartersRequest[]): readonly RegisterRow[] {
  return [
    ...periodRows(EARLIER_PERIOD, requests, false),
    { kind: 'blank' },
    ...periodRows(REPORTED_PERIOD, requests, true),
    { kind: 'total' },
  ];
}

/** The totals count the dates above them; the library computes no formula, so the result stands beside it. */
function writeTotal(
  sheet: Worksheet,
  row: number,
  requests: readonly HeadquartersRequest[],
  formats: LogFormats,
): void {
  COLUMNS.forEach((_, index) => {
    sheet.writeBlank(row, FIRST_COLUMN + index, formats.total);
  });
  sheet.writeStringWithFormat(row, FIRST_COLUMN, 'Total', formats.total);
  const replies = requests.filter(({ replied }) => replied !== null).length;
  const counts = [
    { column: 7, letter: 'H', count: requests.length },
    { column: 8, letter: 'I', count: replies },
  ];
  for (const { column, letter, count } of counts) {
    const formula = `=COUNT(${letter}${HEADING_ROW + 2}:${letter}${row})`;
    sheet.writeFormulaWithFormat(row, column, new Formula(formula).setResult(String(count)), formats.total);
  }
}

function writeRow(
  sheet: Worksheet,
  row: number,
  content: RegisterRow,
  requests: readonly HeadquartersRequest[],
  formats: LogFormats,
): void {
  switch (content.kind) {
    case 'banner':
      sheet.mergeRange(row, FIRST_COLUMN, row, LAST_COLUMN, content.text, formats.banner);
      break;
    case 'headings':
      writeHeadings(sheet, row, FIRST_COLUMN, COLUMNS, formats.heading);
      break;
    case 'entry':
      writeEntry(sheet, row, FIRST_COLUMN, COLUMNS, content.request, formats);
      break;
    case 'total':
      writeTotal(sheet, row, requests, formats);
      break;
    case 'blank':
      break;
  }
}

function writeRegister(sheet: Worksheet, formats: LogFormats): void {
  const requests = headquartersRequests();
  sheet.setColumnWidth(0, 2);
  setWidths(sheet, FIRST_COLUMN, COLUMNS);
  sheet.mergeRange(0, FIRST_COLUMN, 1, LAST_COLUMN, TITLE, formats.title);
  sheet.writeStringWithFormat(2, FIRST_COLUMN, 'Extract of March 2024 – fictitious data', formats.note);
  writeHeadings(sheet, HEADING_ROW, FIRST_COLUMN, COLUMNS, formats.heading);
  registerRows(requests).forEach((content, index) => {
    writeRow(sheet, HEADING_ROW + 1 + index, content, requests, formats);
  });
  setUpPrinting(sheet, HEADING_ROW, TITLE);
}

/** Writes a small table that is no log of requests. */
function writeList(sheet: Worksheet, rows: readonly (readonly string[])[], formats: LogFormats): void {
  rows.forEach((row, rowIndex) => {
    row.forEach((text, column) => {
      const format = rowIndex === 0 ? formats.heading : formats.text;
      sheet.writeStringWithFormat(rowIndex, column, text, format);
    });
  });
  sheet.setColumnRangeWidth(0, 3, 34).setPrintFitToPages(1, 0);
}

const CONTACTS = [
  ['Section', 'Focal point', 'Extension', 'Deputy'],
  ['Counsel Support', 'Associate Legal Officer', '0001', 'Legal Assistant'],
  ['Victims and Witnesses', 'Protection Officer', '0002', 'Protection Assistant'],
  ['External Operations', 'Cooperation Officer', '0003', 'Cooperation Assistant'],
  ['Court Management', 'Court Officer', '0004', 'Court Assistant'],
  ['Detention', 'Detention Officer', '0005', 'Detention Assistant'],
];

const LISTS = [
  ['Types of request', 'Results'],
  ...Object.keys(headquartersCodedColumns.type.meanings).map((text, index) => [
    text,
    Object.keys(headquartersCodedColumns.outcome.meanings)[index] ?? '',
  ]),
];

/** The register of headquarters: in English, with banners, repeated headings and sheets that are no log. */
export function headquartersRegister(): Uint8Array {
  const formats = logFormats({
    font: 'Arial',
    headingFill: 0xe2efda,
    bannerFill: 0xf2f2f2,
    dateFormat: 'dd/mm/yyyy',
  });
  const workbook = new Workbook();
  workbook.setProperties(sampleProperties(TITLE));
  writeRegister(workbook.addWorksheet().setName('Register'), formats);
  writeWarrants(workbook.addWorksheet().setName('Warrants'), formats);
  addRegister(workbook, agreementsRegister, formats);
  addRegister(workbook, familyVisitsRegister, formats);
  addRegister(workbook, nonCooperationRegister, formats);
  addRegister(workbook, questionnaireRegister, formats);
  addRegister(workbook, recommendationsRegister, formats);
  writeList(workbook.addWorksheet().setName('Contacts'), CONTACTS, formats);
  writeList(workbook.addWorksheet().setName('Lists').setHidden(true), LISTS, formats);
  return workbook.saveToBufferSync();
}
