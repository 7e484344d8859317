import type { CodedField, Field } from '../../log/model/field';
import { fixedValues, type LogProfile } from '../../log/model/profile';
import { meaningOfCell } from '../../log/vocabulary/meaning';
import { isForeign, valuesOfOrgan } from '../../log/values/valuesOfOrgan';
import { type Code, codedValue } from '../../log/model/code';
import { statusStanding } from '../../log/vocabulary/statusMeaning';
import { saysRequest } from '../../log/vocabulary/rowTerms';
import { valueKey } from '../../log/vocabulary/wordKey';
import type { InspectedColumn } from '../../log/planning/shownColumns';
import { codedFieldsOf, SHARING_FIELDS } from './logColumns';

/**
 * What a text is taken for: one of the values, none of them, or it is not recognised; `foreign` says what no request of
 * the log's organ can be.
 */
export type Reading =
  { readonly kind: 'value' | 'foreign'; readonly value: string } | { readonly kind: 'none' | 'unrecognised' };

export interface FieldReading {
  readonly field: CodedField;
  /** what the vocabulary says */
  readonly proposed: Reading;
  /** what the user said; `null` where the vocabulary decides */
  readonly said: Reading | null;
  /** what it may mean, the likeliest first */
  readonly choices: readonly string[];
}

/** A text of a coded column with what it is taken for, in each of the column's fields. */
export interface TextMeaning {
  readonly text: string;
  readonly count: number;
  readonly readings: readonly FieldReading[];
  /** whether nothing that the text could mean is known, so that its rows are findings */
  readonly isUnrecognised: boolean;
}

/** The texts of a column and their meanings in some fields, the unrecognised ones first, then the frequent ones. */
export function textMeanings(
  column: InspectedColumn,
  fields: readonly Field[],
  profile: LogProfile,
): readonly TextMeaning[] {
  const coded = codedFieldsOf(fields);
  if (coded.length === 0) return [];
  const meanings = column.values
    .filter(({ text }) => text !== '')
    .map(({ text, count }) => {
      const readings = coded.map((field) => readingOf(field, text, profile));
      return { text, count, readings, isUnrecognised: isUnrecognised(text, readings, profile) };
    });
  return [
    ...meanings.filter((meaning) => meaning.isUnrecognised),
    ...meanings.filter((meaning) => !meaning.isUnrecognised),
  ];
}

function readingOf(field: CodedField, text: string, profile: LogProfile): FieldReading {
  const code = meaningOfCell(field, text);
  const organ = fixedValues(profile).get('organ');
  const value = code === undefined ? kindOfLog(field, text, profile) : codedValue(field, code);
  return {
    field,
    proposed: proposedReading(field, code, value, organ),
    said: saidReading(field, text, profile),
    choices: valuesOfOrgan(field, organ, value),
  };
}

function proposedReading(
  field: CodedField,
  code: Code | undefined,
  value: string | undefined,
  organ: string | undefined,
): Reading {
  if (value === undefined) return { kind: code === undefined ? 'unrecognised' : 'none' };
  return { kind: code !== undefined && isForeign(field, code, organ) ? 'foreign' : 'value', value };
}

/** “Request” in a column of kinds is one of the kind that the log's titles say. */
function kindOfLog(field: CodedField, text: string, profile: LogProfile): string | undefined {
  return field === 'kind' && saysRequest(text) ? fixedValues(profile).get('kind') : undefined;
}

function saidReading(field: CodedField, text: string, profile: LogProfile): Reading | null {
  const texts: Readonly<Record<string, string | null>> = profile.values[field] ?? {};
  const said = Object.entries(texts).find(([known]) => valueKey(known) === valueKey(text));
  if (said === undefined) return null;
  const [, value] = said;
  return value === null ? { kind: 'none' } : { kind: 'value', value };
}

/** In a column of several fields it is enough that one of them knows the text, or that the kind is fixed. */
function isUnrecognised(text: string, readings: readonly FieldReading[], profile: LogProfile): boolean {
  const asked = readings.filter(({ field }) => field !== 'status' || !isSettled(text, readings));
  const isForeignIn = ({ said, proposed }: FieldReading): boolean => (said ?? proposed).kind === 'foreign';
  if (asked.some(isForeignIn)) return true;
  const unknown = asked.filter(({ said, proposed }) => (said ?? proposed).kind === 'unrecognised');
  const isShared = asked.filter(({ field }) => isSharing(field)).length > 1;
  if (!isShared) return unknown.length > 0;
  const fixed = fixedValues(profile);
  const isOpen = unknown.some(({ field }) => !fixed.has(field));
  return unknown.length === asked.length && isOpen;
}

/** A status says nothing more than that the request has come so far; or the outcome, of the same column, is asked about. */
function isSettled(text: string, readings: readonly FieldReading[]): boolean {
  return readings.some(({ field }) => field === 'outcome') || statusStanding(text) !== undefined;
}

function isSharing(field: Field): boolean {
  return (SHARING_FIELDS as readonly Field[]).includes(field);
}
