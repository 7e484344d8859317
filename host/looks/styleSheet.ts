import type { BorderData, BorderSide, StyleData } from '../univer/cellData';
import type { ColourOf } from './themeColours';
import { numberFormatReader } from './numberFormats';
import { firstElement, innerXml, isOn, xmlBlocks, type XmlAttributes } from './xmlBlocks';

const HORIZONTAL: Readonly<Record<string, number>> = { left: 1, center: 2, right: 3, centerContinuous: 2 };
const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3 };
const [WRAP, PIXELS_AN_INDENT] = [3, 9] as const;
/** Univer's numbers of the lines that it knows by Excel's names. */
const LINES: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  double: 7,
  medium: 8,
  thick: 13,
};
const SIDES: readonly (readonly [string, BorderSide])[] = [
  ['left', 'l'],
  ['right', 'r'],
  ['top', 't'],
  ['bottom', 'b'],
];

/** The looks that a workbook's cells name by number. */
export function readStyles(styles: string, colourOf: ColourOf): readonly StyleData[] {
  const fonts = xmlBlocks(innerXml(styles, 'fonts'), 'font').map(({ inner }, index) => ({
    ...fontLook(inner),
    ...(index === 0 ? {} : fontColour(inner, colourOf)),
  }));
  const fills = xmlBlocks(innerXml(styles, 'fills'), 'fill').map(({ inner }) => fillLook(inner, colourOf));
  const borders = xmlBlocks(innerXml(styles, 'borders'), 'border').map(({ inner }) =>
    borderLook(inner, colourOf),
  );
  const formatOf = numberFormatReader(styles);
  return xmlBlocks(innerXml(styles, 'cellXfs'), 'xf').map(({ attributes, inner }) => ({
    ...fonts[Number(attributes.get('fontId') ?? -1)],
    ...fills[Number(attributes.get('fillId') ?? -1)],
    ...borders[Number(attributes.get('borderId') ?? -1)],
    ...placeLook(firstElement(inner, 'alignment')),
    ...formatLook(formatOf(Number(attributes.get('numFmtId') ?? 0))),
  }));
}

function formatLook(pattern: string | undefined): StyleData {
  return pattern === undefined ? {} : { n: { pattern } };
}

function fontLook(font: string): StyleData {
  const [name, size] = [firstElement(font, 'name')?.get('val'), firstElement(font, 'sz')?.get('val')];
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size === undefined ? {} : { fs: Number(size) }),
    ...(isOn(font, 'b') ? { bl: 1 } : {}),
    ...(isOn(font, 'i') ? { it: 1 } : {}),
    ...(isOn(font, 'u') ? { ul: { s: 1 } } : {}),
    ...(isOn(font, 'strike') ? { st: { s: 1 } } : {}),
  };
}

/** Black too is said, so that the look of a table does not take its place; the workbook's own font says none. */
function fontColour(font: string, colourOf: ColourOf): StyleData {
  const colour = colourOf(firstElement(font, 'color'));
  return colour === undefined ? {} : { cl: { rgb: colour } };
}

function fillLook(fill: string, colourOf: ColourOf): StyleData {
  const type = firstElement(fill, 'patternFill')?.get('patternType');
  if (type === undefined || type === 'none' || type === 'gray125') return {};
  const colour = colourOf(firstElement(fill, 'fgColor'));
  return colour === undefined ? {} : { bg: { rgb: colour } };
}

function borderLook(border: string, colourOf: ColourOf): StyleData {
  const lines = SIDES.flatMap(([element, side]): [BorderSide, BorderData][] => {
    const style = firstElement(border, element)?.get('style');
    if (style === undefined || style === 'none') return [];
    const colour = colourOf(firstElement(innerXml(border, element), 'color'));
    return [[side, { s: LINES[style] ?? 1, cl: { rgb: colour ?? '#000000' } }]];
  });
  return lines.length === 0 ? {} : { bd: Object.fromEntries(lines) };
}

function placeLook(alignment: XmlAttributes | undefined): StyleData {
  if (alignment === undefined) return {};
  const horizontal = HORIZONTAL[alignment.get('horizontal') ?? ''];
  const vertical = VERTICAL[alignment.get('vertical') ?? ''];
  const indent = Number(alignment.get('indent') ?? 0);
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(/^(1|true)$/.test(alignment.get('wrapText') ?? '') ? { tb: WRAP } : {}),
    ...(indent === 0 ? {} : { pd: { l: indent * PIXELS_AN_INDENT } }),
  };
}
