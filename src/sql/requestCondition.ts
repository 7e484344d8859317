import { type Code, codedValue } from '../log/model/code';
import { CODED_VALUES, type CodedField } from '../log/model/field';
import type { RequestLog } from '../log/model/requestLog';
import type { RequestTest } from '../report/requestSort';
import { columnOf, quoted } from './requestTable';

/** What tells one sort of request from another: no test of a figure asks for anything else. */
const TELLING = ['organ', 'kind', 'origin', 'category', 'purpose'] as const satisfies readonly CodedField[];
type Telling = (typeof TELLING)[number];

/** A request of each kind that there can be, by the codes of what it says; 0 stands for what it does not say. */
const SPECIMENS: readonly Readonly<Record<Telling, Code>>[] = combinations();

/**
 * The condition of SQL that holds for just the requests of a sort. It is found out by the test itself, which is asked
 * about a request of each kind: so the queries cannot differ from the figures.
 */
export function requestCondition(test: RequestTest): string {
  const log = specimenLog();
  const passing = SPECIMENS.filter((_, row) => test(log, row));
  if (passing.length === 0) return 'false';
  const allowed = TELLING.map((field) => ({ field, codes: new Set(passing.map((one) => one[field])) }));
  const count = allowed.reduce((product, { codes }) => product * codes.size, 1);
  if (count === passing.length) {
    const said = allowed.filter(({ field, codes }) => codes.size <= CODED_VALUES[field].length);
    return said.length === 0
      ? 'true'
      : said.map(({ field, codes }) => oneOf(field, [...codes])).join(' and ');
  }
  const each = passing.map((one) => TELLING.map((field) => oneOf(field, [one[field]])).join(' and '));
  return `(${each.map((condition) => `(${condition})`).join(' or ')})`;
}

function oneOf(field: Telling, codes: readonly Code[]): string {
  const column = columnOf(field);
  const values = codes.flatMap((code) => codedValue(field, code) ?? []).map(quoted);
  const [value = ''] = values;
  const isValue = values.length === 1 ? `${column} = ${value}` : `${column} in (${values.join(', ')})`;
  if (!codes.includes(0)) return isValue;
  return values.length === 0 ? `${column} is null` : `(${isValue} or ${column} is null)`;
}

function combinations(): readonly Readonly<Record<Telling, Code>>[] {
  let found: Readonly<Record<Telling, Code>>[] = [{ organ: 0, kind: 0, origin: 0, category: 0, purpose: 0 }];
  for (const field of TELLING) {
    const codes = [0, ...CODED_VALUES[field].keys()].map((_, code) => code);
    found = found.flatMap((one) => codes.map((code) => ({ ...one, [field]: code })));
  }
  return found;
}

/** The specimens as a log, which is what tests look at. */
function specimenLog(): RequestLog {
  const none = new Int32Array(SPECIMENS.length);
  const text = { codes: new Uint32Array(SPECIMENS.length), texts: [''] };
  const silent = new Uint8Array(SPECIMENS.length);
  const codesOf = (field: Telling): Uint8Array => Uint8Array.from(SPECIMENS, (one) => one[field]);
  return {
    source: { workbook: '', sheet: '', table: '', range: '' },
    profile: { where: {}, columns: {}, fixed: {}, values: {}, dayOrder: {} },
    count: SPECIMENS.length,
    rowNumbers: new Uint32Array(SPECIMENS.length),
    coded: {
      organ: codesOf('organ'),
      kind: codesOf('kind'),
      origin: codesOf('origin'),
      category: codesOf('category'),
      purpose: codesOf('purpose'),
      addresseeType: silent,
      outcome: silent,
      status: silent,
    },
    dates: { sent: none, replied: none, recorded: none },
    texts: { reference: text, section: text, addressee: text, situation: text },
    usable: silent,
    holds: new Set(),
    columns: [],
    dateContents: new Map(),
    sample: { rowNumbers: [], cells: new Map(), days: new Map() },
    leftOut: { blank: 0, total: 0, banner: 0, reminder: 0, repeatedHeading: 0, otherTable: 0 },
    span: null,
    issues: [],
  };
}
