import type { Category, Purpose } from '../../log/model/attribute';
import { type Formula, formula, joined, type RangeReference } from '../../plan/formula';
import {
  definitionOf,
  type FigureId,
  isOfRegister,
  type RegisterFigureId,
} from '../../report/figures/figures';
import type { BaselineCount } from '../../report/rules/baseline';
import type { CheckedSender, CheckInputs } from './checkInputs';
import {
  type Condition,
  COUNTRY_OFFICE_RFCS,
  countOf,
  daysOf,
  DECISION_NOTIFICATIONS,
  forPurposes,
  HEADQUARTERS_RFCS,
  inCategory,
  MISSION_NOTIFICATIONS,
  PLAIN_RFAS,
  executedIn,
  narrowed,
  repliedBy,
  RFAS,
  RFCS,
  RFIS,
  sentIn,
  type Sort,
  withOutcome,
  withoutField,
} from './requestCounts';

/** How a number of the report is recomputed by Excel's own formulas. */
export interface NumberCheck {
  readonly numerator: Formula;
  /** a number without it is its numerator */
  readonly denominator?: Formula;
  /** above 0 where the number is not available */
  readonly missing?: Formula;
  /** what comes of both, which stand in cells of their own; the rounded quotient where it is left out */
  readonly result?: (numerator: RangeReference, denominator: RangeReference) => Formula;
}

/** The same for the cells that a sheet of checks has. */
type CheckOf = (inputs: CheckInputs) => NumberCheck;

/**
 * The rules of the figures once more, as somebody who knows Excel writes them. Every figure has its line, but for those of
 * registers, whose check follows from their definition.
 */
const FIGURE_CHECKS: Readonly<Record<Exclude<FigureId, RegisterFigureId>, CheckOf>> = {
  'otp.rfas.sent': count('otp', RFAS),
  'otp.rfas.missionNotifications': count('otp', MISSION_NOTIFICATIONS),
  'otp.rfas.evolution': growth('otp', RFAS, 'rfas'),
  'otp.rfas.evolutionWithoutNotifications': growth('otp', PLAIN_RFAS, 'rfas', 'missionNotifications'),
  'otp.rfas.averageDays': averageExecution(RFAS),
  'registry.rfcs.sent': rfcsSent,
  'registry.rfcs.headquarters': count('headquarters', HEADQUARTERS_RFCS),
  'registry.rfcs.countryOffices': count('countryOffices', COUNTRY_OFFICE_RFCS),
  'registry.rfcs.evolution': growthOfRfcs,
  'registry.rfcs.evolutionHeadquarters': growth('headquarters', HEADQUARTERS_RFCS, 'headquarters'),
  'registry.headquarters.averageDays': averageReply(HEADQUARTERS_RFCS),
  'registry.headquarters.positiveShare': positiveShare(HEADQUARTERS_RFCS),
  'registry.decisionNotifications': count('registry', DECISION_NOTIFICATIONS),
  'area2.otp.rfas': count('otp', RFAS),
  'area2.otp.rfis': count('otp', RFIS),
  'area2.otp.executedShare': executedShare(RFAS),
  'area2.otp.averageDays': averageExecution(RFAS),
  'area2.registry.requests': count('headquarters', HEADQUARTERS_RFCS),
  'area2.registry.defence': ofCategory('defence'),
  'area2.registry.victims': ofCategory('victims'),
  'area2.registry.witnessProtection': ofCategory('witnessProtection'),
  'area2.registry.judicialSupport': ofCategory('judicialSupport'),
  'area2.registry.other': ofCategory('other'),
  'area2.registry.defenceAverageDays': averageReply(inCategory(HEADQUARTERS_RFCS, 'defence')),
  'area3.arrest.sent': forPurpose('arrestAndSurrender'),
  'area3.arrest.averageDays': averageReply(forPurposes(HEADQUARTERS_RFCS, 'arrestAndSurrender')),
  'area3.arrest.positiveShare': positiveShare(forPurposes(HEADQUARTERS_RFCS, 'arrestAndSurrender')),
  'area4.otp.sent': count('otp', forPurposes(RFAS, 'assetIdentification')),
  'area4.otp.executedShare': executedShare(forPurposes(RFAS, 'assetIdentification')),
  'area4.otp.averageDays': averageExecution(forPurposes(RFAS, 'assetIdentification')),
  'area4.registry.legalAid': forPurpose('legalAidInvestigation'),
  'area4.registry.assetRecovery': forPurpose('assetRecovery'),
  'area4.registry.averageDays': averageReply(
    forPurposes(HEADQUARTERS_RFCS, 'legalAidInvestigation', 'assetRecovery'),
  ),
  'area4.registry.positiveShare': positiveShareOfAssets(
    forPurposes(HEADQUARTERS_RFCS, 'legalAidInvestigation', 'assetRecovery'),
  ),
};

/** How a figure of the report is recomputed by Excel's own formulas. */
export function figureCheck(id: FigureId, inputs: CheckInputs): NumberCheck {
  return isOfRegister(id) ? registerCheck(id, inputs) : FIGURE_CHECKS[id](inputs);
}

function count(sender: CheckedSender, sort: Sort): CheckOf {
  return (inputs) => ({
    numerator: countOf(sort, sentIn(inputs.period)),
    missing: noLogOf(sender, inputs),
  });
}

function ofCategory(category: Category): CheckOf {
  return count('headquarters', inCategory(HEADQUARTERS_RFCS, category));
}

function forPurpose(purpose: Purpose): CheckOf {
  return count('headquarters', forPurposes(HEADQUARTERS_RFCS, purpose));
}

