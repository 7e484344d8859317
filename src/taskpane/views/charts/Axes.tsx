import { tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DrawnChart } from '../../contract/drawnChart';
import { usePane } from '../../state/paneContext';
import { chartNumber } from './chartNumber';
import type { Scale } from './chartScale';
import { acrossPlot, areSlanted, PLOT, type PlotLabel, SLANT, TEXT_SIZE, upPlot } from './plot';

interface AxesProps {
  readonly chart: DrawnChart;
  readonly scale: Scale;
  /** the texts below the plot, each at its share of the width */
  readonly labels: readonly PlotLabel[];
}

/** The lines of the values, and what stands below and beside the plot. */
export function Axes({ chart, scale, labels }: AxesProps): ReactElement {
  const { messages } = usePane();
  const { isShare, categoryAxisTitle } = chart;
  const isSlanted = areSlanted(labels);
  return (
    <g fontSize={TEXT_SIZE} fill={tokens.colorNeutralForeground2}>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={PLOT.left}
            x2={PLOT.width - PLOT.right}
            y1={upPlot(tick / scale.most)}
            y2={upPlot(tick / scale.most)}
            stroke={tokens.colorNeutralStroke2}
          />
          <text x={PLOT.left - 4} y={upPlot(tick / scale.most) + 3} textAnchor="end">
            {chartNumber(tick, isShare, messages)}
          </text>
        </g>
      ))}
      {labels.map(({ at, text }) => {
        const [x, y] = [acrossPlot(at), PLOT.height - PLOT.bottom + 12];
        return isSlanted ? (
          <text key={text} x={x} y={y} textAnchor="end" transform={`rotate(-${SLANT} ${x} ${y})`}>
            {text}
          </text>
        ) : (
          <text key={text} x={x} y={y} textAnchor="middle">
            {text}
          </text>
        );
      })}
      {!isSlanted && (
        <text x={PLOT.width - PLOT.right} y={PLOT.height - 6} textAnchor="end">
          {categoryAxisTitle}
        </text>
      )}
    </g>
  );
}
