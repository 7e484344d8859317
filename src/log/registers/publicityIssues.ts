import type { Finding, Issue } from '../model/issue';
import { isUndecided, type RegisterRead } from './registerEntry';

/**
 * What a register leaves open, asked once for all of its entries, and that further down it is not read: no cell of any
 * entry is named.
 */
export function publicityIssues(read: RegisterRead): readonly Issue[] {
  const { question, workbook, sheet, isCutShort, daysNotRead, undecidedDays, publicityNotRead } = read;
  const at = (finding: Finding): Issue => ({
    workbook,
    sheet,
    cell: '',
    severity: 'error',
    found: '',
    finding,
  });
  const asked: readonly Finding[] =
    question === undefined || !isUndecided(read)
      ? []
      : [
          question === 'noColumn'
            ? { code: 'noPublicityColumn' }
            : { code: 'unmarkedEntries', heading: question.heading },
        ];
  const notRead = daysNotRead?.cells.map((cell): Issue => {
    const finding = { code: 'registerDaysNotRead', headings: daysNotRead.headings } as const;
    return { ...at(finding), cell, severity: 'warning' };
  });
  const notUnderstood = publicityNotRead.map((cell): Issue => ({
    ...at({ code: 'publicityNotRead' }),
    cell,
  }));
  const undecided = undecidedDays.map((heading) => at({ code: 'registerDaysUndecided', heading }));
  return [
    ...undecided,
    ...notUnderstood,
    ...[...asked, ...(isCutShort ? [{ code: 'registerCutShort' } as const] : [])].map(at),
    ...(notRead ?? []),
  ];
}
