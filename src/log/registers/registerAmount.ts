import type { CellValue } from '../../ground/outline';
import { plainText } from '../../ground/normalForm';

/** Signs and names of a currency, which stand before or behind an amount. */
const CURRENCY = /^[a-z€£$¥.\s]{1,10}|[a-z€£$¥.\s]{1,10}$/giu;
/** Groups of three digits that one sign divides, then a decimal mark of another kind. */
const GROUPED = /^\d{1,3}(?:([ .,'’])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/u;
const PLAIN = /^\d+(?:[.,]\d{1,2})?$/u;
const MOST = 1e13;

/**
 * An amount of money in hundredths, from a number or a text such as `€ 12,500.00` or `12 500,50 EUR`; `undefined` where
 * the cell holds none, one below nothing, or more than two places. Three digits behind a single sign are thousands.
 */
export function amountOf(value: CellValue): number | undefined {
  if (typeof value === 'number') return inHundredths(value);
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const text = plainText(value).trim().replace(CURRENCY, '').trim();
  const grouped = GROUPED.exec(text);
  if (grouped === null && !PLAIN.test(text)) return undefined;
  const [, sign = ''] = grouped ?? [];
  const decimals = /[.,](\d{1,2})$/u.exec(text);
  const mark = decimals?.[0].charAt(0) ?? '';
  if (sign !== '' && mark === sign) return undefined;
  const whole = (decimals === null ? text : text.slice(0, decimals.index)).replace(/\D/gu, '');
  return inHundredths(Number(`${whole}.${decimals?.[1] ?? '0'}`));
}

function inHundredths(amount: number): number | undefined {
  const hundredths = Math.round(amount * 100);
  const isExact = Math.abs(amount * 100 - hundredths) < 1e-4;
  return amount >= 0 && amount < MOST && isExact ? hundredths : undefined;
}
