import { referenceForm } from '../values/referenceForm';
import { type Completion, report } from './completion';

/** Where so many of a log's requests have a reference with a number, all have one. */
const NEARLY_ALL = 0.9;
/** Fewer references tell nothing of each other. */
const FEWEST = 3;

/** A sign that references may have in common. */
type Sign = (reference: string) => boolean;

const HAS_NUMBER: Sign = (reference) => /\d/.test(reference);
const HAS_LETTER: Sign = (reference) => /\p{L}/u.test(reference);

/**
 * Rows that are counted and may sum up the requests: they name no addressee, or a count in its place, where the log has
 * addressees, and their reference has no number, nothing but one, or a form of its own, where the others are otherwise.
 */
export function reportUnlikeRows(completion: Completion): void {
  const { rows, holds } = completion;
  if (!holds.has('reference') || !holds.has('addressee')) return;
  const isNameless = namelessCodes(rows.texts.addressee.texts);
  if (!rows.texts.addressee.codes.some((code) => isNameless[code] === true)) return;
  const { texts, codes } = rows.texts.reference;
  const signs = [HAS_NUMBER, HAS_LETTER, hasCommonForm(completion)];
  for (const row of new Set(signs.flatMap((sign) => rowsWithout(sign, completion, isNameless)))) {
    const reference = texts[codes[row] ?? 0] ?? '';
    report(completion, row, 'reference', 'warning', reference, { code: 'unlikeOthers' });
  }
}

/** Which addressees name none, by code: the empty text, and a mere number where addressees have names. */
function namelessCodes(addressees: readonly string[]): readonly boolean[] {
  const isNumber = (text: string): boolean => /^\d+$/.test(text);
  const haveNames = addressees.filter(HAS_LETTER).length >= addressees.filter(isNumber).length;
  return addressees.map((text) => text === '' || (haveNames && isNumber(text)));
}

function hasCommonForm({ rows }: Completion): Sign {
  const { texts, codes } = rows.texts.reference;
  const forms = texts.map(referenceForm);
  const counts = new Map<string, number>();
  for (const code of codes) {
    const form = forms[code] ?? '';
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const [common] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return (reference) => referenceForm(reference) === common;
}

/** The rows that count, without an addressee, of which the reference lacks a sign that nearly all others have. */
function rowsWithout(
  sign: Sign,
  { rows, usable }: Completion,
  isNameless: readonly boolean[],
): readonly number[] {
  const { texts, codes } = rows.texts.reference;
  const addressees = rows.texts.addressee.codes;
  const hasSign = texts.map(sign);
  const unlike: number[] = [];
  let [signed, named] = [0, 0];
  for (let row = 0; row < rows.count; row += 1) {
    const reference = codes[row] ?? 0;
    const namesNobody = isNameless[addressees[row] ?? 0] === true;
    if (hasSign[reference] === true) {
      signed += 1;
      if (!namesNobody) named += 1;
    } else if (reference !== 0 && usable[row] === 1 && namesNobody) unlike.push(row);
  }
  // Where the others name nobody either, the rows differ in their references alone, as requests of another kind may.
  if (named < signed * NEARLY_ALL) return [];
  const others = rows.count - unlike.length;
  // More rows than have the sign are no exception to it.
  const isRule = signed >= FEWEST && signed >= others * NEARLY_ALL && unlike.length <= signed;
  return isRule ? unlike : [];
}
