import type { LogProfile } from '../../log/model/profile';
import type { InspectedLog } from '../contract/paneService';

type Where = LogProfile['where'];

function sameName(a: string | undefined, b: string | undefined): boolean {
  return (a ?? '').toLowerCase() === (b ?? '').toLowerCase();
}

/** Whether two profiles speak of the same log. */
function sameLog(a: Where, b: Where): boolean {
  return (
    sameName(a.workbook, b.workbook) &&
    sameName(a.sheet, b.sheet) &&
    sameName(a.table, b.table) &&
    (a.headerRow === undefined || b.headerRow === undefined || a.headerRow === b.headerRow) &&
    sameName(a.firstColumn, b.firstColumn)
  );
}

/** The profile that was saved for a log; `undefined` where it is read as was proposed. */
export function savedProfileOf(profiles: readonly LogProfile[], log: InspectedLog): LogProfile | undefined {
  return profiles.find(({ where }) => sameLog(where, log.profile.where));
}

/** The settings of a workbook must stay small; what was saved longest ago goes first. */
const MOST_PROFILES = 200;

/** The saved profiles with one of them added, or put in the place of the one for the same log. */
export function withProfile(profiles: readonly LogProfile[], profile: LogProfile): readonly LogProfile[] {
  const others = profiles.filter(({ where }) => !sameLog(where, profile.where));
  return [...others, profile].slice(-MOST_PROFILES);
}

/** The saved profiles without the one of a log: it is read as was proposed again. */
export function withoutProfileOf(profiles: readonly LogProfile[], log: InspectedLog): readonly LogProfile[] {
  return profiles.filter(({ where }) => !sameLog(where, log.profile.where));
}

/** Whether a log was described by hand: recognition alone would not find it. */
export function isDescribedByHand(log: InspectedLog): boolean {
  return log.why.columns.length === 0;
}

/**
 * Where a corrected log is to be looked for. The row of its headings is left out where it can be found without, so
 * that the profile still fits when rows are inserted above; the open workbook's name too, as a copy has another.
 */
export function whereOf(log: InspectedLog, logs: readonly InspectedLog[]): Where {
  const { headerRow, headerRows, firstColumn } = log.profile.where;
  const isAlone = !logs.some(
    (other) =>
      other !== log &&
      other.added === log.added &&
      sameName(other.sheet, log.sheet) &&
      sameName(other.table, log.table),
  );
  const needsRow = isDescribedByHand(log) || !isAlone;
  return {
    ...(log.added === null ? {} : { workbook: log.workbook }),
    sheet: log.sheet,
    ...(log.table === '' ? {} : { table: log.table }),
    ...(needsRow && headerRow !== undefined ? { headerRow } : {}),
    ...(needsRow && headerRows !== undefined ? { headerRows } : {}),
    ...(firstColumn === undefined ? {} : { firstColumn }),
  };
}
