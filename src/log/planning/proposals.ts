import { canBeDate } from '../values/canBeDate';
import { columnIndex } from '../../ground/address';
import type { SheetOutline, WorkbookOutline } from '../../ground/outline';
import { columnsByProfile, layoutIn, type LogLayout } from '../fitting/logLayout';
import { rememberedProfile } from '../fitting/rememberedProfile';
import { type LogArea, rowTexts } from '../headings/area';
import { areasOf } from '../headings/areasOf';
import { readHeadings } from '../headings/headerRow';
import { titlesAbove } from '../headings/logParts';
import type { LogProfile } from '../model/profile';
import type { LogCandidate } from '../recognition/candidate';
import { yearInTitles } from '../values/titleMonth';
import type { Proposal } from './logPlan';
import { merged } from './mergedProfile';

/** Where the headings of a log or of a register lie, and the rows below them. */
export type HeaderCells = Pick<LogLayout, 'sheet' | 'headerRow' | 'body'>;

/** Whether two logs have their headings in the same row of the same sheet, and columns in common. */
export function sameCells(a: HeaderCells, b: HeaderCells): boolean {
  return (
    a.sheet === b.sheet &&
    a.headerRow === b.headerRow &&
    a.body.firstColumn <= b.body.lastColumn &&
    b.body.firstColumn <= a.body.lastColumn
  );
}

function sameName(wanted: string | undefined, name: string): boolean {
  return wanted === undefined || wanted.toLowerCase() === name.toLowerCase();
}

export interface SourcedProposal {
  readonly source: LogProfile;
  readonly proposal: Proposal;
}

/** The areas that a profile speaks of; in each sheet the first that fits. */
export function proposalsBy(
  source: LogProfile,
  workbook: WorkbookOutline,
  candidates: readonly LogCandidate[],
): readonly SourcedProposal[] {
  if (!sameName(source.where.workbook, workbook.name)) return [];
  const sheets = workbook.sheets.filter(({ name }) => sameName(source.where.sheet, name));
  return sheets.flatMap((sheet) => {
    const areas = areasOf(sheet).filter(({ table }) => sameName(source.where.table, table));
    for (const area of areas) {
      const proposal = proposalIn(source, area, workbook, candidates);
      if (proposal) return [{ source, proposal }];
    }
    return [];
  });
}

/** The logs that are read by profiles made for others: those that were recognised, and rows with the same headings. */
export function recalledProposals(
  workbook: WorkbookOutline,
  candidates: readonly LogCandidate[],
  remembered: readonly LogProfile[],
): readonly SourcedProposal[] {
  if (remembered.length === 0) return [];
  const recognised = candidates.flatMap((candidate) => {
    const { layout, profile } = candidate;
    return recalled(remembered, workbook, {
      layout,
      sheet: candidate.sheet,
      where: profile.where,
      candidate,
    });
  });
  const others = workbook.sheets
    .filter(({ name }) => !candidates.some(({ layout }) => layout.sheet === name))
    .flatMap((sheet) => recalledIn(sheet, workbook, remembered));
  return [...recognised, ...others];
}

/** The first rows of a sheet without a recognised log that have the headings of a remembered one. */
function recalledIn(
  sheet: SheetOutline,
  workbook: WorkbookOutline,
  remembered: readonly LogProfile[],
): readonly SourcedProposal[] {
  for (const area of areasOf(sheet)) {
    for (const row of area.sheet.head.rows.keys()) {
      const headerRow = sheet.head.firstRow + row;
      const layout = layoutIn(
        area,
        headerRow,
        rowTexts(area, headerRow),
        new Map(),
        yearAround(area, headerRow, workbook),
      );
      const where = {
        sheet: sheet.name,
        ...(area.table === '' ? {} : { table: area.table }),
        headerRow: headerRow + 1,
      };
      const found = recalled(remembered, workbook, { layout, sheet, where, candidate: undefined });
      if (found.length > 0) return found;
    }
  }
  return [];
}

interface UnclaimedCells {
  readonly layout: LogLayout;
  readonly sheet: SheetOutline;
  readonly where: LogProfile['where'];
  readonly candidate: LogCandidate | undefined;
}

