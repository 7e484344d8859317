import { computeReport } from '../../src/report/computeReport';
import { periodStartingIn } from '../../src/report/period';
import type { FigureId } from '../../src/report/figures/figures';
import { readAll, TODAY, workbookOf } from '../log/workbookOf';

function notesOf(
  headings: readonly string[],
  row: readonly (string | number)[],
  id: FigureId,
): readonly unknown[] {
  const logs = readAll(workbookOf({ 'HQ RFC': [headings, row] }));
  const { figures } = computeReport({ logs, period: periodStartingIn(2022), today: TODAY });
  return [figures.get(id)?.numerator, figures.get(id)?.notes];
}

describe('a part of the requests that the log does not tell from the others', () => {
  it('is nought with a note that names the log and what it lacks', () => {
    const note = (field: string): unknown => ({
      code: 'notTold',
      field,
      workbook: 'book.xlsx',
      sheet: 'HQ RFC',
    });
    const headings = ['Reference', 'Requested State', 'Date sent'];
    const row = ['1', 'State A', 44830];
    expect(notesOf(headings, row, 'area2.registry.defence')).toEqual([0, [note('category')]]);
    expect(notesOf(headings, row, 'area3.arrest.sent')).toEqual([0, [note('purpose')]]);
    expect(notesOf(headings, row, 'area2.registry.requests')).toEqual([1, []]);
  });

  it('has no note where the log tells it', () => {
    const headings = ['Reference', 'Category', 'Date sent'];
    expect(notesOf(headings, ['1', 'Defence', 44830], 'area2.registry.defence')).toEqual([1, []]);
  });
});
