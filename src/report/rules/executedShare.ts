import { type Ratio, ratio } from '../../ground/ratio';

/**
 * Requests executed in the period ÷ requests sent in the period. The denominator keeps the notifications of missions,
 * as in 184 ÷ 478 (area 2, OTP). `sent` is above zero.
 */
export function shareOf(counted: number, sent: number): Ratio {
  return ratio(counted, sent);
}
