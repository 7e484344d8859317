import type { Messages } from '../locales/messages';
import type { Organ, Origin } from '../log/model/attribute';

/** Who sends requests, inside a sentence: `the Registry’s headquarters`. */
export function senderText(
  { organ, origin }: { readonly organ: Organ; readonly origin?: Origin },
  { senders }: Messages,
): string {
  if (origin !== undefined) return senders[origin];
  return organ === 'OTP' ? senders.otp : senders.registry;
}
