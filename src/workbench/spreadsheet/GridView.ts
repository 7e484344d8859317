import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-ui/facade';
import type { CellRange } from '../../log/address';

/** In pixels of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Univer's headings, in pixels at 100 %. */
const [ROW_HEADING, COLUMN_HEADING] = [46, 20] as const;

/** Where cells of the sheet in front stand at the moment. */
export class GridView {
  readonly zoom: number;
  /** the part of the grid that scrolls, within the grid's element: below and right of headings and frozen cells */
  readonly layer: Box;
  readonly #sheet: FWorksheet;
  readonly #origin: { readonly left: number; readonly top: number };

  constructor(grid: HTMLElement, workbook: FWorkbook, sheet: FWorksheet) {
    this.#sheet = sheet;
    this.zoom = sheet.getZoom();
    const { startRow, startColumn } = sheet.getFreeze();
    const [frozenRows, frozenColumns] = [Math.max(0, startRow), Math.max(0, startColumn)];
    const canvas = largestCanvas(grid);
    const within = grid.getBoundingClientRect();
    const left = (ROW_HEADING + this.#widths(0, frozenColumns)) * this.zoom;
    const top = (COLUMN_HEADING + this.#heights(0, frozenRows)) * this.zoom;
    this.layer = {
      left: (canvas?.left ?? within.left) - within.left + left,
      top: (canvas?.top ?? within.top) - within.top + top,
      width: Math.max(0, (canvas?.width ?? 0) - left),
      height: Math.max(0, (canvas?.height ?? 0) - top),
    };
    const scroll = workbook.getScrollStateBySheetId(sheet.getSheetId());
    const [row, column] = [scroll?.sheetViewStartRow ?? 0, scroll?.sheetViewStartColumn ?? 0];
    // What stands at the layer's corner, in pixels of the sheet at 100 %.
    this.#origin = {
      left: this.#widths(0, frozenColumns + column) + (scroll?.offsetX ?? 0),
      top: this.#heights(0, frozenRows + row) + (scroll?.offsetY ?? 0),
    };
  }

  /** The box of cells within the layer; parts of it may lie outside. */
  place({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): Box {
    return {
      left: (this.#widths(0, firstColumn) - this.#origin.left) * this.zoom,
      top: (this.#heights(0, firstRow) - this.#origin.top) * this.zoom,
      width: this.#widths(firstColumn, lastColumn + 1) * this.zoom,
      height: this.#heights(firstRow, lastRow + 1) * this.zoom,
    };
  }

  #widths(from: number, end: number): number {
    let sum = 0;
    for (let column = from; column < end; column++) sum += this.#sheet.getColumnWidth(column);
    return sum;
  }

  #heights(from: number, end: number): number {
    let sum = 0;
    for (let row = from; row < end; row++) sum += this.#sheet.getRowHeight(row);
    return sum;
  }
}

/** The box of the canvas that the cells are painted on; the formula bar has a small one of its own. */
function largestCanvas(grid: HTMLElement): DOMRect | undefined {
  const boxes = [...grid.querySelectorAll('canvas')].map((canvas) => canvas.getBoundingClientRect());
  return boxes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
}
