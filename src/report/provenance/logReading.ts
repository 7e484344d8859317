import { z } from 'zod';
import { hash } from '../../ground/digest';
import { type Field, FIELDS, isDateField } from '../../log/model/field';
import { fixedValues } from '../../log/model/profile';
import type { RequestLog } from '../../log/model/requestLog';
import { wordKey } from '../../log/vocabulary/wordKey';

/** What a log was read from, field by field: a digest of the column's heading, or of the value that holds for all rows. */
export const readingSchema = z.partialRecord(z.enum(FIELDS), z.string());
export type LogReading = z.infer<typeof readingSchema>;

/** How a log is read, field by field: a digest of its column or value, and of what was said of it. */
export function settingsOfLog(log: RequestLog): LogReading {
  const answers = answersOf(log);
  const readings = readingOf(log);
  return Object.fromEntries(
    FIELDS.flatMap((field): [Field, string][] => {
      const reading = readings[field];
      return reading === undefined ? [] : [[field, `${reading}${answers[field] ?? ''}`]];
    }),
  );
}

/** What each field of a log is read from; only of those that it holds. */
export function readingOf(log: RequestLog): LogReading {
  const fixed = fixedValues(log.profile);
  const headings = new Map(log.columns.map(({ field, heading }) => [field, heading]));
  return Object.fromEntries(
    FIELDS.filter((field) => log.holds.has(field)).map((field) => {
      const heading = headings.get(field);
      return [field, shortDigest(heading === undefined ? `= ${fixed.get(field) ?? ''}` : wordKey(heading))];
    }),
  );
}

/** What was said of the fields of a log, beside which column or value each is; only of those of which anything was said. */
export function answersOf({
  profile: { values, dayOrder, dateRepair = {}, dateSystem },
}: RequestLog): LogReading {
  const answered: Readonly<Partial<Record<Field, unknown>>> = { ...values };
  return Object.fromEntries(
    FIELDS.flatMap((field): [Field, string][] => {
      const ofSystem = dateSystem === undefined ? [] : [dateSystem];
      const said = isDateField(field) ? [dayOrder[field], dateRepair[field], ...ofSystem] : [answered[field]];
      return said.every((answer) => answer === undefined) ? [] : [[field, shortDigest(JSON.stringify(said))]];
    }),
  );
}

/** How many characters a digest has. */
export const DIGEST_LENGTH = 7;

/** A digest of a text, short: two texts may have the same. */
export function shortDigest(text: string): string {
  return hash(text).toString(36).padStart(DIGEST_LENGTH, '0');
}
