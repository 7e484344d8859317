import { tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DrawnChart } from '../../contract/drawnChart';
import { usePane } from '../../state/paneContext';
import { Axes } from './Axes';
import { chartNumber } from './chartNumber';
import { scaleTo } from './chartScale';
import { Drawing } from './Drawing';
import { acrossPlot, heightFor, upPlot } from './plot';
import { colourOf, dashOf, stepColourOf } from './seriesLook';

/** At most so many names of points stand below a line. */
const MOST_NAMES = 12;

/** Lines over categories, or over numbers in a chart of steps. */
export function LineMarks({ chart }: { readonly chart: DrawnChart }): ReactElement {
  const { messages } = usePane();
  const { type, rows, series, isShare } = chart;
  const isSteps = type === 'steps';
  const values = rows.flatMap((row) => row.values.flatMap((value) => value ?? []));
  const scale = isShare ? scaleTo(1) : scaleTo(Math.max(0, ...values));
  const across = scaleTo(Math.max(0, ...rows.map(({ name }) => Number(name) || 0)));
  const shareOf = (index: number): number =>
    isSteps
      ? Number(rows[index]?.name ?? 0) / across.most
      : rows.length < 2
        ? 0.5
        : index / (rows.length - 1);
  const names = rows.flatMap(({ name }, index) =>
    index % Math.ceil(rows.length / MOST_NAMES) === 0 ? [{ at: shareOf(index), text: String(name) }] : [],
  );
  const labels = isSteps
    ? across.ticks.map((tick) => ({ at: tick / across.most, text: chartNumber(tick, false, messages) }))
    : names;
  return (
    <Drawing label={chart.altText} height={heightFor(labels)}>
      <Axes chart={chart} scale={scale} labels={labels} />
      {series.map((name, column) => {
        const points = rows.flatMap((row, index) => {
          const value = row.values[column] ?? null;
          return value === null ? [] : [[acrossPlot(shareOf(index)), upPlot(value / scale.most)] as const];
        });
        const colour = isSteps ? stepColourOf(column) : colourOf(column);
        return (
          <g key={name}>
            <polyline
              points={points.map((point) => point.join(',')).join(' ')}
              fill="none"
              stroke={colour}
              strokeWidth={isSteps && column > 0 ? 1.25 : 2}
              strokeDasharray={dashOf(column)}
            />
            {!isSteps &&
              points.map(([x, y]) => (
                <circle key={x} cx={x} cy={y} r="2.5" fill={colour} stroke={tokens.colorNeutralBackground1} />
              ))}
          </g>
        );
      })}
    </Drawing>
  );
}
