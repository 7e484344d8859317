import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import { cellText } from '../../ground/cellText';
import { isTick } from '../values/tick';
import { wordsOf } from '../vocabulary/wordKey';
import type { CellValue } from '../../ground/outline';
import { headingReader } from './headingWords';

/** What a column says of whether an entry is public: `other` columns say it by the way, in a remark for example. */
export type PublicityColumn = 'madePublic' | 'isPublic' | 'isSealed' | 'classification' | 'status' | 'other';

/** Which column of publicity a heading names; `undefined` where it names none. */
export const publicityColumn = headingReader<Exclude<PublicityColumn, 'other'>>({
  madePublic: [
    'unsealed',
    'unsealing',
    'public since',
    'made public',
    'publication',
    'published',
    'became public',
    'seal lifted',
    'lifting of seal',
    'warrant unsealed',
    'unsealing of warrant',
    'levée des scellés',
    'scellés levés',
    'rendu public',
    'rendue publique',
    'public depuis',
    'descellé',
    'descellement',
    'publié',
  ],
  isPublic: ['public', 'is public', 'publicity', 'publique', 'caractère public', 'publicité'],
  isSealed: [
    'sealed',
    'seal',
    'under seal',
    'is sealed',
    'under seal since',
    'sealing',
    'scellé',
    'scellés',
    'sous scellés',
    'sous scellés depuis',
    'mis sous scellés',
  ],
  classification: [
    'classification',
    'classified',
    'classification level',
    'level of classification',
    'confidential',
    'confidentiality',
    'confidentiality level',
    'level of confidentiality',
    'security classification',
    'security level',
    'access',
    'access level',
    'restriction',
    'restricted',
    'visibility',
    'confidentiel',
    'confidentialité',
    'degré de confidentialité',
    'niveau de confidentialité',
    'niveau de classification',
    'accès',
    'niveau d’accès',
    'diffusion',
  ],
  status: [
    'status',
    'current status',
    'state',
    'status of warrant',
    'warrant status',
    'statut',
    'statut actuel',
    'état',
    'statut du mandat',
    'état du mandat',
  ],
});

const PUBLIC_WORDS = new Set(
  'public publics publique publiques unsealed descelle descelles descellee descellees published publie publies publiee publiees'.split(
    ' ',
  ),
);
/** Words beside which a text still says no more than that the entry is public. */
const BESIDE_PUBLIC = new Set(
  'made is was and fully version redacted document warrant warrants of arrest the on since in rendu rendue est et version versions expurge expurgee mandat mandats d arret le la depuis du des scelles levee leves'.split(
    ' ',
  ),
);
const SEALED_WORDS = new Set(
  'seal seals sealed scelle scelles scellee scellees confidential confidentiel confidentielle confidentiels confidentielles secret secrete restricted restreint restreinte undisclosed unpublished classified classifie classifiee'.split(
    ' ',
  ),
);
const UNSEALED_WORDS = new Set(
  'unsealed unsealing unseal descelle descelles descellee descellement lifted lifting levee leves leve'.split(
    ' ',
  ),
);
const NEGATIONS = new Set(
  'not non no never yet to be until pending awaiting will shall except partly partially pas aucun jamais sera etre jusqu sauf partiellement attente'.split(
    ' ',
  ),
);
/** What a column of status says of the person or of the warrant, and not of whether it is public. */
const STATUS_WORDS = new Set(
  (
    'at large outstanding executed execution in custody detained arrested surrendered transferred withdrawn terminated ' +
    'closed ended open active pending deceased dead death reported confirmed not unconfirmed convicted acquitted released ' +
    'en fuite large execute executee detenu detenue arrete arretee remis remise transfere retire retiree clos close ' +
    'ouvert actif cours decede deces mort signale non confirme et ou and or the of'
  ).split(' '),
);
/** A dash says that there is nothing to say, as an empty cell does. */
const DASHES = /^[\s\-‐‑–—_.]*$/u;
const YES = new Set(['yes', 'y', 'oui', 'o', 'true', 'vrai', 'x']);
const NO = new Set(['no', 'n', 'non', 'false', 'faux']);

/** What one cell says: `unclear` is a text that can be read either way, and so is no proof that the entry is public. */
type Said = 'public' | 'sealed' | 'unclear' | 'nothing';

function plainWords(text: string): readonly string[] {
  return wordsOf(text.slice(0, 1000));
}

