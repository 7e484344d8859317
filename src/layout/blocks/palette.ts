/**
 * The colours of the report: dark blues. Colour-blind readers can tell the colours of the charts apart, and these also
 * differ when they are printed in grey.
 */
export const PALETTE = {
  ink: '#1F2933',
  muted: '#566376',
  navy: '#12335B',
  link: '#1B5A9C',
  band: '#DCE6F1',
  tile: '#F1F5FA',
  rule: '#B9C5D6',
  white: '#FFFFFF',
  error: '#9B2C1F',
  warning: '#7A4F00',
} as const;

/** This period, and the one before it. */
export const COMPARED_COLOURS = ['#12335B', '#9DB8D9'] as const;

/** One colour for each stream of requests: OTP, headquarters, Country Offices. */
export const STREAM_COLOURS = ['#12335B', '#3D87B8', '#E3B23C'] as const;

/** One colour for each outcome, in the order of FATES. */
export const FATE_COLOURS = ['#0B2A50', '#1A6B5E', '#D0604A', '#8F9CAB', '#E3B23C', '#CBD6E2'] as const;

/** A curve, and the limits of its interval. */
export const CURVE_COLOURS = ['#12335B', '#6E93BF', '#6E93BF', '#B4441C'] as const;
