import { completeRequests } from '../../src/report/completeness';
import { settleRepeated } from '../../src/report/repeated/settleRepeated';
import type { CellValue } from '../../src/ground/outline';
import { readAll, workbookOf } from '../log/workbookOf';

const HEADINGS = ['Reference', 'Requested State', 'Category', 'Date sent', 'Date of reply', 'Outcome'];

function completeIn(...rows: readonly (readonly CellValue[])[]): number {
  const [log] = readAll(workbookOf({ 'HQ RFC': [HEADINGS, ...rows] }));
  if (!log) throw new Error('no log');
  return completeRequests(log);
}

describe('a request is complete', () => {
  it('where nothing in its row is missing or wrong, be it replied to or not', () => {
    expect(
      completeIn(
        ['HQ/1', 'State A', 'Defence', 44830, 44840, 'Positive'],
        ['HQ/2', 'State B', 'Defence', 44831, null, null],
      ),
    ).toBe(2);
  });

  it.each([
    ['has no reference', [null, 'State A', 'Defence', 44830, 44840, 'Positive']],
    ['has no day on which it was sent', ['HQ/1', 'State A', 'Defence', null, 44840, 'Positive']],
    ['was replied to before it was sent', ['HQ/1', 'State A', 'Defence', 44830, 44820, 'Positive']],
    ['was replied to without an outcome', ['HQ/1', 'State A', 'Defence', 44830, 44840, null]],
    ['has an outcome that is not known', ['HQ/1', 'State A', 'Defence', 44830, 44840, 'See file']],
  ])('but not one that %s', (_, row) => {
    expect(completeIn(row, ['HQ/9', 'State B', 'Defence', 44831, null, null])).toBe(1);
  });

  it('once, however many things are wrong with it', () => {
    expect(completeIn([null, 'State A', 'Who knows', 44830, 44840, 'See file'])).toBe(0);
  });

  it('in the first of two logs that both hold it', () => {
    const rows = [HEADINGS, ['HQ/1', 'State A', 'Defence', 44830, null, null]];
    const logs = settleRepeated(readAll(workbookOf({ 'HQ RFC': rows, 'HQ RFC copy': rows })));
    expect(logs.map(completeRequests)).toEqual([1, 0]);
  });
});
