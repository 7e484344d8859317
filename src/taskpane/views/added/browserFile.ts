import type { WorkbookFile } from '../../contract/paneService';

/** A file that the user chose in the browser's dialogue. The browser refuses to read one that changed since. */
export function browserFile(file: File): WorkbookFile {
  return {
    name: file.name,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
    isUnchanged: () =>
      file
        .slice(0, 1)
        .arrayBuffer()
        .then(
          () => true,
          () => false,
        ),
  };
}
