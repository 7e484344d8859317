import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { failure, type Result, success } from '../../ground/result';
import type { TableFiles } from '../../sql/tableFiles';
import type { CommandError } from '../commandError';
import { systemCodeOf } from '../systemReason';

/** The files of tables that are named, and those in folders that are; one that is neither CSV nor Parquet is an error. */
export function namedTables(named: readonly string[]): Result<TableFiles, CommandError> {
  const files: string[] = [];
  for (const one of named) {
    const found = filesAt(one);
    if (!found.ok) return found;
    files.push(...found.value);
  }
  const other = files.find((file) => !isTable(file));
  if (other !== undefined) return failure({ code: 'noTable', fillings: { file: other } });
  return success({ csv: files.filter(isCsv), parquet: files.filter(isParquet) });
}

function filesAt(named: string): Result<readonly string[], CommandError> {
  try {
    if (!statSync(named).isDirectory()) return success([named]);
    const tables = readdirSync(named)
      .filter(isTable)
      .sort()
      .map((name) => path.join(named, name));
    return tables.length === 0
      ? failure({ code: 'noTableInFolder', fillings: { folder: named } })
      : success(tables);
  } catch (error) {
    const reason = systemCodeOf(error);
    if (reason === 'ENOENT' || reason === 'ENOTDIR')
      return failure({ code: 'fileNotFound', fillings: { file: named } });
    return failure({ code: 'cannotReadFile', fillings: { file: named, reason } });
  }
}

function isTable(file: string): boolean {
  return isCsv(file) || isParquet(file);
}

function isCsv(file: string): boolean {
  return file.toLowerCase().endsWith('.csv');
}

function isParquet(file: string): boolean {
  return file.toLowerCase().endsWith('.parquet');
}
