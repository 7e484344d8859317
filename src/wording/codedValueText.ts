import type { Messages } from '../locales/messages';
import { type Field, isCodedField } from '../log/model/field';

/**
 * What one of the values of a coded field is called; `undefined` where the text is none of them, or the field takes
 * any text.
 */
export function codedValueText(field: Field, value: string, { values }: Messages): string | undefined {
  if (!isCodedField(field)) return undefined;
  const names: Readonly<Record<string, string>> = values[field];
  return Object.hasOwn(names, value) ? names[value] : undefined;
}