/** Above 0 where no log of a sender was read. */
function noLogOf(sender: CheckedSender, { logged }: CheckInputs): Formula {
  return formula`1-${logged[sender]}`;
}

/** Above 0 where a log of the requests sent does not hold what the figure needs. */
function notInLog(
  sender: CheckedSender,
  sort: Sort,
  fields: readonly Condition[],
  inputs: CheckInputs,
): Formula {
  const sent = sentIn(inputs.period);
  return joined([noLogOf(sender, inputs), ...fields.map((field) => countOf(sort, sent, field))], '+');
}

const REPLIES = [withoutField('holdsReplies')];
const REPLIES_AND_OUTCOMES = [...REPLIES, withoutField('holdsOutcomes')];

function executedShare(sort: Sort): CheckOf {
  return (inputs) => {
    const { period, edition } = inputs;
    return {
      numerator: countOf(sort, sentIn(period), ...executedIn(period, edition)),
      denominator: countOf(sort, sentIn(period)),
      missing: notInLog('otp', sort, REPLIES, inputs),
    };
  };
}

function averageExecution(sort: Sort): CheckOf {
  return (inputs) => {
    const { period, edition } = inputs;
    const conditions = [sentIn(period), ...executedIn(period, edition)];
    return {
      numerator: daysOf(sort, ...conditions),
      denominator: countOf(sort, ...conditions),
      missing: notInLog('otp', sort, REPLIES, inputs),
    };
  };
}

function averageReply(sort: Sort): CheckOf {
  return (inputs) => {
    const conditions = [sentIn(inputs.period), repliedBy(inputs.period)];
    return {
      numerator: daysOf(sort, ...conditions),
      denominator: countOf(sort, ...conditions),
      missing: notInLog('headquarters', sort, REPLIES, inputs),
    };
  };
}

function positiveShare(sort: Sort): CheckOf {
  return (inputs) => {
    const { period, edition } = inputs;
    const positive = edition.positiveOutcomes.flatMap((outcome) => narrowed(sort, withOutcome(outcome)));
    return {
      numerator: countOf(positive, sentIn(period), repliedBy(period)),
      denominator: countOf(sort, sentIn(period)),
      missing: notInLog('headquarters', sort, REPLIES_AND_OUTCOMES, inputs),
    };
  };
}

/** The Court prints n/a, and not 0 %, where all of these are pending (area 4). */
function positiveShareOfAssets(sort: Sort): CheckOf {
  return (inputs) => {
    const check = positiveShare(sort)(inputs);
    const replied = countOf(sort, sentIn(inputs.period), repliedBy(inputs.period));
    const missing = notInLog('headquarters', sort, REPLIES_AND_OUTCOMES, inputs);
    return { ...check, missing: formula`${missing}+IF(${replied}=0,1,0)` };
  };
}

/** Where the logs of one origin only were read, the total is of those alone. */
function rfcsSent({ period, logged }: CheckInputs): NumberCheck {
  const { headquarters, countryOffices } = logged;
  return {
    numerator: countOf(RFCS, sentIn(period)),
    missing: formula`IF(${headquarters}+${countryOffices}=0,1,0)`,
  };
}

/** SUM takes a count that is not available for nothing; the figure is then not available, as `missing` says. */
function growth(sender: CheckedSender, sort: Sort, name: BaselineCount, less?: BaselineCount): CheckOf {
  return (inputs) => {
    const { period, before } = inputs;
    const cells = [before[name], ...(less === undefined ? [] : [before[less]])];
    const previous = joined(cells.map((cell) => formula`SUM(${cell})`)).flatMap((part) =>
      'code' in part && part.code === ',' ? [{ code: '-' }] : [part],
    );
    return {
      numerator: formula`${countOf(sort, sentIn(period))}-(${previous})`,
      denominator: previous,
      missing: joined(
        [noLogOf(sender, inputs), ...cells.map((cell) => formula`IF(ISNUMBER(${cell}),0,1)`)],
        '+',
      ),
    };
  };
}

/** An origin of which the count before is not known takes no part, unless it sent anything now. */
function growthOfRfcs({ period, before, logged }: CheckInputs): NumberCheck {
  const { headquarters, countryOffices } = before;
  const unknown = (cell: typeof headquarters, sort: Sort): Formula =>
    formula`IF(ISNUMBER(${cell}),0,IF(${countOf(sort, sentIn(period))}>0,1,0))`;
  return {
    numerator: formula`${countOf(RFCS, sentIn(period))}-SUM(${headquarters},${countryOffices})`,
    denominator: formula`SUM(${headquarters},${countryOffices})`,
    missing: joined(
      [
        formula`IF(${logged.headquarters}+${logged.countryOffices}=0,1,0)`,
        unknown(headquarters, HEADQUARTERS_RFCS),
        unknown(countryOffices, COUNTRY_OFFICE_RFCS),
        formula`IF(OR(ISNUMBER(${headquarters}),ISNUMBER(${countryOffices})),0,1)`,
      ],
      '+',
    ),
  };
}

/** What registers give is added up from the list of it, which has those entries alone that are public. */
function registerCheck(id: RegisterFigureId, { parts, isRead }: CheckInputs): NumberCheck {
  const cells = parts(id);
  return {
    numerator:
      cells.length === 0 ? formula`0` : formula`SUM(${joined(cells.map((cell) => formula`${cell}`))})`,
    // An amount is rounded as the report shows it.
    ...(definitionOf(id).unit === 'euros' ? { denominator: formula`1` } : {}),
    missing: isRead(id) ? formula`0` : formula`1`,
  };
}