/** Whether a text says that something is public and nothing else: `Public`, `Public (redacted version)`, « Rendu public ». */
export function saysPublic(text: string): boolean {
  const words = plainWords(text);
  const isSaid =
    words.some((word) => PUBLIC_WORDS.has(word)) ||
    (words.some((word) => word.startsWith('scelle')) && words.some((word) => word.startsWith('leve')));
  return isSaid && words.every((word) => PUBLIC_WORDS.has(word) || BESIDE_PUBLIC.has(word));
}

/** Whether a text speaks of seals, of confidentiality or of what is not public. */
export function speaksOfSeal(text: string): boolean {
  const words = plainWords(text);
  return (
    words.some((word) => SEALED_WORDS.has(word) || /^(?:un|de)?seal|^descell|^scell/u.test(word)) ||
    (words.includes('ex') && words.includes('parte')) ||
    saysNotPublic(words)
  );
}

/** Whether a text has a word of seals, which no request needs: `under seal`, « scellés ». */
export function saysUnderSeal(text: string): boolean {
  if (!/seal|scell/iu.test(text)) return false;
  return plainWords(text).some((word) => /^(?:un|de)?seal|^scell|^descell/u.test(word));
}

function saysNotPublic(words: readonly string[]): boolean {
  return words.some((word) => PUBLIC_WORDS.has(word)) && words.some((word) => NEGATIONS.has(word));
}

/** What a remark, a name or any other text says by the way. */
function saidBeside(text: string): Said {
  if (!speaksOfSeal(text)) return 'nothing';
  const words = plainWords(text);
  const saysUnsealed = words.some((word) => UNSEALED_WORDS.has(word));
  if (saysUnsealed && !words.some((word) => NEGATIONS.has(word))) return 'unclear';
  return 'sealed';
}

function saidInStatus(text: string): Said {
  if (saysPublic(text)) return 'public';
  if (speaksOfSeal(text)) return 'sealed';
  return plainWords(text).every((word) => STATUS_WORDS.has(word)) ? 'nothing' : 'unclear';
}

function saidByYesOrNo(value: CellValue, text: string, yes: Said, no: Said): Said {
  const [word = '', ...more] = plainWords(text);
  if (value === true || isTick(value) || (more.length === 0 && YES.has(word))) return yes;
  if (value === false || (more.length === 0 && NO.has(word))) return no;
  return saysPublic(text) ? 'public' : 'sealed';
}

/**
 * What a cell says of whether its entry is public.
 *
 * @param day the day that it holds; `NO_DAY` where it holds none
 */
function saidIn(column: PublicityColumn, value: CellValue, day: CalendarDay): Said {
  const text = cellText(value);
  if (DASHES.test(text)) return 'nothing';
  switch (column) {
    case 'madePublic':
    case 'isPublic':
      return day === NO_DAY ? saidByYesOrNo(value, text, 'public', 'sealed') : 'public';
    case 'isSealed':
      return day === NO_DAY ? saidByYesOrNo(value, text, 'sealed', 'public') : 'unclear';
    case 'classification':
      return saysPublic(text) ? 'public' : 'sealed';
    case 'status':
      return saidInStatus(text);
    case 'other':
      return saidBeside(text);
  }
}

/** A cell of an entry. */
export interface PublicityCell {
  readonly column: PublicityColumn;
  readonly value: CellValue;
  /** the day that it holds; `NO_DAY` where it holds none, or the column none that matters */
  readonly day: CalendarDay;
}

/** Since when an entry is public (`NO_DAY`: from the beginning); `open` where the register does not say; or it is not. */
export type Publicity = { readonly publicFrom: CalendarDay } | 'open' | 'sealed';

/**
 * Whether an entry is public, by all of its cells: one that speaks of a seal is enough for it not to be, and what is
 * not clear is no proof. Where nothing at all is said, it is open.
 *
 * @param isInDoubt whether a title above the entry speaks of a seal
 */
export function publicityOf(cells: readonly PublicityCell[], isInDoubt: boolean): Publicity {
  const said = cells.map(({ column, value, day }) => saidIn(column, value, day));
  if (said.includes('sealed')) return 'sealed';
  const days = cells.flatMap(({ column, day }) =>
    day !== NO_DAY && (column === 'madePublic' || column === 'isPublic') ? day : [],
  );
  const sealedOn = cells.flatMap(({ column, day }) => (day !== NO_DAY && column === 'isSealed' ? day : []));
  const publicFrom = Math.max(NO_DAY, ...days);
  // Sealed again after it was made public, or sealed and never made public.
  if (sealedOn.some((day) => day > publicFrom)) return 'sealed';
  if (said.includes('public')) return { publicFrom };
  return isInDoubt || said.includes('unclear') ? 'sealed' : 'open';
}
