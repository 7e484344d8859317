import type { z } from 'zod';
import type { CellValue, SheetOutline, WorkbookOutline } from '../ground/outline';
import {
  FINGERPRINT_MARK,
  LOG_COLUMNS,
  PROVENANCE_MARK,
  READING_MARK,
} from '../layout/notes/provenanceLines';
import {
  type LogProvenance,
  logSettingsSchema,
  type Provenance,
  provenanceSchema,
} from '../report/provenance/provenance';

/** What a written report says that it was made of. */
export interface StatedProvenance {
  /** the name of the sheet that says it */
  readonly sheet: string;
  readonly made: Provenance;
  readonly logs: readonly Pick<LogProvenance, 'workbook' | 'sheet' | 'requests' | 'fingerprint'>[];
}

/**
 * Looks for the lines of the report's notes, in the order of the sheets: more than one where reports of several periods stand
 * in the workbook, none where no sheet has the lines, or they were changed.
 */
export function statedProvenances(outline: WorkbookOutline): readonly StatedProvenance[] {
  return outline.sheets.flatMap((sheet) => {
    const [made] = rowsOf(sheet).flatMap(
      ([first]) => parsedAfter(PROVENANCE_MARK, provenanceSchema, first) ?? [],
    );
    if (made === undefined) return [];
    // Earlier versions wrote how each log is read into the same cell.
    const readings = rowsOf(sheet).flatMap(
      ([first]) => parsedAfter(READING_MARK, logSettingsSchema, first) ?? [],
    );
    return [
      {
        sheet: sheet.name,
        made: readings.length === 0 ? made : { ...made, readings },
        logs: rowsOf(sheet).flatMap(logIn),
      },
    ];
  });
}

function rowsOf({ head }: SheetOutline): readonly (readonly CellValue[])[] {
  return head.rows.map((row) => {
    const cells: CellValue[] = [];
    row.forEach((value, index) => {
      cells[head.columns[index] ?? index] = value;
    });
    return cells;
  });
}

/** What a cell says in JSON after a mark; `undefined` where it is no such cell, or was changed. */
function parsedAfter<T>(mark: string, schema: z.ZodType<T>, cell: CellValue | undefined): T | undefined {
  if (typeof cell !== 'string' || !cell.startsWith(mark)) return undefined;
  try {
    const parsed = schema.safeParse(JSON.parse(cell.slice(mark.length)));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function logIn(row: readonly CellValue[]): StatedProvenance['logs'] {
  const fingerprint = row[LOG_COLUMNS.fingerprint];
  if (typeof fingerprint !== 'string' || !fingerprint.startsWith(FINGERPRINT_MARK)) return [];
  return [
    {
      workbook: String(row[LOG_COLUMNS.workbook] ?? ''),
      sheet: String(row[LOG_COLUMNS.sheet] ?? ''),
      requests: Number(row[LOG_COLUMNS.requests] ?? 0),
      fingerprint: fingerprint.slice(FINGERPRINT_MARK.length),
    },
  ];
}
