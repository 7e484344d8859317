import { columnIndex } from '../../ground/address';
import type { Field } from '../../log/model/field';
import type { LogProfile } from '../../log/model/profile';
import { columnChoice, headingsOf, type NamedColumn } from './logColumns';

/** A log as the user describes it by hand; texts as they stand in the form. */
export interface LogDescription {
  /** the name of an added workbook; left out for the open one */
  readonly workbook?: string;
  readonly sheet: string;
  /** from 1 */
  readonly headerRow: string;
  /** letters of each field's column, `''` for none */
  readonly columns: Partial<Readonly<Record<Field, string>>>;
}

type DescriptionError = 'sheetMissing' | 'headerRowInvalid' | 'columnMissing' | 'columnInvalid';

/** What is wrong with a description, by the part of the form that it concerns. */
export type DescriptionErrors = ReadonlyMap<'sheet' | 'headerRow' | Field, DescriptionError>;

const REQUIRED: readonly Field[] = ['reference', 'sent'];

export function descriptionErrors({ sheet, headerRow, columns }: LogDescription): DescriptionErrors {
  const errors = new Map<'sheet' | 'headerRow' | Field, DescriptionError>();
  if (sheet === '') errors.set('sheet', 'sheetMissing');
  const row = Number(headerRow.trim());
  if (!/^\d+$/.test(headerRow.trim()) || row < 1 || row > 1048576)
    errors.set('headerRow', 'headerRowInvalid');
  for (const field of REQUIRED) if ((columns[field] ?? '').trim() === '') errors.set(field, 'columnMissing');
  for (const [field, letters = ''] of Object.entries(columns)) {
    if (letters.trim() !== '' && columnIndex(letters.trim()) === undefined) {
      errors.set(field as Field, 'columnInvalid');
    }
  }
  return errors;
}

/** The profile of a description without errors. */
export function describedLog(
  { workbook, sheet, headerRow, columns }: LogDescription,
  headings: readonly NamedColumn[],
): LogProfile {
  const chosen = Object.entries(columns).flatMap(([field, letters = '']) => {
    const column = letters.trim().toUpperCase();
    return column === '' ? [] : [[field, columnChoice(headings, column)] as const];
  });
  return {
    where: {
      ...(workbook === undefined ? {} : { workbook }),
      sheet,
      headerRow: Number(headerRow.trim()),
    },
    ...(headings.length === 0 ? {} : { headings: headingsOf(headings) }),
    columns: Object.fromEntries(chosen),
    values: {},
    dayOrder: {},
    fixed: {},
  };
}
