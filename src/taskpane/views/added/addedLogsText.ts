import { fillPlural } from '../../../locales/fill';
import type { Messages } from '../../../locales/messages';
import type { InspectedLog } from '../../contract/paneService';

/** How many logs an added workbook has, and how many requests; of a log that waits for an answer, that it does. */
export function addedLogsText(
  logs: readonly Pick<InspectedLog, 'content' | 'questions'>[],
  { pane: { added, logs: texts }, format }: Messages,
): string {
  const waiting = logs.filter(({ content, questions }) => content === null && questions.length > 0).length;
  if (waiting === logs.length) return fillPlural(added.allWaiting, waiting, format);
  const count = logs.reduce((sum, { content }) => sum + (content?.count ?? 0), 0);
  const requests = fillPlural(texts.requests, count, format);
  const text = fillPlural(added.content, logs.length, format, { requests });
  return waiting === 0 ? text : fillPlural(added.someWaiting, waiting, format, { content: text });
}
