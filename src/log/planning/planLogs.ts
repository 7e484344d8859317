import type { WorkbookOutline } from '../../ground/outline';
import type { LogProfile } from '../model/profile';
import { recogniseLogs } from '../recognition/recognise';
import { findWarrantRegisters } from '../registers/findWarrantRegisters';
import type { LogPlan, Proposal } from './logPlan';
import { type HeaderCells, proposalsBy, recalledProposals, sameCells } from './proposals';
import { issuesOf, nothingFound, unreadSheets } from './remarks';

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
