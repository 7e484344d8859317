import type { WorkbookOutline } from '../../../src/ground/outline';
import { headRows, type Rows, TODAY, workbookOf } from '../workbookOf';
import { WorkbookReading } from '../../../src/log/workbookReading';

const HEAD_ROWS = 20;
const LOG: Rows = [
  ['Reference', 'Date sent', 'Date of reply', 'Addressee', 'Outcome'],
  ...Array.from({ length: 8 }, (_, index) => [`RFC-${index}`, 44900 + index, 44950, 'State 1', 'Positive']),
];
const MEMO: Rows = Array.from({ length: 30 }, (_, index) => [`Line ${index} of a memo on something else.`]);
const REGISTER: Rows = [
  ['Person', 'Situation', 'Warrant issued on', 'Unsealed on'],
  ['Person 1', 'Situation I', 40000, 40100],
];

/** The sheets on which something was not looked at, where the heads are as short as with very many sheets. */
function told(rows: Rows): readonly string[] {
  const whole = workbookOf({ 'RFCs of the Registry, headquarters': LOG, Sheet2: rows });
  const shorten = (sheet: WorkbookOutline['sheets'][number]): WorkbookOutline['sheets'][number] => ({
    ...sheet,
    head: { ...sheet.head, rows: sheet.head.rows.slice(0, HEAD_ROWS) },
  });
  const reading = new WorkbookReading({ ...whole, sheets: whole.sheets.map(shorten) }, [], []);
  reading.readAll(headRows(whole), 1900, TODAY);
  const { issues } = reading.finish();
  return issues.flatMap(({ finding, sheet, cell }) =>
    finding.code === 'cellsNotLookedAt' ? `${sheet} ${cell}` : [],
  );
}

describe('a sheet without a log', () => {
  it('that begins as something else than a register which stands further down is told of', () => {
    expect(told([...MEMO, ...REGISTER])).toEqual(['Sheet2 A21']);
    expect(told([...MEMO.slice(0, 10), [], ...Array<[]>(12).fill([]), ...REGISTER])).toEqual(['Sheet2 A21']);
  });

  it('that goes on as it begins is not', () => {
    expect(told(Array.from({ length: 60 }, (_, index) => [`Name ${index}`, index]))).toEqual([]);
  });
});
