import { cellAddress } from '../../ground/address';
import { NO_DAY } from '../../ground/calendarDay';
import type { UnknownText } from '../columns/unknownTexts';
import { codeOf } from '../model/code';
import { CODED_FIELDS, type CodedField } from '../model/field';
import { cellsOf } from './cellsOf';
import { type Completion, issueAt, report } from './completion';
import { shortened } from '../model/shortened';
import { choicesOf } from './requestRules';

/** A column with more texts than this that nobody knows holds free text. */
const MOST_TEXTS = 20;
/** So does one where most cells hold a text that nobody knows, if the texts are more than this. */
const FEW_TEXTS = 3;
/** Not of these: each of their texts is to be one of the values. */
const CLOSED: readonly CodedField[] = ['outcome'];
const MOST_EXAMPLES = 5;

const OTP = codeOf('organ', 'OTP');

/**
 * What stands in the coded columns and is not known, but for kinds, organs and origins: one finding for each text with
 * all of its cells, or for a column of free text one for all of them. A category that is not known is “other”.
 */
export function reportUnknownTexts(completion: Completion): void {
  for (const field of CODED_FIELDS) {
    const texts = completion.rows.unknownTexts.filter((text) => text.field === field);
    if (field === 'category' || field === 'purpose') settle(completion, field, texts);
    reportTexts(completion, field, texts.map((text) => judged(completion, text)).filter(isTold));
  }
}

function settle({ rows }: Completion, field: 'category' | 'purpose', texts: readonly UnknownText[]): void {
  const code = field === 'category' ? codeOf('category', 'other') : 0;
  for (const text of texts) {
    for (const row of text.rows) rows.coded[field][row] = code;
  }
}

interface JudgedText extends UnknownText {
  /** how many of its requests count as executed, and would not if it said that their recording is under way */
  readonly executed: number;
}

function judged(completion: Completion, text: UnknownText): JudgedText {
  const isStage = text.field === 'status' || text.field === 'outcome';
  const executed = isStage ? text.rows.filter((row) => mayCountAsExecuted(completion, row)).length : 0;
  return { ...text, executed };
}

/** That a request is open needs no word, unless it was replied to. */
function isTold({ isOpen, executed }: JudgedText): boolean {
  return !isOpen || executed > 0;
}

/** Only the OTP's requests are counted by whether they were executed. */
function mayCountAsExecuted({ rows, organ, usable, dates, holds }: Completion, row: number): boolean {
  return (
    usable[row] === 1 &&
    organ[row] === OTP &&
    rows.coded.status[row] === 0 &&
    dates.replied[row] !== NO_DAY &&
    !(holds.has('recorded') && dates.recorded[row] === NO_DAY)
  );
}

function reportTexts(completion: Completion, field: CodedField, texts: readonly JudgedText[]): void {
  // What a status says of a request without a reply changes nothing: it is told of in one go.
  const telling = texts.filter(({ executed }) => field !== 'status' || executed > 0);
  const others = texts.filter((text) => !telling.includes(text));
  for (const some of [telling, others]) {
    const isFree = some === others ? some.length > 1 : isFreeText(completion, field, some);
    if (isFree) reportFreeTexts(completion, field, some);
    else for (const text of some) reportText(completion, text);
  }
}

function isFreeText({ rows }: Completion, field: CodedField, texts: readonly JudgedText[]): boolean {
  const unknown = texts.reduce((sum, text) => sum + text.rows.length, 0);
  const isMost = !CLOSED.includes(field) && unknown * 2 > (rows.filled.get(field) ?? 0);
  return texts.length > MOST_TEXTS || (isMost && texts.length > FEW_TEXTS);
}

function reportText(completion: Completion, { field, text, rows, executed }: JudgedText): void {
  const [first = 0] = rows;
  report(completion, first, field, 'warning', text, {
    code: 'unrecognisedValue',
    field,
    choices: choicesOf(completion, first, field, text),
    ...(rows.length > 1 ? { where: cellsOf(completion, field, rows) } : {}),
    ...(executed > 0 ? { executed } : {}),
  });
}

function reportFreeTexts(completion: Completion, field: CodedField, texts: readonly JudgedText[]): void {
  const { layout, issues } = completion;
  const rows = texts.flatMap((text) => text.rows).sort((a, b) => a - b);
  const executed = texts.reduce((sum, text) => sum + text.executed, 0);
  const column = layout.columns.get(field);
  const cell = cellAddress(layout.headerRow, column?.index ?? layout.body.firstColumn);
  issues.push(
    issueAt(completion, cell, 'warning', column?.heading ?? '', {
      code: 'freeTexts',
      field,
      choices: choicesOf(completion, rows[0] ?? 0, field),
      distinct: texts.length,
      examples: texts.slice(0, MOST_EXAMPLES).map(({ text }) => shortened(text)),
      where: cellsOf(completion, field, rows),
      ...(executed > 0 ? { executed } : {}),
    }),
  );
}
