import path from 'node:path';
import { type Result, success } from '../ground/result';
import type { CommandError } from './commandError';
import type { Options } from './options';
import { checkOutput } from './saveFile';

/** The options with the files that they name as they are called from anywhere. */
export function withFullPaths(options: Options, folder: string): Options {
  const full = (file: string | undefined): string | undefined =>
    file === undefined ? undefined : path.resolve(folder, file);
  return {
    ...options,
    workbooks: options.workbooks.map((file) => path.resolve(folder, file)),
    out: full(options.out),
    profile: full(options.profile),
    propose: full(options.propose),
    baseline: full(options.baseline),
    verify: full(options.verify),
    since: full(options.since),
    share: full(options.share),
    export: full(options.export),
    findings: full(options.findings),
  };
}

/** The files that are read. */
export function inputsOf({ workbooks, profile, baseline, since }: Options): readonly string[] {
  return [...workbooks, ...[profile, baseline, since].filter((file) => file !== undefined)];
}

/** Where only JSON, the requests, the findings, or a copy to share are asked for, no workbook of the report is written. */
export function writesWorkbook({ json, trace, share, export: exported, findings, out }: Options): boolean {
  const isOther = json || [trace, share, exported, findings].some((asked) => asked !== undefined);
  return !isOther || out !== undefined;
}

/** The files that are named to be written. */
export function outputsOf({ out, share, export: exported, findings }: Options): readonly string[] {
  return [out, share, exported, findings].filter((file) => file !== undefined);
}

/**
 * Whether the files that are named can be written, before anything is read.
 *
 * @param inputs the files that will be read
 */
export function checkOutputs(options: Options, inputs: readonly string[]): Result<string, CommandError> {
  const taken = [...inputs];
  for (const file of outputsOf(options)) {
    const checked = checkOutput(file, taken, options.force);
    if (!checked.ok) return checked;
    taken.push(file);
  }
  return success('');
}
