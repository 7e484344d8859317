import { columnIndex } from '../../ground/address';
import { type CodedField, type Field, isCodedField } from '../../log/model/field';
import type { LogProfile } from '../../log/model/profile';
import { wordKey } from '../../log/vocabulary/wordKey';
import type { InspectedLog } from '../contract/paneService';
import type { InspectedColumn } from '../../log/planning/shownColumns';

/** Fields that one column may hold together: “Arrest and surrender” is a category and a purpose. */
export const SHARING_FIELDS = ['kind', 'category', 'purpose'] as const satisfies readonly CodedField[];

/** A column by its letters and its heading. */
export type NamedColumn = Pick<InspectedColumn, 'column' | 'heading'>;

/** How a profile names a column; `null` says that no column holds the field. */
export type ColumnChoice = NonNullable<LogProfile['columns'][Field]> | null;

/** The column that a field is read from now. */
export function columnOf(log: InspectedLog, field: Field): InspectedColumn | undefined {
  return log.columns.find(({ fields }) => fields.includes(field));
}

/** The coded fields of a column, whose texts mean one of a closed set of values. */
export function codedFieldsOf(fields: readonly Field[]): readonly CodedField[] {
  return fields.filter(isCodedField);
}

/** The headings of columns as a profile keeps them; columns without one are left out. */
export function headingsOf(columns: readonly NamedColumn[]): NonNullable<LogProfile['headings']> {
  const named = columns.filter(({ heading }) => heading !== '');
  return Object.fromEntries(named.map(({ column, heading }) => [column, heading]));
}

/** The headings of columns by their place in the sheet, from 0. */
export function headingsByColumn(columns: readonly NamedColumn[]): ReadonlyMap<number, string> {
  return new Map(
    columns.flatMap(({ column, heading }): [number, string][] => {
      const index = columnIndex(column);
      return index === undefined ? [] : [[index, heading]];
    }),
  );
}

/**
 * How the profile names a column: by its heading, so that the profile still fits when a column is moved; by its
 * letters where the heading is empty or could be taken for another one.
 */
export function columnChoice(columns: readonly NamedColumn[], letters: string): ColumnChoice {
  const heading = columns.find(({ column }) => column === letters)?.heading ?? '';
  const key = wordKey(heading);
  const isUnique = key !== '' && columns.filter((other) => wordKey(other.heading) === key).length === 1;
  return isUnique ? heading : { column: letters };
}

/** The letters of a column that a finding names, `C “Date sent”`; the whole text where it gives no letters. */
export function parseNamedColumn(text: string): NamedColumn {
  const [, column, heading] = /^([A-Z]{1,3}) “(.*)”$/su.exec(text) ?? [];
  return column === undefined || heading === undefined ? { column: '', heading: text } : { column, heading };
}
