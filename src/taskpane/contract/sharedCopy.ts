import type { Language } from '../../locales/languages';
import type { PrintedTable } from '../../share/formats/printedTable';
import type { CopyInWords } from '../../share/describeCopy';
import type { SharedBreakdown } from '../../share/shareOptions';

/** What the user wants of a copy to share. */
export interface CopyWanted {
  readonly by: SharedBreakdown;
  readonly language: Language;
  readonly format: CopyFormat;
}

/** A workbook of Excel, or of OpenDocument, which has no charts. */
export const COPY_FORMATS = ['xlsx', 'ods'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** A copy of the report that may leave the section, and what its sender is told first. */
export interface MadeCopy {
  readonly fileName: string;
  /** of a file in the format that was wanted */
  readonly bytes: Uint8Array;
  readonly words: CopyInWords;
  /** its tables as they are printed, to be pasted into a document */
  readonly tables: readonly PrintedTable[];
}
