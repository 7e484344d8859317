import { type Result, success } from '../ground/result';
import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { WorkbookPlan } from '../plan/workbookPlan';
import type { Report } from '../report/report';
import { type CopyInWords, describeCopy, workedOutRows } from '../share/describeCopy';
import { planShared } from '../share/planShared';
import { tidyCsv } from '../share/formats/tidyCsv';
import { sharedData } from '../share/formats/tidyFigures';
import { shareReport, type ShareOutcome } from '../share/shareReport';
import { writeOds } from '../xlsx/write/ods/writeOds';
import type { SolveProgram } from '../statistics/disclosure/linearProgram';
import { alignedColumns } from './alignedColumns';
import type { CommandError } from './commandError';
import type { Options } from './options';
import { saveFile } from './saveFile';
import { terminalLine } from './terminalText';
import { workbookFile } from './workbookFile';

/** Solves nothing: what has small numbers then goes into no copy. */
export const NO_SOLVER: SolveProgram = () => ({ status: 'unknown' });

/** What is asked for of a copy, and what proves that it protects its small numbers. */
interface CopyWanted extends Pick<Options, 'shareBy' | 'shareThreshold' | 'force'> {
  readonly file: string;
  readonly solve: SolveProgram;
}

/** A copy that was written, and what its sender is told of it alone. */
export interface SharedFile {
  readonly file: string;
  readonly words: CopyInWords;
  readonly outcome: Pick<ShareOutcome, 'workedOut' | 'leftOut'>;
}

/** Writes the copy of a report that may leave the section, if the options name a file for it. */
export function copyAsAsked(
  report: Report,
  options: Options,
  solve: SolveProgram,
  messages: Messages,
): Result<SharedFile | undefined, CommandError> {
  if (options.share === undefined) return success(undefined);
  return shareCopy(report, { ...options, file: options.share, solve }, messages);
}

function shareCopy(
  report: Report,
  { file, shareBy, shareThreshold, force, solve }: CopyWanted,
  messages: Messages,
): Result<SharedFile, CommandError> {
  const options = { by: shareBy, threshold: shareThreshold, solve };
  const outcome = shareReport(report, options, messages);
  const plan = planShared(outcome.shared, messages, { charts: !isOds(file) });
  const saved = saveFile(file, contentsOf(file, outcome, plan, messages), force);
  return saved.ok ? success({ file, words: describeCopy(plan, outcome, options, messages), outcome }) : saved;
}

/** Says for a terminal what goes into a copy, what is withheld and why, and what can be worked out of it. */
export function sharedFileLines({ file, words }: SharedFile, messages: Messages): readonly string[] {
  const { share } = messages;
  const { goesIn, withheld, workedOut } = words;
  const part = (heading: string, lines: readonly string[]): readonly string[] => [
    heading,
    ...lines.map((line) => `  ${terminalLine(line)}`),
  ];
  const cells = workedOutRows(workedOut, messages).map((row) => row.map(terminalLine));
  return [
    ...part(share.goesIn, goesIn),
    ...part(share.staysBehind, withheld),
    ...part(share.workedOut.heading, workedOut.length === 0 ? [share.workedOut.none] : alignedColumns(cells)),
    terminalLine(fill(share.written, { file })),
  ];
}

/** The same as `--json` gives it, with what can be worked out as numbers. */
export function sharedFileObject({ file, words, outcome }: SharedFile): Record<string, unknown> {
  return {
    file,
    goesIn: words.goesIn,
    withheld: words.withheld,
    leftOut: outcome.leftOut,
    workedOut: outcome.workedOut,
  };
}

/** OpenDocument has the tables alone. */
function isOds(file: string): boolean {
  return /\.ods$/i.test(file);
}

/** By the ending of the file's name: a workbook, tidy text, or data. */
function contentsOf(
  file: string,
  { shared }: ShareOutcome,
  plan: WorkbookPlan,
  messages: Messages,
): Uint8Array | string {
  if (/\.xlsx$/i.test(file)) return workbookFile(plan);
  if (isOds(file)) return writeOds(plan);
  const data = sharedData(shared, messages);
  return /\.csv$/i.test(file) ? tidyCsv(data) : `${JSON.stringify(data, null, 2)}\n`;
}
