import { CODED_FIELDS, type CodedField, type CodedValue } from '../model/field';
import { cellText } from '../../ground/cellText';
import { codedValue } from '../model/code';
import type { LogProfile } from '../model/profile';
import { headingMeaning } from '../vocabulary/headingMeaning';
import { meaningOf, meaningOfCell } from '../vocabulary/meaning';
import { areaInColumn, namesArea } from '../vocabulary/priorityArea';
import { valueKey, wordKey } from '../vocabulary/wordKey';
import type { CellValue, SheetOutline } from '../../ground/outline';

/** A list of short forms that a workbook explains, on a sheet of its own or above a log: `EP`, “exécutée en partie”. */
export interface Legend {
  readonly sheet: string;
  /** what each short form stands for, in the words of the sheet */
  readonly meanings: ReadonlyMap<string, string>;
}

/** What the legend says that the texts of some fields mean. */
export type LegendValues = LogProfile['values'];

/** A longer text is a note. */
const LONGEST_LINE = 500;

/** Fewer pairs of a short and a longer text are no list. */
const FEWEST_FORMS = 3;

/** Share of the rows of a legend that may be something else: its headings, a note. */
const MOST_OTHER_ROWS = 0.2;

const SHORT_FORM = /^(½|\p{L}[\p{L}\p{N}./-]{0,5})$/u;

/**
 * The legend of a workbook: the first of the sheets without a log that holds hardly anything but pairs of a short form
 * and what it stands for, below a heading perhaps, or several such lists, each row opening with the name of its list.
 * `undefined` where no sheet is one: where the words of none of its pairs are known, it explains something else.
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
  return legendOf(sheet, titles.flatMap(pairsInText));
}

/**
 * The numbers of priority areas in the columns whose headings say that they hold them: `4` under “ASP priority area”.
 *
 * @param headings of the log, by column
 * @param textsIn the texts of a column
 */
export function legendOfAreas(
  sheet: string,
  headings: ReadonlyMap<number, string>,
  textsIn: (column: number) => readonly string[],
): Legend | undefined {
  const areas = [...headings].filter(
    ([, heading]) => headingMeaning(heading).get('purpose') === 1 && namesArea(heading),
  );
  const meanings = areas.flatMap(([column]) =>
    textsIn(column).flatMap((text): [string, string][] => {
      const area = areaInColumn(text);
      return area === undefined ? [] : [[text, area]];
    }),
  );
  return meanings.length === 0 ? undefined : { sheet, meanings: new Map(meanings) };
}

/**
 * The legend that stands among the rows of a log, below its requests as a rule: rows of two cells that explain short forms,
 * or of one, `D = Defence` or `P = positive; N = negative; R = withdrawn`.
 */
export function legendAmongRows(sheet: string, rows: readonly (readonly CellValue[])[]): Legend | undefined {
  const pairs = rows.flatMap((row) => {
    if (holdsMoreThanPair(row)) return [];
    const [form = '', meaning = '', ...rest] = textsOf(row);
    if (rest.length > 0) return [];
    return meaning === '' ? pairsInText(form) : pair(form, meaning);
  });
  return legendOf(sheet, pairs);
}

/** The rows of a log without those that explain its short forms, whose words are no values of its columns. */
export function withoutLegend(
  rows: readonly (readonly CellValue[])[],
  legend: Legend | undefined,
): readonly (readonly CellValue[])[] {
  if (legend === undefined) return rows;
  return rows.filter((row) => {
    const [form = '', meaning, ...rest] = textsOf(row);
    return meaning === undefined || rest.length > 0 || legend.meanings.get(form) !== meaning;
  });
}

function holdsMoreThanPair(row: readonly CellValue[]): boolean {
  let filled = 0;
  for (const value of row) if (value !== null && value !== '') filled += 1;
  return filled > 2;
}

function textsOf(row: readonly CellValue[]): readonly string[] {
  return row.filter((value) => value !== null && value !== '').map(cellText);
}

type Pair = readonly [form: string, meaning: string];

/** A form that is explained twice is left out. */
function legendOf(sheet: string, pairs: readonly Pair[]): Legend | undefined {
  const forms = pairs.map(([form]) => form);
  const once = pairs.filter(([form]) => forms.indexOf(form) === forms.lastIndexOf(form));
  const isKnown = ([, words]: Pair): boolean =>
    CODED_FIELDS.some((field) => codeInWords(field, words) !== undefined);
  return once.length < FEWEST_FORMS || !once.some(isKnown) ? undefined : { sheet, meanings: new Map(once) };
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

/** The pairs of a text that may hold several, one behind the other. */
function pairsInText(text: string): readonly Pair[] {
  return text.length > LONGEST_LINE ? [] : text.split(/[;\n]|\.\s/).flatMap(pairsInLine);
}

function pairsInLine(line: string): readonly Pair[] {
  // What is explained may stand before it: “Result: F = favourable”.
  const [forms = '', meaning = '', ...rest] = line.slice(line.indexOf(':') + 1).split('=');
  if (rest.length > 0) return [];
  return forms.split(/\/| or | ou /).flatMap((form) => pair(form.trim(), meaning.trim()));
}

function pair(form: string, meaning: string): readonly Pair[] {
  return SHORT_FORM.test(form) && meaning.length > form.length ? [[form, meaning]] : [];
}

/**
 * What the legend's short forms mean in some coded fields: those that the vocabulary does not know, where it knows the
 * words that stand for them. `null` stands for none of the values; nothing is guessed from words that are not known.
 *
 * @param said what a nearer legend says already
 */
export function legendValues(
  { meanings }: Legend,
  fields: readonly CodedField[],
  said: LegendValues,
): LegendValues {
  const found = fields.flatMap((field) => {
    const known = new Set(Object.keys(said[field] ?? {}).map(valueKey));
    const forms = [...meanings].flatMap(([form, words]): [string, CodedValue | null][] => {
      const isOpen = meaningOfCell(field, form) === undefined && !known.has(valueKey(form));
      const code = isOpen ? codeInWords(field, words) : undefined;
      return code === undefined ? [] : [[form, codedValue(field, code) ?? null]];
    });
    return forms.length === 0 ? [] : [[field, Object.fromEntries(forms)] as const];
  });
  return Object.fromEntries(found);
}

/** What a text means in a field: by the vocabulary, or by the words that the nearest of the legends has for it. */
export function explainedMeaning(
  field: CodedField,
  text: string,
  legends: readonly Legend[],
): number | undefined {
  const known = meaningOfCell(field, text);
  if (known !== undefined) return known;
  const explained = legends.flatMap(({ meanings }) => {
    const words = meanings.get(text);
    return words === undefined ? [] : (codeInWords(field, words) ?? []);
  });
  return explained[0];
}

/** A remark in brackets explains the words further: “en cours (pas encore de réponse)”. */
function codeInWords(field: CodedField, words: string): number | undefined {
  const whole = meaningOf(field, words);
  if (whole !== undefined) return whole;
  const [before = ''] = words.split('(');
  return wordKey(before) === '' ? undefined : meaningOf(field, before);
}
