import { plainText } from '../../ground/normalForm';
import { withoutOrdinal } from './headingMeaning';

/** `?`, `(Y/N)`, `[O/N]`, `oui/non`: what comes before it is asked for. */
const ASKS = /\?|[([]?\b(?:y|yes|o|oui|s|si)\s?\/\s?(?:n|no|non)\b[)\]]?/i;
/** What may stand behind it: nothing, another such sign, or the heading in another language. */
const BEHIND = /^\s?:?(?:$|[?([/])/;

/**
 * What a heading asks for, where it asks for a yes or a no: `Executed` of `Executed? (Y/N) / Exécutée (O/N)`. Of questions one
 * behind the other, as in two languages, all of them: `Executed / Exécutée` of `Executed? Exécutée ?`.
 */
function askedFor(heading: string): string | undefined {
  const plain = plainText(heading);
  const sign = ASKS.exec(plain);
  if (sign === null) return undefined;
  const behind = plain.slice(sign.index + sign[0].length);
  const asked = plain.slice(0, sign.index).trim();
  if (asked === '') return undefined;
  if (BEHIND.test(behind)) return asked;
  const further = askedFor(behind);
  return further === undefined ? undefined : `${asked} / ${further}`;
}

/** Whether a heading asks for a yes or a no: `Executed?`, `Réponse positive ?`, `Granted (Y/N)`. */
export function asksQuestion(heading: string): boolean {
  return askedFor(heading) !== undefined;
}

/** What such a heading asks for, without its own number: `Executed` of `4. Executed?`; any other heading as it is. */
export function withoutQuestion(heading: string): string {
  return withoutOrdinal(askedFor(heading) ?? plainText(heading));
}
