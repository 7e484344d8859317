import { cellAddress } from '../../ground/address';
import type { ExcelHost } from '../../../host/excelHost';

/** What takes the keys for the cells. */
export const CELLS = '[data-u-comp="editor"][contenteditable="true"]';

/** Says to screen readers which cell is selected and what it shows: the cells are painted, and are no elements. */
export class CellVoice {
  readonly #status = document.createElement('div');
  readonly #grid: HTMLElement;

  /** @param grid the element that the spreadsheet fills, within the one that names it */
  constructor(grid: HTMLElement) {
    this.#grid = grid;
    this.#status.className = 'cell-voice';
    this.#status.setAttribute('role', 'status');
    grid.after(this.#status);
    grid.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement && target.matches(CELLS)) this.#name(target);
    });
  }

  /** Speaks of a workbook that has just been opened. Gives the way to stop, before another takes its place. */
  follow({ book }: ExcelHost): () => void {
    this.#status.textContent = '';
    const watch = book.engine.workbook.onSelectionChange((selections) => {
      const last = selections.at(-1);
      if (last === undefined || !this.#grid.contains(document.activeElement)) return;
      const { startRow, startColumn } = last;
      const shown = book.active.facade.getRange(startRow, startColumn).getDisplayValue();
      const said = [cellAddress(startRow, startColumn), shown].filter((text) => text !== '');
      this.#status.textContent = said.join(', ');
    });
    return () => {
      watch.dispose();
    };
  }

  #name(cells: HTMLElement): void {
    cells.setAttribute('role', 'textbox');
    cells.setAttribute('aria-label', this.#grid.parentElement?.ariaLabel ?? '');
  }
}
