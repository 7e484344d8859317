import path from 'node:path';
import { failure, type Result, success } from '../ground/result';
import { fill } from '../locales/fill';
import { messagesOf } from '../locales/messagesOf';
import type { Messages } from '../locales/messages';
import { type CheckedFigure, type CheckedTable, checkPublished, isFaulty } from '../published/checkPublished';
import { COURT_2023 } from '../published/court2023';
import { LONGEST_TABLE, readPublishedTable } from '../published/readPublishedTable';
import { inconsistencyText, publishedFigureText, publishedSummary } from '../wording/publishedText';
import { decodedText } from '../xlsx/read/text/decodedText';
import { type CommandError, failedResult } from './commandError';
import type { CommandResult } from './commandResult';
import type { Options } from './options';
import { publishedObject } from './publishedObject';
import { readBytes } from './readBytes';
import { terminalJson, terminalLine } from './terminalText';

/** Names the tables of the Court that are built in, in the place of a file. */
const EXAMPLE = 'court-2023';

/** Checks the table that `--check-published` names, and says what of it is right and what is not. */
export function checkPublishedAsAsked(
  options: Options & { readonly checkPublished: string },
  folder: string,
): CommandResult {
  const { checkPublished: named, json, language } = options;
  const messages = messagesOf(language);
  const text = named === EXAMPLE ? success(COURT_2023) : textOf(path.resolve(folder, named));
  if (!text.ok) return failedResult(text.error, language);
  const table = checkPublished(readPublishedTable(text.value));
  if (table.figures.length === 0) {
    return failedResult({ code: 'noPublishedFigures', fillings: { file: named } }, language);
  }
  const stdout = json
    ? `${terminalJson(publishedObject(table, messages))}\n`
    : publishedText(table, messages);
  return { exitCode: 0, stdout, stderr: '', language };
}

/** A table of a report has some thousand characters, of which one takes four bytes at the most. */
const MOST_BYTES = 4 * LONGEST_TABLE;

function textOf(file: string): Result<string, CommandError> {
  const bytes = readBytes(file, {
    most: MOST_BYTES,
    refusal: () => ({ code: 'publishedTooLarge', fillings: { file, limit: MOST_BYTES / 1000 } }),
  });
  if (!bytes.ok) return bytes;
  const text = [...decodedText(bytes.value)].join('');
  return text.includes('\0') || text.startsWith('PK')
    ? failure({ code: 'publishedNotText', fillings: { file } })
    : success(text);
}

function publishedText(table: CheckedTable, messages: Messages): string {
  const { published } = messages;
  const ratios = table.figures.filter(({ kind }) => kind !== 'count');
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [published.faultyHeading, ratios.filter(isFaulty).map((figure) => figureLine(figure, messages))],
    [
      published.inconsistentHeading,
      table.inconsistencies.map((one) => placed(one, inconsistencyText(one, messages), messages)),
    ],
    [
      published.othersHeading,
      ratios.filter((figure) => !isFaulty(figure)).map((figure) => figureLine(figure, messages)),
    ],
  ];
  const parts = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [heading, ...lines.map((line) => `  ${line}`)]);
  return [[publishedSummary(table, messages)], ...parts]
    .map((lines) => `${lines.map(terminalLine).join('\n')}\n`)
    .join('\n');
}

function figureLine(figure: CheckedFigure, messages: Messages): string {
  return placed(figure, publishedFigureText(figure, messages), messages);
}

/** Where it stands, and what is said of it. */
function placed(
  { line, label }: { readonly line: number; readonly label: string },
  said: string,
  { published, report }: Messages,
): string {
  const place = fill(published.line, { line: String(line) });
  return fill(report.named, { name: `${place}, ${label}`, value: said });
}
