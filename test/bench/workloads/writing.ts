import type { ColumnDef } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { Workbook } from 'wasm-xlsxwriter';
import type { CellPlan, CellStyle, WorkbookPlan } from '../../../src/plan/workbookPlan';
import { workbookFile } from '../../../src/cli/workbookFile';
import type { Workload } from './workload';

const COLUMNS = 6;
const STYLES: readonly CellStyle[] = Array.from({ length: COLUMNS }, (_, column) => ({
  bold: column === 0,
  wrap: true,
  vertical: 'top',
  borderBottom: '#d0d0d0',
}));

/** Writes a sheet of as many rows, a list of findings; comes to how many cells were written. */
export const WRITING: Workload = {
  ours: (size) => {
    const cells = cellsOf(size);
    const plan = planOf(cells);
    return () => {
      if (workbookFile(plan).length === 0) throw new RangeError('Nothing was written.');
      return cells.length;
    };
  },
  'wasm-xlsxwriter alone': (size) => {
    const cells = cellsOf(size);
    return () => {
      const workbook = new Workbook();
      const sheet = workbook.addWorksheet();
      for (const { row, column, value } of cells) sheet.write(row, column, value);
      workbook.saveToBufferSync();
      workbook.free();
      return cells.length;
    };
  },
  hucre: (size) => {
    const cells = cellsOf(size);
    const rows = Array.from({ length: size }, (_, row) =>
      cells.slice(row * COLUMNS, (row + 1) * COLUMNS).map(({ value }) => value),
    );
    return async () => {
      const sheet = {
        name: 'Findings',
        columns: STYLES.map(hucreColumn),
        rows,
        freezePane: { rows: 1 },
        tabColor: { rgb: '004080' },
      };
      if ((await writeXlsx({ sheets: [sheet] })).length === 0) throw new RangeError('Nothing was written.');
      return cells.length;
    };
  },
};

/** The look of a column, as the plan has it for each of its cells. */
function hucreColumn({ bold = false }: CellStyle): ColumnDef {
  return {
    style: {
      font: { bold },
      alignment: { wrapText: true, vertical: 'top' },
      border: { bottom: { style: 'thin', color: { rgb: 'D0D0D0' } } },
    },
  };
}

function cellsOf(rows: number): readonly CellPlan[] {
  return Array.from({ length: rows * COLUMNS }, (_, index) => {
    const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
    const value =
      column === 0 ? row : `What was found in row ${row % 500}, and what to do about it: ${column}`;
    return { row, column, value, style: { ...STYLES[column] } };
  });
}

function planOf(cells: readonly CellPlan[]): WorkbookPlan {
  const sheet = {
    id: 'findings',
    name: 'Findings',
    tabColour: '#004080',
    columnWidths: [],
    rowHeights: new Map<number, number>(),
    cells,
    merges: [],
    frozenRows: 1,
    tables: [],
    charts: [],
    print: { orientation: 'portrait', header: '', footer: '' },
  } as const;
  return { title: 'Findings', language: 'en', sheets: [sheet], definedNames: [] };
}
