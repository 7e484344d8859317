import type { CellRange } from '../../ground/address';
import type { DateSystem } from '../../ground/calendarDay';
import type { SuspectDates } from './dateContents';
import type { CodedField, DateField, Field, TextField } from './field';

export type Severity = 'error' | 'warning';

/** Where a finding lies: in the terms of the person who opens the workbook. */
export interface Place {
  readonly workbook: string;
  /** `''` where the finding concerns the whole workbook */
  readonly sheet: string;
  /** A1 address of a cell or a range, `''` where it concerns the whole sheet */
  readonly cell: string;
}

/** The row of a sheet that most looks like headings, none of which make a log. */
export interface SheetHeadings {
  readonly sheet: string;
  /** from 1 */
  readonly row: number;
  /** with their column letters, `C “Date sent”` */
  readonly headings: readonly string[];
}

/** The cells that hold a text. */
export interface CellsOfText {
  readonly count: number;
  /** A1 addresses of cells, and of ranges of cells below each other, from top to bottom */
  readonly ranges: readonly string[];
}

/** What was found; `code` tells which texts and which effect on the figures belong to it. */
/** Requests that make pending ones more or fewer than a former report had, by what became of them since. */
export interface StockPart {
  readonly cause: 'recordedLate' | 'replied' | 'corrected' | 'gone';
  readonly requests: number;
  readonly difference: number;
  /** the first of their references; none of those that are gone */
  readonly references: readonly string[];
}

