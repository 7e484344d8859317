import type { Messages } from '../locales/messages';
import type { Figure } from '../report/figure';
import type { FigureId } from '../report/figures/figures';
import type { Reason } from '../report/reason';
import type { ReportTable } from '../report/tables';
import { describeNote } from './describeNote';
import { describeReason } from './describeReason';

/** The notes of a table. */
export interface NumberedNotes {
  /** in the order of their numbers, from 1; no text twice */
  readonly texts: readonly string[];
  readonly numbersOf: ReadonlyMap<FigureId, readonly number[]>;
}

/** Numbers the notes of a table's figures, row by row. A note that occurs again keeps its number. */
export function noteNumbers(
  table: ReportTable,
  figures: ReadonlyMap<FigureId, Figure>,
  messages: Messages,
): NumberedNotes {
  const texts: string[] = [];
  const numbersOf = new Map<FigureId, readonly number[]>();
  for (const { figure: id } of table.blocks.flatMap(({ rows }) => rows)) {
    const figure = figures.get(id);
    if (figure === undefined) continue;
    const numbers = notesOf(figure, messages).map((text) => {
      if (!texts.includes(text)) texts.push(text);
      return texts.indexOf(text) + 1;
    });
    numbersOf.set(
      id,
      [...new Set(numbers)].sort((a, b) => a - b),
    );
  }
  return { texts, numbersOf };
}

/** The notes of a figure, with the reason why it has no value, unless the words in the place of the value say the reason. */
function notesOf({ reason, notes }: Figure, messages: Messages): readonly string[] {
  return [
    ...notes.map((note) => describeNote(note, messages)),
    ...(reason === null ? [] : reasonNotes(reason, messages)),
  ];
}

/** A reason that a share of the same requests has as a note becomes that note. */
function reasonNotes(reason: Reason, messages: Messages): readonly string[] {
  if (reason.code === 'allPending') return [];
  return reason.code === 'noneExecuted' || reason.code === 'noneReplied'
    ? [describeNote({ code: reason.code }, messages)]
    : [describeReason(reason, messages)];
}
