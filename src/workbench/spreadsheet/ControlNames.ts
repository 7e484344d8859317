import type { WorkbenchTexts } from '../texts/en';
import { CELLS } from './CellVoice';

type ControlTexts = WorkbenchTexts['controls'];

const TABS = '[data-u-comp="sheet-bar-append-button"]';

/** Univer's own controls that show a picture alone, and say nothing of themselves. */
const CONTROLS: readonly (readonly [selector: string, name: keyof ControlTexts])[] = [
  ['[data-u-comp="defined-name"] input', 'nameBox'],
  [`${TABS}:has(.univerjs-icon-increase-icon)`, 'addSheet'],
  [`${TABS}:has(.univerjs-icon-convert-icon)`, 'allSheets'],
  [`${TABS}:has(.univerjs-icon-more-icon)`, 'tabsAfter'],
  [`${TABS}:has(.univerjs-icon-more-icon.univer-rotate-180)`, 'tabsBefore'],
  ['[data-u-command="sheet.command.toggle-gridlines"]', 'gridlines'],
  ['button:has(> .univerjs-icon-reduce-icon)', 'zoomOut'],
  ['button:has(> .univerjs-icon-increase-icon):not([data-u-comp="sheet-bar-append-button"])', 'zoomIn'],
  ['button.univer-absolute:empty', 'zoom'],
];

/** Names the spreadsheet's controls for screen readers, those that come later too, and says how to leave its cells. */
export class ControlNames {
  readonly #grid: HTMLElement;
  #texts: ControlTexts;

  /** @param grid the element that the spreadsheet fills */
  constructor(grid: HTMLElement, texts: ControlTexts) {
    this.#grid = grid;
    this.#texts = texts;
    // It lives as long as the page.
    new MutationObserver(() => {
      this.#name();
    }).observe(grid, { childList: true, subtree: true });
  }

  set texts(texts: ControlTexts) {
    this.#texts = texts;
    this.#name();
  }

  #name(): void {
    for (const [selector, name] of CONTROLS) {
      for (const control of this.#grid.querySelectorAll(selector)) {
        control.setAttribute('aria-label', this.#texts[name]);
      }
    }
    // The cells keep Tab, as Excel's do.
    for (const cells of this.#grid.querySelectorAll(CELLS)) {
      cells.setAttribute('aria-description', this.#texts.leaveCells);
    }
  }
}
