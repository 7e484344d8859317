import path from 'node:path';
import { cellAddress } from '../ground/address';
import { parseIsoDate } from '../ground/calendarDay';
import type { CellValue } from '../ground/outline';
import { PROGRAM_VERSION } from '../ground/programVersion';
import { failure, type Result, success } from '../ground/result';
import { planReport, USUAL_OPTIONS } from '../layout/planReport';
import { fill, fillPlural } from '../locales/fill';
import { messagesOf } from '../locales/languages';
import type { Messages } from '../locales/messages';
import { nameWithPeriod } from '../plan/sheetName';
import type { CellPlan, SheetPlan } from '../plan/workbookPlan';
import { computeReport } from '../report/computeReport';
import { parsePeriodName } from '../report/period';
import type { Baseline } from '../report/rules/baseline';
import { RULES_VERSION } from '../report/ruleIds';
import { type DifferingSetting, differingSettings } from '../report/provenance/differingSettings';
import { type LogProvenance, logProvenance } from '../report/provenance/provenance';
import type { Report } from '../report/report';
import { describePlace } from '../wording/describePlace';
import type { OpenedWorkbook } from '../xlsx/read/openWorkbook';
import type { CommandError } from './commandError';
import type { Options } from './options';
import { openWorkbookFile } from './readFiles';
import { readInputs } from './readInputs';
import { type StatedProvenance, statedProvenances } from './statedProvenance';
import { terminalJson, terminalLine } from './terminalText';

const JSON_SCHEMA_VERSION = 1;

/** Whether a written report is of some logs, and in words or as JSON what agrees and what does not. */
export interface Verdict {
  readonly isOfLogs: boolean;
  readonly text: string;
}

/** A number that a report shows otherwise than its logs give it. */
interface Differing {
  readonly id: string;
  readonly sheet: string;
  readonly cell: string;
  readonly shown: CellValue;
  readonly computed: string | number;
}

/**
 * Reads the logs as on the day on which the report says that it was computed, computes it again with the counts that it
 * says were entered, and compares what its cells show, and the fingerprints of its logs.
 */
export function verifyReport(options: Options, messages: Messages): Result<Verdict, CommandError> {
  const { verify: file = '' } = options;
  const written = openWorkbookFile(file);
  if (!written.ok) return written;
  const of = options.period?.name;
  const all = statedProvenances(written.value).filter(({ made }) => of === undefined || made.period === of);
  if (all.length > 1) {
    const periods = all.map(({ made }) => made.period).join(messages.format.listSeparator);
    return failure({ code: 'severalReports', fillings: { file, periods } });
  }
  const [stated] = all;
  const period = stated && parsePeriodName(stated.made.period);
  const today = stated && parseIsoDate(stated.made.day);
  if (stated === undefined || period === undefined || today === undefined)
    return failure({ code: 'notAReport', fillings: { file } });
  const inputs = readInputs(options, today, () => undefined, messages);
  if (!inputs.ok) return inputs;
  const { logs, registers, issues, otherSheets, ledger } = inputs.value.read;
  const { baseline } = stated.made;
  const report = computeReport({
    logs,
    period,
    today,
    registers,
    issues,
    otherSheets,
    ledger,
    ...(baseline === null ? {} : { baseline: { counts: baseline, source: path.basename(file) } }),
  });
  const given = inputs.value.baseline?.counts;
  const found = foundOn(file, written.value, stated, report, given, messages);
  const text = options.json ? jsonVerdict(found) : textVerdict(found, messages);
  return success({ isOfLogs: found.isOfLogs, text });
}

/** What the comparison of a written report with its logs gave. */
interface Found {
  /** without its folder */
  readonly file: string;
  readonly isOfLogs: boolean;
  readonly version: { readonly then: string; readonly now: string };
  /** of the rules */
  readonly rules: { readonly then: string; readonly now: string };
  readonly settings: readonly DifferingSetting[];
  readonly count: number;
  readonly differing: readonly Differing[];
  readonly logs: readonly LogLine[];
}

function foundOn(
  file: string,
  written: OpenedWorkbook,
  stated: StatedProvenance,
  report: Report,
  given: Baseline | undefined,
  messages: Messages,
): Found {
  const { made } = stated;
  const { differing, count } = compared(written, sheetsAsNamed(stated, report));
  const logs = logLines(stated.logs, logProvenance(report), messages);
  const isOfLogs = differing.length === 0 && logs.every(({ state }) => state === 'same');
  return {
    file: path.basename(file),
    isOfLogs,
    version: { then: made.version, now: PROGRAM_VERSION },
    rules: { then: made.rules, now: RULES_VERSION },
    settings: differingSettings(made, report, given),
    count,
    differing,
    logs,
  };
}

/** The sheets that the report is to have: beside another report, all of them have its period in their names. */
function sheetsAsNamed({ sheet, made }: StatedProvenance, report: Report): readonly SheetPlan[] {
  const options = made.contents ?? USUAL_OPTIONS;
  const { sheets } = planReport(report, messagesOf(made.language), { options });
  const beside = sheets.map((plan) => ({ ...plan, name: nameWithPeriod(plan.name, made.period) }));
  return beside.some(({ name }) => name === sheet) ? beside : sheets;
}

