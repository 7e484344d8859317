import type { Language } from '../../locales/languages';
import type { PrintedTable } from '../../share/formats/printedTable';
import type { CopyInWords } from '../../share/describeCopy';
import type { SharedBreakdown } from '../../share/shareOptions';

/** What the user wants of a copy to share. */
export interface CopyWanted {
  readonly by: SharedBreakdown;
  readonly language: Language;
}

/** A copy of the report that may leave the section, and what its sender is told first. */
export interface MadeCopy {
  readonly fileName: string;
  /** of an .xlsx file */
  readonly bytes: Uint8Array;
  readonly words: CopyInWords;
  /** its tables as they are printed, to be pasted into a document */
  readonly tables: readonly PrintedTable[];
}
