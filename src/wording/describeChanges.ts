import { fill, fillPlural } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { wholeNumberText } from '../locales/numberText';
import { parseIsoDate } from '../ground/calendarDay';
import type { RunChanges } from '../report/runs/compareRuns';
import { REQUEST_CHANGES } from '../report/runs/recordedRequests';
import type { Figure } from '../report/figure';
import { definitionOf, FIGURE_IDS, type FigureId, type TableId } from '../report/figures/figures';
import type { FigureRecord } from '../report/runs/runRecord';
import { dayText } from './day';
import { displayFigure } from './displayFigure';

/** A figure that changed, in words. */
export interface ChangeOfFigure {
  readonly id: FigureId;
  /** the table that it stands in */
  readonly table: TableId;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** The changes since an earlier run, in words. */
export interface ChangesInWords {
  readonly heading: string;
  /** one sentence on the requests, one on the findings */
  readonly sentences: readonly string[];
  readonly figures: readonly ChangeOfFigure[];
}

/** Puts into words what changed between two runs over a period. `figures` are those of the later run. */
export function describeChanges(
  changes: RunChanges,
  figures: Iterable<Figure>,
  messages: Messages,
): ChangesInWords {
  const texts = messages.changes;
  const known = new Map([...figures].map((figure) => [figure.id, figure]));
  const day = parseIsoDate(changes.since);
  return {
    heading: fill(texts.heading, { day: day === undefined ? changes.since : dayText(day, messages) }),
    sentences: [
      requestsSentence(changes, messages),
      findingsSentence(changes, messages),
      ...(changes.details === 'known' ? [] : [texts.details[changes.details]]),
    ],
    figures: changes.figures.flatMap(({ id, before, after }): ChangeOfFigure[] => {
      const figure = known.get(id);
      if (figure === undefined) return [];
      const shown = (record: FigureRecord): string => recordText(record, figure, messages);
      const [was, is] = [shown(before), shown(after)];
      // What reads the same is no change to a reader.
      if (was === is) return [];
      const label = labelOf(id, messages);
      return [{ id, table: definitionOf(id).table, label, before: was, after: is }];
    }),
  };
}

/** The label of a figure, with its table where others are called the same. */
function labelOf(id: FigureId, { figures, sheetNames, report }: Messages): string {
  const label = figures[id];
  const isShared = FIGURE_IDS.some((other) => other !== id && figures[other] === label);
  return isShared ? fill(report.named, { name: sheetNames[definitionOf(id).table], value: label }) : label;
}

function requestsSentence({ requests, details, counts }: RunChanges, { changes, format }: Messages): string {
  if (details !== 'known') return countsText(changes.requestsCounted, counts.requests, format);
  if (requests === null) return changes.tooManyRequests;
  const parts = REQUEST_CHANGES.filter((change) => requests[change] > 0).map((change) =>
    fillPlural(changes.requests[change], requests[change], format),
  );
  return parts.length === 0
    ? changes.sameRequests
    : fill(changes.requestsChanged, { parts: parts.join(format.listSeparator) });
}

/** How many findings are new, mended, or still there. */
export function findingsSentence(
  { issues, details, counts }: RunChanges,
  { changes, format }: Messages,
): string {
  if (details !== 'known') return countsText(changes.findingsCounted, counts.issues, format);
  if (issues === null) return changes.tooManyFindings;
  const { added, mended, remaining } = issues;
  const parts = [
    fillPlural(changes.findings.added, added, format),
    fillPlural(changes.findings.mended, mended, format),
    fillPlural(changes.findings.remaining, remaining, format),
  ];
  return fill(changes.findingsChanged, { parts: parts.join(format.listSeparator) });
}

function countsText(
  text: string,
  { before, after }: RunChanges['counts']['requests'],
  format: Messages['format'],
): string {
  return fill(text, { before: wholeNumberText(before, format), after: wholeNumberText(after, format) });
}

/** The value of a figure in one of the runs; n/a if it had none, whatever the reason. */
function recordText({ value }: FigureRecord, figure: Figure, messages: Messages): string {
  if (value === null) return messages.notAvailable;
  const [numerator, denominator] = value;
  return displayFigure({ ...figure, value: { numerator, denominator } }, messages);
}
