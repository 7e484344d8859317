import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What shrinks by being compressed; pictures are compressed already. */
const SHRINKS = /\.(?:html|js|wasm|xml|txt)$/;
/** Below so many bytes a file fits into the first packet anyway. */
const WORTH_IT = 1024;

/**
 * A file beside its compressed forms, as servers look for them: `name`, `name.br` and `name.gz`. What does not get
 * smaller stands alone.
 */
export function withCompressed(name: string, bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  if (!SHRINKS.test(name) || bytes.length < WORTH_IT) return [[name, bytes]];
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return [
    [name, bytes],
    [`${name}.br`, brotliCompressSync(bytes, { params })],
    [`${name}.gz`, gzipSync(bytes, { level: 9 })],
  ];
}