export type Finding =
  | { readonly code: 'missingSent' }
  /** `isOfLog`: the log has no column for references; told once */
  | { readonly code: 'missingReference'; readonly isOfLog?: true }
  | { readonly code: 'unreadableDate'; readonly field: DateField }
  | { readonly code: 'dateInFuture'; readonly field: DateField }
  | { readonly code: 'dateOutOfRange'; readonly field: DateField }
  | { readonly code: 'repliedBeforeSent'; readonly sent: string }
  | {
      readonly code: 'unrecognisedValue';
      readonly field: Field;
      readonly choices: readonly string[];
      /** all cells that hold the text, where there are several */
      readonly where?: CellsOfText;
      /** how many of the requests count as executed, unless the text says that their recording is under way */
      readonly executed?: number;
    }
  /** a person said that a text is none of the kinds: its request is in no figure */
  | { readonly code: 'kindDenied'; readonly field: 'kind' }
  | {
      /** many texts in a column, each of which might be an `unrecognisedValue`: told once for all */
      readonly code: 'freeTexts';
      readonly field: Field;
      readonly choices: readonly string[];
      /** how many different texts */
      readonly distinct: number;
      readonly examples: readonly string[];
      readonly where: CellsOfText;
      readonly executed?: number;
    }
  | {
      readonly code: 'duplicate';
      /** the row of the request that holds, which is counted */
      readonly first: Place;
      /** the fields of which the two rows do not say the same */
      readonly differing: readonly Field[];
    }
  /** `first`: a request of the same reference, addressee and kind that was sent on another day */
  | { readonly code: 'enteredAgain'; readonly first: Place }
  /** `first`: a request of the same reference, kind and day sent, from which only cells that are not read tell the row */
  | { readonly code: 'unreadDifference'; readonly first: Place }
  /** `first`: a request of the same reference, kind and day sent, which names the addressee that this one lacks */
  | { readonly code: 'namelessRepeat'; readonly first: Place }
  | {
      readonly code: 'otherNameOfState';
      /** a request of the same reference, kind and day sent, whose addressee is another name of the same State */
      readonly first: Place;
      readonly other: string;
    }
  | {
      readonly code: 'similarReference';
      /** a request of the same addressee, kind and day sent, and its reference, which is nearly the same */
      readonly first: Place;
      readonly other: string;
    }
  | {
      readonly code: 'sharedReference';
      /** the request of the same reference, kind and addressee in another log */
      readonly first: Place;
      /** in which of origin and day sent the two differ */
      readonly differing: readonly Field[];
    }
  /**
   * a log of which many requests stand in an earlier one, as its references and days, or its addressees and days say;
   * `first`: the headings of that log; `count`: how many requests
   */
  | { readonly code: 'logRepeated'; readonly first: Place; readonly count: number }
  | { readonly code: 'repliedWithoutOutcome' }
  /** `isWithdrawn`: the request was withdrawn, so that no reply is to come */
  | { readonly code: 'outcomeWithoutReply'; readonly isWithdrawn?: true }
  | {
      readonly code: 'mixedDayOrder';
      readonly field: DateField;
      readonly dayFirst: number;
      readonly monthFirst: number;
    }
  | ({ readonly code: 'suspectDates'; readonly field: DateField } & SuspectDates)
  /** nothing shows from which year the workbook counts its days; `system`: as they were read */
  | { readonly code: 'dateSystemUnknown'; readonly system: DateSystem }
  | { readonly code: 'unusualYear'; readonly field: DateField; readonly year: number }
  | { readonly code: 'undecidedDayOrder'; readonly field: DateField; readonly ambiguous: number }
  /** an entry of a register lacks what it needs, and is not counted */
  | { readonly code: 'entryIncomplete'; readonly heading: string }
  /** a cell of an entry cannot be used; the entry stays as it was */
  | { readonly code: 'entryCellUnread'; readonly heading: string }
  /** a column of a register holds days, and its heading is not known; `headings`: of the fields that have no column */
  | { readonly code: 'registerDaysNotRead'; readonly headings: readonly string[] }
  /** a public entry that has not ended is struck out, and counted like all others */
  | { readonly code: 'entryStruckOut' }
  /** some entries have nothing in the columns that say what is public; `heading`: that of the first such column */
  | { readonly code: 'unmarkedEntries'; readonly heading: string }
  /** a register has no column that says which of its entries are public */
  | { readonly code: 'noPublicityColumn' }
  /** a day below `heading`, since which an entry is public, may be two, and nothing in the column decides which */
  | { readonly code: 'registerDaysUndecided'; readonly heading: string }
  /** below a heading of a register, entries may be said to be public in words that are not known */
  | { readonly code: 'publicityNotRead' }
  /** further down a register has other headings, below which it is not read */
  | { readonly code: 'registerCutShort' }
  /** below a row of a log a register whose entries may be sealed seems to begin: nothing is read from there on */
  | { readonly code: 'rowsWithheld' }
  /** a sheet looks like a register whose entries may be sealed, and cannot be read as one */
  | { readonly code: 'registerNotRead' }
  | { readonly code: 'fieldNotFound'; readonly field: Field; readonly headings: readonly string[] }
  /** `column`: with its letters, `C “Nature”`; `known`: how many of the `filled` cells hold a value of the field */
  | {
      readonly code: 'columnNotRead';
      readonly field: Field;
      readonly column: string;
      readonly known: number;
      readonly filled: number;
    }
  /** day, month and year of a date stand in three `columns`; `cells`: those of the first row */
  | {
      readonly code: 'dateInParts';
      readonly field: DateField;
      readonly columns: readonly string[];
      readonly cells: Readonly<Record<'day' | 'month' | 'year', string>>;
    }
  | {
      readonly code: 'yearApart';
      readonly field: DateField;
      readonly column: string;
      readonly years: string;
      /** the first day, its year, and what may stand between them where they are put together */
      readonly cells: Readonly<Record<'day' | 'year', string>>;
      readonly between: string;
    }
  | {
      readonly code: 'mistypedTexts';
      readonly field: CodedField;
      /** each with the value that it is read as; `null` for none */
      readonly texts: readonly { readonly text: string; readonly value: string | null }[];
    }
  | {
      readonly code: 'fieldUndecided';
      readonly field: 'kind' | 'origin';
      readonly choices: readonly string[];
    }
  | { readonly code: 'columnUndecided'; readonly field: Field; readonly columns: readonly string[] }
  | {
      readonly code: 'profileColumnMissing';
      readonly field: Field;
      readonly heading: string;
      readonly headings: readonly string[];
    }
  | { readonly code: 'profileUnused'; readonly log: string }
  | { readonly code: 'noLogInWorkbook'; readonly sheets: readonly SheetHeadings[] }
  /** `headings`: with their column letters, `C “Date sent”` */
  | { readonly code: 'sheetNotRead'; readonly headings: readonly string[] }
  /** cells that look like requests and belong to no log; `count`: how many rows */
  | { readonly code: 'requestsNotRead'; readonly cells: CellRange; readonly count: number }
  /** there are cells below the rows, or beyond the columns, in which logs are looked for, and in no log */
  | { readonly code: 'cellsNotLookedAt' }
  | { readonly code: 'hiddenSheetRead' }
  | {
      readonly code: 'formulasWithoutValue' | 'errorValues';
      readonly field: Field;
      /** how many cells of the column */
      readonly count: number;
    }
  | { readonly code: 'hiddenRowsRead' }
  /** rows of the log of which all is struck out; `ranges` as A1 addresses */
  | { readonly code: 'struckRowsRead'; readonly count: number; readonly ranges: readonly string[] }
  /** the format of the file keeps from telling which rows are struck out */
  | { readonly code: 'struckRowsUnknown' }
  /** a text file; `lines`, from 1, whose quotation marks were taken as they stand */
  | { readonly code: 'strayQuotes'; readonly lines: readonly number[] }
  | { readonly code: 'logWithoutRows' }
  /** its profile says that the log is not to be read */
  | { readonly code: 'logLeftOut' }
  | {
      readonly code: 'bannerApplied';
      readonly field: 'organ' | 'kind' | 'origin';
      readonly value: string;
      /** how many requests were read so */
      readonly count: number;
    }
  /** a column of categories or purposes says of requests that they are of another kind; `kinds`: of which */
  | {
      readonly code: 'kindsInCategory';
      readonly field: 'kind';
      readonly kinds: readonly string[];
      readonly where: CellsOfText;
    }
  /** a title between requests says nothing of what those before it say; `count`: how many requests stand below it */
  | { readonly code: 'titleNotRead'; readonly field: 'organ' | 'kind' | 'origin'; readonly count: number }
  /** cells beside requests that are counted say that these do not count, or were not sent */
  | { readonly code: 'requestsTakenBack'; readonly where: CellsOfText }
  /** cells that say that their row is several requests: it is counted as one */
  | { readonly code: 'severalRequests'; readonly where: CellsOfText }
  /** the rows of a log go with those of the log left of it, as replies to these do: they are counted as requests */
  | { readonly code: 'mayBeReplies' }
  /** beside a log stands a list with its references in other rows; `column`: the first of it, with its letters */
  | { readonly code: 'listBeside'; readonly column: string }
  /** cells of the addressees that name several: a request to each of them is one */
  | { readonly code: 'severalAddressees'; readonly where: CellsOfText }
  | {
      /** Cyrillic or Greek letters stand among Latin ones that look the same; `letters`: those of the first of the cells */
      readonly code: 'mixedAlphabets';
      readonly field: TextField;
      readonly letters: readonly string[];
      readonly where: CellsOfText;
    }
  /** a row without an addressee has a reference that is not as all others are: it may sum up the requests */
  | { readonly code: 'unlikeOthers' }
  | {
      readonly code: 'dayCompleted';
      readonly field: DateField;
      /** the day as it was read, in ISO form */
      readonly day: string;
      /** how many days were completed so */
      readonly count: number;
    }
  | { readonly code: 'replyToReminder'; readonly field: 'replied' | 'outcome' }
  /** `count`: how many cells were read as what stands above them */
  | { readonly code: 'repeatsAbove'; readonly count: number }
  /** `count`: how many rows, with that of the headings, were not read */
  | { readonly code: 'otherHeadings'; readonly count: number }
  | {
      readonly code: 'baselineDiffers';
      readonly count: string;
      readonly entered: number;
      readonly counted: number;
    }
  | {
      readonly code: 'stockDiffers';
      readonly stream: string;
      /** the name of the period before */
      readonly period: string;
      /** how many were pending at its end, as its report had it, and are at the start of this one */
      readonly ended: number;
      readonly starts: number;
      /** what the difference adds up from; `undefined` where single requests cannot be compared */
      readonly parts: readonly StockPart[] | undefined;
    }
  | { readonly code: 'periodNotOver'; readonly period: string }
  /** the requests of a log come from a table of requests: of its workbook nothing was read; `table`: the file */
  | { readonly code: 'requestsFromTable'; readonly table: string }
  /** a file of a folder that was named is not read */
  | { readonly code: 'fileNotRead'; readonly reason: FileNotRead };

/** Why a file in a folder is not read. */
export type FileNotRead = 'lockFile' | 'hidden' | 'folder' | 'output' | 'noWorkbook';

export type FindingCode = Finding['code'];

/** Something in a log that a person should look at. Its text is made by `locales/`, in the reader's language. */
export interface Issue extends Place {
  readonly severity: Severity;
  /** what stands in the cell, shortened where it is very long; `''` for an empty cell */
  readonly found: string;
  readonly finding: Finding;
}
