import { z } from 'zod';

const KEY = 'CooperationReport';
const MARK_VERSION = 1;

/** Stands for the fingerprint of a sheet whose drawing was not finished: nobody's work is on it. */
export const UNFINISHED = 'unfinished';

/** Stands for the fingerprint of a sheet that somebody edited while it was drawn: the next run keeps it as it is. */
export const EDITED_MEANWHILE = 'edited';

const markSchema = z.strictObject({
  version: z.literal(MARK_VERSION),
  /** `SheetPlan.id` */
  id: z.string().min(1),
  period: z.string(),
  /** of what was written, as it stood then; {@link UNFINISHED} while the sheet is being drawn */
  fingerprint: z.string(),
  /** the name of the copy of this sheet's last edited state, until the sheet is drawn anew */
  keptAs: z.string().optional(),
  /** the name that the sheet was given: while it has it, nobody renamed it */
  name: z.string().optional(),
  /** the name that was wanted for it, where another sheet had that */
  planned: z.string().optional(),
  /** the run that wrote it; a report is whole where all its sheets are of one run */
  run: z.string().optional(),
  /** how many sheets that run wrote */
  sheets: z.int().min(1).optional(),
  /** language tag of its texts */
  language: z.string().optional(),
  /** the day of the run */
  day: z.int().optional(),
  /** tells the report that the sheet belongs to from the others of its workbook; none has the first one */
  set: z.string().optional(),
  /** which run of the workbook it was, from 1 on: the latest report is the one with the greatest */
  turn: z.int().optional(),
});

/** What the add-in leaves on a sheet that it made: only a sheet with this is ever rewritten. */
export type SheetMark = z.infer<typeof markSchema>;

/** What all sheets of a run have in common. */
export type RunMark = Pick<SheetMark, 'period' | 'run' | 'sheets' | 'language' | 'day' | 'set' | 'turn'>;

/** The mark of a sheet on which nothing is drawn yet. */
export function unfinishedMark(id: string, run: RunMark = { period: '' }): SheetMark {
  return { version: MARK_VERSION, id, ...run, fingerprint: UNFINISHED };
}

/**
 * Custom properties came with ExcelApi 1.12; below it, a hidden name of the sheet holds the mark. A workbook that such an
 * older Excel wrote still has its marks there.
 */
function hasCustomProperties(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.12');
}

function parseMark(text: unknown): SheetMark | undefined {
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
  const holders = sheets.map(holdersOf);
  await context.sync();
  return holders.map(({ property, name }) => {
    const noted = property && !property.isNullObject ? parseMark(property.value) : undefined;
    return noted ?? (name.isNullObject ? undefined : parseMark(textOfFormula(name.formula)));
  });
}

function holdersOf(sheet: Excel.Worksheet): {
  readonly property: Excel.WorksheetCustomProperty | undefined;
  readonly name: Excel.NamedItem;
} {
  const property = hasCustomProperties() ? sheet.customProperties.getItemOrNullObject(KEY) : undefined;
  property?.load('value');
  const name = sheet.names.getItemOrNullObject(KEY);
  name.load('formula');
  return { property, name };
}

/** Puts a mark on a sheet, in the place of any that it has. It is there with the next `sync`. */
export function writeMark(sheet: Excel.Worksheet, mark: Omit<SheetMark, 'version'>, isMarked: boolean): void {
  const text = JSON.stringify({ version: MARK_VERSION, ...mark });
  const formula = `="${text.replace(/"/g, '""')}"`;
  if (hasCustomProperties()) sheet.customProperties.add(KEY, text);
  else if (isMarked) sheet.names.getItem(KEY).formula = formula;
  else sheet.names.add(KEY, formula).visible = false;
}

/** Takes the marks of sheets away, such as copies of marked sheets have: then they are the user's. */
export async function removeMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  const holders = sheets.map(holdersOf);
  await context.sync();
  for (const { property, name } of holders) {
    if (property && !property.isNullObject) property.delete();
    if (!name.isNullObject) name.delete();
  }
  await context.sync();
}

function textOfFormula(formula: unknown): string {
  return String(formula)
    .replace(/^="|"$/g, '')
    .replace(/""/g, '"');
}
