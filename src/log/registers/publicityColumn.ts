import { withoutQuestion } from '../vocabulary/askedHeading';
import {
  mayTellPublicity,
  type PublicityMeaning,
  publicityTerms,
  TELLING,
  tells,
  tellsOnly,
} from '../vocabulary/publicityTerms';

/**
 * What a column says of whether an entry is public. The heading of a `denied` one has a word of doubt, « levée des scellés
 * demandée le »; that of an `obscure` one has a word that is not known beside one of seals, and that of a `doubtful` one
 * beside one of what is public; `other` columns say it by the way, in a remark for example.
 */
export type PublicityColumn =
  | 'madePublic'
  | 'isPublic'
  | 'isSealed'
  | 'classification'
  | 'status'
  | 'denied'
  | 'obscure'
  | 'doubtful'
  | 'other';

/** A longer text is no heading. */
const LONGEST_HEADING = 120;
/** As many texts are remembered, with what they name: a sheet asks for the same again and again. */
const MOST_KNOWN = 5000;
const KNOWN = new Map<string, PublicityColumn | undefined>();

const OF_HEADINGS: readonly PublicityMeaning[] = [
  'seals',
  'unsealed',
  'unsealing',
  'lifted',
  'isPublic',
  'published',
  'publication',
  'becoming',
  'withheld',
  'classification',
  'status',
  'beside',
  'filler',
];

const OF_SEALS: readonly PublicityMeaning[] = ['seals', 'unsealed', 'unsealing'];

/** Which column of publicity a heading names, by all of its words; `undefined` where it names none. */
export function publicityColumn(heading: string): PublicityColumn | undefined {
  if (heading.length > LONGEST_HEADING) return undefined;
  if (KNOWN.has(heading)) return KNOWN.get(heading);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const column = columnOf(heading);
  KNOWN.set(heading, column);
  return column;
}

function columnOf(heading: string): PublicityColumn | undefined {
  const terms = publicityTerms(withoutQuestion(heading));
  // A word like “longer” may belong to one of seals, and in “no longer in force” it does not.
  const speaks = mayTellPublicity(heading) && tells(terms, ...TELLING);
  if (!speaks && !tells(terms, 'classification', 'status')) return undefined;
  if (tells(terms, 'doubts') && speaks) return 'denied';
  if (!tellsOnly(terms, ...OF_HEADINGS)) {
    if (!speaks) return undefined;
    return tells(terms, 'seals', 'withheld') ? 'obscure' : 'doubtful';
  }
  if (tells(terms, 'status')) return 'status';
  if (tells(terms, 'withheld', 'classification')) return 'classification';
  const isOpened = tells(terms, 'unsealed', 'unsealing') || (tells(terms, 'seals') && tells(terms, 'lifted'));
  const isSealed = tells(terms, 'seals') && !isOpened;
  const isBecoming =
    tells(terms, 'published', 'publication') || (tells(terms, 'isPublic') && tells(terms, 'becoming'));
  if (isSealed) return tells(terms, 'isPublic', 'published', 'publication') ? 'classification' : 'isSealed';
  // “Sealed or unsealed” says neither.
  if (isOpened) return tells(terms, 'lifted') || !tells(terms, 'seals') ? 'madePublic' : 'classification';
  if (isBecoming) return 'madePublic';
  return tells(terms, 'isPublic') ? 'isPublic' : undefined;
}

/** Whether a heading has a word of seals, or names a column that says what is public; it may be a register's. */
export function isOfPublicity(heading: string): boolean {
  const column = publicityColumn(heading);
  if (column === 'doubtful' || column === 'denied' || column === 'obscure')
    return tells(publicityTerms(heading), ...OF_SEALS);
  return column !== undefined;
}

/** Whether a heading is one of seals, which no log of requests has. */
export function isOfSeals(heading: string): boolean {
  const column = publicityColumn(heading);
  return column === 'madePublic' || (column !== undefined && tells(publicityTerms(heading), ...OF_SEALS));
}
