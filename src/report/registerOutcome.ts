import type { RegisterRead } from '../log/registers/registerEntry';
import type { CountedWhen } from './entriesCounted';
import { type FigureOutcome, notAvailable } from './figureOutcome';
import type { RegisterDefinition } from './figures/definition';

interface RegisterBasis extends CountedWhen {
  readonly registers: readonly RegisterRead[];
}

/** What a figure counts of the entries of its registers. */
export function registerOutcome(
  { from, entries }: Pick<RegisterDefinition, 'from' | 'entries'>,
  { registers, ...when }: RegisterBasis,
): FigureOutcome {
  const own = registers.filter((register) => isOf(register, from));
  const unknown = notAvailable({ code: 'noRegister', register: from });
  if (own.length === 0) return unknown;
  const { value, counted, isUndecided } = entries(own, when);
  if (value.numerator === 0 && isUndecided) return notAvailable({ code: 'publicityUndecided' });
  return {
    ...unknown,
    value,
    numerator: value.numerator,
    reason: null,
    counted,
    notes: isUndecided ? [{ code: 'publicityUndecided' }] : [],
  };
}

function isOf({ id }: { readonly id: string }, register: string): boolean {
  return id === register;
}