function recalled(
  remembered: readonly LogProfile[],
  { name }: WorkbookOutline,
  { layout, sheet, where, candidate }: UnclaimedCells,
): readonly SourcedProposal[] {
  const { headings } = layout;
  const titled = candidate?.profile.fixed ?? {};
  const found = rememberedProfile(remembered, { workbook: name, headings, titled });
  if (found === undefined) return [];
  const columns = columnsByProfile(found.profile, headings);
  if (!columns.ok) return [];
  const profile = { ...found.profile, where };
  const proposal = merged(profile, layout, columns.value, candidate);
  return [{ source: found.source, proposal: { ...proposal, sheet, remembered: found.source } }];
}

function proposalIn(
  source: LogProfile,
  area: LogArea,
  workbook: WorkbookOutline,
  candidates: readonly LogCandidate[],
): Proposal | undefined {
  const candidate = candidateOf(source, area, candidates);
  const headerRow = candidate?.layout.headerRow ?? headerRowFor(source, area, workbook);
  if (headerRow === undefined) return undefined;
  const found =
    candidate?.layout ??
    layoutIn(
      area,
      headerRow,
      headingsOf(source, area, headerRow),
      new Map(),
      yearAround(area, headerRow, workbook),
    );
  const columns = columnsByProfile(source, found.headings);
  const { sheet } = area;
  if (columns.ok) {
    return { ...merged(source, found, columns.value, candidate), sheet, remembered: undefined };
  }
  // A profile that names its sheet means this one; one that does not may mean another.
  if (source.where.sheet === undefined) return undefined;
  const layout = { ...found, columns: new Map() };
  return { profile: source, layout, candidate, questions: [columns.error], sheet, remembered: undefined };
}

/** The one year that the titles around a log name which was not recognised. */
function yearAround(area: LogArea, headerRow: number, { name }: WorkbookOutline): number | undefined {
  const titles = [...titlesAbove(area, headerRow - 1, true), area.table, area.sheet.name];
  return yearInTitles(titles, name);
}

/** The recognised log that a profile means: of several the first that has the columns that it names. */
function candidateOf(
  { where, ...source }: LogProfile,
  area: LogArea,
  candidates: readonly LogCandidate[],
): LogCandidate | undefined {
  const meant = candidates.filter(
    ({ layout }) =>
      layout.sheet === area.sheet.name &&
      layout.table === area.table &&
      (where.headerRow === undefined || layout.headerRow === where.headerRow - 1) &&
      (where.firstColumn === undefined || layout.body.firstColumn === columnIndex(where.firstColumn)),
  );
  return meant.find(({ layout }) => columnsByProfile({ where, ...source }, layout.headings).ok) ?? meant[0];
}

function headingsOf({ where }: LogProfile, area: LogArea, row: number): ReadonlyMap<number, string> {
  return where.headerRows === 2 ? readHeadings(area, row).headings : rowTexts(area, row);
}

/** The row that a profile names, or the first whose texts are all of the headings that it names. */
function headerRowFor(source: LogProfile, area: LogArea, { sheets }: WorkbookOutline): number | undefined {
  if (source.where.headerRow !== undefined) return source.where.headerRow - 1;
  const { head } = area.sheet;
  const named = Object.values(source.columns).filter((choice) => typeof choice === 'string').length;
  if (named === 0) {
    const isMeant = source.where.sheet !== undefined || sheets.filter(isFilled).length === 1;
    return isMeant ? rowAboveColumns(source, area) : undefined;
  }
  const offset = head.rows.findIndex(
    (_, index) => columnsByProfile(source, rowTexts(area, head.firstRow + index)).ok,
  );
  return offset < 0 ? undefined : head.firstRow + offset;
}

function isFilled({ usedRange }: SheetOutline): boolean {
  return usedRange !== null;
}

/** The first row with a text in each column that a profile names by its letters: headings in any language. */
function rowAboveColumns({ columns }: LogProfile, area: LogArea): number | undefined {
  const letters = Object.values(columns).flatMap((choice) =>
    choice !== null && typeof choice === 'object' ? (columnIndex(choice.column) ?? []) : [],
  );
  const { head } = area.sheet;
  const offset = head.rows.findIndex((row) =>
    letters.every((column) => {
      const value = row[head.columns.indexOf(column)];
      return typeof value === 'string' && value.trim() !== '' && !canBeDate(value);
    }),
  );
  return offset < 0 || letters.length === 0 ? undefined : head.firstRow + offset;
}
