import { cellAddress, columnIndex } from '../../ground/address';
import { organOfKind } from '../model/attribute';
import { CODED_VALUES, type Field } from '../model/field';
import { likelyHeadings, readHeadings } from '../headings/headerRow';
import type { Finding, Issue, Severity, SheetHeadings } from '../model/issue';
import {
  areasOf,
  columnsByProfile,
  type LogArea,
  layoutIn,
  type LogColumn,
  type LogLayout,
  rowTexts,
} from '../fitting/logLayout';
import { fixedValues, type LogProfile } from '../model/profile';
import { titlesAbove } from '../headings/logParts';
import { withProposedValues } from '../fitting/proposedValues';
import { rememberedProfile } from '../fitting/rememberedProfile';
import { type LogCandidate, namedColumns, recogniseLogs } from '../recognition/recognise';
import { yearInTitles } from '../values/titleMonth';
import { unreadRegisters } from './unreadRegisters';
import { findWarrantRegisters } from '../registers/findWarrantRegisters';
import type { WarrantLayout } from '../registers/warrantRegister';
import type { SheetOutline, WorkbookOutline } from '../../ground/outline';

/** A log that is ready to be read: nothing about it is open. */
export interface PlannedLog {
  readonly workbook: string;
  readonly profile: LogProfile;
  readonly layout: LogLayout;
  /** what recognition found; `undefined` where the profile alone says how to read it */
  readonly candidate: LogCandidate | undefined;
  /** the profile that was made for another log with the same headings; `undefined` where this one is read by none */
  readonly remembered: LogProfile | undefined;
}

/** A log that is not read: it waits for the answers to its questions. */
export interface OpenLog extends PlannedLog {
  readonly questions: readonly Finding[];
}

export interface LogPlan {
  readonly logs: readonly PlannedLog[];
  readonly openLogs: readonly OpenLog[];
  /** the registers of warrants that were found; they are no request logs */
  readonly warrantRegisters: readonly WarrantLayout[];
  /** the questions of `openLogs`, and remarks about the workbook */
  readonly issues: readonly Issue[];
  /** the given profiles that fitted a log here */
  readonly usedProfiles: ReadonlySet<LogProfile>;
}

interface Proposal extends Omit<OpenLog, 'workbook'> {
  readonly sheet: SheetOutline;
}

/**
 * Decides which logs of a workbook are read, and how: as the given profiles say, and where they say nothing as
 * recognition proposes. What neither decides is an issue, and that log is not read.
 *
 * @param remembered profiles that were made for other logs, the latest last: a log of which no given profile speaks is
 * read by the one for the same headings
 */
export function planLogs(
  workbook: WorkbookOutline,
  profiles: readonly LogProfile[],
  remembered: readonly LogProfile[] = [],
): LogPlan {
  const warrantRegisters = findWarrantRegisters(workbook);
  const candidates = recogniseLogs(workbook).filter(
    ({ layout }) => !warrantRegisters.some((register) => sameCells(register, layout)),
  );
  const given = profiles.flatMap((profile) => proposalsBy(profile, workbook, candidates));
  const isOpen = ({ layout }: { readonly layout: HeaderCells }): boolean =>
    !given.some(({ proposal }) => sameCells(proposal.layout, layout));
  const recalled = recalledProposals(workbook, candidates.filter(isOpen), remembered).filter(({ proposal }) =>
    isOpen(proposal),
  );
  const settled = [...given, ...recalled];
  const usedProfiles = new Set(settled.map(({ source }) => source));
  const recognised = candidates
    .filter(({ layout }) => !settled.some(({ proposal }) => sameCells(proposal.layout, layout)))
    .map((candidate) => ({ ...candidate, candidate, remembered: undefined }));
  const proposals: readonly Proposal[] = [...settled.map(({ proposal }) => proposal), ...recognised];
  const planned = proposals.map(({ profile, layout, candidate, questions, remembered: source }) => ({
    workbook: workbook.name,
    profile,
    layout,
    candidate,
    questions,
    remembered: source,
  }));
  return {
    logs: planned.filter(({ questions }) => questions.length === 0),
    openLogs: planned.filter(({ questions }) => questions.length > 0),
    issues: [
      ...proposals.flatMap((proposal) => issuesOf(proposal, workbook.name)),
      ...(proposals.length + warrantRegisters.length === 0
        ? [nothingFound(workbook)]
        : unreadSheets(workbook, [...proposals, ...warrantRegisters.map((layout) => ({ layout }))])),
    ],
    usedProfiles,
    warrantRegisters,
  };
}