/** The verdict as the one JSON object that `--verify` with `--json` prints. */
function jsonVerdict({ file, isOfLogs, version, rules, settings, count, differing, logs }: Found): string {
  const verify = {
    file,
    isOfLogs,
    version,
    rules,
    settings,
    figures: { agreeing: count - differing.length, count },
    differing,
    logs: logs.map(({ workbook, sheet, state, then, now }) => ({ workbook, sheet, state, then, now })),
  };
  return `${terminalJson({ schema: JSON_SCHEMA_VERSION, verify })}\n`;
}

function textVerdict(
  { file, isOfLogs, version, rules, settings, count, differing, logs }: Found,
  messages: Messages,
): string {
  const { verify } = messages.cli;
  const agreeing = { agreeing: String(count - differing.length), count: String(count) };
  const lines = [
    fill(isOfLogs ? verify.isOfLogs : verify.isNotOfLogs, { file }),
    ...(version.then === version.now ? [] : [fill(verify.version, version)]),
    ...(rules.then === rules.now ? [] : [fill(verify.rules, rules)]),
    ...settings.map((setting) => settingText(setting, messages)),
    fill(verify.figures, agreeing),
    ...differing.map((one) => `  ${differingText(one, messages)}`),
    messages.cli.logsRead,
    ...logs.map(({ text }) => `  ${text}`),
  ];
  return `${lines.map(terminalLine).join('\n')}\n`;
}

function settingText(setting: DifferingSetting, messages: Messages): string {
  const { verify } = messages.cli;
  if (setting.setting === 'baseline') return verify.baseline;
  const place = describePlace({ ...setting, cell: '' }, messages);
  const fields = setting.fields.map((field) => messages.fields[field]).join(messages.format.listSeparator);
  return fill(verify.reading, { place, fields });
}

/** Each number of the report as it is computed now, beside what the written report shows in its cell. */
function compared(
  { outline }: OpenedWorkbook,
  sheets: readonly SheetPlan[],
): { readonly differing: readonly Differing[]; readonly count: number } {
  const numbers = sheets.flatMap(({ name, cells, numbers: own = [] }) => {
    const head = outline.sheets.find((sheet) => sheet.name === name)?.head;
    const planned = new Map(cells.map((cell) => [placeOf(cell), cell.value]));
    return own.map((place): Differing => {
      const across = head?.columns.indexOf(place.column) ?? -1;
      return {
        id: place.id,
        sheet: name,
        cell: cellAddress(place.row, place.column),
        shown: head?.rows[place.row - head.firstRow]?.[across] ?? null,
        computed: planned.get(placeOf(place)) ?? '',
      };
    });
  });
  return { differing: numbers.filter((number) => !isSame(number)), count: numbers.length };
}

function placeOf({ row, column }: Pick<CellPlan, 'row' | 'column'>): string {
  return `${row} ${column}`;
}

/** A file keeps fifteen digits of a number, or more. */
function isSame({ shown, computed }: Differing): boolean {
  if (typeof shown !== 'number' || typeof computed !== 'number') return shown === computed;
  return Math.abs(shown - computed) <= 1e-12 * Math.abs(computed);
}

function differingText({ id, sheet, cell, shown, computed }: Differing, { cli }: Messages): string {
  const there = shown === null ? cli.verify.nothing : String(shown);
  return fill(cli.verify.differs, { id, sheet, cell, shown: there, computed: String(computed) });
}

/** What became of a log since the report was made; `gone`: it was not given, `added`: the report was made without it. */
interface LogLine extends Pick<LogProvenance, 'workbook' | 'sheet'> {
  readonly state: 'same' | 'changed' | 'gone' | 'added';
  /** its fingerprints; `null` where it was not among the logs */
  readonly then: string | null;
  readonly now: string | null;
  readonly text: string;
}

/** Each log that the report names or that was given, told by its workbook and sheet, in the order in which they stand there. */
function logLines(
  stated: StatedProvenance['logs'],
  read: readonly LogProvenance[],
  messages: Messages,
): readonly LogLine[] {
  const { verify, logRead } = messages.cli;
  const rest = [...read];
  const placeText = ({ workbook, sheet }: Pick<LogProvenance, 'workbook' | 'sheet'>): string =>
    describePlace({ workbook, sheet, cell: '' }, messages);
  const requests = ({ requests: count, range }: LogProvenance, place: string): string =>
    fillPlural(logRead, count, messages.format, { place, range }).replace(`${place}, `, '');
  const known = stated.map((then): LogLine => {
    const place = placeText(then);
    const index = rest.findIndex((now) => now.workbook === then.workbook && now.sheet === then.sheet);
    const [now] = index < 0 ? [] : rest.splice(index, 1);
    const { workbook, sheet } = then;
    if (now === undefined) {
      const text = fill(verify.gone, { place, then: then.fingerprint });
      return { workbook, sheet, state: 'gone', then: then.fingerprint, now: null, text };
    }
    const fillings = { place, requests: requests(now, place), now: now.fingerprint, then: then.fingerprint };
    const isSame = now.fingerprint === then.fingerprint;
    return {
      workbook,
      sheet,
      state: isSame ? 'same' : 'changed',
      then: then.fingerprint,
      now: now.fingerprint,
      text: isSame
        ? fill(verify.same, { ...fillings, fingerprint: now.fingerprint })
        : fill(verify.changed, fillings),
    };
  });
  const added = rest.map((now): LogLine => {
    const place = placeText(now);
    const fillings = { place, requests: requests(now, place), now: now.fingerprint };
    const { workbook, sheet, fingerprint } = now;
    return {
      workbook,
      sheet,
      state: 'added',
      then: null,
      now: fingerprint,
      text: fill(verify.added, fillings),
    };
  });
  return [...known, ...added];
}
