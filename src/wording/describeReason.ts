import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { Organ, Origin } from '../log/model/attribute';
import type { Reason } from '../report/reason';

/** Why a figure has no value, as a sentence. */
export function describeReason(reason: Reason, messages: Messages): string {
  const text = messages.reasons[reason.code];
  switch (reason.code) {
    case 'noLog':
      return fill(text, { sender: senderText(reason.organ, reason.origin, messages) });
    case 'notInLog':
      return fill(text, {
        field: messages.fields[reason.field],
        workbook: reason.workbook,
        sheet: reason.sheet,
      });
    case 'noRegister':
    case 'noRequests':
    case 'noneReplied':
    case 'noneExecuted':
    case 'allPending':
    case 'noPreviousPeriod':
    case 'previousPeriodZero':
      return fill(text, {});
  }
}

function senderText(organ: Organ, origin: Origin | undefined, { senders }: Messages): string {
  if (origin !== undefined) return senders[origin];
  return organ === 'OTP' ? senders.otp : senders.registry;
}
