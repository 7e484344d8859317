import path from 'node:path';
import { failure, type Result, success } from '../ground/result';
import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { Report } from '../report/report';
import type { RunChanges } from '../report/runs/compareRuns';
import { changesSince } from '../verify/changesSince';
import { statedRuns } from '../verify/statedRun';
import { describeChanges } from '../wording/describeChanges';
import type { CommandError } from './commandError';
import { openWorkbookFile } from './readFiles';
import { terminalLine } from './terminalText';

/** What changed since a former report of the same period, by its file. */
export function changesSinceFormer(
  file: string,
  report: Report,
  { format }: Messages,
): Result<RunChanges, CommandError> {
  const former = openWorkbookFile(file);
  if (!former.ok) return former;
  const { outline } = former.value;
  const runs = statedRuns(outline);
  if (runs.length === 0) return failure({ code: 'notAReport', fillings: { file } });
  const run = runs.find(({ period }) => period.name === report.period.name);
  if (run !== undefined) return success(changesSince(outline, run, report));
  const periods = runs.map(({ period }) => period.name).join(format.listSeparator);
  return failure({ code: 'sinceOtherPeriod', fillings: { file, periods, period: report.period.name } });
}

/** The changes for a terminal: each figure that is not what it was, before and after. */
export function sinceLines(changes: RunChanges, { figures }: Report, messages: Messages): readonly string[] {
  const { heading, sentences, figures: changed } = describeChanges(changes, figures.values(), messages);
  const { since } = messages.cli;
  const lines = changed.map(({ label, before, after }) => fill(since.figure, { label, before, after }));
  const told = lines.length === 0 ? [since.same] : lines;
  return [heading, ...[...told, ...sentences].map((line) => `  ${line}`)].map(terminalLine);
}

/** The same as an object of JSON. */
export function sinceObject(
  file: string,
  changes: RunChanges,
  { figures }: Report,
  messages: Messages,
): Record<string, unknown> {
  const { figures: changed } = describeChanges(changes, figures.values(), messages);
  return {
    file: path.basename(file),
    day: changes.since,
    rules: changes.rules,
    requests: changes.counts.requests,
    figures: changed.map(({ id, before, after }) => ({ id, before, after })),
  };
}
