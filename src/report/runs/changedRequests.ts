import type { RecordedRequests } from './recordedRequests';
import { correctedFields, isReplyNew, matchRequests } from './requestMatching';

/** What became of a request since a run. */
export const REQUEST_CHANGES = ['added', 'replied', 'corrected', 'gone'] as const;
type RequestChange = (typeof REQUEST_CHANGES)[number];

/**
 * How many requests changed between two runs, and how. What is read from elsewhere now, or not at all, was corrected by
 * nobody. A reply that came is no correction, whatever else was entered with it; all other differences are.
 */
export function changedRequests(
  before: RecordedRequests,
  after: RecordedRequests,
): Record<RequestChange, number> {
  const { pairs, added, gone } = matchRequests(before, after);
  const counts = { added: added.length, replied: 0, corrected: 0, gone: gone.length };
  for (const pair of pairs) {
    const fields = correctedFields(pair);
    if (isReplyNew(pair, fields)) counts.replied += 1;
    else if (fields.length > 0) counts.corrected += 1;
  }
  return counts;
}
