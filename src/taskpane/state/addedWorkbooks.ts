import type { LogProfile } from '../../log/model/profile';
import type { AddedWorkbook, Inspection, WorkbookFile } from '../contract/paneService';

/** A file that the user chose, with the number by which it is known from then on. */
export interface ChosenFile {
  readonly id: number;
  readonly file: WorkbookFile;
}

export interface BeforeAdding {
  readonly added: readonly AddedWorkbook[];
  readonly inspection: Inspection | null;
  /** all profiles that are known */
  readonly profiles: readonly LogProfile[];
}

/**
 * The added workbooks with those of some files: a file takes the place of one of the same name that could not be read;
 * beside one that was read it gets a name of its own.
 */
export function withFiles(
  { added, inspection, profiles }: BeforeAdding,
  files: readonly ChosenFile[],
): readonly AddedWorkbook[] {
  const failed = new Set(inspection?.failures.map(({ id }) => id));
  const kept = added.filter(
    ({ id, file }) => !failed.has(id) || !files.some((other) => other.file.name === file.name),
  );
  return files.reduce<readonly AddedWorkbook[]>((workbooks, { id, file }) => {
    const taken = [inspection?.workbook ?? '', ...workbooks.map(({ name }) => name)];
    return [...workbooks, { id, name: distinctName(file.name, taken), file, remembered: profiles }];
  }, kept);
}

/** The name of a file, with a number where another workbook has it already: `register (2).xlsx`. */
function distinctName(name: string, taken: readonly string[]): string {
  const isFree = (wanted: string): boolean =>
    !taken.some((other) => other.toLowerCase() === wanted.toLowerCase());
  const [, stem = name, extension = ''] = /^(.+)(\.[^.]*)$/su.exec(name) ?? [];
  let number = 1;
  let free = name;
  while (!isFree(free)) {
    number += 1;
    free = `${stem} (${number})${extension}`;
  }
  return free;
}

/** What was found, without a workbook that was taken out. */
export function withoutWorkbook(inspection: Inspection, id: number): Inspection {
  const left = inspection.added.find((workbook) => workbook.id === id);
  return {
    ...inspection,
    logs: inspection.logs.filter(({ added }) => added !== id),
    registers: inspection.registers.filter(({ added }) => added !== id),
    added: inspection.added.filter((workbook) => workbook.id !== id),
    failures: inspection.failures.filter((failure) => failure.id !== id),
    overlaps: inspection.overlaps.filter(({ added }) => added !== id),
    ledger: inspection.ledger.filter(({ workbook }) => workbook !== left?.name),
  };
}
