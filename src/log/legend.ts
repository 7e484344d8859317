import type { CodedField, CodedValue } from './field';
import { cellText } from './logLayout';
import type { LogProfile } from './profile';
import { codedValue, meaningOf } from './vocabulary/meaning';
import { wordKey } from './vocabulary/wordKey';
import type { SheetOutline } from './workbook';

/** A list of short forms that a workbook explains on a sheet of its own: `EP`, “exécutée en partie”. */
export interface Legend {
  readonly sheet: string;
  /** what each short form stands for, in the words of the sheet */
  readonly meanings: ReadonlyMap<string, string>;
}

/** What the legend says that the texts of some fields mean. */
export type LegendValues = LogProfile['values'];

/** Fewer pairs of a short and a longer text are no list. */
const FEWEST_FORMS = 3;

const SHORT_FORM = /^\p{L}[\p{L}./]{0,5}$/u;

/**
 * The legend of a workbook: the first of the sheets without a log that holds nothing but pairs of a short form and what
 * it stands for, below a heading perhaps. `undefined` where no sheet is one. A form explained twice is left out.
 *
 * @param sheets those that hold no log
 */
export function legendAmong(sheets: readonly SheetOutline[]): Legend | undefined {
  for (const sheet of sheets) {
    const meanings = pairsOf(sheet);
    if (meanings.size >= FEWEST_FORMS) return { sheet: sheet.name, meanings };
  }
  return undefined;
}

function pairsOf({ head }: SheetOutline): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  const twice = new Set<string>();
  for (const row of head.rows) {
    const [form = '', meaning = '', ...rest] = row.map(cellText).filter((text) => text !== '');
    if (rest.length > 0) return new Map();
    if (!SHORT_FORM.test(form) || meaning.length <= form.length) continue;
    if (meanings.has(form)) twice.add(form);
    meanings.set(form, meaning);
  }
  for (const form of twice) meanings.delete(form);
  return meanings;
}

/**
 * What the legend's short forms mean in some coded fields: those that the vocabulary does not know, where it knows the
 * words that stand for them. `null` stands for none of the values; nothing is guessed from words that are not known.
 */
export function legendValues({ meanings }: Legend, fields: readonly CodedField[]): LegendValues {
  const found = fields.flatMap((field) => {
    const forms = [...meanings].flatMap(([form, words]): [string, CodedValue | null][] => {
      const code = meaningOf(field, form) === undefined ? codeInWords(field, words) : undefined;
      return code === undefined ? [] : [[form, codedValue(field, code) ?? null]];
    });
    return forms.length === 0 ? [] : [[field, Object.fromEntries(forms)] as const];
  });
  return Object.fromEntries(found);
}

/** A remark in brackets explains the words further: “en cours (pas encore de réponse)”. */
function codeInWords(field: CodedField, words: string): number | undefined {
  const whole = meaningOf(field, words);
  if (whole !== undefined) return whole;
  const [before = ''] = words.split('(');
  return wordKey(before) === '' ? undefined : meaningOf(field, before);
}
