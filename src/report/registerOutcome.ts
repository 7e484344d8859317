import { ratio } from '../ground/ratio';
import { type FigureBasis, type FigureOutcome, notAvailable } from './figureOutcome';

/** How many entries of a register are counted: of the register of warrants, the persons outstanding. */
export function registerOutcome({ outstanding }: Pick<FigureBasis, 'outstanding'>): FigureOutcome {
  const unknown = notAvailable({ code: 'noRegister' });
  if (!outstanding) return unknown;
  const persons = outstanding.reduce((sum, { count }) => sum + count, 0);
  return { ...unknown, value: ratio(persons, 1), numerator: persons, reason: null, counted: persons };
}
