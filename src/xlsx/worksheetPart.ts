const END_OF_CELLS = new TextEncoder().encode('sheetData>');
const SPACE = 0x20;

/**
 * A worksheet part with its links blanked. Nobody reads them, and SheetJS makes a cell for each cell of a link's
 * range, which can be the whole sheet.
 */
export function withoutLinks(bytes: Uint8Array): Uint8Array {
  const tailStart = endOfCells(bytes);
  // One byte is one character in this encoding, so places in the text are places in the bytes.
  const tail = new TextDecoder('latin1').decode(bytes.subarray(tailStart));
  const links = /<(?:[\w.-]+:)?hyperlinks[\s>][\s\S]*<\/(?:[\w.-]+:)?hyperlinks\s*>/.exec(tail);
  if (links === null) return bytes;
  const start = tailStart + links.index;
  return bytes.slice().fill(SPACE, start, start + links[0].length);
}

/** Whether a worksheet part is there to its end; of a shorter one SheetJS gives no cells, and no error. */
export function endsAsWorksheet(bytes: Uint8Array): boolean {
  const end = new TextDecoder('latin1').decode(bytes.subarray(-2000)).replace(/<!--[\s\S]*?-->/g, '');
  return /<\/(?:[\w.-]+:)?worksheet\s*>\s*$/.test(end);
}

function endOfCells(bytes: Uint8Array): number {
  for (let start = bytes.length - END_OF_CELLS.length; start >= 0; start--) {
    if (END_OF_CELLS.every((byte, offset) => bytes[start + offset] === byte)) return start;
  }
  return 0;
}
