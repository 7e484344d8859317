import type { SheetOutline, WorkbookOutline } from '../../ground/outline';
import { isReportSheet } from '../../ground/reportSheet';
import type { LogLayout } from '../fitting/logLayout';
import type { LogProfile } from '../model/profile';
import type { LogCandidate } from '../recognition/candidate';
import { recogniseLogs } from '../recognition/recognise';
import { findRegisters } from '../registers/findRegisters';
import { withoutCells } from '../registers/withheldCells';
import type { LogPlan, Proposal } from './logPlan';
import { withoutEntries } from './entriesAmongRows';
import {
  type HeaderCells,
  proposalsBy,
  recalledProposals,
  sameCells,
  type SourcedProposal,
} from './proposals';
import { issuesOf, nothingFound, unreadSheets } from './remarks';
import { registersWithoutDays } from './registersWithoutDays';
import { mayBeUnderSeal, withHeadingsSeen } from './sealedProposals';
import {
  registersNotRead,
  rowsWithheld,
  sealedSheets,
  unshownRegisters,
  unshownSheets,
} from './withholdRegisters';

/**
 * Decides which logs of a workbook are read, and how: as the given profiles say, and where they say nothing as
 * recognition proposes. What neither decides is an issue, and that log is not read.
 *
 * @param remembered profiles that were made for other logs, the latest last: a log of which no given profile speaks is
 * read by the one for the same headings
 */
export function planLogs(
  given: WorkbookOutline,
  profiles: readonly LogProfile[],
  remembered: readonly LogProfile[] = [],
): LogPlan {
  const [ofReport, users] = [given.sheets.filter(isReportSheet), given.sheets.filter(isUsers)];
  const whole = ofReport.length === 0 ? given : { ...given, sheets: users };
  const found = findRegisters(whole);
  const registers = found.flatMap(({ register }) => register ?? []);
  const withoutRegisters = withoutCells(whole, found);
  const first = recogniseLogs(withoutRegisters);
  const { workbook: rest, candidates: recognisedLogs } = withoutEntries(
    { workbook: withoutRegisters, candidates: first },
    layoutsToRead(first, proposalsOf(withoutRegisters, first, profiles, remembered)),
  );
  const sealed = sealedSheets(rest, recognisedLogs);
  const workbook = withoutCells(rest, sealed);
  const candidates = recognisedLogs.filter(
    ({ layout }) => !sealed.some(({ sheet }) => sheet === layout.sheet),
  );
  const proposed = proposalsOf(workbook, candidates, profiles, remembered);
  const refused = proposed.filter(({ proposal }) => mayBeUnderSeal(proposal));
  const settled = proposed
    .filter((one) => !refused.includes(one))
    .map(({ source, proposal }) => ({ source, proposal: withHeadingsSeen(proposal) }));
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
    withheld: found.filter(({ sheet }) => sheet === layout.sheet).map(({ range }) => range),
  }));
  const read = planned.filter(({ profile }) => profile.leaveOut !== true);
  const others = workbook.sheets.filter(({ name }) => !proposals.some(({ layout }) => layout.sheet === name));
  const unshown = unshownSheets(others);
  const outline = withoutCells(workbook, unshown);
  const notRead = [
    ...found.flatMap(({ sheet, register }) => (register ? [] : sheet)),
    ...sealed.flatMap(({ sheet }) => (found.some((cells) => cells.sheet === sheet) ? [] : sheet)),
    ...refused.map(({ proposal }) => proposal.layout.sheet),
    ...registersWithoutDays(whole.sheets, registers),
    ...unshownRegisters(others.filter(({ name }) => unshown.some(({ sheet }) => sheet === name))),
  ];
  return {
    logs: read.filter(({ questions }) => questions.length === 0),
    openLogs: read.filter(({ questions }) => questions.length > 0),
    leftOut: planned.filter(({ profile }) => profile.leaveOut === true),
    issues: [
      ...proposals.flatMap((proposal) => issuesOf(proposal, workbook.name)),
      ...registersNotRead(workbook.name, notRead),
      ...rowsWithheld(planned, found),
      ...(proposals.length + registers.length === 0
        ? [nothingFound(outline)]
        : unreadSheets(outline, [...proposals, ...registers.map((layout) => ({ layout }))])),
    ],
    usedProfiles,
    recognised: candidates,
    registers,
    outline,
    reportSheets: ofReport.map(({ name }) => name),
  };
}

/** What the profiles say of the logs of a workbook; those made for other logs, where no given one says anything. */
function proposalsOf(
  workbook: WorkbookOutline,
  candidates: readonly LogCandidate[],
  profiles: readonly LogProfile[],
  remembered: readonly LogProfile[],
): readonly SourcedProposal[] {
  const told = profiles.flatMap((profile) => proposalsBy(profile, workbook, candidates));
  const isOpen = ({ layout }: { readonly layout: HeaderCells }): boolean =>
    !told.some(({ proposal }) => sameCells(proposal.layout, layout));
  const recalled = recalledProposals(workbook, candidates.filter(isOpen), remembered);
  return [...told, ...recalled.filter(({ proposal }) => isOpen(proposal))];
}

/** How logs will be read: which of their rows are requests is not known without the column of the days sent. */
function layoutsToRead(
  candidates: readonly LogCandidate[],
  proposed: readonly SourcedProposal[],
): readonly LogLayout[] {
  return candidates.map(({ layout }) => {
    const named = proposed.find(({ proposal }) => sameCells(proposal.layout, layout))?.proposal.layout;
    return named?.columns.has('sent') === true ? named : layout;
  });
}

function isUsers(sheet: SheetOutline): boolean {
  return !isReportSheet(sheet);
}
