import path from 'node:path';
import { failure, type Result, success } from '../ground/result';
import { fill } from '../locales/fill';
import { listText } from '../locales/listText';
import type { Messages } from '../locales/messages';
import type { Stream } from '../report/breakdowns/streams';
import type { Report } from '../report/report';
import type { RunChanges } from '../report/runs/compareRuns';
import { type FormerStock, isOfWholePeriod, withFormerStock } from '../report/runs/stockCarriedOver';
import { changesSince } from '../verify/changesSince';
import { type StatedRun, statedRuns } from '../verify/statedRun';
import { describeChanges } from '../wording/describeChanges';
import type { CommandError } from './commandError';
import { openWorkbookFile } from './readFiles';
import { terminalLine } from './terminalText';

/** What a former report, of which nothing but its file is left, says of a report. */
export interface SinceFormer {
  /** the report, with a finding where it begins with another number of pending requests than the period before ended with */
  readonly report: Report;
  /** what changed since; `undefined` where the former report is on the period before */
  readonly changes: RunChanges | undefined;
  /** the streams whose pending requests were set against those of the period before */
  readonly streams: readonly Stream[];
}

/**
 * Sets a report against a former one by its file: of the same period, by what changed since; of the period before, by what
 * was pending at its end. A workbook may hold both.
 */
export function sinceFormer(
  file: string,
  report: Report,
  { format }: Messages,
): Result<SinceFormer, CommandError> {
  const former = openWorkbookFile(file);
  if (!former.ok) return former;
  const { outline } = former.value;
  const runs = statedRuns(outline);
  if (runs.length === 0) return failure({ code: 'notAReport', fillings: { file } });
  const runOf = (name: string): StatedRun | undefined => runs.find(({ period }) => period.name === name);
  const [same, before] = [runOf(report.period.name), runOf(report.previous.name)];
  const changes = same && changesSince(outline, same, report);
  const stock = before && formerStock(before);
  const streams = stock === undefined ? [] : streamsInBoth(stock, report);
  const isWhole = stock !== undefined && isOfWholePeriod(stock.day, report.previous);
  if (isWhole && streams.length > 0) {
    return success({ report: withFormerStock(report, stock), changes, streams });
  }
  if (changes !== undefined) return success({ report, changes, streams: [] });
  if (stock !== undefined && !isWhole) {
    const { period, day } = stock;
    return failure({ code: 'sinceUnfinished', fillings: { file, period, day } });
  }
  const periods = runs.map(({ period }) => period.name).join(format.listSeparator);
  return failure({ code: 'sinceOtherPeriod', fillings: { file, periods, period: report.period.name } });
}

/** What was pending when a former report ended; `undefined` where it is of a version that did not say. */
function formerStock({ stated: { made } }: StatedRun): FormerStock | undefined {
  const { period, day, pendingAtEnd } = made;
  return pendingAtEnd === undefined ? undefined : { period, day, pendingAtEnd, requests: null };
}

function streamsInBoth({ pendingAtEnd = {} }: FormerStock, { breakdowns }: Report): readonly Stream[] {
  return breakdowns.stock.flatMap(({ stream }) => (pendingAtEnd[stream] === undefined ? [] : [stream]));
}

/** For a terminal: what changed, and whether the period begins with what the one before ended with. */
export function sinceLines({ report, changes, streams }: SinceFormer, messages: Messages): readonly string[] {
  return [
    ...(changes === undefined ? [] : changeLines(changes, report, messages)),
    ...(streams.length === 0 ? [] : [stockLine(report, streams, messages)]),
    '',
  ];
}

function stockLine({ issues, previous }: Report, streams: readonly Stream[], messages: Messages): string {
  const isOther = issues.some(({ finding }) => finding.code === 'stockDiffers');
  const { stockDiffers, stockSame } = messages.cli.since;
  const names = listText(
    streams.map((stream) => messages.streams[stream]),
    messages.format,
  );
  return terminalLine(fill(isOther ? stockDiffers : stockSame, { period: previous.name, streams: names }));
}

/** The changes for a terminal: each figure that is not what it was, before and after. */
function changeLines(changes: RunChanges, { figures }: Report, messages: Messages): readonly string[] {
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
