/** A file that is to be opened. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
