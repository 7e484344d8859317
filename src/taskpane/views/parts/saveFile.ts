export const JSON_TYPE = 'application/json';
export const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Offers a text or bytes as a file to save; where it goes, the user and the browser settle. */
export function saveFile(name: string, contents: string | Uint8Array, type: string): void {
  const part = typeof contents === 'string' ? contents : contents.slice();
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser still reads it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
