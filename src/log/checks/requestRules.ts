import { type CalendarDay, isoDate, NO_DAY } from '../../ground/calendarDay';
import { cellText } from '../../ground/cellText';
import { valuesOfOrgan } from '../values/valuesOfOrgan';
import type { DateColumn } from '../columns/dateColumnBuilder';
import { organOfKind, ORGANS } from '../model/attribute';
import { codedValue, codeOf } from '../model/code';
import { CODED_VALUES, type CodedField, DATE_FIELDS, type DateField } from '../model/field';
import { meaningOfCell } from '../vocabulary/meaning';
import { type Completion, report } from './completion';

/** Applies the rules for faulty rows to each request. */
export function completeRows(completion: Completion): void {
  const isSound = soundRows(completion);
  const { rows, organ } = completion;
  for (let row = 0; row < rows.count; row += 1) {
    if (isSound(row)) organ[row] = ORGAN_OF_KIND[rows.coded.kind[row] ?? 0] ?? 0;
    else completeRow(completion, row);
  }
}

/** By the code of a kind that of the organ that it is of. */
const ORGAN_OF_KIND = Uint8Array.from([
  0,
  ...CODED_VALUES.kind.map((kind) => ORGANS.indexOf(organOfKind(kind)) + 1),
]);
const RFC = codeOf('kind', 'rfc');

/**
 * Whether a request is so that {@link completeRow} has nothing to tell of it and leaves its days as they are: nearly every
 * one is, and of all others that function tells what they are.
 */
function soundRows(completion: Completion): (row: number) => boolean {
  const { rows, dates, organ, holds, implausible, unknownOutcomes } = completion;
  const { kind, origin, outcome, status } = rows.coded;
  const references = holds.has('reference') ? rows.texts.reference.codes : undefined;
  const comparesOutcomes = holds.has('outcome') && holds.has('replied');
  const doubtful = [
    rows.unrecognised,
    unknownOutcomes,
    ...DATE_FIELDS.map((field) => rows.dates[field].unreadable),
  ].filter(({ size }) => size > 0);
  const isSoundDay = (day: CalendarDay): boolean => day === NO_DAY || implausible(day) === undefined;
  return (row) => {
    const [sent = NO_DAY, replied = NO_DAY, recorded = NO_DAY] = [
      dates.sent[row],
      dates.replied[row],
      dates.recorded[row],
    ];
    if (doubtful.length > 0 && doubtful.some((rowsInDoubt) => rowsInDoubt.has(row))) return false;
    if (references?.[row] === 0 || sent === NO_DAY || !isSoundDay(sent)) return false;
    const [ofKind = 0, given = 0] = [kind[row], organ[row]];
    if (ofKind === 0 || (given !== 0 && given !== ORGAN_OF_KIND[ofKind])) return false;
    if (ofKind === RFC && origin[row] === 0) return false;
    if (!isSoundDay(replied) || !isSoundDay(recorded) || (replied !== NO_DAY && replied < sent)) return false;
    if (!comparesOutcomes) return true;
    return replied === NO_DAY ? outcome[row] === 0 : outcome[row] !== 0 || status[row] !== 0;
  };
}

/** Applies the rules for faulty rows to one request: its reference, its days, its values, its outcome. */
function completeRow(completion: Completion, row: number): void {
  checkReference(completion, row);
  const sentIsSound = checkSent(completion, row);
  const valuesAreSound = checkValues(completion, row);
  if (!sentIsSound || !valuesAreSound) completion.usable[row] = 0;
  // A reply that was refused is reported already; its outcome is no finding of its own.
  if (checkReply(completion, row)) checkOutcome(completion, row);
}

function checkReference(completion: Completion, row: number): void {
  if (completion.rows.texts.reference.codes[row] !== 0 || !completion.holds.has('reference')) return;
  report(completion, row, 'reference', 'warning', '', { code: 'missingReference' });
}

function checkSent(completion: Completion, row: number): boolean {
  const { sent } = completion.dates;
  if (!checkDate(completion, row, 'sent')) return false;
  if (sent[row] !== NO_DAY) return true;
  report(completion, row, 'sent', 'error', '', { code: 'missingSent' });
  return false;
}

/** Whether a date cell can stand as it is; one that cannot is reported and emptied. */
function checkDate(completion: Completion, row: number, field: DateField): boolean {
  const { unreadable: unread }: DateColumn = completion.rows.dates[field];
  const unreadable = unread.size === 0 ? undefined : unread.get(row);
  if (unreadable !== undefined) {
    report(completion, row, field, 'error', cellText(unreadable), { code: 'unreadableDate', field });
    return false;
  }
  const day = completion.dates[field][row] ?? NO_DAY;
  if (day === NO_DAY) return true;
  const code = completion.implausible(day);
  if (code === undefined) return true;
  report(completion, row, field, 'error', isoDate(day), { code, field });
  completion.dates[field][row] = NO_DAY;
  return false;
}

