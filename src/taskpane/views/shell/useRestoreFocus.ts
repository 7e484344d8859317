import { useCallback, useEffect, useRef } from 'react';

/** Marks the button that starts a run: once the run is over, the focus goes on to what came of it. */
export const STARTS_RUN = { 'data-starts-run': '' } as const;

/**
 * Gives a function that focuses an element where the user has acted in the pane, the pane still has the focus, and
 * the control that held it is gone (a button that was replaced). It never takes the focus from Excel's grid.
 */
export function useRestoreFocus(): (element: HTMLElement | null) => void {
  const hasActed = useRef(false);
  useEffect(() => {
    const note = (): void => {
      hasActed.current = true;
    };
    document.addEventListener('keydown', note, true);
    document.addEventListener('pointerdown', note, true);
    return () => {
      document.removeEventListener('keydown', note, true);
      document.removeEventListener('pointerdown', note, true);
    };
  }, []);
  return useCallback((element) => {
    const { activeElement } = document;
    const isLost =
      activeElement === null ||
      activeElement === document.body ||
      activeElement.hasAttribute('data-starts-run');
    if (hasActed.current && isLost && document.hasFocus()) element?.focus();
  }, []);
}
