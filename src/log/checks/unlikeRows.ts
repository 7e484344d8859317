import { type Completion, report } from './completion';

/** Where so many of a log's requests have a reference with a number, all have one. */
const NEARLY_ALL = 0.9;
/** Fewer references tell nothing of each other. */
const FEWEST = 3;

/** What the references of a log have in common: a number, or a letter beside it. */
const SIGNS = [/\d/, /\p{L}/u];

/**
 * Rows that are counted and may sum up the requests: without an addressee, where the log has addressees, and with a
 * reference that has no number, or nothing but one, where the others are otherwise.
 */
export function reportUnlikeRows(completion: Completion): void {
  const { rows, holds } = completion;
  if (!holds.has('reference') || !holds.has('addressee')) return;
  if (!rows.texts.addressee.codes.includes(0)) return;
  const { texts, codes } = rows.texts.reference;
  for (const row of new Set(SIGNS.flatMap((sign) => rowsWithout(sign, completion)))) {
    const reference = texts[codes[row] ?? 0] ?? '';
    report(completion, row, 'reference', 'warning', reference, { code: 'unlikeOthers' });
  }
}

/** The rows that count, without an addressee, of which the reference lacks a sign that nearly all others have. */
function rowsWithout(sign: RegExp, { rows, usable }: Completion): readonly number[] {
  const { texts, codes } = rows.texts.reference;
  const hasSign = texts.map((text) => sign.test(text));
  const unlike: number[] = [];
  let signed = 0;
  for (let row = 0; row < rows.count; row += 1) {
    const reference = codes[row] ?? 0;
    if (hasSign[reference] === true) signed += 1;
    else if (reference !== 0 && usable[row] === 1 && rows.texts.addressee.codes[row] === 0) unlike.push(row);
  }
  const others = rows.count - unlike.length;
  // More rows than have the sign are no exception to it.
  const isRule = signed >= FEWEST && signed >= others * NEARLY_ALL && unlike.length <= signed;
  return isRule ? unlike : [];
}
