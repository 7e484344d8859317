import type { Messages } from '../locales/messages';
import { type Field, isCodedField } from '../log/model/field';

/**
 * The name of a value of a coded field; `undefined` if the text is not one of its values, or if the field takes any text.
 */
export function codedValueText(field: Field, value: string, { values }: Messages): string | undefined {
  if (!isCodedField(field)) return undefined;
  const names: Readonly<Record<string, string>> = values[field];
  return Object.hasOwn(names, value) ? names[value] : undefined;
}
