import { fill } from '../../../locales/fill';
import type { Messages } from '../../../locales/messages';
import { percentText } from '../../../locales/numberText';
import type { Field } from '../../../log/model/field';
import type { InspectedLog } from '../../contract/paneService';

/** From here on a column is taken for its field without a doubt, or with a small one. */
const SURE = 0.85;
const FAIRLY_SURE = 0.65;

export interface Certainty {
  readonly text: string;
  /** whether a person should look at it */
  readonly isUnsure: boolean;
}

/** How sure it is that a column holds a field, or that the user said so. */
export function certaintyOf(
  { why }: InspectedLog,
  column: string,
  field: Field,
  { pane, format }: Messages,
): Certainty {
  const evidence = why.columns.find((other) => other.field === field && other.column === column);
  if (evidence === undefined) return { text: pane.columns.byUser, isUnsure: false };
  const { score } = evidence;
  const share = percentText(String(Math.round(Math.min(1, score) * 100)), format);
  const { surely, fairly, unsurely } = pane.columns;
  const text = score >= SURE ? surely : score >= FAIRLY_SURE ? fairly : unsurely;
  return { text: fill(text, { share }), isUnsure: score < FAIRLY_SURE };
}
