import { codePageOf, type CodePage } from './codePage';

const PIECE = 1_048_576;

/**
 * The text of a .csv or .txt file, piece by piece: as its byte order mark says, else UTF-16 where every second byte of its
 * start is null, else UTF-8, else in the code page that its letters tell.
 */
export function* decodedText(bytes: Uint8Array): Generator<string, void, undefined> {
  const encoding = encodingOf(bytes);
  const page = encoding === 'utf-8' && !isUtf8(bytes) ? codePageOf(bytes) : undefined;
  // TextDecoder knows Windows-1252, but in Node 20 it decodes Latin-1 in its stead; and it knows no CP850.
  const decoder = new TextDecoder(page === undefined ? encoding : 'latin1');
  for (let place = 0; place < bytes.length; place += PIECE) {
    const text = decoder.decode(bytes.subarray(place, place + PIECE), {
      stream: place + PIECE < bytes.length,
    });
    yield page === undefined ? text : inCodePage(text, page);
  }
}

function encodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return unmarkedUtf16(bytes.subarray(0, 200)) ?? 'utf-8';
}

/** UTF-16 without a byte order mark: nearly all letters of our languages have one null byte, always on the same side. */
function unmarkedUtf16(start: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (start.length < 8) return undefined;
  const nulls = [0, 1].map((side) => start.filter((byte, index) => index % 2 === side && byte === 0).length);
  const [even = 0, odd = 0] = nulls;
  const most = start.length * 0.4;
  if (even === 0 && odd >= most) return 'utf-16le';
  return odd === 0 && even >= most ? 'utf-16be' : undefined;
}

function inCodePage(text: string, page: CodePage): string {
  return text.replace(/[\u0080-\u00ff]/g, (character) => page.charAt(character.charCodeAt(0) - 0x80));
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
