import type { Field } from '../model/field';
import { headingMeaning } from './headingMeaning';
import { surelySpelled } from './spelledRight';

/** A heading with a slip is a little less sure than one without. */
const MISTYPED = 0.9;

/** For which fields a heading can stand, as {@link headingMeaning}, also where a letter of it is wrong: « Fecha de remmisión ». */
export function mistypedHeadingMeaning(heading: string): ReadonlyMap<Field, number> {
  const written = headingMeaning(heading);
  const spelled = surelySpelled(heading);
  if (spelled === heading) return written;
  const found = new Map(written);
  for (const [field, likely] of headingMeaning(spelled)) {
    found.set(field, Math.max(found.get(field) ?? 0, likely * MISTYPED));
  }
  return found;
}
