import { fill, fillPlural } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { Ratio } from '../ground/ratio';
import type { Figure } from '../report/figure';
import type { FigureReach } from '../report/reach/reachOfIssues';
import { basisText } from './basisText';
import { displayFigure } from './displayFigure';
import { figureInTableText } from './findingContext';

/**
 * A figure that findings touch, and how far: `Area 2: % of replies: 38.49% (184 of 478) now. At most 3 requests: between
 * 37.87% and 38.49%.`
 */
export function reachText(figure: Figure, reach: FigureReach, messages: Messages): string {
  const { reaches, reachesUnbounded } = messages.dataQuality.reach;
  const name = figureInTableText(figure.id, messages);
  const values = { figure: name, value: valueText(figure, messages) };
  if (reach.bounds === null) {
    return fillPlural(reachesUnbounded, reach.requests, messages.format, values);
  }
  return fillPlural(reaches, reach.requests, messages.format, {
    ...values,
    ...bounds(figure, reach.bounds, messages),
  });
}

/** A figure that one finding touches, and what it could be at most: `Area 2: % of replies: 38.49% now, could be 38.28% to 38.49%`. */
export function figureTouchedText(figure: Figure, reach: FigureReach, messages: Messages): string {
  const { touched, touchedUnbounded } = messages.dataQuality.reach;
  const values = { figure: figureInTableText(figure.id, messages), value: displayFigure(figure, messages) };
  return reach.bounds === null
    ? fill(touchedUnbounded, values)
    : fill(touched, { ...values, ...bounds(figure, reach.bounds, messages) });
}

/** Between what a figure lies, `37.87% to 38.49%`; in words where that cannot be told. */
export function boundsText(figure: Figure, reach: FigureReach, messages: Messages): string {
  const { between, unbounded } = messages.dataQuality.reach;
  return reach.bounds === null ? unbounded : fill(between, bounds(figure, reach.bounds, messages));
}

function bounds(
  figure: Figure,
  { least, most }: NonNullable<FigureReach['bounds']>,
  messages: Messages,
): { readonly least: string; readonly most: string } {
  const shown = (value: Ratio): string => displayFigure({ ...figure, value }, messages);
  return { least: shown(least), most: shown(most) };
}

/** The value with what it was calculated from, `38.49% (184 of 478)`. */
function valueText(figure: Figure, messages: Messages): string {
  const [name, value] = [displayFigure(figure, messages), basisText(figure, messages)];
  return value === '' ? name : fill(messages.dataQuality.reach.withBasis, { value: name, basis: value });
}
