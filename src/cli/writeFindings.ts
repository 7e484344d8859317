import { type Result, success } from '../ground/result';
import { planFindings } from '../layout/findings/planFindings';
import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { reachOfIssues } from '../report/reach/reachOfIssues';
import type { Report } from '../report/report';
import { requestsOfIssues } from '../report/requestOfIssue';
import type { CommandError } from './commandError';
import type { Options } from './options';
import { saveFile } from './saveFile';
import { terminalLine } from './terminalText';
import { workbookFile } from './workbookFile';

/** More than these nobody works through; the sheet says how many there are. */
const MOST_LISTED = 10_000;

/** Writes the findings as a sheet to send to those who keep the logs, where that was asked for, and says where. */
export function writeFindings(
  report: Report,
  { findings: file, force, language }: Options,
  messages: Messages,
): Result<readonly string[], CommandError> {
  if (file === undefined) return success([]);
  const { issues, logs, figures } = report;
  const [requestOf, reachOf] = [requestsOfIssues(logs), reachOfIssues(report)];
  const findings = issues.slice(0, MOST_LISTED).map((issue) => {
    const request = requestOf(issue);
    return { ...issue, ...(request === undefined ? {} : { request }), reach: reachOf([issue]) };
  });
  const listed = { findings, count: issues.length, figures: [...figures.values()] };
  const sheet = planFindings(listed, messages);
  const plan = { title: sheet.name, language, sheets: [sheet], definedNames: [] };
  const saved = saveFile(file, workbookFile(plan), force);
  return saved.ok ? success([terminalLine(fill(messages.cli.findingsWritten, { file }))]) : saved;
}
