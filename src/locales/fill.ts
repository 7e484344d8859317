import type { Format, PluralForms } from './messages';
import { wholeNumberText } from './numberText';

/** What stands in the place of a text's names in braces; numbers come as texts, written as the language writes them. */
export type Fillings = Readonly<Record<string, string>>;

/**
 * Puts `values` in the places of a text: `{found}` becomes `values.found`. It throws a RangeError where a place has
 * no value: a mistake in the program or in the texts, never in a log. What is put in is not filled again.
 */
export function fill(text: string, values: Fillings): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new RangeError(`Nothing to put in the place of {${name}} in: ${text}`);
    return value;
  });
}

/** The same with values that may be whole numbers, which are written as the language writes them. */
export function fillNumbers(
  text: string,
  values: Readonly<Record<string, string | number>>,
  format: Format,
): string {
  const written = Object.entries(values).map(([name, value]): [string, string] => [
    name,
    typeof value === 'number' ? wholeNumberText(value, format) : value,
  ]);
  return fill(text, Object.fromEntries(written));
}

/** Takes the form for `count` and fills it; `{count}` is the number as the language writes it. */
export function fillPlural(forms: PluralForms, count: number, format: Format, values: Fillings = {}): string {
  const isOne = count === 1 || (count === 0 && format.zeroIsSingular);
  return fill(isOne ? forms.one : forms.other, { ...values, count: wholeNumberText(count, format) });
}
