import { type Result, success } from '../ground/result';
import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { Report } from '../report/report';
import { describeCopy } from '../share/describeCopy';
import { planShared } from '../share/planShared';
import { shareReport } from '../share/shareReport';
import { writeWorkbook } from '../xlsx/write/writeWorkbook';
import type { CommandError } from './commandError';
import { saveFile } from './saveFile';
import { terminalLine } from './terminalText';

/** Writes the copy of a report that may leave the section, and says what goes in, what is withheld, and why. */
export function shareCopy(
  report: Report,
  { share: file, force }: { readonly share: string; readonly force: boolean },
  messages: Messages,
): Result<readonly string[], CommandError> {
  const { share } = messages;
  const plan = planShared(shareReport(report, messages), messages);
  const { goesIn, withheld } = describeCopy(plan, messages);
  const saved = saveFile(file, writeWorkbook(plan), force);
  if (!saved.ok) return saved;
  return success(
    [
      share.goesIn,
      ...goesIn.map((line) => `  ${line}`),
      share.staysBehind,
      ...withheld.map((line) => `  ${line}`),
      fill(share.written, { file }),
    ].map(terminalLine),
  );
}
