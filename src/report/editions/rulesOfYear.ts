import { civilDate } from '../../ground/calendarDay';
import type { FigureDefinition } from '../figures/definition';
import { type FigureId, FIGURES, type TableId } from '../figures/figures';
import type { Period } from '../period';
import type { Edition } from './edition';
import { EDITIONS } from './editions';

/** A figure as the report of some years has it. */
type DefinedFigure = FigureDefinition<FigureId, TableId>;

/** The rules that the report of a year follows, and the figures that it has. */
export interface RulesOfYear {
  /** of the Court's report: the year in which its period ends */
  readonly year: number;
  readonly edition: Edition;
  /** in the order of the tables */
  readonly figures: readonly DefinedFigure[];
}

/** From what the rules of a year are taken. */
interface RulesByYear {
  readonly editions: readonly [Edition, ...Edition[]];
  readonly figures: readonly DefinedFigure[];
}

const OF_THE_COURT: RulesByYear = { editions: EDITIONS, figures: FIGURES };

/** The year of the Court's report on a period: 2023 for 2022-2023. */
export function reportYear({ end }: Period): number {
  return civilDate(end).year;
}

/** The rules of a period's report: its edition, and those figures that the report of its year has. */
export function rulesOf(period: Period, { editions, figures } = OF_THE_COURT): RulesOfYear {
  const year = reportYear(period);
  const [earliest] = editions;
  return {
    year,
    edition: editions.findLast(({ since }) => since <= year) ?? earliest,
    figures: figures.filter(({ since = year, until = year }) => since <= year && year <= until),
  };
}

/** A figure as the rules of a year define it; `undefined` where the report of that year has none of the name. */
export function figureIn({ figures }: RulesOfYear, id: FigureId): DefinedFigure | undefined {
  return figures.find((figure) => figure.id === id);
}
