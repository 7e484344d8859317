/**
 * Keeps the focus in the pane while its user works there: the spreadsheet takes it whenever a sheet is added or shown,
 * which Excel never does. A click beside the pane, or F6, takes it out of there.
 *
 * @returns what is to be called before the focus is moved out of the pane for the user
 */
export function keepPaneFocus(): () => void {
  let isInPane = false;
  const leave = (): void => {
    isInPane = false;
  };
  // A page is told that it lost the focus when one of its frames gets it.
  window.addEventListener('blur', () => {
    isInPane = document.activeElement instanceof HTMLIFrameElement;
  });
  window.addEventListener('pointerdown', leave, true);
  window.addEventListener('focusin', ({ target }) => {
    if (!isInPane || !(target instanceof Element) || target.closest('.grid') === null) return;
    document.querySelector<HTMLIFrameElement>('.pane iframe')?.focus();
  });
  return leave;
}
