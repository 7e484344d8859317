import type { Messages } from '../locales/messages';
import type { Organ, Origin } from '../log/model/attribute';

interface Sender {
  readonly organ: Organ;
  readonly origin?: Origin;
  /** neither headquarters nor the Country Offices */
  readonly isOfNoOrigin?: boolean;
}

/** Who sends requests, inside a sentence: `the Registry’s headquarters`. */
export function senderText({ organ, origin, isOfNoOrigin }: Sender, { senders }: Messages): string {
  if (origin !== undefined) return senders[origin];
  if (isOfNoOrigin === true) return senders.eitherOrigin;
  return organ === 'OTP' ? senders.otp : senders.registry;
}
