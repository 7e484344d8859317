import { success, type Result } from '../../../ground/result';
import type { CellStyle } from '../../../plan/workbookPlan';
import { listedElements } from '../package/listedElements';
import type { PackageParts } from '../package/packageParts';
import type { ReadProblem } from '../sheets/fileLimits';

const ELEMENTS = [
  'fonts',
  'fills',
  'cellXfs',
  'cellStyleXfs',
  'dxfs',
  'borders',
  'font',
  'sz',
  'color',
  'fill',
  'fgColor',
  'xf',
];
const SECTIONS: ReadonlySet<string> = new Set([
  'fonts',
  'fills',
  'cellXfs',
  'cellStyleXfs',
  'dxfs',
  'borders',
]);

interface Look {
  fontSize?: number;
  fontColour?: string;
  fill?: string;
}

/**
 * The letters and the fill of each cell style of a workbook, by its number. Colours of a theme are left out: what they look
 * like stands elsewhere.
 */
export function cellStyles(parts: PackageParts, part: string): Result<readonly CellStyle[], ReadProblem> {
  let section = '';
  const fonts: Look[] = [];
  const fills: Look[] = [];
  const styles: CellStyle[] = [];
  const read = listedElements(
    parts,
    part,
    ELEMENTS,
    ['val', 'rgb', 'fontId', 'fillId'],
    (values, element) => {
      if (SECTIONS.has(element)) section = element;
      else if (section === 'fonts') addToFont(fonts, element, values);
      else if (section === 'fills') addToFill(fills, element, values);
      else if (section === 'cellXfs' && element === 'xf') {
        const font = fonts[Number(values.get('fontId') ?? 0)] ?? {};
        styles.push({ ...font, ...fills[Number(values.get('fillId') ?? 0)] });
      }
      return undefined;
    },
  );
  return read.ok ? success(styles) : read;
}

function addToFont(fonts: Look[], element: string, values: ReadonlyMap<string, string>): void {
  if (element === 'font') fonts.push({});
  const font = fonts.at(-1);
  if (font === undefined) return;
  const size = Number(values.get('val'));
  if (element === 'sz' && size > 0) font.fontSize = size;
  const colour = colourOf(values);
  if (element === 'color' && colour !== undefined) font.fontColour = colour;
}

function addToFill(fills: Look[], element: string, values: ReadonlyMap<string, string>): void {
  if (element === 'fill') fills.push({});
  const colour = colourOf(values);
  const fill = fills.at(-1);
  if (element === 'fgColor' && colour !== undefined && fill !== undefined) fill.fill = colour;
}

/** `FF12335B`, of which the first two digits say how much shines through. */
function colourOf(values: ReadonlyMap<string, string>): string | undefined {
  const digits = /^[\dA-F]{2}([\dA-F]{6})$/i.exec(values.get('rgb') ?? '')?.[1];
  return digits === undefined ? undefined : `#${digits}`;
}
