import type { FigureId } from '../figures/figures';

type BasisPart = 'numerator' | 'denominator';

/** The name of what a figure is calculated from, which stands in a cell of its own: `numerator.otp.rfas.averageDays`. */
export function basisId(part: BasisPart, figure: FigureId): string {
  return `${part}.${figure}`;
}

/** The name of the figure whose numerator or denominator a name is; any other name as it is. */
export function figureOfBasis(name: string): string {
  return name.replace(/^(?:numerator|denominator)\./u, '');
}
