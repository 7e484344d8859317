import type { FindingCode, Issue } from '../../log/model/issue';
import type { FigureId } from '../figures/figures';
import type { Report } from '../report';
import type { Bounds } from './bounds';
import { figureReach } from './figureReach';
import { openRequests } from './openRequest';

/** How far findings reach into a figure. */
export interface FigureReach {
  readonly id: FigureId;
  /** how many requests may enter it, leave it or stand elsewhere in it, at most */
  readonly requests: number;
  /** between what the figure lies however the findings are settled; `null` where that cannot be told */
  readonly bounds: Bounds | null;
}

/**
 * Gives how far some findings reach together into the figures of a report: an upper bound that follows from the figures'
 * definitions. A figure that is not among them is the same however they are settled. Findings that lie in the row of no
 * request, or leave open how many requests there are, reach nowhere here.
 */
export function reachOfIssues(report: Report): (issues: readonly Issue[]) => readonly FigureReach[] {
  const requestsOf = openRequests(report.logs);
  return (issues) => {
    const requests = requestsOf(issues);
    if (requests.length === 0) return [];
    return report.rules.figures.flatMap((definition) => {
      const figure = report.figures.get(definition.id);
      if (definition.measure === 'register' || figure === undefined) return [];
      const reach = figureReach(definition, requests, report, figure);
      return reach === null ? [] : [{ id: definition.id, ...reach }];
    });
  };
}

/** How far all findings of each kind reach together; kinds that touch no figure are left out. */
export function reachOfKinds(
  issues: readonly Issue[],
  reachOf: (issues: readonly Issue[]) => readonly FigureReach[],
): ReadonlyMap<FindingCode, readonly FigureReach[]> {
  const byKind = new Map<FindingCode, Issue[]>();
  for (const issue of issues) {
    const { code } = issue.finding;
    byKind.set(code, byKind.get(code) ?? []);
    byKind.get(code)?.push(issue);
  }
  const reaches = [...byKind].map(([code, ofKind]) => [code, reachOf(ofKind)] as const);
  return new Map(reaches.filter(([, reach]) => reach.length > 0));
}
