import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { wholeNumberText } from '../../locales/numberText';
import type { Progress } from '../paneService';

export interface StepText {
  readonly step: string;
  /** how far it is; `''` where that is not known */
  readonly count: string;
  /** 0 to 1; `undefined` where it is not known */
  readonly share: number | undefined;
}

/** What is being done, in words, and how far it is. */
export function stepText(progress: Progress, { pane, format }: Messages): StepText {
  const { steps, rows, sheets } = pane.run;
  if (progress.step !== 'readingRows' && progress.step !== 'writingSheets') {
    return { step: steps[progress.step], count: '', share: undefined };
  }
  const { done, total } = progress;
  const counts = { done: wholeNumberText(done, format), total: wholeNumberText(total, format) };
  const share = total > 0 ? Math.min(1, done / total) : undefined;
  return progress.step === 'readingRows'
    ? { step: fill(steps.readingRows, { sheet: progress.sheet }), count: fill(rows, counts), share }
    : { step: steps.writingSheets, count: fill(sheets, counts), share };
}
