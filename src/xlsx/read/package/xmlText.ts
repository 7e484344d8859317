import { unescapeXml } from '../../xmlElements';

const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** The characters that stand between two places of a part in UTF-8, as they are written. */
export function writtenText(bytes: Uint8Array, start: number, end: number): string {
  return DECODER.decode(bytes.subarray(start, end));
}

/** The text that XML means by the characters between two places: line ends are line feeds, and references are resolved. */
export function meantText(bytes: Uint8Array, start: number, end: number): string {
  const text = literalText(bytes, start, end);
  return holds(bytes, start, end, AMPERSAND) ? unescapeXml(text) : text;
}

/** The text of a CDATA section, in which nothing is a reference. */
export function literalText(bytes: Uint8Array, start: number, end: number): string {
  const text = writtenText(bytes, start, end);
  return holds(bytes, start, end, CARRIAGE_RETURN) ? text.replace(/\r\n?/g, '\n') : text;
}

/** The value of an attribute: white space is spaces there. */
export function attributeText(bytes: Uint8Array, start: number, end: number): string {
  return unescapeXml(writtenText(bytes, start, end).replace(/\r\n|[\t\n\r]/g, ' '));
}

function holds(bytes: Uint8Array, start: number, end: number, byte: number): boolean {
  for (let place = start; place < end; place++) if (bytes[place] === byte) return true;
  return false;
}
