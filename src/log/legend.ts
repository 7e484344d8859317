import type { CodedField, CodedValue } from './field';
import { cellText } from './logLayout';
import type { LogProfile } from './profile';
import { codedValue, meaningOf, meaningOfCell } from './vocabulary/meaning';
import { wordKey } from './vocabulary/wordKey';
import type { SheetOutline } from './workbook';

/** A list of short forms that a workbook explains, on a sheet of its own or above a log: `EP`, “exécutée en partie”. */
export interface Legend {
  readonly sheet: string;
  /** what each short form stands for, in the words of the sheet */
  readonly meanings: ReadonlyMap<string, string>;
}

/** What the legend says that the texts of some fields mean. */
export type LegendValues = LogProfile['values'];

/** Fewer pairs of a short and a longer text are no list. */
const FEWEST_FORMS = 3;

/** Share of the rows of a legend that may be something else: its headings, a note. */
const MOST_OTHER_ROWS = 0.2;

const SHORT_FORM = /^(½|\p{L}[\p{L}\p{N}./-]{0,5})$/u;

/**
 * The legend of a workbook: the first of the sheets without a log that holds hardly anything but pairs of a short form
 * and what it stands for, below a heading perhaps, or several such lists, each row opening with the name of its list.
 * `undefined` where no sheet is one. A form explained twice is left out.
 *
 * @param sheets those that hold no log
 */
export function legendAmong(sheets: readonly SheetOutline[]): Legend | undefined {
  for (const sheet of sheets) {
    const legend = legendOf(sheet.name, pairsOf(sheet));
    if (legend !== undefined) return legend;
  }
  return undefined;
}

/** The legend that the lines above a log hold: `E = exécutée ; EP = exécutée en partie ; R / NON = refus`. */
export function legendInTitles(sheet: string, titles: readonly string[]): Legend | undefined {
  return legendOf(sheet, titles.flatMap((title) => title.split(/[;\n]|\.\s/)).flatMap(pairsInLine));
}

type Pair = readonly [form: string, meaning: string];

function legendOf(sheet: string, pairs: readonly Pair[]): Legend | undefined {
  const forms = pairs.map(([form]) => form);
  const once = pairs.filter(([form]) => forms.indexOf(form) === forms.lastIndexOf(form));
  return once.length < FEWEST_FORMS ? undefined : { sheet, meanings: new Map(once) };
}

function pairsOf({ head }: SheetOutline): readonly Pair[] {
  const rows = head.rows
    .map((row) => row.map(cellText).filter((text) => text !== ''))
    .filter((row) => row.length > 0);
  const names = rows.map(([first = '']) => first);
  const isList = (name = ''): boolean => names.indexOf(name) !== names.lastIndexOf(name);
  const lists = rows.map((row) => (row.length > 2 && isList(row[0]) ? row.slice(1, 3) : row));
  const others = lists.filter(({ length }) => length > 2).length;
  if (others > rows.length * MOST_OTHER_ROWS) return [];
  return lists.flatMap(([form = '', meaning = '', ...rest]) => (rest.length > 0 ? [] : pair(form, meaning)));
}

function pairsInLine(line: string): readonly Pair[] {
  // What is explained may stand before it: “Result: F = favourable”.
  const [forms = '', meaning = '', ...rest] = line.replace(/^[^=]*:(?=[^=]*=)/, '').split(/\s*[=:]\s*/);
  if (rest.length > 0) return [];
  return forms.split(/\s*\/\s*|\s+(?:or|ou)\s+/).flatMap((form) => pair(form.trim(), meaning.trim()));
}

function pair(form: string, meaning: string): readonly Pair[] {
  return SHORT_FORM.test(form) && meaning.length > form.length ? [[form, meaning]] : [];
}

/**
 * What the legend's short forms mean in some coded fields: those that the vocabulary does not know, where it knows the
 * words that stand for them. `null` stands for none of the values; nothing is guessed from words that are not known.
 */
export function legendValues({ meanings }: Legend, fields: readonly CodedField[]): LegendValues {
  const found = fields.flatMap((field) => {
    const forms = [...meanings].flatMap(([form, words]): [string, CodedValue | null][] => {
      const code = meaningOfCell(field, form) === undefined ? codeInWords(field, words) : undefined;
      return code === undefined ? [] : [[form, codedValue(field, code) ?? null]];
    });
    return forms.length === 0 ? [] : [[field, Object.fromEntries(forms)] as const];
  });
  return Object.fromEntries(found);
}

/** What a text means in a field: by the vocabulary, or by the words that a legend has for it. */
export function explainedMeaning(
  field: CodedField,
  text: string,
  legend: Legend | undefined,
): number | undefined {
  const words = legend?.meanings.get(text);
  return meaningOfCell(field, text) ?? (words === undefined ? undefined : codeInWords(field, words));
}

/** A remark in brackets explains the words further: “en cours (pas encore de réponse)”. */
function codeInWords(field: CodedField, words: string): number | undefined {
  const whole = meaningOf(field, words);
  if (whole !== undefined) return whole;
  const [before = ''] = words.split('(');
  return wordKey(before) === '' ? undefined : meaningOf(field, before);
}
