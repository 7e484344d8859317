import { normalForm } from '../../ground/normalForm';
import { STATE_NAMES } from './stateNames';

/** Words that tell no State from another. */
const LITTLE_WORDS = new Set('the of and et le la les de des du'.split(' '));

const OF_FORMS =
  'democratic|people s|federal|federated|federative|islamic|arab|united|unie|socialist|bolivarian|bolivarienne|plurinational|' +
  'cooperative|hashemite|hachemite|oriental|orientale|independent|grand|populaire|démocratique|fédérale|islamique|arabe|socialiste';
const FORMS =
  'republic|kingdom|states?|commonwealth|federation|principality|duchy|sultanate|government|authorities|' +
  'république|royaume|état|principauté|duché|sultanat|fédération|gouvernement|autorités';
const SAID_BEFORE = new RegExp(
  `^(?:(?:${OF_FORMS}) )*(?:${FORMS})(?: (?:${OF_FORMS}))* (?:of|de|du|des|d) `
    .normalize('NFD')
    .replace(/\p{M}/gu, ''),
);

/** `Iran (Islamic Republic of)`, `Gambia, The`: what is said behind a name and belongs before it. */
const SAID_BEHIND = /^([^,(]+)(?:\(|, )([^,()]*\b(?:of|of the|de|du|d'|the|la|le|les))\s*\)?$/;

/**
 * What the names of one State share, in English and French: `DRC` and `République démocratique du Congo` have one key, and so
 * have `The Netherlands` and `Pays-Bas`, or `Republic of State A` and `State A`. Of any other text that text, without the
 * words that say no more than that it is a State.
 */
export function stateKey(name: string): string {
  const form = normalForm(name);
  const known = knownState(form);
  if (known !== undefined) return known;
  const said = spaced(form.replace(SAID_BEHIND, '$2 $1'));
  const whole = compact(said);
  const bare = said.replace(/^(?:the|la|le|les|l) /, '').replace(SAID_BEFORE, '');
  return statesByName().get(whole) ?? knownState(bare) ?? compact(bare);
}

function knownState(form: string): string | undefined {
  return statesByName().get(compact(spaced(form)));
}

/** The words of a form, with one space between them. */
function spaced(form: string): string {
  return form
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words that tell States apart, without spaces: `Viet Nam` is `Vietnam`. Of little words alone, such as `LA`, these. */
function compact(said: string): string {
  const words = said.split(' ').map((word) => (word === 'saint' || word === 'sainte' ? 'st' : word));
  const telling = words.filter((word) => !LITTLE_WORDS.has(word));
  return (telling.length === 0 ? words : telling).join('');
}

let madeNames: ReadonlyMap<string, string> | undefined;

/** The codes of States by what stands for their names; made when it is first asked for. */
function statesByName(): ReadonlyMap<string, string> {
  madeNames ??= namesOfStates();
  return madeNames;
}

function namesOfStates(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, state: string): void => {
    const key = compact(spaced(normalForm(name)));
    if (!names.has(key)) names.set(key, state);
  };
  const states = Object.entries(STATE_NAMES);
  for (const [code, all] of states) {
    for (const name of all.split(', ')) add(name, code);
  }
  for (const [code] of states) add(code, code);
  return names;
}
