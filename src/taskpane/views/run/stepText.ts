import { fill } from '../../../locales/fill';
import type { Messages } from '../../../locales/messages';
import { wholeNumberText } from '../../../locales/numberText';
import type { Progress } from '../../contract/paneService';

export interface StepText {
  readonly step: string;
  /** how far it is; `''` where that is not known */
  readonly count: string;
  /** 0 to 1; `undefined` where it is not known */
  readonly share: number | undefined;
}

/** What is being done, in words, and how far it is. */
export function stepText(progress: Progress, { pane, format }: Messages): StepText {
  const { rows, sheets, workbooks } = pane.run;
  const step = stepName(progress, pane.run);
  if (!('total' in progress)) return { step, count: '', share: undefined };
  const { done, total } = progress;
  const counts = { done: wholeNumberText(done, format), total: wholeNumberText(total, format) };
  const share = total > 0 ? Math.min(1, done / total) : undefined;
  const counted = {
    readingRows: rows,
    writingSheets: sheets,
    openingFiles: workbooks,
    readingFiles: workbooks,
  };
  return { step, count: fill(counted[progress.step], counts), share };
}

/** What is being done, in words. */
export function stepName(progress: Progress, { steps }: Messages['pane']['run']): string {
  const { sheet, workbook } = { sheet: '', workbook: '', ...progress };
  return fill(steps[progress.step], { sheet, workbook });
}
