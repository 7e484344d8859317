import { tokens } from '@fluentui/react-components';

/** The colours of series, which follow the theme: in high contrast they differ by their dashes and hatches alone. */
const COLOURS = [
  tokens.colorBrandForeground1,
  tokens.colorPaletteMarigoldForeground3,
  tokens.colorPaletteTealForeground2,
  tokens.colorPaletteBerryForeground3,
  tokens.colorNeutralForeground3,
  tokens.colorPaletteGreenForeground3,
] as const;

/** One line another than the next, so that they differ without colour too; as on the sheets, the limits of an interval are alike. */
const DASHES = ['none', '6 3', '6 3', '2 3'] as const;

export function colourOf(series: number): string {
  return COLOURS[series % COLOURS.length] ?? tokens.colorBrandForeground1;
}

/** In a chart of steps the two limits of the interval have one colour. */
export function stepColourOf(series: number): string {
  return colourOf([0, 2, 2, 1][series] ?? series);
}

export function dashOf(series: number): string {
  return DASHES[series % DASHES.length] ?? 'none';
}
