/**
 * Whether two references differ in their digits alone, and have some: nearly every reference and the one above it. Both
 * have one form then, and what white space the one has the other has, too.
 */
export function areAlike(reference: string, other: string): boolean {
  if (reference.length !== other.length) return false;
  let digits = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const own = reference.charCodeAt(at);
    const above = other.charCodeAt(at);
    if (isDigit(own) && isDigit(above)) digits += 1;
    else if (own !== above) return false;
  }
  return digits > 0;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
