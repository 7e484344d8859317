const MEGABYTE = 1_000_000;

/**
 * The most that is read from one file. Each limit lies well beyond what a section's workbook holds, and keeps a file
 * that was made to do harm, or that is damaged, from taking all memory or running without end. A register down to the
 * last row of a sheet (1,048,576 rows of 12 columns, 9,100,000 filled cells) is 42 MB as .xlsx, 348 MB unpacked, and
 * about 100 MB as .csv.
 */
export const FILE_LIMITS = {
  /** Bytes of the file as it is kept: it is held in memory whole. */
  fileBytes: 150 * MEGABYTE,
  /** Bytes of all parts that are read, unpacked. No text in JavaScript can be longer than 537 million characters. */
  contentBytes: 500 * MEGABYTE,
  /** How many times smaller packing may have made a part, or all parts together; sheets of equal rows come to 35. */
  ratio: 100,
  /** The same for an .ods, whose XML says more with more words; sheets of equal rows come to 230. */
  odsRatio: 250,
  /** Bytes, unpacked, up to which the ratio does not matter: so little does no harm. */
  ratioFreeBytes: 10 * MEGABYTE,
  /** Files in the archive. A workbook has about five for each sheet, and one for each picture. */
  parts: 10_000,
  /** Sheets in the workbook, of any kind. */
  sheets: 1000,
  /** Rows in a sheet: what Excel has. */
  rows: 1_048_576,
  /** Columns in a sheet: what Excel has. */
  columns: 16_384,
  /** Filled cells in all sheets together, and texts that they share. */
  cells: 15_000_000,
  /**
   * The same in an .xls or .xlsb: an object is made of each of their cells. An .xls filled to its last row (65,536) in
   * twelve columns was measured at 500 MB and five seconds.
   */
  cellObjects: 800_000,
  /** Ranges of a sheet that are merged over several rows. */
  mergedRanges: 250_000,
  /** Cells of an .ods that say that they are like one that stands in the file, and may say so any number of times. */
  repeatedCells: 500_000,
  /** Empty cells between filled ones; a row takes room up to its last cell. */
  emptyCells: 10_000_000,
  /** As many empty cells more for each filled one. */
  emptyCellsForEach: 8,
  /** Bytes of one cell with the formats of its text; the 32,767 characters that Excel keeps take 200,000 at the most. */
  cellBytes: 2 * MEGABYTE,
  /** Characters of a text that are kept: what Excel keeps of a cell. */
  textLength: 32_767,
  /** Bytes that the texts of all cells take in memory, each counted once: four million of thirty characters. */
  textBytes: 350 * MEGABYTE,
  /** Elements within each other in a part; Excel's parts come to about ten, LibreOffice's to thirty. */
  depth: 256,
  /** Bytes of one tag or comment of a part, or of a text in no cell. Longer ones are damage: there is no end to them. */
  tagBytes: MEGABYTE,
} as const;

/** A file that is beyond a limit, with the figures that its text for people has; sizes are in megabytes, rounded up. */
export type FileRefusal =
  | { readonly code: 'fileTooLarge' | 'contentTooLarge'; readonly size: number; readonly limit: number }
  | { readonly code: 'ratioTooHigh'; readonly part: string; readonly ratio: number; readonly limit: number }
  | { readonly code: 'tooManyParts'; readonly count: number; readonly limit: number }
  | { readonly code: 'tooManySheets'; readonly limit: number }
  /** `place`: the sheet or, where its name is not known yet, the part */
  | {
      readonly code: 'tooManyRows' | 'tooManyColumns' | 'tooManyMergedRanges';
      readonly place: string;
      readonly limit: number;
    }
  | { readonly code: 'tooManyCells' | 'tooManyRepeatedCells'; readonly limit: number }
  | { readonly code: 'cellsTooFarApart'; readonly place: string }
  | { readonly code: 'textTooLong'; readonly place: string; readonly limit: number }
  /** the texts of all cells together */
  | { readonly code: 'tooMuchText'; readonly limit: number }
  | { readonly code: 'partTooDeep'; readonly part: string; readonly limit: number }
  /** a part that declares abbreviations of its own, which expand without end in files made to do harm */
  | { readonly code: 'declaresEntities'; readonly part: string }
  /** a text file in which a quotation mark opens in that line, from 1, and does not close */
  | { readonly code: 'quotationNotClosed'; readonly line: number };

/** Why a file is not read: what it is, or a limit that it is beyond. */
export type ReadProblem =
  | {
      readonly code:
        | 'emptyFile'
        | 'notAWorkbook'
        | 'passwordProtected'
        | 'damagedWorkbook'
        /** a web page, or XML of Excel 2003, which programs write and Excel opens as workbooks */
        | 'webPage'
        | 'xmlSpreadsheet'
        /** SYLK, DIF or flat OpenDocument */
        | 'exchangeFormat';
    }
  | FileRefusal;

export const DAMAGED: ReadProblem = { code: 'damagedWorkbook' };
export const NOT_A_WORKBOOK: ReadProblem = { code: 'notAWorkbook' };
export const PASSWORD_PROTECTED: ReadProblem = { code: 'passwordProtected' };

/** The refusal of a file of so many bytes, or `undefined` where it is small enough; ask before it is read from the disk. */
export function refusalOfSize(bytes: number): FileRefusal | undefined {
  return bytes > FILE_LIMITS.fileBytes
    ? { code: 'fileTooLarge', size: megabytes(bytes), limit: megabytes(FILE_LIMITS.fileBytes) }
    : undefined;
}

/** The refusal of parts that come to so many bytes. */
export function refusalOfContent(bytes: number): FileRefusal | undefined {
  return bytes > FILE_LIMITS.contentBytes
    ? { code: 'contentTooLarge', size: megabytes(bytes), limit: megabytes(FILE_LIMITS.contentBytes) }
    : undefined;
}

export function refusalOfSheets(count: number): FileRefusal | undefined {
  return count > FILE_LIMITS.sheets ? { code: 'tooManySheets', limit: FILE_LIMITS.sheets } : undefined;
}

export function tooManyRows(place: string): FileRefusal {
  return { code: 'tooManyRows', place, limit: FILE_LIMITS.rows };
}

export function tooManyColumns(place: string): FileRefusal {
  return { code: 'tooManyColumns', place, limit: FILE_LIMITS.columns };
}

export function tooManyMergedRanges(place: string): FileRefusal {
  return { code: 'tooManyMergedRanges', place, limit: FILE_LIMITS.mergedRanges };
}

export function refusalOfRepeated(count: number): FileRefusal | undefined {
  return count > FILE_LIMITS.repeatedCells
    ? { code: 'tooManyRepeatedCells', limit: FILE_LIMITS.repeatedCells }
    : undefined;
}

export function textTooLong(place: string): FileRefusal {
  return { code: 'textTooLong', place, limit: megabytes(FILE_LIMITS.cellBytes) };
}

export function tooMuchText(): FileRefusal {
  return { code: 'tooMuchText', limit: megabytes(FILE_LIMITS.textBytes) };
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / MEGABYTE);
}
