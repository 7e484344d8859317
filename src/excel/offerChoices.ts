import type { ChoicePlan } from '../plan/workbookPlan';
import { type OpenSheet, rangeOf } from './openSheet';

/** Gives cells lists to choose from; Excel warns of another text, and takes it where the user insists. */
export function offerChoices(
  context: Excel.RequestContext,
  sheet: OpenSheet,
  choices: readonly ChoicePlan[],
): void {
  for (const { range, texts } of choices) {
    const validation = rangeOf(context, sheet, range).dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: texts.join(',') } };
    validation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' };
  }
}
