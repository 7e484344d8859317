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

/** What may stand before it: the team or the counsel, whose name stands behind it. */
const BEFORE: readonly Concept[] = ['team', 'counsel'];

/** What may stand behind it besides names, by the category. */
const BEHIND: Readonly<Partial<Record<Category, readonly Concept[]>>> = {
  defence: ['defence', 'def', 'team', 'counsel', 'request', 'case', 'number', 'no'],
  victims: ['lrv', 'victims', 'team', 'other', 'representative', 'legal', 'request', 'case', 'no', 'number'],
  witnessProtection: ['vws', 'protect', 'relocate', 'security', 'witness', 'request', 'further'],
};

/**
 * The category of a text that opens with it and goes on with a name: `Def. Yekatom`, `LRV Al Hassan`, `SVT / protection`,
 * « équipe de la Défense de M. A. ».
 * `undefined` where it does not open so, or where a word of it speaks of anything else.
 */
export function categoryOfTeam(text: string): Category | undefined {
  const terms = termsOf(text);
  const at = terms.findIndex(({ concepts }) => !concepts.some((concept) => BEFORE.includes(concept)));
  const [first, ...behind] = terms.slice(Math.max(0, at));
  const [opening] = first?.concepts ?? [];
  const category = opening === undefined ? undefined : OPENING[opening];
  if (category === undefined || text.includes('?')) return undefined;
  if (at > 0 && behind.length === 0) return undefined;
  const allowed = BEHIND[category] ?? [];
  return behind.every(({ concepts }) => concepts.every((concept) => allowed.includes(concept)))
    ? category
    : undefined;
}
