import { isUndecided, type RegisterRead } from '../log/registers/registerEntry';
import type { CountedWhen, EntryPart } from './entriesCounted';
import { type FigureOutcome, notAvailable } from './figureOutcome';
import type { FigureDefinition, RegisterDefinition } from './figures/definition';
import type { FigureId } from './figures/figures';

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
  // An empty list that waits for its entries is no evidence of none. One whose entries are all sealed looks the same.
  if (own.every((register) => register.entries.length === 0 && !isUndecided(register))) {
    return notAvailable({ code: 'noEntries', register: from });
  }
  const { value, counted, isUndecided: isOpen, missing, repeated } = entries(own, when);
  if (missing !== undefined) return notAvailable({ code: 'notInRegister', register: from, field: missing });
  if (value.numerator === 0 && isOpen) {
    return notAvailable({ code: 'publicityUndecided', register: from });
  }
  return {
    ...unknown,
    value,
    numerator: value.numerator,
    // An amount with cents is a number of hundredths.
    denominator: value.denominator === 1 ? null : value.denominator,
    reason: null,
    counted,
    notes: [
      ...(isOpen ? [{ code: 'publicityUndecided', register: from } as const] : []),
      ...(repeated === undefined ? [] : [{ code: 'repeatedEntries', count: repeated } as const]),
    ],
  };
}

function isOf({ id }: { readonly id: string }, register: string): boolean {
  return id === register;
}

/** The parts that figures of registers add up to, by figure; without those that are not available. */
export function registerParts(
  definitions: readonly FigureDefinition<FigureId>[],
  { registers, ...when }: RegisterBasis,
): ReadonlyMap<FigureId, readonly EntryPart[]> {
  return new Map(
    definitions.flatMap((definition): [FigureId, readonly EntryPart[]][] => {
      if (definition.measure !== 'register') return [];
      const own = registers.filter((register) => isOf(register, definition.from));
      if (own.length === 0) return [];
      const { parts, missing } = definition.entries(own, when);
      return missing !== undefined || parts.length === 0 ? [] : [[definition.id, parts]];
    }),
  );
}
