import { digest } from '../../ground/digest';
import { normalForm } from '../../ground/normalForm';

/** COUNTIFS compares with no longer text than this. */
const LONGEST = 200;

/** What COUNTIFS takes for any text: their wide forms are plain signs, and no normal form has them. */
const WILDCARDS: Readonly<Record<string, string>> = { '*': '＊', '?': '？', '~': '～' };

/**
 * A text of a log as COUNTIFS may compare it: in the form in which texts are compared, with a point before it, so that
 * it is neither a number nor a condition, and without wildcards. Two texts of one form become one, all others stay two.
 */
export function comparedText(text: string): string {
  const form = normalForm(text);
  if (form === '') return 'none';
  const plain = `· ${form.replace(/[*?~]/g, (sign) => WILDCARDS[sign] ?? sign)}`;
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST)}… ${digest(plain)}`;
}
