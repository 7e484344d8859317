import type { FigureId } from '../../report/figures/figures';
import type { Period } from '../../report/period';
import { tableName } from '../../plan/tableName';

/** The name by which a formula in the workbook refers to a figure: `Cooperation.2022_2023.otp.rfas.sent`. */
export function figureName(id: FigureId, period: Period): string {
  return tableName(`Cooperation.${period.name}.${id}`);
}
