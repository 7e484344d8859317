import { ratio } from '../ground/ratio';
import { type FigureBasis, type FigureOutcome, notAvailable } from './figureOutcome';

/** How many entries of a register are counted: of the register of warrants, the persons outstanding. */
export function registerOutcome({ warrants }: Pick<FigureBasis, 'warrants'>): FigureOutcome {
  const unknown = notAvailable({ code: 'noRegister' });
  if (warrants === undefined) return unknown;
  const { outstanding, isUndecided } = warrants;
  const persons = outstanding.reduce((sum, { count }) => sum + count, 0);
  if (persons === 0 && isUndecided) return notAvailable({ code: 'publicityUndecided' });
  return {
    ...unknown,
    value: ratio(persons, 1),
    numerator: persons,
    reason: null,
    counted: persons,
    notes: isUndecided ? [{ code: 'publicityUndecided' }] : [],
  };
}
