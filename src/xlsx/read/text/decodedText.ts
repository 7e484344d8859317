const PIECE = 1_048_576;

/** The characters 0x80 to 0x9f, in which Windows-1252 differs from Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a .csv or .txt file, piece by piece: as its byte order mark says, else UTF-8, else Windows-1252, in
 * which Excel writes plain CSV.
 */
export function* decodedText(bytes: Uint8Array): Generator<string, void, undefined> {
  const encoding = encodingOf(bytes);
  // TextDecoder knows Windows-1252, but in Node 20 it decodes Latin-1 in its stead.
  const isWindows1252 = encoding === 'utf-8' && !isUtf8(bytes);
  const decoder = new TextDecoder(isWindows1252 ? 'latin1' : encoding);
  for (let place = 0; place < bytes.length; place += PIECE) {
    const text = decoder.decode(bytes.subarray(place, place + PIECE), {
      stream: place + PIECE < bytes.length,
    });
    yield isWindows1252 ? withWindowsCharacters(text) : text;
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function withWindowsCharacters(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let place = 0; place < bytes.length; place += PIECE) {
      decoder.decode(bytes.subarray(place, place + PIECE), { stream: place + PIECE < bytes.length });
    }
    return true;
  } catch {
    return false;
  }
}
