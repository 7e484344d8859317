import { tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DrawnChart } from '../../contract/drawnChart';
import { usePane } from '../../state/paneContext';
import { Axes } from './Axes';
import { chartNumber } from './chartNumber';
import { scaleTo } from './chartScale';
import { Drawing } from './Drawing';
import { SeriesBar } from './Hatches';
import { acrossPlot, heightFor, TEXT_SIZE, upPlot } from './plot';
import { colourOf } from './seriesLook';

/** How much of a category's room its columns take. */
const FILLED = 0.74;

/** Columns beside each other, category by category; a number stands on each as long as there are few. */
export function ColumnMarks({ chart }: { readonly chart: DrawnChart }): ReactElement {
  const { messages } = usePane();
  const { rows, series, isShare } = chart;
  const scale = scaleTo(Math.max(0, ...rows.flatMap(({ values }) => values.flatMap((value) => value ?? []))));
  const room = 1 / Math.max(1, rows.length);
  const width = (room * FILLED) / Math.max(1, series.length);
  const labels = rows.map(({ name }, index) => ({ at: (index + 0.5) * room, text: String(name) }));
  const isNumbered = rows.length * series.length <= 16;
  return (
    <Drawing label={chart.altText} height={heightFor(labels)}>
      <Axes chart={chart} scale={scale} labels={labels} />
      {rows.map(({ name, values }, index) =>
        values.map((value, column) => {
          if (value === null) return null;
          const left = acrossPlot(index * room + (room * (1 - FILLED)) / 2 + column * width);
          const right = acrossPlot(index * room + (room * (1 - FILLED)) / 2 + (column + 1) * width);
          const top = upPlot(value / scale.most);
          return (
            <g key={`${name} ${series[column] ?? ''}`}>
              <SeriesBar
                series={column}
                colour={colourOf(column)}
                x={left}
                y={top}
                width={right - left}
                height={upPlot(0) - top}
              />
              {isNumbered && (
                <text
                  x={(left + right) / 2}
                  y={top - 2}
                  textAnchor="middle"
                  fontSize={TEXT_SIZE - 1}
                  fill={tokens.colorNeutralForeground1}
                >
                  {chartNumber(value, isShare, messages)}
                </text>
              )}
            </g>
          );
        }),
      )}
    </Drawing>
  );
}
