import { COMPARED_COLOURS, FATE_COLOURS, PALETTE, STREAM_COLOURS } from '../../../src/layout/blocks/palette';
import { STYLES } from '../../../src/layout/blocks/styles';
import type { CellStyle } from '../../../src/plan/workbookPlan';

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Lightness of CIELAB: how grey a colour prints, 0 to 100. */
function lightness(hex: string): number {
  const y = luminance(hex);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

test.each(Object.entries<CellStyle>(STYLES))(
  'the text of the style %s stands out from its ground',
  (_, style) => {
    const contrastOfText = contrast(style.fontColour ?? '#000000', style.fill ?? PALETTE.white);
    expect(contrastOfText).toBeGreaterThanOrEqual(4.5);
  },
);

test.each([
  ['the two periods', COMPARED_COLOURS, 40],
  ['the streams', STREAM_COLOURS, 20],
  ['the fates', FATE_COLOURS, 9],
])('the colours of %s differ in grey', (_, colours, step) => {
  const greys = colours.map(lightness).sort((a, b) => a - b);
  greys.slice(1).forEach((grey, index) => {
    expect(grey - (greys[index] ?? 0)).toBeGreaterThanOrEqual(step);
  });
});

test.each(Object.entries(PALETTE))('the colour %s is written #rrggbb', (_, colour) => {
  expect(colour).toMatch(/^#[0-9A-F]{6}$/);
});
