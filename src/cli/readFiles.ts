import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { failure, type Result, success } from '../ground/result';
import { refusalOfSize } from '../xlsx/read/sheets/fileLimits';
import { openWorkbook, type OpenedWorkbook } from '../xlsx/read/openWorkbook';
import type { CommandError, CommandErrorCode } from './commandError';

/** The bytes of a file. */
export function readBytes(file: string): Result<Uint8Array, CommandError> {
  try {
    return success(readFileSync(file));
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT') return failure({ code: 'fileNotFound', fillings: { file } });
    return failure({ code: 'cannotReadFile', fillings: { file, reason: code } });
  }
}

/** The system's short code for why a file could not be read or written, `EACCES`. */
export function systemCodeOf(error: unknown): string {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded && typeof error.code === 'string' ? error.code : String(error);
}

/** Opens a workbook's file; one that is too large is not even read. */
export function readWorkbook(file: string): Result<OpenedWorkbook, CommandError> {
  const refusal = refusalOfSize(statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  if (refusal !== undefined) return failure({ code: refusal.code, fillings: { ...refusal, file } });
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const opened = openWorkbook(path.basename(file), bytes.value);
  return opened.ok ? opened : failure({ code: opened.error.code, fillings: { ...opened.error, file } });
}

/** The contents of a JSON file that must have the shape of a schema. */
export function readJson<T extends z.ZodType>(
  file: string,
  schema: T,
  invalid: CommandErrorCode,
): Result<z.infer<T>, CommandError> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const parsed = parseJson(new TextDecoder().decode(bytes.value).replace(/^\uFEFF/, ''));
  if (!parsed.ok) return failure({ code: 'badJson', fillings: { file, reason: parsed.error } });
  const checked = schema.safeParse(parsed.value);
  if (checked.success) return success(checked.data);
  return failure({ code: invalid, fillings: { file, reason: firstProblem(checked.error) } });
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return success(JSON.parse(text));
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}

function firstProblem({ issues }: z.ZodError): string {
  const [first] = issues;
  if (!first) return '';
  return first.path.length === 0 ? first.message : `${first.path.join('.')}: ${first.message}`;
}
