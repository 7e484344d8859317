import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import type { LogPart } from '../headings/logParts';
import type { LogProfile } from '../model/profile';
import { affirms, denies } from '../values/tick';
import { meaningOf } from '../vocabulary/meaning';
import { saysFinished } from '../vocabulary/statusMeaning';
import type { ColumnAssignment } from './assignColumns';

/** A heading that speaks of the recording: “Recorded?”, « Enregistrée », “Registered in ODS”. */
const SPEAKS = 0.5;
/** A meaning that says that no outcome is known yet. */
const PENDING = 0;

/** How sure it is that such answers are statuses. */
const TOLD = 0.65;

type Statuses = NonNullable<LogProfile['values']['status']>;

/**
 * The columns found, and for the statuses one below whose heading of the recording stand answers and no days, with what these
 * say: “no” and “in progress” say of a reply that its recording is under way. Each reply is to have an answer, as nobody
 * knows what an empty cell says, and no other column the days of the recording or the statuses.
 */
export function withRecordedAnswers(
  assignment: ColumnAssignment,
  { area: { sheet }, header }: LogPart,
  rows: readonly (readonly CellValue[])[],
): { readonly assignment: ColumnAssignment; readonly answers: LogProfile['values'] } {
  const { columns } = assignment;
  const unchanged = { assignment, answers: {} };
  const replied = sheet.head.columns.indexOf(columns.get('replied')?.column ?? -1);
  if (replied < 0 || columns.has('recorded') || columns.has('status')) return unchanged;
  const read = new Set([...columns.values()].map(({ column }) => column));
  const found = [...header.meanings].flatMap(([column, meaning]) => {
    if (read.has(column) || (meaning.get('recorded') ?? 0) < SPEAKS) return [];
    const position = sheet.head.columns.indexOf(column);
    const statuses = statusesIn(rows.map((row) => [row[replied] ?? null, row[position] ?? null]));
    return statuses === undefined ? [] : [{ column, statuses }];
  });
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return unchanged;
  const status = { field: 'status', column: only.column, score: TOLD } as const;
  return {
    assignment: {
      ...assignment,
      columns: new Map([...columns, ['status', status]]),
      alternatives: assignment.alternatives.filter(({ column }) => column !== only.column),
    },
    answers: { status: only.statuses },
  };
}

/** What the answers beside replies say, by their texts; `undefined` where one is missing or says another thing, or none a no. */
function statusesIn(
  cells: readonly (readonly [reply: CellValue, answer: CellValue])[],
): Statuses | undefined {
  const values: Record<string, 'recordingUnderWay' | null> = {};
  for (const [reply, answer] of cells) {
    const text = cellText(answer);
    if (text === '') {
      if (cellText(reply) !== '') return undefined;
      continue;
    }
    if (typeof answer !== 'string') return undefined;
    if (denies(answer) || meaningOf('outcome', answer) === PENDING) values[text] = 'recordingUnderWay';
    else if (affirms(answer) || saysFinished(answer)) values[text] = null;
    else return undefined;
  }
  return Object.values(values).includes('recordingUnderWay') ? values : undefined;
}
