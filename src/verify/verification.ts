import { cellAddress } from '../ground/address';
import type { CellValue, WorkbookOutline } from '../ground/outline';
import { PROGRAM_VERSION } from '../ground/programVersion';
import { nameInLanguage } from '../layout/planInLanguages';
import { planReport, USUAL_OPTIONS } from '../layout/planReport';
import { messagesOf } from '../locales/messagesOf';
import { nameWithPeriod } from '../plan/sheetName';
import type { CellPlan, SheetPlan } from '../plan/workbookPlan';
import { computeReport, type ReportInput } from '../report/computeReport';
import { type DifferingSetting, differingSettings } from '../report/provenance/differingSettings';
import { type LogProvenance, logProvenance } from '../report/provenance/provenance';
import type { Report } from '../report/report';
import type { Baseline } from '../report/rules/baseline';
import { shownPlace, valueAt } from './shownPlace';
import type { StatedRun } from './statedRun';

/** A number that a report shows otherwise than its logs give it. */
export interface DifferingNumber {
  readonly id: string;
  readonly sheet: string;
  readonly cell: string;
  readonly shown: CellValue;
  readonly computed: string | number;
  /** by which the report shows it; of a text `@` */
  readonly numberFormat: string;
}

/** What became of a log since the report was made; `gone`: it was not given, `added`: the report was made without it. */
export interface VerifiedLog extends Pick<LogProvenance, 'workbook' | 'sheet'> {
  readonly state: 'same' | 'changed' | 'gone' | 'added';
  /** its fingerprints; `null` where it was not among the logs */
  readonly then: string | null;
  readonly now: string | null;
  /** as it was read now; `undefined` where it is gone */
  readonly read: LogProvenance | undefined;
}

/** Whether a written report is of some logs, and what agrees and what does not. */
export interface Verification {
  /** the name of the report's file, without its folder */
  readonly file: string;
  readonly isOfLogs: boolean;
  readonly version: { readonly then: string; readonly now: string };
  /** of the rules */
  readonly rules: { readonly then: string; readonly now: string };
  readonly settings: readonly DifferingSetting[];
  readonly count: number;
  readonly differing: readonly DifferingNumber[];
  readonly logs: readonly VerifiedLog[];
}

/** What the logs gave, read as on the day of the report. */
type LogsGiven = Omit<ReportInput, 'period' | 'today' | 'baseline'>;

/**
 * Computes a report once more of logs, with the counts that it says were entered, and compares what its cells show, the
 * fingerprints of its logs, and its settings.
 *
 * @param file its name
 * @param given the counts of the period before that are entered now
 */
export function verification(
  file: string,
  written: WorkbookOutline,
  { stated, translations, period, today }: StatedRun,
  logs: LogsGiven,
  given?: Baseline,
): Verification {
  const { made } = stated;
  const { baseline } = made;
  const entered = baseline === null ? {} : { baseline: { counts: baseline, source: file } };
  const report = computeReport({ ...logs, period, today, ...entered });
  const sheets = [stated, ...translations].flatMap((one) => sheetsAsNamed(one, report, written));
  const { differing, count } = compared(written, sheets);
  const verified = verifiedLogs(stated.logs, logProvenance(report));
  return {
    file,
    isOfLogs: differing.length === 0 && verified.every(({ state }) => state === 'same'),
    version: { then: made.version, now: PROGRAM_VERSION },
    rules: { then: made.rules, now: report.rules.edition.version },
    settings: differingSettings(made, report, given),
    count,
    differing,
    logs: verified,
  };
}

/**
 * The sheets that the report is to have. Beside another report all of them have its period in their names, and beside the
 * same sheets in another language those have their language whose name would be the same.
 */
export function sheetsAsNamed(
  { sheet, made }: StatedRun['stated'],
  report: Report,
  written: WorkbookOutline,
): readonly SheetPlan[] {
  const options = made.contents ?? USUAL_OPTIONS;
  const { sheets } = planReport(report, messagesOf(made.language), { options });
  const there = new Set(written.sheets.map(({ name }) => name));
  const named = (nameOf: (name: string) => string): readonly SheetPlan[] =>
    sheets.map((plan) => {
      const inLanguage = nameOf(nameInLanguage(plan.name, made.language));
      return { ...plan, name: there.has(inLanguage) ? inLanguage : nameOf(plan.name) };
    });
  const beside = named((name) => nameWithPeriod(name, made.period));
  return beside.some(({ name }) => name === sheet) ? beside : named((name) => name);
}

/** Each number of the report as it is computed now, beside what the written report shows in its cell. */
function compared(
  outline: WorkbookOutline,
  sheets: readonly SheetPlan[],
): { readonly differing: readonly DifferingNumber[]; readonly count: number } {
  const numbers = sheets.flatMap((sheet) => {
    const { name, cells, numbers: own = [] } = sheet;
    const head = outline.sheets.find((one) => one.name === name)?.head;
    const planned = new Map(cells.map((cell) => [placeOf(cell), cell]));
    return own.map((place): DifferingNumber => {
      const cell = planned.get(placeOf(place));
      const there = head === undefined ? place : shownPlace(sheet, head, place);
      return {
        id: place.id,
        sheet: name,
        cell: cellAddress(there.row, there.column),
        shown: head === undefined ? null : valueAt(head, there),
        computed: cell?.value ?? '',
        numberFormat: cell?.style.numberFormat ?? '@',
      };
    });
  });
  return { differing: numbers.filter((number) => !isSame(number)), count: numbers.length };
}

function placeOf({ row, column }: Pick<CellPlan, 'row' | 'column'>): string {
  return `${row} ${column}`;
}

/** A file keeps fifteen digits of a number, or more. */
function isSame({ shown, computed }: DifferingNumber): boolean {
  if (typeof shown !== 'number' || typeof computed !== 'number') return shown === computed;
  return Math.abs(shown - computed) <= 1e-12 * Math.abs(computed);
}

/** Each log that the report names or that was given, told by its workbook and sheet, in the order in which they stand there. */
function verifiedLogs(
  stated: StatedRun['stated']['logs'],
  read: readonly LogProvenance[],
): readonly VerifiedLog[] {
  const rest = [...read];
  const known = stated.map(({ workbook, sheet, fingerprint: then }): VerifiedLog => {
    const index = rest.findIndex((now) => now.workbook === workbook && now.sheet === sheet);
    const [now] = index < 0 ? [] : rest.splice(index, 1);
    if (now === undefined) return { workbook, sheet, state: 'gone', then, now: null, read: undefined };
    const state = now.fingerprint === then ? 'same' : 'changed';
    return { workbook, sheet, state, then, now: now.fingerprint, read: now };
  });
  const added = rest.map((now): VerifiedLog => {
    const { workbook, sheet, fingerprint } = now;
    return { workbook, sheet, state: 'added', then: null, now: fingerprint, read: now };
  });
  return [...known, ...added];
}
