import { NO_DAY } from '../ground/calendarDay';
import { normalForm } from '../ground/normalForm';
import { TextNumbers } from '../ground/textNumbers';
import { CODED_FIELDS, CODED_VALUES, DATE_FIELDS, TEXT_FIELDS, type TextField } from '../log/model/field';
import type { RequestLog, TextColumn } from '../log/model/requestLog';
import { ShownTexts } from '../log/registers/shownTexts';
import { wordKey } from '../log/vocabulary/wordKey';
import { referenceForms } from '../report/repeated/requestKeys';
import { statesOf } from '../report/repeated/namesOfOneState';
import { partsNumber } from '../report/repeated/similarReferences';
import { columnOf, holdsColumnOf, quoted, REQUEST_COLUMNS } from './requestTable';

/** What a column holds: a text, a whole number, the code of a value (see `codedValue`), or yes and no. */
export type StoredType = 'text' | 'integer' | 'code' | 'boolean';

export type StoredValue = string | number | boolean | null;

/** A table of the engine's own. */
export interface StoredTable {
  readonly name: string;
  readonly columns: readonly StoredColumn[];
}

interface StoredColumn {
  readonly name: string;
  readonly type: StoredType;
}

/** What a request is, as it was read; `log` counts the logs, and `line` the requests of each, from 0. */
export const REQUEST_PARTS: readonly StoredColumn[] = [
  { name: 'log', type: 'integer' },
  { name: 'line', type: 'integer' },
  { name: 'sheet_row', type: 'integer' },
  { name: 'usable', type: 'code' },
  ...CODED_FIELDS.map((field): StoredColumn => ({ name: columnOf(field), type: 'code' })),
  ...DATE_FIELDS.map((field): StoredColumn => ({ name: columnOf(field), type: 'integer' })),
  ...TEXT_FIELDS.map((field): StoredColumn => ({ name: columnOf(field), type: 'text' })),
  { name: 'unread', type: 'integer' },
];

/** The columns of what may be shown of texts, where that is another text: see `ShownTexts`. */
const SHOWN_TEXTS: readonly StoredColumn[] = TEXT_FIELDS.map((field) => ({
  name: shownColumn(field),
  type: 'text',
}));

/** What the numbers of a reference among the texts of its log, and its forms, stand in: settling leaves them as they are. */
const OF_REFERENCE: readonly StoredColumn[] = [
  { name: 'reference_form', type: 'text' },
  { name: 'reference_parts', type: 'integer' },
];

/** Every request that was read, counted or not, with what requests are compared by. */
export const STORED: StoredTable = {
  name: 'stored',
  columns: [
    ...REQUEST_PARTS,
    ...SHOWN_TEXTS,
    ...OF_REFERENCE,
    { name: 'addressee_number', type: 'integer' },
    { name: 'state_number', type: 'integer' },
    { name: 'addressee_words', type: 'integer' },
  ],
};

/** How many requests are stored. */
export const STORED_COUNT = 'select count(*) from stored';

/** Requests as they were settled. */
export const SETTLED: StoredTable = { ...STORED, name: 'settled' };

/** Gives requests in the table {@link STORED} what those of {@link SETTLED} say, but for what belongs to their references. */
export function settleStatement(): string {
  const kept = [
    'log',
    'line',
    'reference',
    shownColumn('reference'),
    ...OF_REFERENCE.map(({ name }) => name),
  ];
  const taken = STORED.columns.map(({ name }) => name).filter((name) => !kept.includes(name));
  return `update stored set ${taken.map((name) => `${name} = settled.${name}`).join(', ')} from settled where stored.log = settled.log and stored.line = settled.line`;
}

function shownColumn(field: TextField): string {
  return `shown_${columnOf(field)}`;
}

/** A part of a request as it may be shown: an expression of SQL. */
export function shownPart(name: string): string {
  const text = TEXT_FIELDS.find((field) => columnOf(field) === name);
  return text === undefined ? name : `coalesce(${shownColumn(text)}, ${name})`;
}

/** The fields of which the table of requests says whether a log holds them. */
export const FIELDS_TOLD_OF = ['replied', 'recorded', 'outcome'] as const;

/** Where each log stands, and what it holds. */
export const STORED_LOGS: StoredTable = {
  name: 'logs',
  columns: [
    { name: 'log', type: 'integer' },
    { name: 'workbook', type: 'text' },
    { name: 'sheet', type: 'text' },
    ...FIELDS_TOLD_OF.map((field): StoredColumn => ({ name: holdsColumnOf(field), type: 'boolean' })),
  ],
};

/** The rows of sheets in which findings lie. */
export const TOLD: StoredTable = {
  name: 'told',
  columns: [
    { name: 'log', type: 'integer' },
    { name: 'sheet_row', type: 'integer' },
  ],
};