type HeaderCells = Pick<LogLayout, 'sheet' | 'headerRow' | 'body'>;

function sameCells(a: HeaderCells, b: HeaderCells): boolean {
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

interface SourcedProposal {
  readonly source: LogProfile;
  readonly proposal: Proposal;
}

/** The areas that a profile speaks of; in each sheet the first that fits. */
function proposalsBy(
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
function recalledProposals(
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
  const headerRow = candidate?.layout.headerRow ?? headerRowFor(source, area);
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
function headerRowFor(source: LogProfile, area: LogArea): number | undefined {
  if (source.where.headerRow !== undefined) return source.where.headerRow - 1;
  const { head } = area.sheet;
  const named = Object.values(source.columns).filter((choice) => typeof choice === 'string').length;
  if (named === 0) return undefined;
  const offset = head.rows.findIndex(
    (_, index) => columnsByProfile(source, rowTexts(area, head.firstRow + index)).ok,
  );
  return offset < 0 ? undefined : head.firstRow + offset;
}

/** What the profile says, and for what it leaves open what recognition proposes. */
function merged(
  source: LogProfile,
  layout: LogLayout,
  given: ReadonlyMap<Field, LogColumn>,
  candidate: LogCandidate | undefined,
): Omit<Proposal, 'sheet' | 'remembered'> {
  const taken = new Set([...given.values()].map(({ index }) => index));
  const proposed = [...(candidate?.layout.columns ?? [])].filter(
    ([field, { index }]) => !(field in source.columns) && !(field in source.fixed) && !taken.has(index),
  );
  const columns = new Map([...proposed, ...given]);
  const profile: LogProfile = {
    ...source,
    values: withProposedValues(candidate?.profile.values ?? {}, source.values),
    fixed: { ...keptFixed(candidate?.profile.fixed ?? {}, source, columns), ...source.fixed },
  };
  return {
    profile,
    layout: { ...layout, columns, tickedOutcomes: keptTicks(layout, columns) },
    candidate,
    questions: openQuestions(profile, columns, candidate, layout.headings),
  };
}

/** Who names another column for the outcome, or none, means no ticked ones. */
function keptTicks(
  { tickedOutcomes }: LogLayout,
  columns: ReadonlyMap<Field, LogColumn>,
): LogLayout['tickedOutcomes'] {
  if (!tickedOutcomes.has(columns.get('outcome')?.index ?? -1)) return new Map();
  const others = [...columns].flatMap(([field, { index }]) => (field === 'outcome' ? [] : index));
  return new Map([...tickedOutcomes].filter(([column]) => !others.includes(column)));
}

/** The proposed fixed values that the profile neither replaces nor contradicts. */
function keptFixed(
  proposed: LogProfile['fixed'],
  source: LogProfile,
  columns: ReadonlyMap<Field, LogColumn>,
): LogProfile['fixed'] {
  const { organ, kind } = source.fixed;
  const proposedOrgan = proposed.organ ?? (proposed.kind && organOfKind(proposed.kind));
  const givenOrgan = kind ? organOfKind(kind) : organ;
  const contradicted = givenOrgan && proposedOrgan && givenOrgan !== proposedOrgan;
  if (contradicted) return {};
  const kept = Object.entries(proposed).filter(([field]) => field === 'kind' || !columns.has(field as Field));
  return Object.fromEntries(kept);
}

/** What a log cannot be read without, and what recognition could not decide and the profile does not. */
function openQuestions(
  profile: LogProfile,
  columns: ReadonlyMap<Field, LogColumn>,
  candidate: LogCandidate | undefined,
  headings: ReadonlyMap<number, string>,
): readonly Finding[] {
  const named = [...namedColumns(headings).values()];
  const questions: Finding[] = (['sent', 'reference'] as const)
    .filter((field) => !columns.has(field))
    .map((field) => ({ code: 'fieldNotFound', field, headings: named }));
  const fixed = fixedValues(profile);
  const isKnown = (field: 'kind' | 'origin'): boolean => columns.has(field) || fixed.has(field);
  const asked = new Set(
    candidate?.questions.flatMap((finding) => (finding.code === 'fieldUndecided' ? finding.field : [])),
  );
  if (!isKnown('kind')) questions.push({ code: 'fieldUndecided', field: 'kind', choices: CODED_VALUES.kind });
  const needsOrigin = fixed.get('kind') === 'rfc' || (!fixed.has('kind') && asked.has('origin'));
  if (needsOrigin && !isKnown('origin')) {
    questions.push({ code: 'fieldUndecided', field: 'origin', choices: CODED_VALUES.origin });
  }
  const undecided = (candidate?.questions ?? []).filter(
    (finding) => finding.code === 'columnUndecided' && !(finding.field in profile.columns),
  );
  return [...questions, ...undecided];
}

function issuesOf(proposal: Proposal, workbook: string): readonly Issue[] {
  const { layout, questions } = proposal;
  const place = {
    workbook,
    sheet: layout.sheet,
    cell: cellAddress(layout.headerRow, layout.body.firstColumn),
  };
  const asked = questions.map((finding) => ({ ...place, severity: 'error' as const, found: '', finding }));
  const warning: Severity = 'warning';
  const remarks = remarksOn(proposal).map(({ found, finding }) => ({
    ...place,
    severity: warning,
    found,
    finding,
  }));
  return [...asked, ...remarks];
}

/** What a person should know of a log that is read, or will be. */
function remarksOn({
  layout,
  profile,
  candidate,
  questions,
  sheet,
}: Proposal): readonly Pick<Issue, 'found' | 'finding'>[] {
  const hasUnreadReplies =
    questions.length === 0 &&
    !layout.columns.has('replied') &&
    !('replied' in profile.columns) &&
    (candidate?.unreadDays.length ?? 0) > 0;
  const headings = [...namedColumns(layout.headings).values()];
  return [
    ...(sheet.visibility === 'visible'
      ? []
      : [{ found: layout.sheet, finding: { code: 'hiddenSheetRead' as const } }]),
    ...(sheet.hidesRows === true ? [{ found: '', finding: { code: 'hiddenRowsRead' as const } }] : []),
    ...(hasUnreadReplies
      ? [{ found: '', finding: { code: 'fieldNotFound' as const, field: 'replied' as const, headings } }]
      : []),
  ];
}

/** Where other sheets are read, one that is not could be missed. */
function unreadSheets(
  workbook: WorkbookOutline,
  found: readonly { readonly layout: Pick<LogLayout, 'sheet'> }[],
): readonly Issue[] {
  const others = workbook.sheets.filter(
    ({ name, visibility }) => visibility === 'visible' && !found.some(({ layout }) => layout.sheet === name),
  );
  return unreadRegisters(others).map(({ sheet, row, headings }) => ({
    workbook: workbook.name,
    sheet,
    cell: cellAddress(row - 1, 0),
    severity: 'warning',
    found: '',
    finding: { code: 'sheetNotRead', headings },
  }));
}

/** Says which headings each sheet has, so that a person can name the columns in a profile. */
function nothingFound(workbook: WorkbookOutline): Issue {
  return {
    workbook: workbook.name,
    sheet: '',
    cell: '',
    severity: 'error',
    found: '',
    finding: { code: 'noLogInWorkbook', sheets: headingsOfSheets(workbook) },
  };
}

/** The row of each sheet that most looks like headings; a sheet without such a row is left out. */
export function headingsOfSheets(workbook: WorkbookOutline): readonly SheetHeadings[] {
  return workbook.sheets.flatMap((sheet) => {
    const [area] = areasOf(sheet);
    const headings = area && likelyHeadings(area);
    if (!headings) return [];
    const named = [...namedColumns(headings.headings).values()];
    return [{ sheet: sheet.name, row: headings.row + 1, headings: named }];
  });
}
