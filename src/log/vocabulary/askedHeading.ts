import { plainText } from '../../ground/normalForm';

/** `?`, `(Y/N)`, `oui/non` at the end of a heading. */
const QUESTION = /(?:\s?\?|\s?\(?(?:y|yes|o|oui|s|si)\s?\/\s?(?:n|no|non)\)?)$/i;

/** Whether a heading asks for a yes or a no: `Executed?`, `Réponse positive ?`, `Granted (Y/N)`. */
export function asksQuestion(heading: string): boolean {
  return QUESTION.test(plainText(heading));
}

/** What such a heading asks for: `Executed`; any other heading as it is. */
export function withoutQuestion(heading: string): string {
  return plainText(heading).replace(QUESTION, '').replace(QUESTION, '');
}
