import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../ground/result';
import { TEMPLATE_IDS, type TemplateId } from '../layout/template/planTemplate';
import { LANGUAGES, type Language } from '../locales/languages';
import { parsePeriodName, type Period } from '../report/period';
import { SQL_DIALECTS, type SqlDialect } from '../sql/reportSql';
import { SHARED_BREAKDOWNS, type SharedBreakdown, USUAL_THRESHOLD } from '../share/shareOptions';
import type { CommandError } from './commandError';

/** What needs every request at hand, which an engine does not keep, or asks for something else than a report. */
const NOT_BESIDE_ENGINE = [
  'propose',
  'trace',
  'check',
  'verify',
  'since',
  'check-published',
  'accessibility',
  'combine',
  'sql',
  'template',
] as const;

const ENGINES = ['duckdb'] as const;
type Engine = (typeof ENGINES)[number];

/** What the user asked for. Paths are as they were typed. */
export interface Options {
  readonly workbooks: readonly string[];
  readonly period: Period | undefined;
  readonly out: string | undefined;
  readonly profile: string | undefined;
  readonly propose: string | undefined;
  readonly baseline: string | undefined;
  readonly json: boolean;
  /** the name of a figure, or of a number of a breakdown, whose requests are wanted */
  readonly trace: string | undefined;
  /** the file of a published table whose figures are checked; no workbook is then read */
  readonly checkPublished: string | undefined;
  /** whether the workbooks are shared reports, to be compared in one; no log is then read */
  readonly combine: boolean;
  /** the workbook of which is asked what keeps people from reading it; no log is then read */
  readonly accessibility: string | undefined;
  /** the engine for which the rules are printed as SQL; no workbook is then read */
  readonly sql: SqlDialect | undefined;
  /** the engine by which the report is computed; tables of requests and folders may then be named beside workbooks */
  readonly engine: Engine | undefined;
  /** of what an empty list is written; no workbook is then read */
  readonly template: TemplateId | undefined;
  /** where the requests are written as CSV or Parquet; the workbook of the report is then written only with `out` */
  readonly export: string | undefined;
  /** where the findings are written as a sheet to send; the workbook of the report is then written only with `out` */
  readonly findings: string | undefined;
  readonly language: Language;
  /** of the report's workbook: `language`, and others in which it is written too */
  readonly languages: readonly [Language, ...(readonly Language[])];
  /** the report of which is asked whether it is of the workbooks */
  readonly verify: string | undefined;
  /** the former report of the period, since which changes are told */
  readonly since: string | undefined;
  /** where the copy to share is written; the workbook of the report is then written only with `out` */
  readonly share: string | undefined;
  /** by what the requests of the copy are broken down */
  readonly shareBy: SharedBreakdown;
  /** the copy withholds numbers below it */
  readonly shareThreshold: number;
  readonly force: boolean;
  /** whether the workbook recomputes the report by Excel's own formulas */
  readonly check: boolean;
  readonly help: boolean;
}

