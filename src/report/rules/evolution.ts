import { type Ratio, ratio } from '../../ground/ratio';

/**
 * Growth on the period before: (this period − the one before) ÷ the one before, of counts made by the same rule
 * (overview). `undefined` where nothing was sent in the period before: there is no growth from zero.
 */
export function growth(current: number, previous: number): Ratio | undefined {
  return previous === 0 ? undefined : ratio(current - previous, previous);
}
