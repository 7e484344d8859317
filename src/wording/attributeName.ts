import type { Messages } from '../locales/messages';
import type { AttributeBreakdown } from '../report/breakdowns/byAttribute';

/** What a row of a breakdown by an attribute is called; requests that have none have a name too. */
export function attributeName(
  name: string,
  attribute: AttributeBreakdown['attribute'],
  { supplementary, values }: Messages,
): string {
  if (name === '') return supplementary.byAttribute.none;
  if (attribute !== 'addresseeType') return name;
  const names: Readonly<Record<string, string>> = values.addresseeType;
  return names[name] ?? name;
}
