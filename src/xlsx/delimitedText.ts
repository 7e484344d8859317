const SEPARATORS = [',', ';', '\t', '|'];

/**
 * The text of a .csv or .txt file: as its byte order mark says, else UTF-8, else Windows-1252, in which Excel
 * writes plain CSV. `undefined` where it is no text: it holds a null character.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  return text.includes('\0') ? undefined : text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** The characters 0x80 to 0x9f, in which Windows-1252 differs from Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** TextDecoder knows this encoding, but in Node 20 it decodes Latin-1 in its stead. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  return latin1.replace(/[\u0080-\u009f]/g, (character) =>
    WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80),
  );
}

/**
 * The text with a first line `sep=;` that names its separator: the one the text itself names so, else the one that
 * stands most often in the first line outside quotation marks. Named so, no reader takes the text for another
 * format because of how it begins (`ID`, `TABL`, `<`).
 */
export function withSeparatorLine(text: string): string {
  if (/^sep=.\r?\n/.test(text)) return text;
  return `sep=${separator(text)}\n${text}`;
}

function separator(text: string): string {
  const firstLine = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 100_000))?.[0] ?? '';
  const unquoted = firstLine.replace(/"(?:[^"]|"")*"/g, '');
  const counts = SEPARATORS.map((candidate) => unquoted.split(candidate).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
