import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../ground/result';
import { LANGUAGES, type Language } from '../locales/languages';
import { parsePeriodName, type Period } from '../report/period';
import type { CommandError } from './commandError';

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
  readonly language: Language;
  /** the report of which is asked whether it is of the workbooks */
  readonly verify: string | undefined;
  /** where the copy to share is written; the workbook of the report is then written only with `out` */
  readonly share: string | undefined;
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
  check: { type: 'boolean' },
  verify: { type: 'string' },
  share: { type: 'string' },
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

function languageOf(value: string): Language | undefined {
  return LANGUAGES.find((language) => language === value);
}

/** The options of a command line, or the first thing that is wrong with it. */
export function readOptions(argv: readonly string[]): Result<Options, CommandError> {
  const parsed = parse(argv);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const language = languageOf(values.lang ?? 'en');
  if (!language) return failure({ code: 'badLanguage', fillings: { value: values.lang ?? '' } });
  const period = values.period === undefined ? undefined : parsePeriodName(values.period);
  if (values.period !== undefined && !period)
    return failure({ code: 'badPeriod', fillings: { value: values.period } });
  const badOutput = [values.out, values.share].find(
    (file) => file !== undefined && !file.toLowerCase().endsWith('.xlsx'),
  );
  if (badOutput !== undefined) return failure({ code: 'badOutput', fillings: { value: badOutput } });
  const help = values.help ?? false;
  const checkPublished = values['check-published'];
  if (positionals.length > 0 && checkPublished !== undefined) {
    return failure({ code: 'publishedAlone', fillings: {} });
  }
  if (positionals.length === 0 && !help && checkPublished === undefined) {
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
    language,
    verify: values.verify,
    share: values.share,
    force: values.force ?? false,
    check: values.check ?? false,
    help,
  });
}
