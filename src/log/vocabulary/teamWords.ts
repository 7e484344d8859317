import type { Category } from '../model/attribute';
import { keyWords } from './wordKey';

/** Words that name on whose behalf a request is made, with the name of a team or a person behind them. */
const OPENING: Readonly<Record<string, Category>> = {
  def: 'defence',
  defence: 'defence',
  defense: 'defence',
  opcd: 'defence',
  bcpd: 'defence',
  lrv: 'victims',
  rlv: 'victims',
  opcv: 'victims',
  bcpv: 'victims',
  vws: 'witnessProtection',
  svt: 'witnessProtection',
};

/** Behind these words stands something else than a team, or nobody is sure. */
const OTHER = new Set(['ministry', 'ministere', 'ministre', 'minister', 'or', 'ou']);

/** Words that speak of a category wherever they stand. */
const SPEAKING: Readonly<Record<string, Category>> = {
  ...OPENING,
  victim: 'victims',
  victime: 'victims',
  witness: 'witnessProtection',
  temoin: 'witnessProtection',
  protection: 'witnessProtection',
  judicial: 'judicialSupport',
  judiciaire: 'judicialSupport',
};

/**
 * The category of a text that opens with it and goes on with a name: `Def. Yekatom`, `LRV Al Hassan`, `SVT / protection`.
 * `undefined` where it does not open so, or where a word of it speaks of another category.
 */
export function categoryOfTeam(text: string): Category | undefined {
  const words = keyWords(text);
  const opening = OPENING[words[0] ?? ''];
  const isOther = (word: string): boolean => OTHER.has(word) || (SPEAKING[word] ?? opening) !== opening;
  return text.includes('?') || words.some(isOther) ? undefined : opening;
}
