import type { OfficeContext } from '../../../host/officeContext';
import type { HostPipe } from '../../../host/protocol/bridgeMessage';

/** The colours that Excel tells its panes; Excel on the web tells none. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** What the pane's page finds in the place of Excel. */
export interface OfficePlace {
  readonly pipe: HostPipe;
  readonly context: OfficeContext & { readonly officeTheme: OfficeTheme };
  /** whether the system's contrast theme is on, which pages learn from a media query */
  readonly forcedColours: boolean;
}

declare global {
  interface Window {
    /** Connects the page of a pane that has just been loaded with the open workbook. */
    connectPane?: () => OfficePlace;
  }
}
