import type { Category } from '../model/attribute';
import type { Concept } from './concept';
import { termsOf } from './lexicon';

/** What names on whose behalf a request is made, with the name of a team or a person behind it. */
const OPENING: Readonly<Partial<Record<Concept, Category>>> = {
  def: 'defence',
  defence: 'defence',
  lrv: 'victims',
  vws: 'witnessProtection',
};

/** What may stand behind it besides names, by the category. */
const BEHIND: Readonly<Partial<Record<Category, readonly Concept[]>>> = {
  defence: ['defence', 'def', 'team', 'counsel', 'request', 'case', 'number', 'no'],
  victims: ['lrv', 'victims', 'team', 'other', 'representative', 'legal', 'request', 'case', 'no', 'number'],
  witnessProtection: ['vws', 'protect', 'relocate', 'security', 'witness', 'request', 'further'],
};

/**
 * The category of a text that opens with it and goes on with a name: `Def. Yekatom`, `LRV Al Hassan`, `SVT / protection`.
 * `undefined` where it does not open so, or where a word of it speaks of anything else.
 */
export function categoryOfTeam(text: string): Category | undefined {
  const [first, ...behind] = termsOf(text);
  const [opening] = first?.concepts ?? [];
  const category = opening === undefined ? undefined : OPENING[opening];
  if (category === undefined || text.includes('?')) return undefined;
  const allowed = BEHIND[category] ?? [];
  return behind.every(({ concepts }) => concepts.every((concept) => allowed.includes(concept)))
    ? category
    : undefined;
}
