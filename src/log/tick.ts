import type { CellValue } from './workbook';

/** `✗` is none: it may say that something does not hold. */
const TICK = /^[x✓✔☑☒•●]$/iu;

/** Whether a cell is ticked: it holds a cross or the like, and nothing else. */
export function isTick(value: CellValue): boolean {
  return typeof value === 'string' && TICK.test(value.trim());
}
