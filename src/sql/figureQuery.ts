import type { Field } from '../log/model/field';
import type { Edition } from '../report/editions/edition';
import type { FigureDefinition } from '../report/figures/definition';
import type { FigureId } from '../report/figures/figures';
import { type Period, previousPeriod } from '../report/period';
import { type BaselineCount, previousRequestsOf, sentBySenderOf } from '../report/rules/baseline';
import { requestCondition } from './requestCondition';
import { columnOf, holdsColumnOf, quoted } from './requestTable';

const SENT = columnOf('sent');
const REPLIED = columnOf('replied');
const RECORDED = columnOf('recorded');

/** What a figure is counted from: each an expression of SQL over the table of requests. */
interface Counted {
  readonly numerator: string;
  /** `undefined` for a count */
  readonly denominator: string | undefined;
  /** where this holds, there is no figure */
  readonly notAvailable: string | undefined;
}

/**
 * The query of one figure: one row with its name, numerator, denominator and value. A count is its own value. The value is
 * null where the figure is not available. `undefined` for what is counted from a register, which is no table of requests.
 */
export function figureQuery(
  definition: FigureDefinition<FigureId>,
  period: Period,
  edition: Edition,
): string | undefined {
  const counted = countedBy(definition, period, edition);
  if (counted === undefined) return undefined;
  const { numerator, denominator, notAvailable } = counted;
  const value =
    denominator === undefined
      ? `cast(${numerator} as double)`
      : `case when ${[...(notAvailable === undefined ? [] : [notAvailable]), `${denominator} = 0`].join(' or ')} then null else cast(${numerator} as double) / ${denominator} end`;
  return [
    `select ${quoted(definition.id)} as figure,`,
    `  ${numerator} as numerator,`,
    `  ${denominator ?? 'cast(null as bigint)'} as denominator,`,
    `  ${value} as value`,
    'from requests',
  ].join('\n');
}

function countedBy(
  definition: FigureDefinition<FigureId>,
  period: Period,
  edition: Edition,
): Counted | undefined {
  switch (definition.measure) {
    case 'count':
      return {
        numerator: sentIn(definition.requests, period),
        denominator: undefined,
        notAvailable: undefined,
      };
    case 'growth':
      return growthOf(definition, period);
    case 'executedShare':
      return shareOf(definition, executedIn(period, edition), period);
    case 'positiveShare':
      return shareOf(definition, `${repliedBy(period)} and ${isPositive(edition)}`, period);
    case 'averageExecution':
      return averageOf(definition, executedIn(period, edition), period);
    case 'averageReply':
      return averageOf(definition, repliedBy(period), period);
    case 'register':
      return undefined;
  }
}

type Tested = Extract<FigureDefinition, { readonly needs: readonly Field[] }>;

function shareOf(definition: Tested, counted: string, period: Period): Counted {
  const isOfRow = conditionIn(definition.requests, period);
  const whyNot = [lacking(definition, isOfRow)];
  if ('allPendingIsNotAvailable' in definition && definition.allPendingIsNotAvailable) {
    whyNot.push(`${numberOf(`${isOfRow} and ${repliedBy(period)}`)} = 0`);
  }
  return {
    numerator: numberOf(`${isOfRow} and ${counted}`),
    denominator: numberOf(isOfRow),
    notAvailable: whyNot.join(' or '),
  };
}

function averageOf(definition: Tested, counted: string, period: Period): Counted {
  const isOfRow = conditionIn(definition.requests, period);
  const isCounted = `${isOfRow} and ${counted}`;
  return {
    numerator: sumOf(`${REPLIED} - ${SENT}`, isCounted),
    denominator: numberOf(isCounted),
    notAvailable: lacking(definition, isOfRow),
  };
}

function growthOf(
  definition: Extract<FigureDefinition<FigureId>, { readonly measure: 'growth' }>,
  period: Period,
): Counted {
  const before = previousPeriod(period);
  const count = (name: BaselineCount): string => sentIn(previousRequestsOf(name), before);
  const less = definition.previousLess === undefined ? '' : ` - ${count(definition.previousLess)}`;
  const denominator = `(${definition.previous.map(count).join(' + ')}${less})`;
  return {
    numerator: `(${sentIn(definition.requests, period)} - ${denominator})`,
    denominator,
    notAvailable: definition.previous.map((name) => unknownBefore(name, period)).join(' or '),
  };
}

/** Whether a sender of the period has sent nothing at all in the one before: its log then does not reach so far back. */
function unknownBefore(name: BaselineCount, period: Period): string {
  const before = sentIn(sentBySenderOf(name), previousPeriod(period));
  return `(${before} = 0 and ${sentIn(previousRequestsOf(name), period)} > 0)`;
}

/** Whether the log of any of these requests has no place for what the figure needs: 0 % would then say that nobody replied. */
function lacking({ needs }: Tested, isOfRow: string): string {
  return `${numberOf(`${isOfRow} and not (${needs.map(holdsColumnOf).join(' and ')})`)} > 0`;
}

function sentIn(test: Tested['requests'], period: Period): string {
  return numberOf(conditionIn(test, period));
}

function conditionIn(test: Tested['requests'], { start, end }: Period): string {
  return `${SENT} between ${start} and ${end} and ${requestCondition(test)}`;
}

/** See `periodEnd`: a reply that came later changes nothing. */
function repliedBy({ end }: Period): string {
  return `${REPLIED} is not null and ${REPLIED} <= ${end}`;
}

/** See `sentAndRecorded`: executed and recorded in the period; where the log has no recordings, replied to. */
function isPositive({ positiveOutcomes }: Edition): string {
  return `outcome in (${positiveOutcomes.map(quoted).join(', ')})`;
}

function executedIn(period: Period, { executedWhen }: Edition): string {
  if (executedWhen === 'replied') return repliedBy(period);
  const isRecorded = `not ${holdsColumnOf('recorded')} or ${RECORDED} between ${period.start} and ${period.end}`;
  return `${repliedBy(period)} and status is null and (${isRecorded})`;
}

function numberOf(condition: string): string {
  return sumOf('1', condition);
}

function sumOf(what: string, condition: string): string {
  return `coalesce(sum(case when ${condition} then ${what} else 0 end), 0)`;
}
