import type { DateSystem } from '../../ground/calendarDay';
import type { DateRepair, DayOrder } from '../../log/model/dateContents';
import { organOfKind } from '../../log/model/attribute';
import {
  CODED_VALUES,
  type CodedField,
  type CodedValue,
  type DateField,
  type Field,
  FIELDS,
  isDateField,
} from '../../log/model/field';
import type { LogProfile } from '../../log/model/profile';
import { valueKey } from '../../log/vocabulary/wordKey';
import type { InspectedLog } from '../contract/paneService';
import { type ColumnChoice, columnChoice, columnOf, headingsOf } from './logColumns';
import { whereOf } from './savedProfiles';

/** The fields that one value may be given for, for every request of a log. */
export type FixedField = keyof LogProfile['fixed'];

/** What a text of a coded column means: a value, none of the values, or what the vocabulary says. */
export type Meaning =
  { readonly kind: 'value'; readonly value: string } | { readonly kind: 'none' | 'proposed' };

/** What the user says of one column. */
export interface ColumnCorrection {
  /** letters */
  readonly column: string;
  readonly fields: readonly Field[];
  /** of a date column; `null` where its own dates decide */
  readonly dayOrder: DayOrder | null;
  /** of a date column that looks damaged; `null` where nothing is said of it, left out where it stays as it was said */
  readonly dateRepair?: DateRepair | null;
  /**
   * of a date column, from which year its workbook counts the days; `null` where nothing is said of it, left out where it stays
   * as it was said
   */
  readonly dateSystem?: DateSystem | null;
  /** of a coded column: by field and text; texts that are not named keep their meaning */
  readonly meanings: ReadonlyMap<CodedField, ReadonlyMap<string, Meaning>>;
}

/** Fields about whose column a question is open: it is left open until the user answers it. */
function undecidedFields(log: InspectedLog): ReadonlySet<Field> {
  return new Set(
    log.questions.flatMap((finding) => (finding.code === 'columnUndecided' ? finding.field : [])),
  );
}

/**
 * The profile of a log as it is read now, complete, so that a correction of one column does not make recognition
 * decide anew about the others.
 */
export function completeProfile(log: InspectedLog, logs: readonly InspectedLog[]): LogProfile {
  const { profile, columns } = log;
  const undecided = undecidedFields(log);
  const read = FIELDS.flatMap((field): [Field, ColumnChoice][] => {
    const column = columnOf(log, field);
    return column === undefined || undecided.has(field)
      ? []
      : [[field, columnChoice(columns, column.column)]];
  });
  const said = Object.entries(profile.columns).filter(
    ([field, choice]) => choice === null || !undecided.has(field as Field),
  );
  return {
    ...profile,
    where: whereOf(log, logs),
    headings: headingsOf(columns),
    columns: { ...Object.fromEntries(said), ...Object.fromEntries(read) },
  };
}

/** The profile by which a log is not read. */
export function leftOut(log: InspectedLog, logs: readonly InspectedLog[]): LogProfile {
  return { ...completeProfile(log, logs), leaveOut: true };
}

/** The profile by which a log that was left out is read again. */
export function readAgain({ profile }: InspectedLog): LogProfile {
  return { ...profile, leaveOut: undefined };
}

/** The profile with what a column holds: a field that another column held is taken from there. */
export function correctColumn(
  log: InspectedLog,
  logs: readonly InspectedLog[],
  { column, fields, dayOrder, dateRepair, dateSystem, meanings }: ColumnCorrection,
): LogProfile {
  const profile = completeProfile(log, logs);
  const held = log.columns.find((other) => other.column === column)?.fields ?? [];
  const choice = columnChoice(log.columns, column);
  // Of the columns that are ticked, one is the outcome's in the profile; the others come with it.
  const isRead = (field: Field): boolean => sameChoice(profile.columns[field], choice);
  const given = held.filter((field) => !fields.includes(field) && isRead(field));
  const columns = {
    ...profile.columns,
    ...Object.fromEntries(given.map((field) => [field, null])),
    ...Object.fromEntries(fields.map((field) => [field, choice])),
  };
  const changed: LogProfile = { ...profile, columns, fixed: fixedWithout(profile.fixed, fields) };
  const dated = fields
    .filter(isDateField)
    .reduce((sum, field) => withDateRepair(withDayOrder(sum, field, dayOrder), field, dateRepair), changed);
  return [...meanings].reduce(
    (sum, [field, texts]) => withMeanings(sum, field, texts),
    withDateSystem(dated, dateSystem),
  );
}

