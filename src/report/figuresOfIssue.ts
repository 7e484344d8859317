import { NO_DAY } from '../ground/calendarDay';
import { CODED_FIELDS, CODED_VALUES, type CodedField, type Field } from '../log/model/field';
import type { Finding, Issue } from '../log/model/issue';
import type { RequestLog } from '../log/model/requestLog';
import type { FigureDefinition } from './figures/definition';
import type { FigureId, TableId } from './figures/figures';
import { isIn } from './period';
import type { Report } from './report';
import { ofOrgan, ofOrigin } from './requestSort';
import { rowsOfIssues } from './rowOfIssue';

/** What a figure depends on that a finding may touch. */
type Touched =
  /** which requests there are */
  | 'requests'
  /** whether, and when, a request was replied to */
  | 'replies'
  /** whether the reply was positive */
  | 'outcomes'
  /** what the row's category, or purpose, tells from other requests */
  | 'category'
  | 'purpose'
  /** what the row counts among cannot be told: all figures of its organ */
  | 'all';

type Definition = FigureDefinition<FigureId, TableId>;

/**
 * Gives the figures of a period that could be others without a finding: none where its request was sent in neither the
 * period nor the one before, and none of a finding that lies in the row of no request. Follows the table of what each
 * faulty row does.
 */
export function figuresOfIssues(
  logs: readonly RequestLog[],
  { period, previous, rules }: Pick<Report, 'period' | 'previous' | 'rules'>,
): (issue: Issue) => readonly FigureId[] {
  const rowOf = rowsOfIssues(logs);
  return (issue) => {
    const touched = touchedBy(issue.finding);
    const found = rowOf(issue);
    if (touched === undefined || found === undefined) return [];
    const { log, row } = found;
    const sent = log.dates.sent[row] ?? NO_DAY;
    // A day that cannot be read may be of any period.
    const isUndated = sent === NO_DAY;
    if (!isUndated && !isIn(period, sent) && !isIn(previous, sent)) return [];
    const isBefore = !isUndated && isIn(previous, sent);
    return rules.figures.flatMap((definition) =>
      (!isBefore || definition.measure === 'growth') && concerns(definition, touched, log, row)
        ? [definition.id]
        : [],
    );
  };
}

function concerns(definition: Definition, touched: Touched, log: RequestLog, row: number): boolean {
  if (definition.measure === 'register') return false;
  switch (touched) {
    case 'all':
      return isOfSender(definition, log, row);
    case 'requests':
      return definition.requests(log, row);
    case 'replies':
      return !['count', 'growth'].includes(definition.measure) && definition.requests(log, row);
    case 'outcomes':
      return definition.measure === 'positiveShare' && definition.requests(log, row);
    case 'category':
    case 'purpose':
      return dependsOn(definition, touched, log, row);
  }
}

/** Whether a row counts for a figure with one value of a field, and does not with another. */
function dependsOn(
  { requests }: Exclude<Definition, { readonly measure: 'register' }>,
  field: CodedField,
  log: RequestLog,
  row: number,
): boolean {
  const own = Object.fromEntries(
    CODED_FIELDS.map((other) => [other, Uint8Array.of(log.coded[other][row] ?? 0)]),
  );
  const standings = [0, ...CODED_VALUES[field].map((_, index) => index + 1)].map((code) =>
    requests({ ...log, coded: { ...log.coded, ...own, [field]: Uint8Array.of(code) } }, 0),
  );
  return standings.includes(true) && standings.includes(false);
}

/** Whether a row may be of the sender of a figure: what it does not say, it may be. */
function isOfSender({ organ, origin }: Definition, log: RequestLog, row: number): boolean {
  const { coded } = log;
  const mayBeOfOrgan = coded.organ[row] === 0 || ofOrgan(organ)(log, row);
  return mayBeOfOrgan && (origin === undefined || coded.origin[row] === 0 || ofOrigin(origin)(log, row));
}

/** What findings touch that touch the same whatever they are about; those that touch no request's figures are left out. */
const TOUCHED: Readonly<Partial<Record<Finding['code'], Touched>>> = {
  missingSent: 'requests',
  duplicate: 'requests',
  enteredAgain: 'requests',
  unreadDifference: 'requests',
  similarReference: 'requests',
  sharedReference: 'requests',
  repliedBeforeSent: 'replies',
  outcomeWithoutReply: 'replies',
  repliedWithoutOutcome: 'outcomes',
};

/** By the field of a value that is not recognised. */
const TOUCHED_BY_VALUE: Readonly<Partial<Record<Field, Touched>>> = {
  kind: 'all',
  organ: 'all',
  origin: 'all',
  category: 'category',
  purpose: 'purpose',
  outcome: 'outcomes',
  status: 'replies',
};

function touchedBy(finding: Finding): Touched | undefined {
  if (
    finding.code === 'unreadableDate' ||
    finding.code === 'dateInFuture' ||
    finding.code === 'dateOutOfRange'
  ) {
    return finding.field === 'sent' ? 'requests' : 'replies';
  }
  return finding.code === 'unrecognisedValue' ? TOUCHED_BY_VALUE[finding.field] : TOUCHED[finding.code];
}
