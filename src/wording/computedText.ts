import { PROGRAM_VERSION } from '../ground/programVersion';
import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { Report } from '../report/report';
import { dayText } from './day';

/** When a report was computed, and by which version of the program: `24 November 2026, by Cooperation Report 0.1.0`. */
export function computedText({ computedOn }: Pick<Report, 'computedOn'>, messages: Messages): string {
  const day = dayText(computedOn, messages);
  return fill(messages.report.computedOn, { day, version: PROGRAM_VERSION });
}
