import type { SpreadsheetSkeleton, Viewport } from '@univerjs/engine-render';
import type { CellRange } from '../../ground/address';

/** In pixels of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What Univer paints the sheet in front by. */
export interface GridScreen {
  /** where rows and columns stand on the whole sheet, with its headings, in pixels at 100 % */
  readonly skeleton: SpreadsheetSkeleton;
  /** the part of the grid that scrolls */
  readonly viewport: Viewport;
  readonly canvas: HTMLCanvasElement;
  readonly zoom: number;
}

/** Where cells of the sheet in front stand at the moment. */
export class GridView {
  readonly zoom: number;
  /** the part of the grid that scrolls, within the grid's element: below and right of headings and frozen cells */
  readonly layer: Box;
  readonly #skeleton: SpreadsheetSkeleton;
  /** What stands at the layer's corner, in pixels of the sheet at 100 %. */
  readonly #origin: { readonly left: number; readonly top: number };

  constructor(grid: HTMLElement, { skeleton, viewport, canvas, zoom }: GridScreen) {
    this.#skeleton = skeleton;
    this.zoom = zoom;
    const painted = canvas.getBoundingClientRect();
    const within = grid.getBoundingClientRect();
    // A viewport measures its place in pixels of the page, and what is scrolled in pixels of the sheet.
    const { left, top } = viewport;
    this.layer = {
      left: painted.left - within.left + left,
      top: painted.top - within.top + top,
      width: Math.max(0, painted.width - left),
      height: Math.max(0, painted.height - top),
    };
    this.#origin = {
      left: left / zoom + viewport.viewportScrollX,
      top: top / zoom + viewport.viewportScrollY,
    };
  }

  /** The box of cells within the layer; parts of it may lie outside. */
  place({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): Box {
    const first = this.#skeleton.getNoMergeCellWithCoordByIndex(firstRow, firstColumn);
    const last = this.#skeleton.getNoMergeCellWithCoordByIndex(lastRow, lastColumn);
    return {
      left: (first.startX - this.#origin.left) * this.zoom,
      top: (first.startY - this.#origin.top) * this.zoom,
      width: (last.endX - first.startX) * this.zoom,
      height: (last.endY - first.startY) * this.zoom,
    };
  }

  /** The size of cells in whole pixels at 100 %. */
  size(cells: CellRange): { readonly width: number; readonly height: number } {
    const { width, height } = this.place(cells);
    return { width: Math.round(width / this.zoom), height: Math.round(height / this.zoom) };
  }
}
