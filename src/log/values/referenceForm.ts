/**
 * A reference's form: letters and digits by their kind, runs folded. `OTP-2022/017` is `A-9/9`. A mere number has its
 * length: the count below the references 20220001 and 20220002 is none of them.
 */
export function referenceForm(reference: string): string {
  if (/^\d+$/.test(reference)) return '9'.repeat(reference.length);
  return reference
    .replace(/\p{L}+/gu, 'A')
    .replace(/\p{N}+/gu, '9')
    .replace(/\s+/gu, ' ');
}

/**
 * Whether a reference has a form, told without making its own. References in ASCII that are no mere number are told so,
 * which is nearly all; of any other it says no.
 */
export function hasForm(reference: string, form: string): boolean {
  let at = 0;
  for (let part = 0; part < form.length; part += 1) {
    const wanted = form.charCodeAt(part);
    if (kindOf(reference.charCodeAt(at)) !== wanted) return false;
    at += 1;
    if (wanted !== LETTER && wanted !== DIGIT && wanted !== SPACE) continue;
    while (at < reference.length && kindOf(reference.charCodeAt(at)) === wanted) at += 1;
  }
  return at === reference.length && form.length > 1;
}

const [LETTER, DIGIT, SPACE] = [0x41, 0x39, 0x20];
const OTHER = -1;

/** What stands in a form for a character: `A`, `9`, or itself. */
function kindOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return LETTER;
  return code >= SPACE && code < 0x7f ? code : OTHER;
}
