import { readFileSync } from 'node:fs';
import path from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** What a server answers with. */
export interface StaticFile {
  readonly type: string;
  readonly body: string | Buffer;
}

/** The media type that the ending of a file's name tells. */
export function mediaTypeOf(name: string): string {
  return MEDIA_TYPES[path.extname(name)] ?? 'application/octet-stream';
}

/** A file of a folder; `undefined` where there is none. Nothing above the folder can be reached. */
export function staticFile(folder: string, name: string): StaticFile | undefined {
  const file = path.resolve(folder, name);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return undefined;
  try {
    return { type: mediaTypeOf(file), body: readFileSync(file) };
  } catch {
    return undefined;
  }
}
