import { type Completion, report } from './completion';

/** Where so many of a log's requests have a reference with a number, all have one. */
const NEARLY_ALL = 0.9;
/** Fewer references tell nothing of each other. */
const FEWEST = 3;
const HAS_DIGIT = /\d/;

/**
 * Rows that are counted and may sum up the requests: without an addressee, where the log has addressees, and with a
 * reference that has no number, where the others have one.
 */
export function reportUnlikeRows(completion: Completion): void {
  const { rows, holds, usable } = completion;
  if (!holds.has('reference') || !holds.has('addressee')) return;
  const { texts, codes } = rows.texts.reference;
  const isNumbered = texts.map((text) => HAS_DIGIT.test(text));
  const unlike: number[] = [];
  let numbered = 0;
  for (let row = 0; row < rows.count; row += 1) {
    const reference = codes[row] ?? 0;
    if (isNumbered[reference] === true) numbered += 1;
    else if (reference !== 0 && usable[row] === 1 && rows.texts.addressee.codes[row] === 0) unlike.push(row);
  }
  if (numbered < FEWEST || numbered < (rows.count - unlike.length) * NEARLY_ALL) return;
  for (const row of unlike) {
    const reference = texts[codes[row] ?? 0] ?? '';
    report(completion, row, 'reference', 'warning', reference, { code: 'unlikeOthers' });
  }
}
