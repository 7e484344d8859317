import type { XmlAttributes } from '../../src/xlsx/xmlElements';
import { innerXml, firstElement } from './xmlBlocks';

/** In the order in which cells name them; the scheme itself has the dark ones first. */
const SCHEME = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** Excel's colours by number, 0 to 63; the first eight stand there twice. */
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const INDEXED = [
  ...`${BASIC} ${BASIC}`.split(' '),
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080'.split(
    ' ',
  ),
  ...'0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99'.split(
    ' ',
  ),
  ...'99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966'.split(
    ' ',
  ),
  ...'003300 333300 993300 993366 333399 333333'.split(' '),
];

/** What an element such as `<color theme="4" tint="0.6"/>` means, as `#RRGGBB`; `undefined` for Excel's own choice. */
export type ColourOf = (element: XmlAttributes | undefined) => string | undefined;

/** Reads colours by the theme of a workbook. */
export function colourReader(theme: string): ColourOf {
  const scheme = SCHEME.map((name) => {
    const inner = innerXml(theme, name);
    return firstElement(inner, 'srgbClr')?.get('val') ?? firstElement(inner, 'sysClr')?.get('lastClr');
  });
  return (element) => {
    if (element === undefined) return undefined;
    const [own, index, numbered] = [element.get('rgb'), element.get('theme'), element.get('indexed')];
    const digits =
      own?.slice(-6) ?? (index === undefined ? INDEXED[Number(numbered ?? NaN)] : scheme[Number(index)]);
    if (digits === undefined || !/^[\da-f]{6}$/i.test(digits)) return undefined;
    return `#${tinted(digits, Number(element.get('tint') ?? 0)).toUpperCase()}`;
  };
}

/** Lighter for a tint above 0, darker below. */
function tinted(digits: string, tint: number): string {
  const parts = [0, 2, 4].map((start) => Number.parseInt(digits.slice(start, start + 2), 16));
  const changed = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return changed.map((part) => part.toString(16).padStart(2, '0')).join('');
}
