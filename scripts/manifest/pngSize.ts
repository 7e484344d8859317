const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const WIDTH_AT = 16;
const HEIGHT_AT = 20;
const HEADER = 24;

/** The width and height in pixels that a PNG file says it has; `undefined` where it is none. */
export function pngSize(file: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  if (file.length < HEADER || !SIGNATURE.every((byte, at) => file[at] === byte)) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return { width: view.getUint32(WIDTH_AT), height: view.getUint32(HEIGHT_AT) };
}
