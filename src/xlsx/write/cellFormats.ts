import { Color, Format, FormatAlign, FormatBorder, FormatUnderline } from 'wasm-xlsxwriter';
import type { CellStyle } from '../../plan/workbookPlan';

const HORIZONTAL = { left: FormatAlign.Left, center: FormatAlign.Center, right: FormatAlign.Right } as const;
const VERTICAL = {
  top: FormatAlign.Top,
  center: FormatAlign.VerticalCenter,
  bottom: FormatAlign.Bottom,
} as const;

/** Everything that a style says: what is missing here does not compile. */
const STYLE = {
  bold: true,
  italic: true,
  underline: true,
  fontSize: true,
  fontColour: true,
  fill: true,
  horizontal: true,
  vertical: true,
  indent: true,
  wrap: true,
  borderTop: true,
  borderBottom: true,
  numberFormat: true,
} as const satisfies Readonly<Record<keyof CellStyle, true>>;
const STYLE_NAMES = Object.keys(STYLE).filter((name): name is keyof typeof STYLE => name in STYLE);

/** The formats of a file: one for each style, however many cells have it. */
export class CellFormats {
  readonly #formats = new Map<string, Format>();

  /** @param staysText whether Excel keeps what is in the cell a text, as an apostrophe before it would, however it begins */
  format(style: CellStyle, staysText = false): Format {
    const key = keyOf(style, staysText);
    const known = this.#formats.get(key);
    if (known !== undefined) return known;
    const format = staysText ? newFormat(style).setQuotePrefix() : newFormat(style);
    this.#formats.set(key, format);
    return format;
  }

  free(): void {
    for (const format of this.#formats.values()) format.free();
    this.#formats.clear();
  }
}

/** One text for all styles that say the same. */
function keyOf(style: CellStyle, staysText: boolean): string {
  let key = staysText ? 'text' : '';
  for (const name of STYLE_NAMES) key += `\n${style[name] ?? ''}`;
  return key;
}

function newFormat(style: CellStyle): Format {
  return withLines(withPlace(withFont(new Format(), style), style), style);
}

function withFont(plain: Format, style: CellStyle): Format {
  let format = plain;
  if (style.bold) format = format.setBold();
  if (style.italic) format = format.setItalic();
  if (style.underline) format = format.setUnderline(FormatUnderline.Single);
  if (style.fontSize !== undefined) format = format.setFontSize(style.fontSize);
  if (style.fontColour !== undefined) format = format.setFontColor(colour(style.fontColour));
  if (style.numberFormat !== undefined) format = format.setNumFormat(style.numberFormat);
  return format;
}

function withPlace(plain: Format, style: CellStyle): Format {
  let format = plain;
  // An indent counts from an edge, so without one it would not show.
  const horizontal = style.horizontal ?? (style.indent === undefined ? undefined : 'left');
  if (horizontal !== undefined) format = format.setAlign(HORIZONTAL[horizontal]);
  if (style.vertical !== undefined) format = format.setAlign(VERTICAL[style.vertical]);
  if (style.indent !== undefined) format = format.setIndent(style.indent);
  if (style.wrap) format = format.setTextWrap();
  return format;
}

function withLines(plain: Format, style: CellStyle): Format {
  let format = plain;
  if (style.fill !== undefined) format = format.setBackgroundColor(colour(style.fill));
  if (style.borderTop !== undefined) {
    format = format.setBorderTop(FormatBorder.Thin).setBorderTopColor(colour(style.borderTop));
  }
  if (style.borderBottom !== undefined) {
    format = format.setBorderBottom(FormatBorder.Thin).setBorderBottomColor(colour(style.borderBottom));
  }
  return format;
}

/** A colour of the plan. It throws a RangeError on anything but `#rrggbb`. */
export function colour(hex: string): Color {
  return Color.rgb(Number.parseInt(hexDigits(hex), 16));
}

/** The six digits of a colour of the plan, in upper case. It throws a RangeError on anything but `#rrggbb`. */
export function hexDigits(hex: string): string {
  const digits = /^#([\da-f]{6})$/i.exec(hex)?.[1];
  if (digits === undefined) throw new RangeError(`No such colour: ${hex}`);
  return digits.toUpperCase();
}
