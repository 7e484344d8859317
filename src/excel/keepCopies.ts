import { type OpenSheet, worksheetOf } from './openSheet';
import { removeMarks, type SheetMark, writeMark } from './sheetMark';

/** A sheet that is to be kept as it is, under another name. */
export interface CopyWanted {
  readonly sheet: OpenSheet;
  readonly copyName: string;
  /** the sheet's own mark from then on */
  readonly mark: Omit<SheetMark, 'version'>;
}

/** Of a copy's tab: grey, so that nobody takes it for a sheet of the report. */
const COPY_COLOUR = '#8A8886';

/**
 * Keeps what stands on sheets on copies right after them: cells, looks, tables and charts. The copies bear no mark, so
 * that they are the user's. The mark of each sheet tells of its copy, so that a run that is interrupted from here on
 * makes no second one.
 *
 * @param unfinished copies that an earlier run left with their marks
 */
export async function keepCopies(
  context: Excel.RequestContext,
  wanted: readonly CopyWanted[],
  unfinished: readonly Excel.Worksheet[],
): Promise<void> {
  const copies = wanted.map(({ sheet, copyName, mark }) => {
    const worksheet = worksheetOf(context, sheet);
    const copy = worksheet.copy('After', worksheet);
    copy.name = copyName;
    copy.tabColor = COPY_COLOUR;
    writeMark(worksheet, mark, true);
    return copy;
  });
  if (copies.length + unfinished.length > 0) await removeMarks(context, [...copies, ...unfinished]);
}
