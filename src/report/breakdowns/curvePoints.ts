import { stepPoints, type StepPoints } from '../../statistics/stepPoints';
import { isCategory, type ReplyTimes } from './replyTimes';

/** A year's requests are followed for a year at most. */
const LONGEST = 364;
/** More steps than these make a table that nobody prints. */
const MOST_STEPS = 30;

/** A category with fewer replies has no curve of its own. */
const FEWEST_REPLIES = 10;

/** Whether the requests have a curve of their own. */
export function hasCurve({ of, replied }: Pick<ReplyTimes, 'of' | 'replied'>): boolean {
  return replied >= (isCategory(of) ? FEWEST_REPLIES : 1);
}

/** The points by which the curve of the requests answered is drawn. */
export function curvePoints({ curve }: Pick<ReplyTimes, 'curve'>): StepPoints {
  return stepPoints(curve, LONGEST, MOST_STEPS);
}