function sameChoice(one: ColumnChoice | undefined, other: ColumnChoice): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** One answer to a question about a field: it is read from this column, or from none. */
export function withColumn(
  log: InspectedLog,
  logs: readonly InspectedLog[],
  field: Field,
  column: string | null,
): LogProfile {
  const profile = completeProfile(log, logs);
  const missing = columnsThatAreMissing(log);
  const columns = Object.fromEntries(
    Object.entries(profile.columns).filter(([other]) => other === field || !missing.has(other as Field)),
  );
  const choice = column === null ? null : columnChoice(log.columns, column);
  return {
    ...profile,
    columns: { ...columns, [field]: choice },
    fixed: column === null ? profile.fixed : fixedWithout(profile.fixed, [field]),
  };
}

/** The other columns that the profile names and the log does not have: recognition may find them again. */
function columnsThatAreMissing(log: InspectedLog): ReadonlySet<Field> {
  const missing = log.questions.flatMap((finding) =>
    finding.code === 'profileColumnMissing' ? finding.field : [],
  );
  return new Set(missing);
}

/** A field that has a column of its own needs no value for the whole log; a kind may have both. */
function fixedWithout(fixed: LogProfile['fixed'], fields: readonly Field[]): LogProfile['fixed'] {
  const kept = Object.entries(fixed).filter(
    ([field]) => field === 'kind' || !fields.includes(field as Field),
  );
  return Object.fromEntries(kept);
}

function withDayOrder(profile: LogProfile, field: DateField, order: DayOrder | null): LogProfile {
  const others = Object.fromEntries(Object.entries(profile.dayOrder).filter(([other]) => other !== field));
  return { ...profile, dayOrder: order === null ? others : { ...others, [field]: order } };
}

function withDateRepair(
  profile: LogProfile,
  field: DateField,
  repair: DateRepair | null | undefined,
): LogProfile {
  if (repair === undefined) return profile;
  const { dateRepair = {}, ...others } = profile;
  const kept = Object.entries(dateRepair).filter(([other]) => other !== field);
  const said = Object.fromEntries(repair === null ? kept : [...kept, [field, repair]]);
  return Object.keys(said).length === 0 ? others : { ...others, dateRepair: said };
}

function withDateSystem(profile: LogProfile, system: DateSystem | null | undefined): LogProfile {
  return system === undefined ? profile : { ...profile, dateSystem: system ?? undefined };
}

function withMeanings(
  profile: LogProfile,
  field: CodedField,
  texts: ReadonlyMap<string, Meaning>,
): LogProfile {
  const keys = new Set([...texts.keys()].map(valueKey));
  const earlier = Object.entries(profile.values[field] ?? {}).filter(([text]) => !keys.has(valueKey(text)));
  const said = [...texts].flatMap(([text, meaning]): [string, CodedValue | null][] => {
    if (meaning.kind === 'value') return valueOf(field, meaning.value).map((value) => [text, value]);
    return meaning.kind === 'none' ? [[text, null]] : [];
  });
  const others = Object.entries(profile.values).filter(([other]) => other !== field);
  const meanings = Object.fromEntries([...earlier, ...said]);
  const values = Object.fromEntries(
    Object.keys(meanings).length === 0 ? others : [...others, [field, meanings]],
  );
  return { ...profile, values };
}

function valueOf(field: CodedField, value: string): readonly CodedValue[] {
  return (CODED_VALUES[field] as readonly CodedValue[]).filter((other) => other === value);
}

/**
 * The profile with values that every request of the log shares; `''` takes one away, and says so where recognition
 * would give it again. A kind brings its organ along: the values never contradict each other.
 */
export function correctFixed(
  log: InspectedLog,
  logs: readonly InspectedLog[],
  given: Partial<Readonly<Record<FixedField, string>>>,
): LogProfile {
  const profile = completeProfile(log, logs);
  const merged = Object.entries({ ...profile.fixed, ...given }).flatMap(
    ([field, value]): [string, string | null][] => {
      if (value === undefined) return [];
      if (value !== '') return [[field, value]];
      return log.why.fixed.some((evidence) => evidence.field === field) ? [[field, null]] : [];
    },
  );
  return { ...profile, fixed: consistent(Object.fromEntries(merged), given) };
}

function consistent(
  fixed: LogProfile['fixed'],
  given: Partial<Readonly<Record<FixedField, string>>>,
): LogProfile['fixed'] {
  const { organ, kind, origin, ...others } = fixed;
  const keepsKind = !kind || !organ || organOfKind(kind) === organ || 'kind' in given;
  const kept = keepsKind ? kind : undefined;
  const sender = kept ? organOfKind(kept) : organ;
  return {
    ...others,
    ...(sender === undefined ? {} : { organ: sender }),
    ...(kept === undefined ? {} : { kind: kept }),
    ...(origin === undefined || sender === 'OTP' ? {} : { origin }),
  };
}
