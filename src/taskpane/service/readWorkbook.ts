import { checkUnchanged } from '../../excel/checkUnchanged';
import { readDateSystem } from '../../excel/dateSystem';
import { codeOf, type ExcelFailure, stop } from '../../excel/excelFailure';
import { MergedValues, readMergesDownwards } from '../../excel/mergedCells';
import { readOutline } from '../../excel/readOutline';
import { readRows } from '../../excel/readRows';
import { runBatch } from '../../excel/runBatch';
import { sheetsFilledIn } from '../../excel/filledRanges';
import { SheetChanges } from '../../excel/sheetChanges';
import type { OpenSheet } from '../../excel/openSheet';
import type { CalendarDay } from '../../ground/calendarDay';
import type { LogProfile, RegisterProfile } from '../../log/model/profile';
import type { PartToRead } from '../../log/workbookReading';
import type { Result } from '../../ground/result';
import type { RowBlock } from '../../ground/outline';
import type { Progress } from '../contract/paneService';
import type { ComputationRun, OpenedAddedWorkbook, Step, Steps } from '../computation/computation';

/** Stands for the name of a sheet that may name what is under seal. */
const UNNAMED = '…';

/** What reading needs besides the workbook. */
export interface ReadingInput {
  readonly profiles: readonly LogProfile[];
  /** what was said of registers */
  readonly registers: readonly RegisterProfile[];
  /** the added workbooks that are read in the same run */
  readonly added: readonly OpenedAddedWorkbook[];
  readonly today: CalendarDay;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads the logs of the open workbook, as they are now, into a run of the computation, block by block: Excel is asked on
 * this thread, everything else is done wherever the computation works. The run then has all that it needs.
 */
export function readWorkbook(run: ComputationRun, input: ReadingInput): Promise<Result<void, ExcelFailure>> {
  const { onProgress } = input;
  onProgress({ step: 'lookingForLogs' });
  return runBatch(
    (context) => SheetChanges.during(context, (changes) => readLogs(context, run, input, changes)),
    {
      signal: input.signal,
      onWaiting: () => {
        onProgress({ step: 'waitingForCellEdit' });
      },
    },
  );
}

async function readLogs(
  context: Excel.RequestContext,
  run: ComputationRun,
  input: ReadingInput,
  changes: SheetChanges,
): Promise<void> {
  const { profiles, registers, added, today } = input;
  const { outline, sheets } = await readOutline(context);
  const plan = await taken(run, 'planReading', { outline, profiles, registers, added });
  const sheetOf = (name: string): OpenSheet => {
    const sheet = sheets.find((other) => other.name === name);
    if (sheet === undefined) throw stop('sheetNotFound', name);
    return sheet;
  };
  const { dateSystem, isSure } = await readDateSystem(
    context,
    plan.dateCells.map((cell) => ({ ...cell, sheet: sheetOf(cell.sheet) })),
    today,
  );
  await taken(run, 'startReading', { dateSystem, isDateSystemSure: isSure, today });
  const parts = plan.parts.map(({ shownSheet, ...part }) => ({
    ...part,
    sheet: { ...sheetOf(part.sheet), name: shownSheet === '' ? UNNAMED : shownSheet },
  }));
  for (const [index, part] of parts.entries()) {
    const take = async (block: RowBlock): Promise<void> => {
      await taken(run, 'takeRows', { part: index, block });
    };
    try {
      await readPart(context, part, take, input);
    } catch (error) {
      throw codeOf(error) === 'ItemNotFound' ? stop('logChanged', part.sheet.name) : error;
    }
  }
  const beyond = plan.beyond.map(({ sheet, range }) => ({ sheet: sheetOf(sheet), range }));
  await taken(run, 'takeBeyond', await sheetsFilledIn(context, beyond));
  const looked = outline.sheets.flatMap(({ name, usedRange }) => {
    const { id } = sheetOf(name);
    const [part] = parts.filter(({ sheet }) => sheet.id === id);
    return part === undefined ? [] : [{ sheet: part.sheet, usedRange }];
  });
  await checkUnchanged(context, looked, changes);
}

async function readPart(
  context: Excel.RequestContext,
  { sheet, body, columns }: Omit<PartToRead, 'sheet' | 'shownSheet'> & { readonly sheet: OpenSheet },
  take: (block: RowBlock) => Promise<void>,
  { onProgress, signal }: ReadingInput,
): Promise<void> {
  const merged = new MergedValues(await readMergesDownwards(context, sheet, body));
  await readRows(context, sheet, body, columns, (block) => take(merged.fill(block)), {
    signal,
    onRows: (done, total) => {
      onProgress({ step: 'readingRows', sheet: sheet.name, done, total });
    },
  });
}

/** What a step gives; where it gives nothing, the batch of Excel is left. */
async function taken<S extends Exclude<Step, 'computeReport'>>(
  run: ComputationRun,
  step: S,
  given: Steps[S]['given'],
): Promise<Steps[S]['gives']> {
  const result = await run.take(step, given);
  if (result.ok) return result.value;
  const { code, detail } = result.error;
  throw stop(code === 'cancelled' ? code : 'unexpected', '', detail);
}
