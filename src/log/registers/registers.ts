import { agreements } from './agreements';
import { familyVisits } from './familyVisits';
import { nonCooperation } from './nonCooperation';
import { questionnaire } from './questionnaire';
import { ratifications } from './ratifications';
import { recommendations } from './recommendations';
import type { RegisterDefinition } from './register';
import { warrants } from './warrants';

/** The registers that the report counts entries of; all else that is known of them is derived from this list. */
export const REGISTERS = [
  warrants,
  agreements,
  familyVisits,
  nonCooperation,
  questionnaire,
  ratifications,
  recommendations,
] as const;
export type RegisterId = (typeof REGISTERS)[number]['id'];

const BY_ID: ReadonlyMap<string, RegisterDefinition<RegisterId>> = new Map(
  REGISTERS.map((definition) => [definition.id, definition]),
);

/** The definition of a register. */
export function registerOf(id: RegisterId): RegisterDefinition<RegisterId> {
  const found = BY_ID.get(id);
  if (found === undefined) throw new Error(`No register ${id}.`);
  return found;
}
