import { CODED_FIELDS, CODED_VALUES, DATE_FIELDS, TEXT_FIELDS } from '../log/model/field';
import { columnOf, holdsColumnOf, REQUEST_COLUMNS, quoted } from './requestTable';
import { FIELDS_TOLD_OF } from './storedRequests';

const TYPES = { text: 'varchar', integer: 'integer', boolean: 'boolean' } as const;

/** Columns that no log has, and every table of requests. */
const TELLING_COLUMNS = ['sheet_row', 'sent_day'];

/** Whether a text file is a table of requests, by the line of names that it begins with. */
export function isTableOfRequests(firstLine: string): boolean {
  const names = firstLine.replace(/^\uFEFF/, '').split(',');
  return TELLING_COLUMNS.every((name) => names.some((one) => one.replace(/^"|"$/g, '') === name));
}

/**
 * The requests of a file, CSV or Parquet by its name, as DuckDB reads them. Columns are taken by their names: a file without
 * one of them, or with something else in it, is an error of the engine, and nothing is taken for it.
 */
function requestsIn(file: string): string {
  const columns = REQUEST_COLUMNS.map(({ name, type }) => `cast(${name} as ${TYPES[type]}) as ${name}`);
  const source = file.toLowerCase().endsWith('.csv')
    ? `read_csv(${oneFile(file)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`
    : `read_parquet(${oneFile(file)})`;
  return `select ${columns.join(', ')} from ${source}`;
}

/** A file by its name, in which no character stands for others: `a[1].csv` is not `a1.csv`. */
function oneFile(file: string): string {
  return quoted(file.replace(/[[*?]/g, '[$&]'));
}

/** The statement that makes the table `requests` of a file. */
export function tableOfFile(file: string): string {
  return `create table requests as ${requestsIn(file)}`;
}

/** The statement that writes a table of requests to a file on DuckDB: as CSV, or as Parquet, by its name. */
export function copyOfTable(table: string, file: string): string {
  const format = file.toLowerCase().endsWith('.csv') ? 'csv, header' : 'parquet, compression zstd';
  return `copy (select * from ${table}) to ${quoted(file)} (format ${format})`;
}

/** What keeps a row from being a request that the rules can count, by the column that says it. */
const ODD: readonly { readonly name: string; readonly isOdd: string }[] = [
  ...CODED_FIELDS.map((field) => {
    const column = columnOf(field);
    const isUnknown = `${column} not in (${CODED_VALUES[field].map(quoted).join(', ')})`;
    const isNeeded = field === 'kind' || field === 'organ';
    return {
      name: column,
      isOdd: isNeeded ? `(${column} is null or ${isUnknown})` : `(${column} is not null and ${isUnknown})`,
    };
  }),
  { name: 'sent_day', isOdd: 'sent_day is null' },
  { name: 'replied_day', isOdd: 'replied_day < sent_day' },
];

/** The first row of a file that is no request: its workbook, sheet and row there, and the column that says so, with its value. */
export function oddRequest(file: string): string {
  const names = ODD.map(({ name, isOdd }) => `when ${isOdd} then ${quoted(name)}`).join(' ');
  const values = ODD.map(({ name, isOdd }) => `when ${isOdd} then cast(${name} as varchar)`).join(' ');
  const any = ODD.map(({ isOdd }) => isOdd).join(' or ');
  return `select workbook, sheet, sheet_row, case ${names} end, case ${values} end from (${requestsIn(file)}) where ${any} limit 1`;
}

/** How many requests a file has. */
export function requestCount(file: string): string {
  return `select count(*) from (${requestsIn(file)})`;
}

/**
 * The requests of a file as they are stored: workbook and sheet, the parts of `REQUEST_PARTS` from the row of the sheet on, and
 * what its log holds. The apostrophe that `csvField` writes before some texts goes.
 */
export function requestsToStore(file: string): string {
  const parts = [
    'workbook',
    'sheet',
    'coalesce(sheet_row, 0)',
    '1',
    ...CODED_FIELDS.map(
      (field) =>
        `coalesce(list_position([${CODED_VALUES[field].map(quoted).join(', ')}], ${columnOf(field)}), 0)`,
    ),
    ...DATE_FIELDS.map(columnOf),
    ...TEXT_FIELDS.map((field) => textBehindApostrophe(columnOf(field))),
    ...FIELDS_TOLD_OF.map(holdsColumnOf),
  ];
  return `select ${parts.join(', ')} from (${requestsIn(file)})`;
}

function textBehindApostrophe(column: string): string {
  return `case when starts_with(${column}, '''') then substr(${column}, 2) else coalesce(${column}, '') end`;
}
