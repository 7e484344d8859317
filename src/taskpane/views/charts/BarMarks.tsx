import { tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DrawnChart } from '../../contract/drawnChart';
import { usePane } from '../../state/paneContext';
import { chartNumber } from './chartNumber';
import { Drawing } from './Drawing';
import { SeriesBar } from './Hatches';
import { PLOT, TEXT_SIZE } from './plot';
import { colourOf } from './seriesLook';

const BAR = { room: 30, height: 12, most: 250 } as const;

/** Bars of parts that add up, each below its name, with its sum at its end. */
export function BarMarks({ chart }: { readonly chart: DrawnChart }): ReactElement {
  const { messages } = usePane();
  const { rows, series, isShare } = chart;
  const sums = rows.map(({ values }) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  const most = Math.max(1, ...sums);
  return (
    <Drawing label={chart.altText} height={rows.length * BAR.room + 4}>
      {rows.map(({ name, values }, index) => {
        const top = index * BAR.room + 14;
        const widths = values.map((value) => ((value ?? 0) / most) * BAR.most);
        const lefts = widths.map((_, column) => widths.slice(0, column).reduce((sum, one) => sum + one, 0));
        return (
          <g key={name} fontSize={TEXT_SIZE} fill={tokens.colorNeutralForeground1}>
            <text x="0" y={top - 3}>
              {name}
            </text>
            {widths.map((width, column) => (
              <SeriesBar
                key={series[column]}
                series={column}
                colour={colourOf(column)}
                x={lefts[column] ?? 0}
                y={top}
                width={width}
                height={BAR.height}
              />
            ))}
            <text
              x={Math.min(PLOT.width - 26, ((sums[index] ?? 0) / most) * BAR.most + 4)}
              y={top + BAR.height - 2}
            >
              {chartNumber(sums[index] ?? 0, isShare, messages)}
            </text>
          </g>
        );
      })}
    </Drawing>
  );
}
