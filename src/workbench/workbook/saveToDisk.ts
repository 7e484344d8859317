const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lets the browser save a workbook's bytes, under the name of the file that was opened. */
export function saveToDisk(openedName: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${openedName.replace(/\.[^.]*$/, '')}.xlsx`;
  link.click();
  URL.revokeObjectURL(address);
}
