import type { OpenWorkbookError } from '../../xlsx/read/openWorkbook';

/** What is wrong with a file: it is no workbook that can be read, or no longer the file that the user chose. */
export type FileError = OpenWorkbookError | { readonly code: 'fileChanged'; readonly workbook: string };
