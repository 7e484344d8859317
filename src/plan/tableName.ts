const LONGEST = 255;

/**
 * A name that Excel takes for a table or a range, as near to `wanted` as can be: letters, digits, points and
 * underscores, a letter or an underscore first, and nothing that reads as the address of a cell (`AB12`, `R1C1`).
 */
export function tableName(wanted: string): string {
  const plain = wanted.replace(/[^\p{L}\p{N}._]/gu, '_').slice(0, LONGEST - 1);
  const readsAsAddress = /^[A-Za-z]{1,3}\d+$/.test(plain) || /^[rc](\d*)([rc]\d*)?$/i.test(plain);
  return readsAsAddress || !/^[\p{L}_]/u.test(plain) ? `_${plain}` : plain;
}
