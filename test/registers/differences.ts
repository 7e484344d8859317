import type { DrawnRequest } from './drawnRequest';
import type { DrawnWorkbook } from './drawnWorkbook';
import type { NaiveFigures } from './naiveFigures';
import type { ProgramRun, Told } from './programRun';
import type { ComparedField, SheetTruth } from './registerSheet';

/** The figures that the program has otherwise than the rules, from what the workbook truly says. */
export function differingFigures(naive: NaiveFigures, { figures }: ProgramRun): readonly string[] {
  return [...naive].filter(([id, value]) => !isSame(value, figures.get(id) ?? null)).map(([id]) => id);
}

type Value = readonly [numerator: number, denominator: number] | null;

function isSame(one: Value, other: Value): boolean {
  if (one === null || other === null) return one === other;
  return one[0] * other[1] === other[0] * one[1];
}

/** A cell that the program read otherwise than it is meant; `row` of a whole request that it counts or leaves out. */
export interface Misreading {
  readonly sheet: string;
  readonly row: number;
  readonly field: ComparedField | 'row';
  readonly column: string;
  readonly meant: string;
  readonly read: string;
}

/** Where the program's requests are other than those of the workbook. */
export function misreadings(
  { sheets, form }: DrawnWorkbook,
  { requests }: ProgramRun,
): readonly Misreading[] {
  const found: Misreading[] = [];
  const expected = new Set<string>();
  for (const { name: sheet, truth } of sheets) {
    for (const [row, request] of truth?.requests ?? []) {
      expected.add(`${sheet}!${row}`);
      const read = requests.get(`${sheet}!${row}`);
      if (truth === undefined) continue;
      if (read === undefined)
        found.push({ sheet, row, field: 'row', column: '', meant: 'a request', read: '' });
      else found.push(...misreadFields(sheet, row, truth, request, read, form?.categories !== 'none'));
    }
  }
  for (const place of requests.keys()) {
    if (expected.has(place)) continue;
    const [sheet = '', row] = place.split('!');
    found.push({ sheet, row: Number(row), field: 'row', column: '', meant: '', read: 'a request' });
  }
  return found;
}

function misreadFields(
  sheet: string,
  row: number,
  truth: SheetTruth,
  request: DrawnRequest,
  read: ReadonlyMap<string, string>,
  hasCategory: boolean,
): readonly Misreading[] {
  const { organ, kind, origin, category, purpose, sent, replied, recorded, outcome } = request;
  const isOfRegistry = organ === 'Registry';
  const isCategorised = hasCategory && isOfRegistry && origin === 'headquarters' && kind === 'rfc';
  const pairs: readonly (readonly [ComparedField, string, string])[] = [
    ['organ', organ, read.get('organ') ?? ''],
    ['kind', kind, read.get('kind') ?? ''],
    ['origin', isOfRegistry ? origin : '', isOfRegistry ? (read.get('origin') ?? '') : ''],
    ['category', isCategorised ? category : '', isCategorised ? (read.get('category') ?? '') || 'other' : ''],
    ['purpose', purpose, read.get('purpose') ?? ''],
    ['sent', sent, read.get('sent_on') ?? ''],
    ['replied', truth.columns.has('replied') ? replied : '', read.get('replied_on') ?? ''],
    ['recorded', recorded, read.get('recorded_on') ?? ''],
    ['outcome', isPositive(outcome), isPositive(read.get('outcome') ?? '')],
    ['status', request.isRecordingUnderWay ? 'recordingUnderWay' : '', read.get('status') ?? ''],
  ];
  return pairs
    .filter(([, meant, was]) => meant !== was)
    .map(([field, meant, was]) => ({
      sheet,
      row,
      field,
      column: truth.columns.get(field) ?? '',
      meant,
      read: was,
    }));
}

function isPositive(outcome: string): string {
  return outcome === 'positive' ? outcome : '';
}

const OF_WHOLE_LOG = new Set([
  'fieldNotFound',
  'fieldUndecided',
  'columnUndecided',
  'noLogInWorkbook',
  'sheetNotRead',
  'requestsNotRead',
  'otherHeadings',
  'registerNotRead',
  'rowsWithheld',
]);

/** Whether a finding names the cell, its column, or the field; of a whole request its row, or the log. */
export function isTold({ sheet, row, field, column, read }: Misreading, told: readonly Told[]): boolean {
  return told.some((one) => {
    if (one.sheet !== sheet && one.sheet !== '') return false;
    const [, letters = '', number] = /^([A-Z]+)(\d+)$/.exec(one.cell) ?? [];
    // Without references a request that stands twice counts twice, and the log says so.
    if (one.code === 'missingReference' && field === 'row' && read !== '') return true;
    if (field === 'row') return Number(number) === row || OF_WHOLE_LOG.has(one.code);
    if (column !== '' && letters === column && number !== undefined) return true;
    return one.field === field || (column !== '' && one.message.includes(`${column}${row}`));
  });
}
