import { keepPaneFocus } from './paneFocus';

const FOCUSABLE =
  'button:not(:disabled), select:not(:disabled), input:not([type=file]), [contenteditable=true]';

/** What takes the keys for the cells of the spreadsheet, wherever the focus was in it before. */
const CELLS = '#__editor___INTERNAL_EDITOR__DOCS_NORMAL';

/** The parts of the page, in the order in which F6 goes round them. */
const REGIONS = ['.toolbar', '.grid', '.pane iframe'];

/**
 * F6 goes from the toolbar to the spreadsheet to the pane and round again, Shift+F6 the other way, as between the
 * parts of Excel's window: the spreadsheet keeps Tab for its cells, to which the arrow keys belong at once. Where the focus was in a part, there it comes back.
 */
export function startRegionKeys(): void {
  const leavePane = keepPaneFocus();
  const last = new Map<Element, HTMLElement>();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    event.stopPropagation();
    leavePane();
    goToNext(event.shiftKey ? -1 : 1, last);
  };
  window.addEventListener('keydown', onKeyDown, true);
  window.addEventListener('focusin', ({ target }) => {
    const region = target instanceof HTMLElement ? target.closest(REGIONS.join(',')) : null;
    if (region !== null && target instanceof HTMLElement) last.set(region, target);
  });
  // A frame keeps its keys for itself, and every workbook has a pane of its own.
  const listenIn = ({ target }: Event): void => {
    if (target instanceof HTMLIFrameElement)
      target.contentWindow?.addEventListener('keydown', onKeyDown, true);
  };
  document.addEventListener('load', listenIn, true);
}

function goToNext(step: number, last: ReadonlyMap<Element, HTMLElement>): void {
  const regions = REGIONS.flatMap((selector) => document.querySelector(selector) ?? []);
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(now + step + regions.length) % regions.length];
  if (next instanceof HTMLIFrameElement) focusPane(next);
  else if (next !== undefined) {
    const remembered = last.get(next);
    const target =
      next.querySelector<HTMLElement>(CELLS) ??
      (remembered?.isConnected === true ? remembered : next.querySelector<HTMLElement>(FOCUSABLE));
    target?.focus();
  }
}

function focusPane(frame: HTMLIFrameElement): void {
  frame.focus();
  const pane = frame.contentDocument;
  if (pane === null || pane.activeElement !== pane.body) return;
  pane.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
}
