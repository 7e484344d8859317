import path from 'node:path';
import type { z } from 'zod';
import { failure, type Result, success } from '../ground/result';
import { FILE_LIMITS, refusalOfSize } from '../xlsx/read/sheets/fileLimits';
import { openWorkbook, type OpenedWorkbook } from '../xlsx/read/openWorkbook';
import type { CommandError, CommandErrorCode } from './commandError';
import { nodeUnpacking } from './nodeUnpacking';
import { readBytes, type ReadingLimit } from './readBytes';

/** Megabytes of a profile or a baseline: a profile of a hundred logs has less than one. */
const JSON_MEGABYTES = 10;

/**
 * Opens a workbook's file; one that is too large is not even read.
 *
 * @param program that of a thread which unpacks large parts ({@link nodeUnpacking})
 */
export function openWorkbookFile(file: string, program?: URL): Result<OpenedWorkbook, CommandError> {
  const bytes = readWorkbookBytes(file);
  if (!bytes.ok) return bytes;
  const opened = openWorkbook(path.basename(file), bytes.value, nodeUnpacking(program));
  return opened.ok ? opened : failure({ code: opened.error.code, fillings: { ...opened.error, file } });
}

/** The bytes of a workbook's file, where it is not too large. */
export function readWorkbookBytes(file: string): Result<Uint8Array, CommandError> {
  return readBytes(file, workbookLimit(file));
}

function workbookLimit(file: string): ReadingLimit {
  return {
    most: FILE_LIMITS.fileBytes,
    refusal: (size) => ({ code: 'fileTooLarge', fillings: { ...refusalOfSize(size), file } }),
  };
}

function jsonLimit(file: string): ReadingLimit {
  return {
    most: JSON_MEGABYTES * 1_000_000,
    refusal: () => ({ code: 'jsonTooLarge', fillings: { file, limit: JSON_MEGABYTES } }),
  };
}

/** The contents of a JSON file that must have the shape of a schema. */
export function readJson<T extends z.ZodType>(
  file: string,
  schema: T,
  invalid: CommandErrorCode,
): Result<z.infer<T>, CommandError> {
  const bytes = readBytes(file, jsonLimit(file));
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
