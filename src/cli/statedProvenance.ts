import type { CellValue, SheetOutline } from '../ground/outline';
import { FINGERPRINT_MARK, LOG_COLUMNS, PROVENANCE_MARK } from '../layout/notes/provenanceLines';
import { type LogProvenance, type Provenance, provenanceSchema } from '../report/provenance/provenance';
import type { OpenedWorkbook } from '../xlsx/read/openWorkbook';

/** What a written report says that it was made of. */
export interface StatedProvenance {
  readonly made: Provenance;
  readonly logs: readonly Pick<LogProvenance, 'workbook' | 'sheet' | 'fingerprint'>[];
}

/** Looks for the lines of the report's notes; `undefined` where no sheet has them, or they were changed. */
export function statedProvenance({ outline }: OpenedWorkbook): StatedProvenance | undefined {
  for (const sheet of outline.sheets) {
    const made = rowsOf(sheet).flatMap(([first]) => madeIn(first) ?? []);
    if (made[0] !== undefined) return { made: made[0], logs: rowsOf(sheet).flatMap(logIn) };
  }
  return undefined;
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

function madeIn(cell: CellValue | undefined): Provenance | undefined {
  if (typeof cell !== 'string' || !cell.startsWith(PROVENANCE_MARK)) return undefined;
  try {
    const parsed = provenanceSchema.safeParse(JSON.parse(cell.slice(PROVENANCE_MARK.length)));
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
      fingerprint: fingerprint.slice(FINGERPRINT_MARK.length),
    },
  ];
}
