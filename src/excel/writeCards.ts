import type { CardPlan } from '../plan/workbookPlan';
import { type OpenSheet, worksheetOf } from './openSheet';

/** From this version on a number may have properties. */
const PROPERTIES_OF_NUMBERS = '1.19';

/**
 * Gives numbers that stand in their cells already what they say of themselves. An Excel that cannot show it, or refuses it,
 * keeps the plain numbers: nothing of the report depends on it.
 */
export async function writeCards(
  context: Excel.RequestContext,
  sheet: OpenSheet,
  cards: readonly CardPlan[],
): Promise<void> {
  if (cards.length === 0 || !Office.context.requirements.isSetSupported('ExcelApi', PROPERTIES_OF_NUMBERS))
    return;
  const worksheet = worksheetOf(context, sheet);
  for (const card of cards) worksheet.getCell(card.row, card.column).valuesAsJson = [[numberWith(card)]];
  await context.sync().catch(() => undefined);
}

function numberWith({ value, fields }: CardPlan): Excel.DoubleCellValue {
  return {
    type: 'Double',
    basicType: 'Double',
    basicValue: value,
    properties: Object.fromEntries(fields.map((field) => [field.name, cellValueOf(field.value)])),
  };
}

function cellValueOf(value: string | number): Excel.DoubleCellValue | Excel.StringCellValue {
  return typeof value === 'number'
    ? { type: 'Double', basicType: 'Double', basicValue: value }
    : { type: 'String', basicType: 'String', basicValue: value };
}
