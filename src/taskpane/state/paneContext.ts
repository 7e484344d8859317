import { createContext, useContext } from 'react';
import type { Messages } from '../../locales/messages';
import type { PaneController } from './paneController';
import type { PaneState } from './paneState';

export interface Pane {
  readonly state: PaneState;
  readonly controller: PaneController;
  readonly messages: Messages;
  /** moves the focus to an element where a user action in the pane left it nowhere; never takes it from the grid */
  readonly restoreFocus: (element: HTMLElement | null) => void;
}

export const PaneContext = createContext<Pane | null>(null);

/** The state of the pane, and what can be asked of it. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('A part of the pane stands outside of it.');
  return pane;
}
