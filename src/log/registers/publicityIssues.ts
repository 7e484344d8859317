import type { Issue } from '../model/issue';
import type { RegisterRead } from './registerEntry';

/** What a register leaves open, asked once for all of its entries: no cell of any of them is named. */
export function publicityIssues({ question, workbook, sheet }: RegisterRead): readonly Issue[] {
  if (question === undefined) return [];
  const finding =
    question === 'noColumn'
      ? ({ code: 'noPublicityColumn' } as const)
      : ({ code: 'unmarkedEntries', heading: question.heading } as const);
  return [{ workbook, sheet, cell: '', severity: 'error', found: '', finding }];
}
