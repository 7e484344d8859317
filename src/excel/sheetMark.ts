import { z } from 'zod';

const KEY = 'CooperationReport';
export const MARK_VERSION = 1;

const markSchema = z.strictObject({
  version: z.literal(MARK_VERSION),
  /** `SheetPlan.id` */
  id: z.string().min(1),
  period: z.string(),
  /** of the cells that were written, as they stood then */
  fingerprint: z.string(),
});

/** What the add-in leaves on a sheet that it made: only a sheet with this is ever rewritten. */
export type SheetMark = z.infer<typeof markSchema>;

/** Custom properties came with ExcelApi 1.12; below it, a hidden name of the sheet holds the mark. */
function hasCustomProperties(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.12');
}

export function parseMark(text: unknown): SheetMark | undefined {
  if (typeof text !== 'string' || text === '') return undefined;
  try {
    const parsed = markSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** The marks of some sheets, in their order; `undefined` for a sheet that the add-in did not make. */
export async function readMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly (SheetMark | undefined)[]> {
  if (hasCustomProperties()) {
    const properties = sheets.map((sheet) => sheet.customProperties.getItemOrNullObject(KEY));
    properties.forEach((property) => property.load('value'));
    await context.sync();
    return properties.map((property) => (property.isNullObject ? undefined : parseMark(property.value)));
  }
  const names = sheets.map((sheet) => sheet.names.getItemOrNullObject(KEY));
  names.forEach((name) => name.load('formula'));
  await context.sync();
  return names.map((name) => (name.isNullObject ? undefined : parseMark(textOfFormula(name.formula))));
}

/** Puts a mark on a sheet, in the place of any that it has. */
export function writeMark(sheet: Excel.Worksheet, mark: SheetMark, isMarked: boolean): void {
  const text = JSON.stringify(mark);
  if (hasCustomProperties()) {
    sheet.customProperties.add(KEY, text);
    return;
  }
  if (isMarked) sheet.names.getItem(KEY).delete();
  sheet.names.add(KEY, `="${text.replace(/"/g, '""')}"`).visible = false;
}

function textOfFormula(formula: unknown): string {
  return String(formula)
    .replace(/^="|"$/g, '')
    .replace(/""/g, '"');
}

/** A short number, as text, that differs where any cell differs (FNV-1a over the cells' JSON). */
export function fingerprintOf(values: readonly (readonly unknown[])[]): string {
  let hash = 0x811c9dc5;
  const text = JSON.stringify(values);
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
