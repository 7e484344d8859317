import path from 'node:path';
import type { CalendarDay } from '../ground/calendarDay';
import { type Result, success } from '../ground/result';
import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { profileFileSchema } from '../log/model/profile';
import type { ReadTogether } from '../log/readTogether';
import { type Baseline, baselineSchema } from '../report/rules/baseline';
import type { OpenedWorkbook } from '../xlsx/read/openWorkbook';
import type { CommandError } from './commandError';
import type { Options } from './options';
import { openWorkbookFile, readJson } from './readFiles';
import { readLogs, type ReadingAnswers } from './readLogs';

/** What a run reads of the files that the options name. */
export interface Inputs {
  readonly workbooks: readonly OpenedWorkbook[];
  readonly read: ReadTogether;
  readonly baseline: { readonly counts: Baseline; readonly source: string } | undefined;
}

/**
 * Reads the workbooks, the profile and the baseline; a file that cannot be read ends it.
 *
 * @param program that of a thread which unpacks large parts
 */
export function readInputs(
  options: Options,
  today: CalendarDay,
  say: (text: string) => void,
  { cli }: Messages,
  program?: URL,
): Result<Inputs, CommandError> {
  const settings = readSettings(options);
  if (!settings.ok) return settings;
  const { profile, baseline } = settings.value;
  const workbooks: OpenedWorkbook[] = [];
  for (const [index, file] of options.workbooks.entries()) {
    const which = { number: `${index + 1}`, count: `${options.workbooks.length}` };
    say(fill(cli.progress.opening, { ...which, file: path.basename(file) }));
    const workbook = openWorkbookFile(file, program);
    if (!workbook.ok) return workbook;
    workbooks.push(workbook.value);
  }
  say(cli.progress.reading);
  return success({
    workbooks,
    read: readLogs(workbooks, profile, path.basename(options.profile ?? ''), today),
    baseline,
  });
}

/** What a run is told of the logs. */
export interface Settings extends Pick<Inputs, 'baseline'> {
  readonly profile: ReadingAnswers;
}

/** Reads the profile and the baseline that the options name. */
export function readSettings(options: Options): Result<Settings, CommandError> {
  const profile =
    options.profile === undefined
      ? success({ logs: [] })
      : readJson(options.profile, profileFileSchema, 'badProfile');
  if (!profile.ok) return profile;
  const counts =
    options.baseline === undefined
      ? success(undefined)
      : readJson(options.baseline, baselineSchema, 'badBaseline');
  if (!counts.ok) return counts;
  const source = path.basename(options.baseline ?? '');
  return success({ profile: profile.value, baseline: counts.value && { counts: counts.value, source } });
}
