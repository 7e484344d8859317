import type { WorkbookFile } from '../../src/taskpane/contract/paneService';

export interface FileOnDisk extends WorkbookFile {
  /** what happens on disk after the user chose the file: it can be read no longer */
  change(): void;
  /** how often its bytes were read */
  readonly timesRead: number;
}

/** A file that the user chose. */
export function fileOf(name: string, bytes = new Uint8Array(), size = bytes.length): FileOnDisk {
  let isChanged = false;
  let timesRead = 0;
  return {
    name,
    size,
    bytes: () => {
      timesRead += 1;
      return isChanged ? Promise.reject(new Error('NotReadableError')) : Promise.resolve(bytes);
    },
    isUnchanged: () => Promise.resolve(!isChanged),
    change: () => {
      isChanged = true;
    },
    get timesRead() {
      return timesRead;
    },
  };
}
