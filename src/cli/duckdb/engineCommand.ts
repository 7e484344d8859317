import path from 'node:path';
import type { CalendarDay } from '../../ground/calendarDay';
import { failure, type Result, success } from '../../ground/result';
import { ratio } from '../../ground/ratio';
import { messagesOf } from '../../locales/messagesOf';
import { fill } from '../../locales/fill';
import { CODED_VALUES } from '../../log/model/field';
import { unitOf, whyNoLog } from '../../report/computeFigure';
import { isOver } from '../../report/choosePeriod';
import type { Figure } from '../../report/figure';
import { rulesOf } from '../../report/editions/rulesOfYear';
import type { FigureId } from '../../report/figures/figures';
import { type LoggedOrgans, loggedPairs } from '../../report/loggedOrgans';
import { type Period, periodOf, previousPeriod } from '../../report/period';
import { reportStatements } from '../../sql/reportSql';
import { quoted } from '../../sql/requestTable';
import { tableOfFiles } from '../../sql/tableFiles';
import { type CommandError, failedResult } from '../commandError';
import type { CommandResult } from '../commandResult';
import type { Options } from '../options';
import { checkOutput } from '../saveFile';
import { terminalLine } from '../terminalText';
import { textFigures } from '../textReport';
import { jsonFigures } from '../jsonReport';
import { namedTables } from './namedTables';
import { type Engine, openDuckdb } from './openDuckdb';
import { saveTable } from './saveAsParquet';

interface EngineSurroundings {
  readonly folder: string;
  readonly today: CalendarDay;
}

/**
 * Computes the figures of a period through DuckDB, from tables of requests as `--export` writes them, and prints them; reads
 * no workbook. With `export`, all requests of these tables are written as one.
 */
export async function engineAsAsked(
  options: Options,
  surroundings: EngineSurroundings,
): Promise<CommandResult> {
  const { language } = options;
  const printed = await carryOut(options, surroundings);
  return printed.ok
    ? { exitCode: 0, stdout: printed.value, stderr: '', language }
    : failedResult(printed.error, language);
}

async function carryOut(
  options: Options,
  { folder, today }: EngineSurroundings,
): Promise<Result<string, CommandError>> {
  const named = options.workbooks.map((file) => path.resolve(folder, file));
  const tables = namedTables(named);
  if (!tables.ok) return tables;
  const { csv, parquet } = tables.value;
  const file = options.export === undefined ? undefined : path.resolve(folder, options.export);
  const checked = file === undefined ? success('') : checkOutput(file, [...csv, ...parquet], options.force);
  if (!checked.ok) return checked;
  const engine = await openDuckdb();
  if (!engine.ok) return engine;
  try {
    const taken = await takeTable(engine.value, tableOfFiles(tables.value));
    if (!taken.ok) return taken;
    const period = options.period ?? (await latestPeriod(engine.value, today));
    const figures = await figuresOf(engine.value, period);
    const exported = file === undefined ? success([]) : await exportTo(engine.value, file, options);
    if (!exported.ok) return exported;
    const messages = messagesOf(options.language);
    if (options.json) return success(jsonFigures(figures, period, messages));
    return success([textFigures(figures, period, messages), '', ...exported.value, ''].join('\n'));
  } finally {
    engine.value.close();
  }
}

/** Makes the table, in which every request must be of a kind that the rules know. */
async function takeTable(engine: Engine, statement: string): Promise<Result<string, CommandError>> {
  const made = await engine.run(statement);
  if (!made.ok) return failure({ code: 'badTable', fillings: { reason: made.error } });
  const kinds = CODED_VALUES.kind.map(quoted).join(', ');
  const odd = await engine.run(
    `select workbook, sheet, sheet_row, kind from requests where kind is null or kind not in (${kinds}) or sent_day is null limit 1`,
  );
  const [row] = odd.ok ? odd.value : [];
  if (row === undefined) return success('');
  const [workbook, sheet, line, kind] = row.map(textOf);
  return failure({
    code: 'badTableRow',
    fillings: { workbook: workbook ?? '', sheet: sheet ?? '', row: line ?? '', kind: kind ?? '' },
  });
}

/** The latest period that is over and that the requests reach. */
async function latestPeriod(engine: Engine, today: CalendarDay): Promise<Period> {
  const complete = previousPeriod(periodOf(today));
  const [[last] = []] = await rowsOf(engine, 'select max(sent_day) from requests');
  const reached = typeof last === 'number' ? periodOf(last) : complete;
  return isOver(reached, today) ? reached : complete;
}

async function figuresOf(engine: Engine, period: Period): Promise<ReadonlyMap<FigureId, Figure>> {
  const rows = new Map<string, readonly unknown[]>();
  for (const query of reportStatements('duckdb', period).slice(1)) {
    for (const [figure, ...counted] of await rowsOf(engine, query)) rows.set(String(figure), counted);
  }
  const logged = await loggedIn(engine);
  const figures = new Map<FigureId, Figure>();
  for (const definition of rulesOf(period).figures) {
    const counted = rows.get(definition.id);
    if (counted === undefined) continue;
    const [numerator = null, denominator = null, value = null] = counted.map(numberOf);
    const reason = whyNoLog(definition, logged) ?? null;
    const isKnown = reason === null && value !== null && numerator !== null;
    figures.set(definition.id, {
      id: definition.id,
      rules: definition.rules,
      unit: unitOf(definition),
      places: definition.places,
      value: isKnown ? ratio(numerator, denominator ?? 1) : null,
      numerator: isKnown ? numerator : null,
      denominator: isKnown ? denominator : null,
      reason,
      notes: [],
      counted: 0,
      leftOut: new Map(),
    });
  }
  return figures;
}

/** Of which organs, and of which origins, there is any request. */
async function loggedIn(engine: Engine): Promise<LoggedOrgans> {
  const pairs = await rowsOf(engine, 'select distinct organ, origin from requests');
  return loggedPairs(pairs.map(([organ, origin]) => [textOf(organ), textOf(origin)] as const));
}

/** A value of a column of texts or of whole numbers. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function numberOf(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}

async function exportTo(
  engine: Engine,
  file: string,
  { language, force }: Options,
): Promise<Result<readonly string[], CommandError>> {
  const saved = await saveTable(engine, file, force);
  if (!saved.ok) return saved;
  return success([terminalLine(fill(messagesOf(language).cli.sql.exported, { file }))]);
}

/** The rows of a query of the program's own: that it fails is a mistake of the program. */
async function rowsOf(engine: Engine, query: string): Promise<readonly (readonly unknown[])[]> {
  const rows = await engine.run(query);
  if (!rows.ok) throw new Error(rows.error);
  return rows.value;
}
