import { fill } from './fill';
import type { Format } from './messages';
import { wholeNumberText } from './numberText';

/** How many items of a list are named before the rest is only counted. */
const LONGEST_LIST = 12;

/** Items one after the other, each in quotation marks; a long list names the first and counts the rest. */
export function quotedListText(items: readonly string[], format: Format): string {
  return listText(
    items.map((item) => quotedText(item, format)),
    format,
  );
}

/** Items one after the other; a long list names the first and counts the rest, an empty one says so. */
export function listText(items: readonly string[], format: Format): string {
  if (items.length === 0) return format.emptyList;
  const list = items.slice(0, LONGEST_LIST).join(format.listSeparator);
  const rest = items.length - LONGEST_LIST;
  return rest > 0 ? fill(format.listAndMore, { list, count: wholeNumberText(rest, format) }) : list;
}

export function quotedText(text: string, format: Format): string {
  return fill(format.quote, { text });
}