const TYPES: Readonly<Record<StoredType, string>> = {
  text: 'varchar',
  integer: 'integer',
  code: 'utinyint',
  boolean: 'boolean',
};

const COUNTED = 'stored join logs using (log) where usable = 1';

/**
 * Makes the tables, and over them two views of what the figures can count, as the table of requests has it: `requests`, and
 * `ordered`, in the order of the logs.
 */
export function storeStatements(): readonly string[] {
  const shown = REQUEST_COLUMNS.map(({ name }) => `${shownAs(name)} as ${name}`).join(', ');
  return [
    ...[STORED, SETTLED, STORED_LOGS, TOLD].map(
      ({ name, columns }) =>
        `create table ${name} (${columns.map((column) => `${column.name} ${TYPES[column.type]}`).join(', ')})`,
    ),
    `create view requests as select ${shown} from ${COUNTED}`,
    `create view ordered as select ${shown} from ${COUNTED} order by log, line`,
  ];
}

/** A column of the table of requests, by what is stored. */
function shownAs(name: string): string {
  const coded = CODED_FIELDS.find((field) => columnOf(field) === name);
  if (coded !== undefined) return `[${CODED_VALUES[coded].map(quoted).join(', ')}][${name}]`;
  if (TEXT_FIELDS.some((field) => field === name)) {
    // As `csvField` writes it: a text that a spreadsheet would run has an apostrophe before it.
    const text = shownPart(name);
    return `case when regexp_matches(${text}, '^[=+@''\\t\\r-]') then '''' || ${text} else nullif(${text}, '') end`;
  }
  const day = DATE_FIELDS.find((field) => `${field}_on` === name);
  return day === undefined ? name : `strftime(date '1970-01-01' + ${columnOf(day)}, '%Y-%m-%d')`;
}

/** A log whose requests are stored. */
interface LogToStore {
  readonly log: RequestLog;
  /** the place of the log among all */
  readonly index: number;
  /** the number of a row among all requests of its log */
  readonly lineOf: (row: number) => number;
}

/** Gives what is stored of requests. The numbers of addressees and of references that are not shown are the same for all logs that one of these is asked about. */
export class StoredRows {
  readonly #addressees = numbersOfTexts();
  readonly #states = numbersOfTexts();
  readonly #words = numbersOfTexts();
  readonly #shown = new ShownTexts();

  /** The values of a log's requests by the columns of {@link STORED}, no more than `most` rows at a time. */
  *blocks({ log, index, lineOf }: LogToStore, most: number): Iterable<readonly (readonly StoredValue[])[]> {
    const { reference, addressee } = log.texts;
    const forms = referenceForms(log);
    const parts = forms.map(partsNumber);
    const names = addressee.texts.map((name) => normalForm(name));
    const numbers = names.map((name) => this.#addressees.numberOf(name));
    const states = statesOf(addressee.texts).map((state) => this.#states.numberOf(state));
    const words = names.map((name) => this.#words.numberOf(wordKey(name)));
    const shown = this.#shown.of(log).texts;
    const otherTexts = TEXT_FIELDS.map((field) => {
      const { texts } = log.texts[field];
      return { field, texts: shown[field].texts.map((text, code) => (text === texts[code] ? null : text)) };
    });
    for (let from = 0; from < log.count; from += most) {
      const rows = Array.from({ length: Math.min(most, log.count - from) }, (_, offset) => from + offset);
      const ofText = ({ codes }: TextColumn, values: readonly StoredValue[]): readonly StoredValue[] =>
        rows.map((row) => values[codes[row] ?? 0] ?? null);
      yield [
        rows.map(() => index),
        rows.map(lineOf),
        rows.map((row) => log.rowNumbers[row] ?? 0),
        rows.map((row) => log.usable[row] ?? 0),
        ...CODED_FIELDS.map((field) => rows.map((row) => log.coded[field][row] ?? 0)),
        ...DATE_FIELDS.map((field) => rows.map((row) => dayOrNull(log.dates[field][row]))),
        ...TEXT_FIELDS.map((field) => ofText(log.texts[field], log.texts[field].texts)),
        rows.map((row) => log.unread?.[row] ?? null),
        ...otherTexts.map(({ field, texts }) => ofText(log.texts[field], texts)),
        ofText(reference, forms),
        ofText(reference, parts),
        ofText(addressee, numbers),
        ofText(addressee, states),
        ofText(addressee, words),
      ];
    }
  }
}

function dayOrNull(day: number | undefined): number | null {
  return day === undefined || day === NO_DAY ? null : day;
}

/** Numbers for texts; 0 is that of the empty one. */
function numbersOfTexts(): TextNumbers {
  const numbers = new TextNumbers();
  numbers.numberOf('');
  return numbers;
}
