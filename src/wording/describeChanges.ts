import { fill, fillPlural } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { wholeNumberText } from '../locales/numberText';
import { parseIsoDate } from '../ground/calendarDay';
import type { RunChanges } from '../report/runs/compareRuns';
import type { RevisionPart } from '../report/runs/revisions';
import { REQUEST_CHANGES } from '../report/runs/changedRequests';
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
  /** why, in one sentence, where it is known */
  readonly why: string | undefined;
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
      ...(changes.counts.issues === null ? [] : [findingsSentence(changes, messages)]),
      ...(changes.details === 'known' ? [] : [texts.details[changes.details]]),
      ...(isPartingUnknown(changes) ? [texts.notParted] : []),
      ...(changes.rules === null ? [] : [fill(texts.otherRules, changes.rules)]),
    ],
    figures: changes.figures.flatMap(({ id, before, after, parts }): ChangeOfFigure[] => {
      const figure = known.get(id);
      if (figure === undefined) return [];
      const shown = (record: FigureRecord): string => recordText(record, figure, messages);
      const [was, is] = [shown(before), shown(after)];
      // What reads the same is no change to a reader.
      if (was === is) return [];
      const label = labelOf(id, messages);
      const why = whyText(id, parts, messages);
      return [{ id, table: definitionOf(id).table, label, before: was, after: is, why }];
    }),
  };
}

/** Whether single requests were compared, and still nothing is known of why a figure changed. */
function isPartingUnknown({ requests, figures }: RunChanges): boolean {
  return requests !== null && figures.some(({ parts }) => parts === null);
}

/** What each cause adds to a figure, in the order of the causes. */
function whyText(
  id: FigureId,
  parts: readonly RevisionPart[] | null,
  messages: Messages,
): string | undefined {
  if (parts === null || parts.length === 0) return undefined;
  const { changes } = messages;
  const text = parts.map((part) => partText(id, part, messages)).join(changes.partSeparator);
  return fill(changes.why, { parts: text });
}

function partText(
  id: FigureId,
  { cause: code, fields, numerator, denominator }: RevisionPart,
  { changes, fields: fieldNames, format }: Messages,
): string {
  const named = fields.map((field) => fieldNames[field]).join(format.listSeparator);
  const cause = fill(changes.causes[code], { fields: named });
  if (code === 'register') return cause;
  const signed = (value: number): string => `${value > 0 ? '+' : ''}${wholeNumberText(value, format)}`;
  const text = changes.added[amountOf(id)];
  return fill(text, { cause, numerator: signed(numerator), denominator: signed(denominator) });
}

function amountOf(id: FigureId): keyof Messages['changes']['added'] {
  const { unit } = definitionOf(id);
  return unit === 'share' || unit === 'days' || unit === 'growth' ? unit : 'count';
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
  if (details !== 'known')
    return counts.issues === null ? '' : countsText(changes.findingsCounted, counts.issues, format);
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
