import { tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** The strokes over the bars of each series but the first, so that they differ without colour too. */
const STROKES = ['M0 6L6 0', 'M0 3H6', 'M3 0V6', 'M0 0L6 6', 'M0 3H6M3 0V6'] as const;

function nameOf(series: number): string {
  return `chart-hatch-${series % (STROKES.length + 1)}`;
}

/** What the bars of all charts are hatched with; it stands once beside a chart. */
export function Hatches(): ReactElement {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
      <defs>
        {STROKES.map((stroke, index) => (
          <pattern key={stroke} id={nameOf(index + 1)} width="6" height="6" patternUnits="userSpaceOnUse">
            <path d={stroke} stroke={tokens.colorNeutralBackground1} strokeWidth="1.25" fill="none" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

interface SeriesBarProps {
  readonly series: number;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A bar in the colour of its series and hatched as all of it. */
export function SeriesBar({ series, colour, ...place }: SeriesBarProps): ReactElement {
  const isEmpty = place.width <= 0 || place.height <= 0;
  const hatch = nameOf(series);
  return (
    <>
      <rect
        {...place}
        fill={colour}
        stroke={tokens.colorNeutralForeground1}
        strokeWidth={isEmpty ? 0 : 0.5}
      />
      {hatch !== nameOf(0) && <rect {...place} fill={`url(#${hatch})`} />}
    </>
  );
}
