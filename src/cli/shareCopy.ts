import { type Result, success } from '../ground/result';
import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { Report } from '../report/report';
import { describeCopy } from '../share/describeCopy';
import { planShared } from '../share/planShared';
import { shareReport } from '../share/shareReport';
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
  const saved = saveFile(file, writeWorkbook(plan), force);
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
