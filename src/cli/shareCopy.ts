import { type Result, success } from '../ground/result';
import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { WorkbookPlan } from '../plan/workbookPlan';
import type { Report } from '../report/report';
import { describeCopy } from '../share/describeCopy';
import { planShared } from '../share/planShared';
import { tidyCsv } from '../share/formats/tidyCsv';
import { sharedData } from '../share/formats/tidyFigures';
import { shareReport, type ShareOutcome } from '../share/shareReport';
import { writeWorkbook } from '../xlsx/write/writeWorkbook';
import type { SolveProgram } from '../statistics/disclosure/linearProgram';
import type { CommandError } from './commandError';
import type { Options } from './options';
import { saveFile } from './saveFile';
import { terminalLine } from './terminalText';

/** What is asked for of a copy, and what proves that it protects its small numbers. */
export interface CopyWanted extends Pick<Options, 'shareBy' | 'shareThreshold' | 'force'> {
  readonly file: string;
  readonly solve: SolveProgram;
}

/** Writes the copy of a report that may leave the section, and says what goes in, what is withheld, and why. */
export function shareCopy(
  report: Report,
  { file, shareBy, shareThreshold, force, solve }: CopyWanted,
  messages: Messages,
): Result<readonly string[], CommandError> {
  const { share } = messages;
  const options = { by: shareBy, threshold: shareThreshold, solve };
  const outcome = shareReport(report, options, messages);
  const plan = planShared(outcome.shared, messages);
  const saved = saveFile(file, contentsOf(file, outcome, plan, messages), force);
  if (!saved.ok) return saved;
  const { goesIn, withheld, workedOut } = describeCopy(plan, outcome, options, messages);
  const part = (heading: string, lines: readonly string[]): readonly string[] => [
    heading,
    ...lines.map((line) => `  ${line}`),
  ];
  return success(
    [
      ...part(share.goesIn, goesIn),
      ...part(share.staysBehind, withheld),
      ...part(share.workedOut, workedOut),
      fill(share.written, { file }),
    ].map(terminalLine),
  );
}

/** By the ending of the file's name: a workbook, tidy text, or data. */
function contentsOf(
  file: string,
  { shared }: ShareOutcome,
  plan: WorkbookPlan,
  messages: Messages,
): Uint8Array | string {
  if (/\.xlsx$/i.test(file)) return writeWorkbook(plan);
  const data = sharedData(shared, messages);
  return /\.csv$/i.test(file) ? tidyCsv(data) : `${JSON.stringify(data, null, 2)}\n`;
}
