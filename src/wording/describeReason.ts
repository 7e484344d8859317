import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { Reason } from '../report/reason';
import { senderText } from './senderText';

/** Why a figure has no value, as a sentence. */
export function describeReason(reason: Reason, messages: Messages): string {
  const text = messages.reasons[reason.code];
  switch (reason.code) {
    case 'noLog':
      return fill(text, { sender: senderText(reason, messages) });
    case 'notInLog':
      return fill(text, {
        field: messages.fields[reason.field],
        workbook: reason.workbook,
        sheet: reason.sheet,
      });
    case 'noRegister':
    case 'noEntries':
    case 'publicityUndecided':
      return fill(text, { register: messages.registers[reason.register] });
    case 'notInRegister':
      return fill(text, {
        register: messages.registers[reason.register],
        field: messages.countedFields[reason.field],
      });
    case 'noRequests':
    case 'noneReplied':
    case 'noneExecuted':
    case 'allPending':
    case 'noPreviousPeriod':
    case 'previousPeriodZero':
      return fill(text, {});
  }
}
