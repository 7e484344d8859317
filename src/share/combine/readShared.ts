import type { RowBlock } from '../../ground/outline';
import { type Language, LANGUAGES } from '../../locales/languages';
import { messagesOf } from '../../locales/messagesOf';
import { FIGURE_IDS, type FigureId } from '../../report/figures/figures';
import { parsePeriodName } from '../../report/period';

/** A figure of a shared report, as its table has it: a number, or the shorthand in its place. */
interface SharedFigure {
  readonly label: string;
  readonly value: number | string;
}

/** What is read back of a shared report: its own tables, without any log. */
export interface ReadShared {
  /** the years of its period, `2022-2023` */
  readonly period: string;
  readonly title: string;
  /** of its texts */
  readonly language: Language;
  /** the version of the program that made it, as its cover says */
  readonly version: string;
  readonly figures: ReadonlyMap<FigureId, SharedFigure>;
}

const IDS: ReadonlyMap<string, FigureId> = new Map(FIGURE_IDS.map((id) => [id, id]));
const CODES = LANGUAGES.map((language) => messagesOf(language).share.columns.code);
const FIGURES = LANGUAGES.map((language) => messagesOf(language).table.figure);
const VERSIONS = LANGUAGES.map((language) => messagesOf(language).share.madeBy);

/**
 * Reads a shared report back from the first rows of its sheets, the cover first. `undefined` where it is none: its title
 * names no period, or no table has the codes of figures.
 */
export function readShared(sheets: readonly RowBlock[]): ReadShared | undefined {
  const [cover] = sheets;
  const title = textAt(cover, 0, 0);
  const [first = '', last = ''] = title.match(/\b\d{4}\b/g) ?? [];
  const period = parsePeriodName(`${first}-${last}`);
  const figures = new Map(sheets.flatMap(figuresOf));
  if (period === undefined || figures.size === 0) return undefined;
  return { period: period.name, title, language: languageOf(cover), version: versionOf(cover), figures };
}

/** The cover says in its language what made it. */
function languageOf(cover: RowBlock | undefined): Language {
  const lines = (cover?.rows ?? []).map((_, row) => textAt(cover, row, 0));
  const isIn = (language: Language): boolean =>
    lines.some((text) => text.startsWith(messagesOf(language).share.madeBy));
  return LANGUAGES.find(isIn) ?? 'en';
}

function versionOf(cover: RowBlock | undefined): string {
  const lines = (cover?.rows ?? []).map((_, row) => textAt(cover, row, 0));
  const line = lines.find((text) => VERSIONS.some((words) => text.startsWith(words)));
  return /\b\d{1,4}\.\d{1,4}\.\d{1,4}\b/.exec(line ?? '')?.[0] ?? '';
}

function figuresOf(sheet: RowBlock): readonly (readonly [FigureId, SharedFigure])[] {
  const header = sheet.rows.findIndex((row) => row.some((value) => CODES.includes(String(value))));
  const headings = sheet.rows[header] ?? [];
  const code = headings.findIndex((value) => CODES.includes(String(value)));
  const figure = headings.findIndex((value) => FIGURES.includes(String(value)));
  if (header < 0 || figure < 0) return [];
  return sheet.rows.slice(header + 1).flatMap((row) => {
    const id = IDS.get(String(row[code] ?? ''));
    const value = row[figure];
    if (id === undefined || value === null || value === undefined || typeof value === 'boolean') return [];
    return [[id, { label: String(row[0] ?? ''), value }]];
  });
}

function textAt(sheet: RowBlock | undefined, row: number, column: number): string {
  return String(sheet?.rows[row]?.[column] ?? '');
}