const OPTIONS = {
  period: { type: 'string' },
  out: { type: 'string' },
  profile: { type: 'string' },
  propose: { type: 'string' },
  baseline: { type: 'string' },
  json: { type: 'boolean' },
  trace: { type: 'string' },
  'check-published': { type: 'string' },
  accessibility: { type: 'string' },
  combine: { type: 'boolean' },
  sql: { type: 'string' },
  engine: { type: 'string' },
  template: { type: 'string' },
  export: { type: 'string' },
  findings: { type: 'string' },
  check: { type: 'boolean' },
  verify: { type: 'string' },
  since: { type: 'string' },
  share: { type: 'string' },
  'share-by': { type: 'string' },
  'share-threshold': { type: 'string' },
  lang: { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parse(argv: readonly string[]): Result<ReturnType<typeof parseStrictly>, CommandError> {
  try {
    return success(parseStrictly(argv));
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    return failure({ code: 'unknownOption', fillings: { message: `${message}.` } });
  }
}

function parseStrictly(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
}

/** What a copy can be: a workbook, or its figures as text or as data. */
const SHARED_FORMAT = /\.(?:xlsx|ods|csv|json)$/i;

const THRESHOLDS = { least: 2, most: 10 };

/** How a copy is made, or what is wrong with that. */
function readSharing(values: {
  readonly share?: string | undefined;
  readonly 'share-by'?: string | undefined;
  readonly 'share-threshold'?: string | undefined;
}): Result<Pick<Options, 'shareBy' | 'shareThreshold'>, CommandError> {
  const {
    share,
    'share-by': by = 'addresseeType',
    'share-threshold': given = String(USUAL_THRESHOLD),
  } = values;
  if (share !== undefined && !SHARED_FORMAT.test(share)) {
    return failure({ code: 'badShare', fillings: { value: share } });
  }
  const shareBy = SHARED_BREAKDOWNS.find((name) => name === by);
  if (shareBy === undefined) {
    return failure({ code: 'badShareBy', fillings: { value: by, names: SHARED_BREAKDOWNS.join(', ') } });
  }
  const shareThreshold = /^\d{1,2}$/.test(given) ? Number(given) : 0;
  return shareThreshold < THRESHOLDS.least || shareThreshold > THRESHOLDS.most
    ? failure({ code: 'badShareThreshold', fillings: { value: given, ...THRESHOLDS } })
    : success({ shareBy, shareThreshold });
}

/** The engine that is asked for, or what is wrong with that. */
function readEngine(
  values: Readonly<
    Partial<Record<'engine' | (typeof NOT_BESIDE_ENGINE)[number], string | boolean | undefined>>
  >,
): Result<Engine | undefined, CommandError> {
  if (values.engine === undefined) return success(undefined);
  const engine = ENGINES.find((one) => one === values.engine);
  if (engine === undefined) {
    const fillings = { value: String(values.engine), names: ENGINES.join(', ') };
    return failure({ code: 'badEngine', fillings });
  }
  const other = NOT_BESIDE_ENGINE.find((name) => values[name] !== undefined);
  return other === undefined
    ? success(engine)
    : failure({ code: 'engineAlone', fillings: { option: `--${other}` } });
}

/** The languages of `en` or `en,fr`; `undefined` where one is not known, or named twice. */
function languagesOf(value: string): Options['languages'] | undefined {
  const names = value.split(',');
  const known = names.flatMap((name) => LANGUAGES.find((language) => language === name.trim()) ?? []);
  const [first, ...others] = known;
  const isOdd = known.length < names.length || new Set(known).size < known.length;
  return first === undefined || isOdd ? undefined : [first, ...others];
}

/** The options of a command line, or the first thing that is wrong with it. */
export function readOptions(argv: readonly string[]): Result<Options, CommandError> {
  const parsed = parse(argv);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const languages = languagesOf(values.lang ?? 'en');
  if (!languages) return failure({ code: 'badLanguage', fillings: { value: values.lang ?? '' } });
  const period = values.period === undefined ? undefined : parsePeriodName(values.period);
  if (values.period !== undefined && !period)
    return failure({ code: 'badPeriod', fillings: { value: values.period } });
  if (values.out !== undefined && !values.out.toLowerCase().endsWith('.xlsx')) {
    return failure({ code: 'badOutput', fillings: { value: values.out } });
  }
  const sharing = readSharing(values);
  if (!sharing.ok) return sharing;
  const help = values.help ?? false;
  const checkPublished = values['check-published'];
  const { accessibility } = values;
  if (positionals.length > 0 && checkPublished !== undefined) {
    return failure({ code: 'publishedAlone', fillings: {} });
  }
  if (positionals.length > 0 && accessibility !== undefined) {
    return failure({ code: 'accessibilityAlone', fillings: {} });
  }
  const sql = SQL_DIALECTS.find((dialect) => dialect === values.sql);
  if (values.sql !== undefined && sql === undefined) {
    return failure({ code: 'badSql', fillings: { value: values.sql, names: SQL_DIALECTS.join(', ') } });
  }
  if (positionals.length > 0 && sql !== undefined) return failure({ code: 'sqlAlone', fillings: {} });
  const template = TEMPLATE_IDS.find((id) => id === values.template);
  if (values.template !== undefined && template === undefined) {
    const fillings = { value: values.template, names: TEMPLATE_IDS.join(', ') };
    return failure({ code: 'badTemplate', fillings });
  }
  if (positionals.length > 0 && template !== undefined)
    return failure({ code: 'templateAlone', fillings: {} });
  const engine = readEngine(values);
  if (!engine.ok) return engine;
  if (values.export !== undefined && !/\.(?:csv|parquet)$/i.test(values.export)) {
    return failure({ code: 'badExport', fillings: { value: values.export } });
  }
  if (values.findings?.toLowerCase().endsWith('.xlsx') === false) {
    return failure({ code: 'badFindings', fillings: { value: values.findings } });
  }
  const readsLogs = [checkPublished, accessibility, sql, template].every((other) => other === undefined);
  if (positionals.length === 0 && !help && readsLogs) {
    return failure({ code: 'noWorkbook', fillings: {} });
  }
  return success({
    workbooks: positionals,
    period,
    out: values.out,
    profile: values.profile,
    propose: values.propose,
    baseline: values.baseline,
    json: values.json ?? false,
    trace: values.trace,
    checkPublished,
    accessibility,
    combine: values.combine ?? false,
    sql,
    engine: engine.value,
    template,
    export: values.export,
    findings: values.findings,
    language: languages[0],
    languages,
    verify: values.verify,
    since: values.since,
    share: values.share,
    ...sharing.value,
    force: values.force ?? false,
    check: values.check ?? false,
    help,
  });
}
