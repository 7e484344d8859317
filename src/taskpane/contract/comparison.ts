import type { Result } from '../../ground/result';
import type { Language } from '../../locales/languages';
import type { NotShared } from '../../share/combine/comparedReports';
import type { FileError } from './fileError';

/** Copies of reports that are to be compared. */
export interface ComparisonWanted {
  readonly copies: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly language: Language;
}

/** One workbook that compares copies of reports, and what its reader is told of it first. */
interface MadeComparison {
  readonly fileName: string;
  /** of an .xlsx file */
  readonly bytes: Uint8Array;
  readonly title: string;
  /** a line on each report, the earliest first */
  readonly reports: readonly string[];
  /** in what the reports differ; they stand in the workbook too */
  readonly notes: readonly string[];
}

/** A file that keeps the reports from being compared. */
export type ComparisonError = FileError | NotShared;

export type ComparisonOutcome = Result<MadeComparison, ComparisonError>;