/** Kind, organ and origin decide which figures a request belongs to; without them it belongs to none. */
function checkValues(completion: Completion, row: number): boolean {
  const unrecognised = completion.rows.unrecognised.get(row);
  if (unrecognised === undefined) return checkBelonging(completion, row);
  for (const { field, text, isDenied } of unrecognised) {
    if (isDenied) {
      report(completion, row, field, 'error', text, { code: 'kindDenied', field: 'kind' });
      continue;
    }
    const choices = choicesOf(completion, row, field, text);
    report(completion, row, field, 'error', text, { code: 'unrecognisedValue', field, choices });
  }
  return false;
}

/** The values among which a text may be that is not recognised: of kinds those of the row's organ, where that is known. */
export function choicesOf(
  { organ }: Completion,
  row: number,
  field: CodedField,
  text = '',
): readonly string[] {
  const said = meaningOfCell(field, text);
  return valuesOfOrgan(
    field,
    codedValue('organ', organ[row] ?? 0),
    said === undefined ? undefined : codedValue(field, said),
  );
}

function checkBelonging(completion: Completion, row: number): boolean {
  const { rows, organ } = completion;
  const kind = codedValue('kind', rows.coded.kind[row] ?? 0);
  if (kind === undefined) return reportMissing(completion, row, 'kind', CODED_VALUES.kind);
  const implied = organOfKind(kind);
  const given = codedValue('organ', organ[row] ?? 0);
  if (given !== undefined && given !== implied) {
    const choices = CODED_VALUES.kind.filter((choice) => organOfKind(choice) === given);
    report(completion, row, 'kind', 'error', kind, { code: 'unrecognisedValue', field: 'kind', choices });
    return false;
  }
  organ[row] = ORGANS.indexOf(implied) + 1;
  const originMatters = kind === 'rfc' && rows.coded.origin[row] === 0;
  return originMatters ? reportMissing(completion, row, 'origin', CODED_VALUES.origin) : true;
}

function reportMissing(
  completion: Completion,
  row: number,
  field: 'kind' | 'origin',
  choices: readonly string[],
): boolean {
  report(completion, row, field, 'error', '', { code: 'unrecognisedValue', field, choices });
  return false;
}

/** A reply, or its recording, that cannot be counted leaves the request as sent and not replied to. */
function checkReply(completion: Completion, row: number): boolean {
  const { sent, replied, recorded } = completion.dates;
  const repliedIsSound = checkDate(completion, row, 'replied');
  const recordedIsSound = checkDate(completion, row, 'recorded');
  const [sentDay = NO_DAY, repliedDay = NO_DAY] = [sent[row], replied[row]];
  const inOrder = sentDay === NO_DAY || repliedDay === NO_DAY || repliedDay >= sentDay;
  if (!inOrder) {
    const finding = { code: 'repliedBeforeSent', sent: isoDate(sentDay) } as const;
    report(completion, row, 'replied', 'error', isoDate(repliedDay), finding);
  }
  if (repliedIsSound && recordedIsSound && inOrder) return true;
  replied[row] = NO_DAY;
  recorded[row] = NO_DAY;
  return false;
}

function checkOutcome(completion: Completion, row: number): void {
  const { holds, dates, rows, unknownOutcomes } = completion;
  if (!holds.has('outcome') || !holds.has('replied')) return;
  const isReplied = dates.replied[row] !== NO_DAY;
  const hasOutcome = rows.coded.outcome[row] !== 0;
  const isUnrecognised = unknownOutcomes.has(row);
  const isBeingRecorded = rows.coded.status[row] !== 0;
  if (isReplied && !hasOutcome && !isUnrecognised && !isBeingRecorded) {
    report(completion, row, 'outcome', 'warning', '', { code: 'repliedWithoutOutcome' });
  }
  if (!isReplied && hasOutcome) {
    const outcome = codedValue('outcome', rows.coded.outcome[row] ?? 0) ?? '';
    const said = rows.outcomeSaid.get(rows.rowNumbers[row] ?? 0) ?? outcome;
    report(completion, row, 'outcome', 'warning', said, {
      code: 'outcomeWithoutReply',
      ...(outcome === 'withdrawn' ? { isWithdrawn: true } : {}),
    });
  }
}
