import type { Place } from '../model/issue';
import type { RegisterId } from '../registers/registers';
import { shownSheet } from '../registers/shownSheet';
import type { LogPlan } from './logPlan';

export type SheetPlace = Pick<Place, 'workbook' | 'sheet'>;

/** The sheet of a register; its name `''` where nobody may be told of it. */
interface RegisterSheet extends SheetPlace {
  readonly register: RegisterId;
}

/** The sheets that were looked at beside those of the logs; of what stands on them nothing is said. */
export interface OtherSheets {
  /** those from which a register was read, and which */
  readonly registers: readonly RegisterSheet[];
  /** those that hold something, but neither a log nor a register that was found */
  readonly unused: readonly SheetPlace[];
}

/**
 * The sheets of a workbook that hold no log, by the plan of how its logs are read; without those of which nothing may
 * be shown.
 */
export function otherSheets({
  logs,
  openLogs,
  registers: found,
  outline: { name: workbook, sheets },
  reportSheets,
}: Pick<LogPlan, 'logs' | 'openLogs' | 'registers' | 'outline' | 'reportSheets'>): OtherSheets {
  const registers = new Set(found.map(({ sheet }) => sheet));
  const ofRegisters = new Map(
    found.map((layout) => {
      const place = { workbook, sheet: shownSheet(layout), register: layout.id };
      return [`${place.register} ${place.sheet}`, place];
    }),
  );
  const used = new Set([...logs, ...openLogs].map(({ layout }) => layout.sheet));
  const filled = sheets.flatMap(({ name, usedRange }) => (usedRange === null ? [] : [name]));
  const placed = (names: readonly string[]): readonly SheetPlace[] =>
    names.map((sheet) => ({ workbook, sheet }));
  return {
    registers: [...ofRegisters.values()],
    unused: placed([...filled.filter((sheet) => !used.has(sheet) && !registers.has(sheet)), ...reportSheets]),
  };
}

/** Those of several workbooks, as one. */
export function allOtherSheets(ofWorkbooks: readonly OtherSheets[]): OtherSheets {
  return {
    registers: ofWorkbooks.flatMap(({ registers }) => registers),
    unused: ofWorkbooks.flatMap(({ unused }) => unused),
  };
}
