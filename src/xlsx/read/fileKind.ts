/** What a file is by its first bytes and, for text, by its name. */
export type FileKind = 'empty' | 'zip' | 'compoundFile' | 'delimitedText' | 'cutShort' | 'other';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** `cutShort` is a file that ends within the signature of a workbook. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return 'zip';
  if (startsWith(bytes, COMPOUND_FILE)) return 'compoundFile';
  if (/\.(csv|txt)$/i.test(name)) return 'delimitedText';
  return startsWith(Uint8Array.from(ZIP), [...bytes.subarray(0, 8)]) ||
    startsWith(Uint8Array.from(COMPOUND_FILE), [...bytes.subarray(0, 8)])
    ? 'cutShort'
    : 'other';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
